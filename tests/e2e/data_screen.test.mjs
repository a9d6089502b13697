// The Data screen in the real page: a reading that is overruled, a second file that is joined, a fix that is undone.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chooseFile, launchBrowser } from './support/browser.mjs';
import { withPage } from './support/person.mjs';

const LIMIT = { timeout: 120_000 };

let browser;
let folder;

/** 12 customers with three orders each, and one order of nobody. */
function orderLines() {
  const lines = ['order_id,customer_id,order_date,amount'];
  for (let i = 0; i < 36; ++i)
    lines.push(`${5000 + i},C${100 + (i % 12)},2025-0${1 + Math.floor(i / 12)}-${10 + (i % 12)},${10 + i}`);
  return `${[...lines, '5036,,2025-03-28,99'].join('\n')}\n`;
}

const customerLines = () =>
  ['customer_id,city,age', ...Array.from({ length: 12 }, (_, i) => `C${100 + i},${i % 2 ? 'Bandung' : 'Medan'},${20 + 3 * i}`)]
    .join('\n');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ruas-e2e-'));
  writeFileSync(join(folder, 'orders.csv'), orderLines());
  writeFileSync(join(folder, 'customers.csv'), customerLines());
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const withOrders = (work) =>
  withPage(browser, async (page) => {
    await chooseFile(page, 'Open CSV', join(folder, 'orders.csv'));
    await shows(page, /12 customers, made from 36 of 37 lines/);
    await work(page);
  });

const shows = (page, words) => page.getByText(words).first().waitFor({ state: 'attached' });

/** Elements out of view are brought into it by focus, as a keyboard does. */
async function press(page, name) {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

test('a second file is joined by the column both have, and taken away again', LIMIT, () =>
  withOrders(async (page) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Add files')]);
    await chooser.setFiles(join(folder, 'customers.csv'));
    await shows(page, 'customer_id ↔ customer_id: 12 of 12 found');
    await press(page, 'Remove customers.csv');
    await page.getByText('customer_id ↔ customer_id').first().waitFor({ state: 'detached' });
  }));

test('the key between two files is chosen by hand, and the suggestion comes back', LIMIT, () =>
  withOrders(async (page) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Add files')]);
    await chooser.setFiles(join(folder, 'customers.csv'));
    await shows(page, 'customer_id ↔ customer_id: 12 of 12 found');
    await press(page, 'Choose by hand how they belong together');
    await page.getByRole('combobox', { name: 'Column of orders.csv' }).selectOption('order_id');
    await page.getByText('customer_id ↔ customer_id').first().waitFor({ state: 'detached' });
    await press(page, 'Back to the suggestion');
    await shows(page, 'customer_id ↔ customer_id: 12 of 12 found');
  }));

test('a finding opens as the rows it is about', LIMIT, () =>
  withOrders(async (page) => {
    await shows(page, 'Rows of nobody');
    await press(page, /^Show the row: .*customer_id/);
    const rows = page.getByRole('table', { name: 'Hide the row' }).getByRole('row');
    await rows.nth(1).waitFor({ state: 'attached' });
    assert.equal(await rows.count(), 2);
    assert.match(await rows.nth(1).innerText(), /38[^]*5,?036/);
    await press(page, /^Hide the row: .*customer_id/);
    await rows.first().waitFor({ state: 'detached' });
  }));

test('a fix leaves a row out, and is undone and done again', LIMIT, () =>
  withOrders(async (page) => {
    await shows(page, 'Rows of nobody');
    await press(page, /^Leave 1 row out/);
    await shows(page, /12 customers, made from 36 of 36 lines/);
    await press(page, 'Undo');
    await shows(page, /12 customers, made from 36 of 37 lines/);
    await press(page, 'Redo');
    await shows(page, /12 customers, made from 36 of 36 lines/);
  }));

test('a delimiter that is overruled is read again without choosing the file anew', LIMIT, () =>
  withOrders(async (page) => {
    await page.getByRole('combobox', { name: 'Columns separated by' }).first().selectOption({ index: 2 });
    await page.getByText(/12 customers, made from/).first().waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Columns separated by' }).first().selectOption({ index: 0 });
    await shows(page, /12 customers, made from 36 of 37 lines/);
  }));
