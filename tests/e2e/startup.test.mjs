// What a person sees when Ruas cannot start: always a sentence, never a blank page.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { archive, unpacked } from '../../scripts/archive.mjs';
import { sevenBits } from '../../scripts/seven_bits.mjs';
import { launchBrowser, OUTPUT, PAGE, ROOT, screenshot } from './support/browser.mjs';

// The page's own way back from its characters to bytes.
const partsScript = readFileSync(join(ROOT, 'web/parts.js'), 'utf8');
const bytesOfSevenBits = new Function('document', `${partsScript}; return bytesOfSevenBits;`)({ addEventListener() {} });
const PARTS = JSON.parse(/const PARTS = (.*);$/m.exec(readFileSync(PAGE, 'utf8'))[1]);

const LIMIT = { timeout: 120_000 };

let browser;
let folder;
before(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'ruas-e2e-'));
  mkdirSync(OUTPUT, { recursive: true });
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The address of a copy of the page with one change. */
function changedPage(name, change) {
  const before = readFileSync(PAGE, 'utf8');
  const after = change(before);
  assert.notEqual(after, before, 'the page was changed');
  const path = join(folder, `${name}.html`);
  writeFileSync(path, after);
  return pathToFileURL(path).href;
}

async function open(address, { locale = 'en-GB', prepare, from = browser } = {}) {
  const page = await (await from.newContext({ locale })).newPage();
  if (prepare) await page.addInitScript(prepare);
  await page.goto(address);
  return page;
}

async function alertOf(page) {
  await page.getByRole('alert').waitFor();
  assert.equal(await page.locator('#loading').isVisible(), false);
  return page.getByRole('alert').innerText();
}

/** One character of the packed element changed, at this share of its length. */
const damage = (name, at) => (html) => {
  const start = html.indexOf(`id="packed-${name}">`) + `id="packed-${name}">`.length;
  const place = Math.floor(start + at * (html.indexOf('</script>', start) - start));
  const other = html[place] === 'A' ? 'B' : 'A';
  return html.slice(0, place) + other + html.slice(place + 1);
};

// The interface is the first half of the packed programs, the engine without threads the third quarter.
for (const [part, element, at] of [['unpacker.wasm', 'unpacker', 0.5], ['ui.wasm', 'programs', 0.2], ['engine.wasm', 'programs', 0.7]]) {
  test(`a damaged ${part} is refused with a message`, LIMIT, async () => {
    const page = await open(changedPage(`damaged-${part}`, damage(element, at)));
    const message = await alertOf(page);
    assert.match(message, /This copy of Ruas is damaged/);
    assert.ok(message.includes(part), message);
    await page.context().close();
  });
}

test('a program that unpacks well but is not the one packed is refused: its SHA-256 is another', LIMIT, async () => {
  const exchange = (html) => html.replace(/(id="packed-programs">)([^<]*)/, (_, start, text) => {
    const programs = unpacked(bytesOfSevenBits(text));
    // The last letter of what the engine's script says.
    programs[PARTS.programs[0].bytes + PARTS.programs[1].bytes - 3] ^= 1;
    return start + sevenBits(archive([programs]));
  });
  const page = await open(changedPage('exchanged', exchange), { locale: 'id-ID' });
  const message = await alertOf(page);
  assert.match(message, /Salinan Ruas ini rusak/);
  assert.match(message, /engine\.js: SHA-256/);
  await screenshot(page, 'damaged-id');
  await page.context().close();
});

test('a changed script is not run, and the page says what may be wrong', LIMIT, async () => {
  const page = await open(changedPage('script', (html) => html.replace("'use strict';", "'use strict'; ;")));
  // The message comes by a style-sheet animation, because no script can bring it: let it reach its end now.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await page.getByText('this copy may be damaged').waitFor();
  await page.getByText('salinan ini mungkin rusak').waitFor();
  await page.context().close();
});

test('without JavaScript the page says so, in both languages', LIMIT, async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(pathToFileURL(PAGE).href);
  const shown = (await page.locator('noscript p:visible').allInnerTexts()).join(' ');
  assert.match(shown, /needs JavaScript\. Switch it on/);
  assert.match(shown, /memerlukan JavaScript\. Aktifkan/);
  await page.context().close();
});

test('without WebGL 2 the page names it and the browsers that work', LIMIT, async () => {
  const plain = await launchBrowser({ webgl: false });
  const page = await open(pathToFileURL(PAGE).href, { from: plain });
  const message = await alertOf(page);
  assert.match(message, /WebGL 2, which draws the page/);
  assert.doesNotMatch(message, /WebAssembly/);
  assert.match(message, /Firefox 115/);
  await screenshot(page, 'no-webgl-en');
  await plain.close();
});

const WITHOUT = {
  WebAssembly: { remove: () => delete globalThis.WebAssembly, says: /WebAssembly, which does the calculations/ },
  SIMD: {
    // A browser from before 2021 knows the module format but not this instruction.
    remove: () => {
      const { validate } = WebAssembly;
      WebAssembly.validate = (bytes) => !new Uint8Array(bytes).includes(253) && validate(bytes);
    },
    says: /WebAssembly SIMD/,
  },
  DecompressionStream: { remove: () => delete globalThis.DecompressionStream, says: /DecompressionStream/ },
};
for (const [feature, { remove, says }] of Object.entries(WITHOUT)) {
  test(`without ${feature} the page names it`, LIMIT, async () => {
    const page = await open(pathToFileURL(PAGE).href, { prepare: remove });
    assert.match(await alertOf(page), says);
    await page.context().close();
  });
}

test('an interface that cannot start shows a message with the reason', LIMIT, async () => {
  const fail = () => {
    WebAssembly.instantiate = () => Promise.reject(new Error('no room for the interface'));
  };
  const page = await open(pathToFileURL(PAGE).href, { prepare: fail });
  const message = await alertOf(page);
  assert.match(message, /Ruas has stopped/);
  await page.context().close();
});
