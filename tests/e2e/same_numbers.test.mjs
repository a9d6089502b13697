// From segments to decisions, the page and the command line say the same: what a marketer reads aloud from the one can be
// found in the other.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chooseFile, download, launchBrowser, ROOT } from './support/browser.mjs';
import { press, withPage } from './support/person.mjs';

const RUAS = process.env.RUAS_PROGRAM ?? join(ROOT, 'build/native/ruas');
const LIMIT = { timeout: 120_000 };

let browser;
let folder;
let customers;  // path of a file of 600 customers
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ruas-e2e-'));
  customers = join(folder, 'customers.csv');
  execFileSync(RUAS, ['sample', 'sports', '--customers', '600', '--seed', '5', '--out', customers]);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const said = (...words) => execFileSync(RUAS, words, { encoding: 'utf8' });
const summed = (...words) => JSON.parse(said(...words, '--json'));
/** Lines of what the command line says, without blank ones. */
const linesOf = (text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What a reader of the HTML reads. */
const textOf = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]);

const attached = (locator) => locator.waitFor({ state: 'attached' });
const percent = (share, digits = 1) => `${(share * 100).toFixed(digits)}%`;

async function findSegments(page) {
  await chooseFile(page, 'Open CSV', customers);
  await attached(page.getByRole('heading', { level: 1, name: 'customers.csv' }));
  await press(page, 'Find segments');
  await attached(page.getByRole('heading', { level: 1, name: /segments among/ }));
}

/** The cells of a table, row by row, without its header. */
async function rowsOf(page, name) {
  const table = page.getByRole('table', { name, exact: true });
  await attached(table);
  const rows = await table.getByRole('row').all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  return cells.filter((row) => row.length > 0);
}

const isSaid = async (page, text) => assert.ok(await page.getByText(text, { exact: true }).count() > 0, `the page does not say: ${text}`);

test('concentration and kind of market', LIMIT, () =>
  withPage(browser, async (page) => {
    const { dimensions, largest } = summed('concentration', customers);
    const byCustomer = dimensions.find(({ by }) => by === 'customer');
    await findSegments(page);
    await press(page, 'Strategy');
    const leaders = await rowsOf(page, 'Largest customers');
    assert.equal(leaders.length, Math.min(20, largest.length));
    leaders.forEach(([name, segment, share], i) => {
      assert.equal(name, largest[i].name);
      assert.ok(share.endsWith(percent(largest[i].share)), `${share} of ${name}`);
      assert.equal(segment.trim() === '–' ? '' : segment.trim(), largest[i].segment);
    });
    for (const [label, value] of [
      ['Gini coefficient', byCustomer.gini.toFixed(2)], ['Share of the largest', percent(byCustomer.cr1)],
      ['Share of the 2 largest', percent(byCustomer.cr2)], ['Share of the 10 largest', percent(byCustomer.cr10)],
    ]) await isSaid(page, `${label}: ${value}`);

    await press(page, 'Kind of market', 'tab');
    await attached(page.getByRole('table', { name: 'What the segments buy' }));
    const [type, reason] = linesOf(said('segment-type', customers));
    await attached(page.getByRole('heading', { name: type, exact: true }));
    await isSaid(page, reason);
    const evidence = await rowsOf(page, 'What speaks for it, and what against');
    assert.ok(evidence.length > 4);
    assert.deepEqual(
      evidence.map(([, what]) => what),
      linesOf(said('segment-type', customers)).filter((line) => /^[+?-] /.test(line)).map((line) => line.replace(/^[+?-] [^:]*: /, '')));
  }));

test('every sentence of every persona', LIMIT, () =>
  withPage(browser, async (page) => {
    await findSegments(page);
    await press(page, 'Personas');
    await attached(page.getByRole('heading', { name: 'Who they are' }));
    const printed = await download(page, () => press(page, 'Download to print'));
    const card = textOf(readFileSync(printed.path, 'utf8'));
    const sentences = linesOf(said('personas', customers)).map((line) => line.replace(/^! /, '')).filter((line) => line.endsWith('.'));
    assert.ok(sentences.length > 20);
    for (const sentence of sentences) assert.ok(card.includes(sentence), `not on the card: ${sentence}`);
  }));

test('customers like the best, and the split of a campaign', LIMIT, () =>
  withPage(browser, async (page) => {
    await findSegments(page);
    await press(page, 'Strategy');
    await press(page, 'Growing', 'tab');
    await press(page, 'Find customers alike');
    const [heading, verdict] = linesOf(said('lookalike', customers));
    await attached(page.getByText(heading, { exact: true }));
    await isSaid(page, verdict);
    const { ranked } = summed('lookalike', customers);
    const alike = await rowsOf(page, 'Most alike');
    assert.ok(alike.length > 4);
    alike.forEach(([name, , likeness], i) => {
      assert.equal(name, ranked[i].name);
      assert.equal(likeness, percent(ranked[i].score));
    });

    await press(page, 'Campaign');
    const { segments } = summed('campaign', 'split', customers);
    const rows = await rowsOf(page, 'Offers per segment');
    assert.equal(rows.length, segments.length);
    rows.forEach(([, , treated, left, detectable], i) => {
      assert.equal(treated, segments[i].treat.toLocaleString('en'));
      assert.equal(left, segments[i].hold.toLocaleString('en'));
      assert.ok(detectable.startsWith((segments[i].detectable * 100).toFixed(1)), detectable);
      assert.equal(detectable.includes('too few'), !segments[i].can_be_seen);
    });
  }));
