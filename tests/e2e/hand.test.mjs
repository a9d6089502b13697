// Segments renamed, merged and split by hand in the real page, and taken back again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launchBrowser, screenshot } from './support/browser.mjs';
import { noViolations, press, withPage } from './support/person.mjs';

const LIMIT = { timeout: 240_000 };

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser.close());

const ENGLISH = {
  sample: 'Try the sample Web shop', data: /web-shop/, find: 'Find segments', found: /segments? (of|among)/,
  show: 'Show segment B', tools: 'Rename, merge, split', name: 'Name of segment B', rename: 'Rename B', merge: 'Merge B and A',
  split: 'Split A into 2', renamed: 'Segment B is called “Regulars”.', merged: /^Segments B, A were merged into A\./,
  divided: /^Segment A was split into A, /, undo: 'Undo change', redo: 'Redo change', personas: 'Personas', card: 'Regulars',
};
const INDONESIAN = {
  sample: 'Coba contoh Toko daring', data: /toko-daring/, find: 'Cari segmen', found: /segmen dari/,
  show: 'Tampilkan segmen B', tools: 'Beri nama, gabung, pecah', name: 'Nama segmen B', rename: 'Ganti nama B',
  merge: 'Gabungkan B dan A', split: 'Pecah A menjadi 2', renamed: 'Segmen B diberi nama “Regulars”.',
  merged: /^Segmen B, A digabung menjadi A\./, divided: /^Segmen A dipecah menjadi A, /, undo: 'Urungkan perubahan',
  redo: 'Ulangi perubahan', personas: 'Persona', card: 'Regulars',
};

/// Of the segments in the table, from top to bottom.
async function letters(page, words) {
  const [before, after] = words.show.split('B');
  const names = await page.getByRole('button', { name: new RegExp(`^${before}[A-Z]+${after}$`) }).all();
  return Promise.all(names.map(async (button) => (await button.getAttribute('aria-label') ?? await button.textContent()).slice(before.length)));
}

async function says(page, words) {
  await page.getByText(words).first().waitFor({ state: 'attached', timeout: 60_000 });
}

async function changeByHand(page, words, shot) {
  await press(page, words.sample);
  await page.getByRole('heading', { level: 1, name: words.data }).waitFor({ state: 'attached' });
  await press(page, words.find);
  await page.getByRole('heading', { level: 1, name: words.found }).waitFor({ state: 'attached', timeout: 60_000 });
  await press(page, words.show);
  await press(page, words.tools);
  await page.getByRole('textbox', { name: words.name, exact: true }).fill('Regulars');
  await screenshot(page, `${shot}-tools`);
  await press(page, words.rename);
  await says(page, words.renamed);
  await noViolations(page);
  await screenshot(page, `${shot}-named`);

  const found = await page.getByRole('heading', { level: 1 }).textContent();
  const all = await letters(page, words);
  assert.ok(all.length > 2 && all.includes('B'), all.join());
  await press(page, words.merge);
  await says(page, words.merged);
  assert.notEqual(await page.getByRole('heading', { level: 1 }).textContent(), found);
  assert.deepEqual(await letters(page, words), all.filter((letter) => letter !== 'B'), 'the others keep their letters');
  await press(page, words.undo);
  await says(page, words.renamed);
  assert.deepEqual(await letters(page, words), all);
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), found);
  await press(page, words.redo);
  await says(page, words.merged);
  await press(page, words.split);
  await says(page, words.divided);
  await page.getByRole('button', { name: words.undo, exact: true }).focus();
  await screenshot(page, `${shot}-split`);
  await noViolations(page);

  await press(page, words.personas);
  await page.getByRole('heading', { name: words.card }).first().waitFor({ state: 'attached', timeout: 60_000 });
}

for (const [name, words, options] of [
  ['in English', ENGLISH, {}],
  ['in Indonesian', INDONESIAN, { locale: 'id-ID' }],
])
  test(`segments are renamed, merged, split and taken back: ${name}`, LIMIT, () =>
    withPage(browser, (page) => changeByHand(page, words, `hand-${options.locale ?? 'en'}`), options));

test('a name written on a persona is the name of its segment, and emptied it is given up', LIMIT, () =>
  withPage(browser, async (page) => {
    await press(page, 'Try the sample Sports shop');
    await press(page, 'Find segments');
    await page.getByRole('heading', { level: 1, name: ENGLISH.found }).waitFor({ state: 'attached', timeout: 60_000 });
    await press(page, 'Personas');
    const name = page.getByRole('textbox', { name: 'Name of A', exact: true });
    await name.waitFor({ state: 'attached', timeout: 60_000 });
    const measured = await name.inputValue();
    await name.fill('The club');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'The club' }).waitFor({ state: 'attached', timeout: 60_000 });
    await press(page, 'Segments');
    await page.getByRole('table', { name: 'Segments' }).getByText('The club').first().waitFor({ state: 'attached' });
    await noViolations(page);

    await press(page, 'Personas');
    await name.fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: measured }).waitFor({ state: 'attached', timeout: 60_000 });
    await press(page, 'Segments');
    await page.getByText('Segment A has no name of your own any more.').waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('table', { name: 'Segments' }).getByText('The club').count(), 0);
  }));
