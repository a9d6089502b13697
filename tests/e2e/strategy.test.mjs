// The Strategy screen in the real page: concentration and its stress test, the kind of market, customers like the best.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { download, launchBrowser, screenshot } from './support/browser.mjs';
import { noViolations, press, withPage } from './support/person.mjs';

const LIMIT = { timeout: 180_000 };

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser.close());

test('two accounts that make half the revenue are seen, and what is left without them', LIMIT, () =>
  withPage(browser, async (page) => {
    await press(page, 'Try the sample Supplier');
    await page.getByRole('button', { name: 'Find segments', exact: true }).waitFor({ state: 'attached' });
    await press(page, 'Strategy');
    await page.getByText(/the largest brings 27\.9%/).waitFor({ state: 'attached' });
    await page.getByRole('img', { name: 'Lorenz curve' }).waitFor({ state: 'attached' });
    const leaving = page.getByRole('slider', { name: 'Largest customers who leave' });
    await leaving.focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText(/Without the 2 largest, 49\.7% of the revenue is gone/).waitFor({ state: 'attached' });
    await screenshot(page, 'strategy-concentration-en');
    await noViolations(page);
  }));

test('the sports shop is two businesses under one roof', LIMIT, () =>
  withPage(browser, async (page) => {
    await press(page, 'Coba contoh Toko olahraga');
    await page.getByRole('button', { name: 'Cari segmen', exact: true }).waitFor({ state: 'attached' });
    await press(page, 'Cari segmen');
    await page.getByRole('heading', { level: 1, name: /segmen dari/ }).waitFor({ state: 'attached' });
    await press(page, 'Strategi');
    await press(page, 'Jenis pasar', 'tab');
    await page.getByRole('heading', { name: 'Terdiversifikasi' }).waitFor({ state: 'attached' });
    await screenshot(page, 'strategy-type-id');
    await noViolations(page);
  }, { locale: 'id-ID' }));

test('customers like the best are ranked, and the ranking can be taken along', LIMIT, () =>
  withPage(browser, async (page) => {
    await press(page, 'Try the sample Sports shop');
    await page.getByRole('button', { name: 'Find segments', exact: true }).waitFor({ state: 'attached' });
    await press(page, 'Strategy');
    await press(page, 'Growing', 'tab');
    await press(page, 'Find customers alike');
    await page.getByText(/the best-ranked tenth holds/).waitFor({ state: 'attached' });
    await page.getByRole('img', { name: 'Lift curve' }).waitFor({ state: 'attached' });
    await screenshot(page, 'strategy-growing-en');
    await noViolations(page);
    const saved = await download(page, () => press(page, 'Download the ranking'));
    assert.equal(saved.name, 'sports-shop-orders-lookalikes.csv');
    assert.match(readFileSync(saved.path, 'utf8').split('\r\n')[0], /rank,lookalike_score,lookalike_percentile,seed$/);
  }));
