#!/usr/bin/env node
// Packs the built programs and web/ into dist/ruas.html, one file, and dist/site/, the same page to host.
// The same inputs give the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { archive } from './archive.mjs';
import { HOSTED_HEADERS, headersFile } from './hosted_headers.mjs';
import { sevenBits } from './seven_bits.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LIMIT_BYTES = 2_000_000;

/** The page's one script, in this order; `ui.js` is Emscripten's glue of the interface. */
const PAGE_SCRIPT = [
  'web/prelude.js', 'web/features.js', 'web/parts.js', 'web/files.js', 'web/downloads.js', 'web/pictures.js', 'web/engine_link.js',
  'ui.js', 'web/input.js', 'web/mirror.js', 'web/interface.js', 'web/offline.js', 'web/loader.js',
];
/** The worker's one script, around the glue of one of the two engines. */
const workerScript = (glue) => ['web/prelude.js', glue, 'web/engine_worker.js'];

class Missing extends Error {}

const { values: options } = parseArgs({
  options: {
    ui: { type: 'string', default: join(ROOT, 'build/ui') },
    engine: { type: 'string', default: join(ROOT, 'build/engine') },
    'engine-threads': { type: 'string', default: join(ROOT, 'build/engine-threads') },
    out: { type: 'string', default: join(ROOT, 'dist') },
  },
});

/** Where the files that are built, not written, come from. */
const BUILT = {
  'ui.js': join(options.ui, 'ui.js'),
  'ui.wasm': join(options.ui, 'ui.wasm'),
  'unpacker.wasm': join(options.ui, 'unpacker.wasm'),
  'engine.js': join(options.engine, 'engine.js'),
  'engine.wasm': join(options.engine, 'engine.wasm'),
  'engine-threads.js': join(options['engine-threads'], 'engine.js'),
  'engine-threads.wasm': join(options['engine-threads'], 'engine.wasm'),
};

function read(name) {
  const path = BUILT[name] ?? join(ROOT, name);
  if (existsSync(path)) return readFileSync(path);
  throw new Missing(`pack: ${path} is missing${BUILT[name] ? ': build it first (scripts/run builds everything)' : ''}.`);
}

const concatenate = (names) => names.map((name) => read(name).toString('utf8').trimEnd()).join('\n') + '\n';
const sha256 = (bytes, encoding) => createHash('sha256').update(bytes).digest(encoding);

/** The programs, name → bytes, in the order in which a page needs them. */
function readPrograms() {
  return {
    'ui.wasm': read('ui.wasm'),
    'engine.js': Buffer.from(concatenate(workerScript('engine.js'))),
    'engine.wasm': read('engine.wasm'),
    'engine-threads.js': Buffer.from(concatenate(workerScript('engine-threads.js'))),
    'engine-threads.wasm': read('engine-threads.wasm'),
  };
}

/** What web/parts.js knows of a part: where it ends and what it must be. */
const facts = (name, bytes) => ({ name, bytes: bytes.length, sha256: sha256(bytes, 'hex') });

function pageScript(unpacker, programs) {
  const parts = {
    unpacker: facts('unpacker.wasm', unpacker),
    programs: Object.entries(programs).map(([name, bytes]) => facts(name, bytes)),
  };
  const script = `(() => {\n'use strict';\nconst PARTS = ${JSON.stringify(parts)};\n${concatenate(PAGE_SCRIPT)}})();\n`;
  checkScript('the page', script);
  return script;
}

/** A policy without 'unsafe-eval' would stop these only when they run; and "</script" would end the script early. */
function checkScript(name, script) {
  const forbidden = /<\/script|<!--|\bnew Function\b|\beval\(/i.exec(script);
  if (forbidden) throw new Error(`pack: the script of ${name} contains “${forbidden[0]}”, which the page does not allow.`);
}

function contentSecurityPolicy(script, style) {
  const hash = (text) => `'sha256-${sha256(text, 'base64')}'`;
  return [
    "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`,
    'img-src data: blob:', "worker-src blob: 'self'", "manifest-src 'self'", "connect-src 'none'", "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const packedElement = (name, packed) => `<script type="text/plain" id="packed-${name}">${sevenBits(packed)}</script>`;

function page(unpacker, programs, packed) {
  const script = pageScript(unpacker, programs);
  const style = read('web/page.css').toString('utf8');
  const blanks = {
    'content-security-policy': contentSecurityPolicy(script, style),
    icon: `data:image/svg+xml;base64,${read('web/icon.svg').toString('base64')}`,
    style,
    script,
    packed: [
      packedElement('unpacker', gzipSync(unpacker, { level: 9 })),
      packedElement('programs', packed),
    ].join('\n'),
  };
  return read('web/page.html').toString('utf8').replaceAll(/\{\{([a-z-]+)\}\}/g, (_, blank) => blanks[blank]);
}

/** Everything a host serves: name → text. */
function site(html) {
  const constants = `const VERSION = ${JSON.stringify(sha256(html, 'hex').slice(0, 16))};\nconst HEADERS = ${JSON.stringify(HOSTED_HEADERS)};\n`;
  return {
    'index.html': html,
    'service_worker.js': constants + read('web/service_worker.js'),
    'manifest.webmanifest': read('web/manifest.webmanifest'),
    'icon.svg': read('web/icon.svg'),
    _headers: headersFile(),
  };
}

function write(html) {
  const folder = join(options.out, 'site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(options.out, 'ruas.html'), html);
  for (const [name, content] of Object.entries(site(html))) writeFileSync(join(folder, name), content);
}

function report(programs, packed, html) {
  const line = (name, bytes) => console.log(`${name.padEnd(22)}${String(bytes).padStart(10)}`);
  for (const [name, bytes] of Object.entries(programs)) line(name, bytes.length);
  line('all, packed', packed.length);
  line('ruas.html', Buffer.byteLength(html));
}

try {
  const unpacker = read('unpacker.wasm');
  const programs = readPrograms();
  const packed = archive(Object.values(programs));
  const html = page(unpacker, programs, packed);
  if (Buffer.byteLength(html) >= LIMIT_BYTES) {
    throw new Error(`pack: the page has ${Buffer.byteLength(html)} bytes; it must stay under ${LIMIT_BYTES}.`);
  }
  write(html);
  report(programs, packed, html);
} catch (error) {
  if (!/^pack: /.test(error.message)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
