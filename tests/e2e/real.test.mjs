// Are the segments real, and why are they as they are: asked and answered in the real page.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chooseFile, launchBrowser, screenshot } from './support/browser.mjs';
import { noViolations, press, withPage } from './support/person.mjs';

const LIMIT = { timeout: 240_000 };

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser.close());

async function appears(page, role, name) {
  await page.getByRole(role, { name, exact: true }).first().waitFor({ state: 'attached', timeout: 60_000 });
}

const ENGLISH = {
  sample: 'Try the sample Sports shop', data: /sports-shop/, find: 'Find segments', found: /segments? (of|among)/,
  real: 'Are they real?', check: 'Check whether they are real', stability: 'Does each segment come back?',
  silhouette: 'Silhouette', use: 'Use 3 segments', yours: /In use: 3, your choice/,
  why: 'Why these', tree: 'The way to each segment', copy: 'Copy the rule of A: SQL', proxies: 'What gives a segment away',
};
const INDONESIAN = {
  sample: 'Coba contoh Toko olahraga', data: /toko-olahraga/, find: 'Cari segmen', found: /segmen dari/,
  real: 'Benar-benar ada?', check: 'Periksa apakah benar-benar ada', stability: 'Apakah tiap segmen muncul kembali?',
  silhouette: 'Silhouette', use: 'Pakai 3 segmen', yours: /Yang dipakai: 3, pilihan Anda/,
  why: 'Alasannya', tree: 'Jalan menuju tiap segmen', copy: 'Salin aturan A: SQL', proxies: 'Yang membocorkan segmen',
};

async function findSegments(page, words) {
  await press(page, words.sample);
  await page.getByRole('heading', { level: 1, name: words.data }).waitFor({ state: 'attached' });
  await press(page, words.find);
  await page.getByRole('heading', { level: 1, name: words.found }).waitFor({ state: 'attached', timeout: 60_000 });
}

async function checkReality(page, words, shot) {
  await findSegments(page, words);
  await press(page, words.real, 'tab');
  await press(page, words.check);
  await appears(page, 'heading', words.stability);
  await appears(page, 'img', words.silhouette);
  await screenshot(page, `${shot}-verdict`);
  await page.getByRole('button', { name: words.use, exact: true }).focus();
  await screenshot(page, `${shot}-numbers`);
  await noViolations(page);
  await page.keyboard.press('Enter');
  await page.getByText(words.yours).waitFor({ state: 'attached', timeout: 60_000 });
}

async function explain(page, words, shot) {
  await findSegments(page, words);
  await press(page, words.why, 'tab');
  await appears(page, 'heading', words.tree);
  await screenshot(page, `${shot}-tree`);
  await page.getByRole('button', { name: words.copy, exact: true }).focus();
  await screenshot(page, `${shot}-rules`);
  await appears(page, 'heading', words.proxies);
  await noViolations(page);
}

for (const [language, words, options] of [
  ['en', ENGLISH, {}],
  ['id', INDONESIAN, { locale: 'id-ID', colorScheme: 'dark' }],
]) {
  test(`numbers of groups are tried, segments drawn anew, and the reader's own number wins (${language})`, LIMIT, () =>
    withPage(browser, (page) => checkReality(page, words, `real-${language}`), options));
  test(`the segments are explained by a tree and rules that can be copied (${language})`, LIMIT, () =>
    withPage(browser, (page) => explain(page, words, `why-${language}`), options));
}

test('a phone shows the verdict, the reasons and their numbers too', LIMIT, () =>
  withPage(browser, async (page) => {
    await checkReality(page, ENGLISH, 'real-narrow');
    await press(page, ENGLISH.why, 'tab');
    await appears(page, 'heading', ENGLISH.tree);
    await screenshot(page, 'why-narrow-tree');
    await page.getByRole('button', { name: ENGLISH.copy, exact: true }).focus();
    await screenshot(page, 'why-narrow-rules');
    await noViolations(page);
  }, { viewport: { width: 390, height: 844 } }));

test('a check that is cancelled leaves the segments as they were', LIMIT, () =>
  withPage(browser, async (page) => {
    await findSegments(page, ENGLISH);
    await press(page, ENGLISH.real, 'tab');
    await press(page, ENGLISH.check);
    await press(page, 'Cancel');
    await page.getByText('Stopped', { exact: false }).first().waitFor({ state: 'attached' });
    await appears(page, 'button', ENGLISH.check);
    assert.equal(await page.getByRole('heading', { name: ENGLISH.stability }).count(), 0);
  }));

/** The same noise on every machine: a multiplicative congruential generator (Park and Miller 1988). */
function* evenNoise() {
  for (let state = 42; ; ) yield (state = (state * 48271) % 2147483647) / 2147483647;
}

test('noise is said to be slices of one group as soon as it is cut', LIMIT, async () => {
  const noise = evenNoise();
  const rows = Array.from({ length: 300 }, () => `${noise.next().value.toFixed(6)},${noise.next().value.toFixed(6)}`);
  const folder = mkdtempSync(join(tmpdir(), 'ruas-noise-'));
  const file = join(folder, 'noise.csv');
  writeFileSync(file, `x,y\n${rows.join('\n')}\n`);
  await withPage(browser, async (page) => {
    await chooseFile(page, 'Open CSV', file);
    await page.getByRole('heading', { level: 1, name: 'noise.csv' }).waitFor({ state: 'attached' });
    await press(page, 'Find segments');
    await page.getByText(/^One group, cut into \d+: they are not clearly tighter than \d+ pieces of even noise/)
      .waitFor({ state: 'attached', timeout: 60_000 });
  });
  rmSync(folder, { recursive: true });
});
