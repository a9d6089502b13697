// The packed page: one file, small, the same bytes each time, locked before anything else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { DIST, PAGE, ROOT } from './support/browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ruas-pack-'));
after(() => rmSync(folder, { recursive: true }));

/** Packs what scripts/pack has built into a folder of its own. RUAS_PACK holds other arguments for the packer. */
function pack(out, ...more) {
  const usual = process.env.RUAS_PACK?.split(' ') ?? [];
  return spawnSync('node', [join(ROOT, 'scripts/pack.mjs'), ...usual, ...more, '--out', out], { encoding: 'utf8' });
}

const page = readFileSync(PAGE, 'utf8');
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)[1];
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('two packs are the same, byte for byte', () => {
  const outs = ['first', 'second'].map((name) => join(folder, name));
  for (const out of outs) assert.equal(pack(out).stderr, '');
  const names = [join('site', '_headers'), 'ruas.html', ...readdirSync(join(outs[0], 'site')).map((name) => join('site', name))];
  for (const name of names) {
    const [first, second] = outs.map((out) => readFileSync(join(out, name)));
    assert.ok(first.equals(second), name);
  }
});

test('the page is smaller than 2 MB, and hosts serve the same file', () => {
  assert.ok(statSync(PAGE).size < 2_000_000, `${statSync(PAGE).size} bytes`);
  assert.ok(readFileSync(PAGE).equals(readFileSync(join(DIST, 'site/index.html'))));
});

test('the policy is the first element of the head and allows no connection', () => {
  assert.match(page, /<head>\s*<meta http-equiv="Content-Security-Policy"/);
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]) {
    assert.ok(policy.split('; ').includes(rule), rule);
  }
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
});

test('the one script that can run and the one style are those whose hashes the policy names', () => {
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map((match) => match[1]);
  assert.equal(scripts.length, 1);
  assert.ok(policy.includes(`script-src ${hashOf(scripts[0])} 'wasm-unsafe-eval'`));
  const style = /<style>([^]*?)<\/style>/.exec(page)[1];
  assert.ok(policy.includes(`style-src ${hashOf(style)};`));
});

test('the page names no address to load anything from', () => {
  const markup = page.replaceAll(/<script[^>]*>[^]*?<\/script>/g, '');
  assert.doesNotMatch(markup, /(src|href|action|data)="(?!data:)/);
});

test('hosts are told every header of the design', () => {
  const headers = readFileSync(join(DIST, 'site/_headers'), 'utf8');
  const wanted = [
    "frame-ancestors 'none'", 'Connection-Allowlist: (response-origin)', 'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Embedder-Policy: require-corp', 'Referrer-Policy: no-referrer', 'X-Content-Type-Options: nosniff',
    'Permissions-Policy: camera=(), microphone=(), geolocation=()',
  ];
  for (const header of wanted) assert.ok(headers.includes(header), header);
});

test('a program that has not been built is named in one sentence', () => {
  const { status, stderr } = pack(join(folder, 'nothing'), '--engine', join(folder, 'absent'));
  assert.equal(status, 1);
  assert.match(stderr, /^pack: .*absent\/engine\.js is missing: build it first[^\n]*\n$/);
});
