// Hosted: once opened, the page opens again without the host, and is isolated even where the host sent no headers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launchBrowser, openRuas, ready, SETTINGS } from './support/browser.mjs';

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

test('the page opens again when its host is gone, isolated', { timeout: 120_000 }, async () => {
  const { address, close } = await SETTINGS['hosted without isolation']();
  const { page, troubles } = await openRuas(browser, address);
  assert.equal(await page.evaluate(() => crossOriginIsolated), false);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await close();
  await page.reload();
  await ready(page);
  assert.equal(await page.evaluate(() => crossOriginIsolated), true);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test('once the service worker is there, the page takes no more workers from its host', { timeout: 120_000 }, async () => {
  const { address, close } = await SETTINGS['hosted with isolation']();
  const { page } = await openRuas(browser, address);
  await page.locator('meta[content="worker-src blob:"]').waitFor({ state: 'attached' });
  const outcome = await page.evaluate(() => new Promise((settled) => {
    document.addEventListener('securitypolicyviolation', (event) => settled(event.effectiveDirective), { once: true });
    try {
      new Worker('service_worker.js').onmessage = () => settled('started');
    } catch {
      // Firefox throws beside the violation; the violation settles.
    }
  }));
  assert.equal(outcome, 'worker-src');
  await page.context().close();
  await close();
});
