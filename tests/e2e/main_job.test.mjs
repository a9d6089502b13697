// The main job in the real page: a file becomes segments that can be taken away, and the page and the command line say
// the same, byte for byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import AxeBuilder from '@axe-core/playwright';

import { chooseFile, download, launchBrowser, ROOT, screenshot, SETTINGS } from './support/browser.mjs';
import { press, withPage } from './support/person.mjs';

const RUAS = process.env.RUAS_PROGRAM ?? join(ROOT, 'build/native/ruas');
const LIMIT = { timeout: 120_000 };

let browser;
let folder;
let customers;  // path of a file of 500 customers

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ruas-e2e-'));
  customers = join(folder, 'pelanggan.csv');
  execFileSync(RUAS, ['sample', 'shop', '--customers', '500', '--seed', '7', '--out', customers]);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command line makes of a file: {table, summary} as bytes. */
function byCommandLine(file, ...options) {
  const out = join(folder, 'by-command-line.csv');
  const summary = join(folder, 'by-command-line.json');
  execFileSync(RUAS, ['segment', file, '--out', out, '--summary', summary, ...options]);
  return { table: readFileSync(out), summary: readFileSync(summary) };
}

const inSetting = (setting, options, work) => withPage(browser, work, { setting, ...options });

const found = (page, words = /segments among/) => page.getByRole('heading', { level: 1, name: words }).waitFor({ state: 'attached' });

async function openAndFind(page, file) {
  await chooseFile(page, 'Open CSV', file);
  await page.getByRole('heading', { level: 1, name: file.split('/').at(-1) }).waitFor({ state: 'attached' });
  await press(page, 'Find segments');
  await found(page);
}

for (const setting of ['as a file', 'hosted with isolation']) {
  describe(setting, () => {
    test('a file becomes segments, and both downloads equal the command line’s', LIMIT, () =>
      inSetting(SETTINGS[setting], {}, async (page) => {
        const expected = byCommandLine(customers);
        await openAndFind(page, customers);
        const table = await download(page, () => press(page, 'Download CSV'));
        assert.equal(table.name, 'pelanggan-segments.csv');
        assert.ok(readFileSync(table.path).equals(expected.table), 'the tables differ');
        const summary = await download(page, () => press(page, 'Summary (JSON)'));
        assert.equal(readFileSync(summary.path, 'utf8'), expected.summary.toString('utf8'));
      }));

    test('the numbers on the screen are those of the summary', LIMIT, () =>
      inSetting(SETTINGS[setting], {}, async (page) => {
        const summary = JSON.parse(byCommandLine(customers).summary);
        await openAndFind(page, customers);
        const rows = page.getByRole('table', { name: 'Segments' }).getByRole('row');
        assert.equal(await rows.count(), summary.segments.length + 1);
        for (const segment of summary.segments) {
          for (const number of [
            segment.size.toLocaleString('en'), `${(segment.share * 100).toFixed(segment.share < 0.01 ? 1 : 0)}%`,
            `${(segment.mean_confidence * 100).toFixed(1)}%`, `${(segment.revenue_share * 100).toFixed(1)}%`,
          ]) {
            const row = page.getByRole('row', { name: new RegExp(`^${segment.letter} .* ${number}( |$)`) });
            assert.equal(await row.count(), 1, `${number} in the row of ${segment.letter}`);
          }
        }
        const silhouette = await page.getByText(/^Silhouette \d/).innerText();
        assert.equal(silhouette, `Silhouette ${summary.silhouette.toFixed(2)}`);
      }));
  });
}

test('the language changes at once, with the work in place', LIMIT, () =>
  inSetting(SETTINGS['as a file'], {}, async (page) => {
    await openAndFind(page, customers);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Bahasa Indonesia');
    await found(page, /segmen dari/);
    await page.getByRole('button', { name: 'Unduh CSV' }).waitFor({ state: 'attached' });
    await screenshot(page, 'segments-id');
  }));

test('a compressed file is opened like any other', LIMIT, () =>
  inSetting(SETTINGS['as a file'], {}, async (page) => {
    const compressed = join(folder, 'pelanggan.csv.gz');
    writeFileSync(compressed, gzipSync(readFileSync(customers)));
    await openAndFind(page, compressed);
    const table = await download(page, () => press(page, 'Download CSV'));
    assert.ok(readFileSync(table.path).equals(byCommandLine(customers).table));
  }));

test('a file that cannot be read is said, and the work before it stays', LIMIT, () =>
  inSetting(SETTINGS['as a file'], {}, async (page) => {
    await openAndFind(page, customers);
    await press(page, 'Open');
    const empty = join(folder, 'empty.csv');
    writeFileSync(empty, '');
    await chooseFile(page, 'Open CSV', empty);
    await page.getByRole('alert').filter({ hasText: /empty/i }).waitFor({ state: 'attached' });
    await press(page, 'Segments');
    await found(page);
    await download(page, () => press(page, 'Download CSV'));
  }));

test('every sample opens with one press and falls into segments', LIMIT, () =>
  inSetting(SETTINGS['hosted with isolation'], { locale: 'id-ID' }, async (page) => {
    for (const sample of ['Toko olahraga', 'Toko daring', 'Pemasok']) {
      await press(page, `Coba contoh ${sample}`);
      await page.getByRole('button', { name: 'Cari segmen' }).waitFor({ state: 'attached' });
      await press(page, 'Cari segmen');
      await found(page, /segmen dari/);
      await press(page, 'Buka');
    }
  }));

for (const [setting, customersMany] of [['as a file', 200_000], ['hosted with isolation', 400_000]]) {
  test(`${setting}: long work can be cancelled, and goes well the next time`, LIMIT, () =>
    inSetting(SETTINGS[setting], {}, async (page) => {
      const many = join(folder, 'many.csv');
      execFileSync(RUAS, ['sample', 'sports', '--customers', String(customersMany), '--out', many]);
      await chooseFile(page, 'Open CSV', many);
      await page.getByRole('heading', { level: 1, name: 'many.csv' }).waitFor({ state: 'attached' });
      await press(page, 'Find segments');
      await press(page, 'Cancel');
      await page.getByText(/^Stopped\./).first().waitFor({ state: 'attached' });
      await press(page, 'Find segments');
      await found(page);
    }));
}

test('axe finds nothing serious on any screen', LIMIT, () =>
  inSetting(SETTINGS['as a file'], {}, async (page) => {
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    };
    await chooseFile(page, 'Open CSV', customers);
    await page.getByRole('button', { name: 'Find segments' }).waitFor({ state: 'attached' });
    await check();
    await press(page, 'Find segments');
    await found(page);
    await check();
  }));
