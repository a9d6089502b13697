// Personas, campaign and "over time" in the real page: sentences open their numbers, words of one's own are marked, a split
// becomes messages and files, the sample's campaign shows its known effect, and a newer file shows who moved.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chooseFile, download, launchBrowser, ROOT, screenshot } from './support/browser.mjs';
import { noViolations, press, withPage } from './support/person.mjs';

const RUAS = process.env.RUAS_PROGRAM ?? join(ROOT, 'build/native/ruas');
const LIMIT = { timeout: 180_000 };

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ruas-e2e-'));
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Types over what stands in a field, as a person does who leaves it with the tab key. */
async function write(page, name, text, role = 'textbox') {
  const field = page.getByRole(role, { name, exact: true });
  await field.focus();
  await field.fill(text);
  await page.keyboard.press('Tab');
}

const attached = (locator) => locator.waitFor({ state: 'attached' });

async function openSample(page, sample) {
  await press(page, `Try the sample ${sample}`);
  await attached(page.getByRole('button', { name: 'Find segments', exact: true }));
}

async function findSegments(page, sample) {
  await openSample(page, sample);
  await press(page, 'Find segments');
  await attached(page.getByRole('heading', { level: 1, name: /segments among/ }));
}

const cellsOf = (row) => row.getByRole('cell').allInnerTexts();

test('a sentence opens its number, and words of one’s own are marked as such', LIMIT, () =>
  withPage(browser, async (page) => {
    await findSegments(page, 'Sports shop');
    await press(page, 'Personas');
    await attached(page.getByRole('heading', { name: 'Who they are' }));
    const opener = page.getByRole('link', { name: /^A, number behind: Half of them are/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await attached(page.getByText(/^Median of “age”: [\d.]+\. All customers: [\d.]+\. From [\d,]+ customers of [\d,]+\./));
    await screenshot(page, 'personas-evidence-en');
    await write(page, 'A in your own words', 'People in the middle of life who play.');
    await attached(page.getByText('People in the middle of life who play. (your words)'));
    await write(page, 'Name of A', 'The club');
    await attached(page.getByRole('heading', { level: 2, name: 'The club' }));
    await noViolations(page);

    const sheet = await download(page, () => press(page, 'Download to print'));
    const printed = readFileSync(sheet.path, 'utf8');
    assert.match(printed, /<h1>The club<\/h1>/);
    assert.match(printed, /People in the middle of life who play\. \(your words\)/);
    const picture = await download(page, () => press(page, 'Picture of A'));
    const png = readFileSync(picture.path);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 1640, 'pixels wide');
    assert.ok(png.readUInt32BE(20) > 800, 'pixels high');
    assert.deepEqual(await page.evaluate(() => globalThis.policyViolations), []);
  }));

test('a split becomes messages and files, and the campaign of the sample shows its known effect', LIMIT, () =>
  withPage(browser, async (page) => {
    await findSegments(page, 'Web shop');
    await press(page, 'Campaign');
    await attached(page.getByText(/percentage points would show/));
    await write(page, 'Left alone, %', '50', 'spinbutton');
    await attached(page.getByRole('table', { name: 'Offers per segment' }));
    await write(page, 'Message', 'Hello {favourite_category|friend}, come and see!');
    await attached(page.getByRole('cell', { name: /^Hello (?!\{).*, come and see!$/ }).first());
    await write(page, 'Message', 'Hello {favourit_category}');
    await attached(page.locator('textarea[aria-description*="no field is called “favourit_category”"]'));
    await write(page, 'Message', 'Hello {favourite_category|friend}, come and see!');

    const split = await download(page, () => press(page, 'Download the split'));
    const lines = readFileSync(split.path, 'utf8').trim().split(/\r?\n/);
    const held = lines.filter((line) => line.endsWith(',hold')).length;
    assert.ok(Math.abs(held / (lines.length - 1) - 0.5) < 0.01, `${held} of ${lines.length - 1} are left alone`);
    const messages = await download(page, () => press(page, 'Download the messages'));
    const written = readFileSync(messages.path, 'utf8').trim().split(/\r?\n/);
    assert.match(written[0], /,segment,message$/);
    assert.ok(written.slice(1).every((line) => /Hello [^{}]+, come and see!/.test(line)), 'a gap in a message');
    const treated = new Set(lines.filter((line) => line.endsWith(',treat')).map((line) => line.split(',')[0]));
    assert.ok(written.slice(1).every((line) => treated.has(line.split(',')[0])), 'someone left alone gets a message');

    await press(page, 'Results of the sample’s campaign');
    await attached(page.getByText(/^The campaign worked: /));
    const rows = await page.getByRole('table', { name: 'Effect per segment' }).getByRole('row').all();
    const [, ...effects] = await Promise.all(rows.map(cellsOf));
    const worked = effects.filter((cells) => Number(cells.at(-1).replace('<', '')) < 0.05);
    assert.ok(worked.length >= 2, 'all together, and the segment that the campaign was made for');
    await screenshot(page, 'campaign-measured-en');
    await noViolations(page);

    // The same through files: what was downloaded, and results in which everybody who was treated responded.
    const results = join(folder, 'results.csv');
    const customer = lines[0].split(',')[0];
    writeFileSync(results, `${customer},responded\n${[...treated].map((name) => `${name},1`).join('\n')}\n`);
    const splitFile = join(folder, 'split.csv');
    writeFileSync(splitFile, readFileSync(split.path));
    await chooseFile(page, 'Open a split file', splitFile);
    await attached(page.getByText('Who was treated is read from split.csv. Now open the result file.'));
    await chooseFile(page, 'Open a result file', results);
    await attached(page.getByText(/^The campaign worked: 100\.0% of the treated responded, 0\.0% of those left alone\./));
    writeFileSync(results, `${customer},responded\nNOBODY,1\n`);
    await chooseFile(page, 'Open a result file', results);
    await attached(page.getByText(/are in the split \(“NOBODY”, for example\)/));
  }));

test('a newer file shows who moved, what it is worth, and what has drifted', LIMIT, () =>
  withPage(browser, async (page) => {
    const before = join(folder, 'members.csv');
    const now = join(folder, 'members-now.csv');
    const member = (i, old) => `C${100 + i},${(old ? 60 : 20) + (i % 5)},${(old ? 900 : 100) + (i % 7)}`;
    const all = Array.from({ length: 60 }, (_, i) => i);
    writeFileSync(before, `customer_id,age,revenue\n${all.map((i) => member(i, i % 2 === 1)).join('\n')}\n`);
    writeFileSync(now, `customer_id,age,revenue\n${all.slice(1).map((i) => member(i, i % 2 === 1 || i === 2)).join('\n')}\nC999,21,105\n`);
    await chooseFile(page, 'Open CSV', before);
    await attached(page.getByRole('button', { name: 'Find segments', exact: true }));
    await press(page, 'Find segments');
    await attached(page.getByRole('heading', { level: 1, name: /segments among/ }));
    await press(page, 'Strategy');
    await press(page, 'Over time', 'tab');
    await chooseFile(page, 'Open a newer file', now);
    await attached(page.getByText('59 customers are also in members-now.csv; 58 of them (98.3%) stayed in their segment.'));
    await attached(page.getByRole('img', { name: 'Flow of customers' }));
    const { movers, drift } = JSON.parse(
      execFileSync(RUAS, ['migrate', before, now, '--json'], { encoding: 'utf8' }));
    assert.equal(movers.length, 2);
    for (const { name } of movers)
      await attached(page.getByRole('table', { name: 'Largest customers who moved or left' }).getByRole('cell', { name, exact: true }));
    const shown = page.getByRole('table', { name: 'Has the data itself changed?' }).getByRole('row');
    assert.equal(await shown.count(), drift.length + 1);
    await screenshot(page, 'strategy-over-time-en');
    await noViolations(page);
    writeFileSync(now, 'customer_id,revenue\nC100,5\n');
    await chooseFile(page, 'Open a newer file', now);
    await attached(page.getByText('The later customers have no column “age”, by which the segments are told apart.'));
  }));

test('people of a second file are ranked by their likeness to the best customers', LIMIT, () =>
  withPage(browser, async (page) => {
    const leads = join(folder, 'leads.csv');
    writeFileSync(leads, 'lead,age,interest\nP1,47,Tennis\nP2,19,Football\nP3,,Chess\n');
    await openSample(page, 'Sports shop');
    await press(page, 'Strategy');
    await press(page, 'Growing', 'tab');
    await chooseFile(page, 'Rank a second file', leads);
    await attached(page.getByText(/^3 people in leads\.csv ranked by their likeness to the \d+ best$/));
    await attached(page.getByText(/^Compared by: age, interest\.$/));
    const first = page.getByRole('table', { name: 'Most alike' }).getByRole('row').nth(1);
    assert.equal((await cellsOf(first))[0], 'P1');
    await press(page, 'Rank my customers instead', 'link');
    await attached(page.getByText(/customers ranked by their likeness to the/));
    await noViolations(page);
  }));
