// Criteria and RFM in the real page: a ready-made question chooses the columns, scores of orders become segments, and a
// forecast that cannot be made is refused in words.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import AxeBuilder from '@axe-core/playwright';

import { chooseFile, download, launchBrowser, ROOT } from './support/browser.mjs';
import { press, withPage } from './support/person.mjs';

const RUAS = process.env.RUAS_PROGRAM ?? join(ROOT, 'build/native/ruas');
const LIMIT = { timeout: 120_000 };

let browser;
let folder;
let orders;  // path of 210 orders of 60 customers: too few for a forecast

/** Days apart by 23, so that recency, frequency and money all differ. */
function orderLines() {
  const lines = ['order_id,customer_id,order_date,amount'];
  for (let customer = 1; customer <= 60; ++customer)
    for (let nth = 0; nth <= customer % 6; ++nth) {
      const day = new Date(Date.UTC(2024, 0, 1 + ((customer * 7 + nth * 23) % 300))).toISOString().slice(0, 10);
      const name = `C${String(customer).padStart(3, '0')}`;
      lines.push(`${1000 + lines.length},${name},${day},${10 + ((customer * 13 + nth * 7) % 90)}`);
    }
  return `${lines.join('\n')}\n`;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ruas-e2e-'));
  orders = join(folder, 'orders.csv');
  writeFileSync(orders, orderLines());
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const heading = (page, name) => page.getByRole('heading', { name }).first().waitFor({ state: 'attached' });

async function openOrders(page) {
  await chooseFile(page, 'Open CSV', orders);
  await page.getByRole('button', { name: 'Find segments', exact: true }).waitFor({ state: 'attached' });
}

async function noSeriousFaults(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
}

test('a ready-made question chooses its columns, and one without columns says so', LIMIT, () =>
  withPage(browser, async (page) => {
    await openOrders(page);
    await press(page, 'Criteria');
    await heading(page, 'What should tell customers apart?');
    assert.ok(await page.getByRole('button', { name: 'Why they buy', exact: true }).isDisabled());
    await page.getByText('“Why they buy” has no answer here').first().waitFor({ state: 'attached' });
    await press(page, 'Purchase behaviour');
    await page.getByRole('button', { name: 'Purchase behaviour', exact: true, pressed: true }).waitFor({ state: 'attached' });
    await noSeriousFaults(page);
    await press(page, 'Find segments');
    await heading(page, /segments among 60 customers/);
  }));

test('scores of orders stand in the grid as the command line counts them, and become segments', LIMIT, () =>
  withPage(browser, async (page) => {
    const summary = join(folder, 'rfm.json');
    execFileSync(RUAS, ['rfm', orders, '--customer', 'customer_id', '--date', 'order_date', '--amount', 'amount',
      '--order', 'order_id', '--summary', summary]);
    const { cells, segments } = JSON.parse(readFileSync(summary));
    await openOrders(page);
    await press(page, 'RFM');
    await heading(page, '60 customers scored by how they buy');
    for (const [recency, frequency] of [[5, 5], [1, 1], [3, 2]]) {
      const first = (recency - 1) * 25 + (frequency - 1) * 5;
      const customers = cells.slice(first, first + 5).reduce((sum, count) => sum + count, 0);
      const words = customers === 0 ? 'nobody' : `${customers} customer`;
      const square = page.getByRole('button', { name: new RegExp(`^Recency ${recency}, frequency ${frequency}: ${words}`) });
      assert.equal(await square.count(), 1, `recency ${recency}, frequency ${frequency}: ${words}`);
    }
    await noSeriousFaults(page);
    const inhabited = segments.filter(({ customers }) => customers > 0);
    await press(page, 'Use as segments');
    await heading(page, `${inhabited.length} segments among 60 customers`);
    const rows = page.getByRole('table', { name: 'Segments' }).getByRole('row');
    assert.equal(await rows.count(), inhabited.length + 1);
    const table = await download(page, () => press(page, 'Download CSV'));
    assert.equal(readFileSync(table.path, 'utf8').trim().split('\n').length, 61);
  }));

test('a forecast that cannot be made is refused in words', LIMIT, () =>
  withPage(browser, async (page) => {
    await openOrders(page);
    await press(page, 'RFM');
    await press(page, 'Lifetime value', 'tab');
    await press(page, 'Forecast');
    await page.getByText(/^Too few customers came back: \d+ bought on more than one day/).first().waitFor({ state: 'attached' });
    await noSeriousFaults(page);
  }));

test('customers without orders are told what RFM needs', LIMIT, () =>
  withPage(browser, async (page) => {
    const members = join(folder, 'members.csv');
    writeFileSync(members, 'member,age,visits\n' + Array.from({ length: 30 }, (_, i) => `M${100 + i},${20 + i},${(i * 7) % 11}`).join('\n'));
    await chooseFile(page, 'Open CSV', members);
    await page.getByRole('button', { name: 'Find segments', exact: true }).waitFor({ state: 'attached' });
    await press(page, 'RFM');
    await heading(page, 'RFM needs orders');
    await press(page, 'Go to the data');
    await page.getByRole('button', { name: 'Find segments', exact: true }).waitFor({ state: 'attached' });
  }));
