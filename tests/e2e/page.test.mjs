// The page starts in every setting, in both languages, clean and quiet.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import AxeBuilder from '@axe-core/playwright';

import { launchBrowser, openRuas, screenshot, SETTINGS } from './support/browser.mjs';

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

const BUDGET_MS = 1500;  // printed beside what was measured: this machine may be busy
const LIMIT = { timeout: 120_000 };

/** Runs before the page: counts what is drawn. */
function countDrawing() {
  globalThis.drawn = 0;
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced', 'clear']) {
    const original = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...values) {
      ++globalThis.drawn;
      return original.apply(this, values);
    };
  }
}

/** Runs in the page: what was drawn in the first second in which the page was left alone from start to end. */
function drawnInOneSecond() {
  const before = globalThis.drawn;
  return new Promise((resolve) => setTimeout(() => resolve(globalThis.drawn - before), 1000));
}

for (const [setting, host] of Object.entries(SETTINGS)) {
  describe(setting, () => {
    test('is ready, has no errors and breaks no policy of its own', LIMIT, async (context) => {
      const { address, close } = await host();
      const { page, troubles } = await openRuas(browser, address);
      const ready = await page.evaluate(() => performance.getEntriesByName('ruas-ready')[0].startTime);
      context.diagnostic(`ready after ${Math.round(ready)} ms (budget ${BUDGET_MS} ms)`);
      assert.deepEqual(troubles, []);
      assert.deepEqual(await page.evaluate(() => globalThis.policyViolations), []);
      assert.equal(await page.evaluate(() => crossOriginIsolated), setting === 'hosted with isolation');
      await page.context().close();
      await close();
    });
  });
}

test('an idle page draws nothing', LIMIT, async () => {
  const { address } = await SETTINGS['as a file']();
  const { page } = await openRuas(browser, address, { prepare: (fresh) => fresh.addInitScript(countDrawing) });
  assert.ok((await page.evaluate(() => globalThis.drawn)) > 0, 'the counter sees drawing');
  // The last frames of starting up may still be under way: quiet is a whole second without one, within ten.
  let drawn = await page.evaluate(drawnInOneSecond);
  for (let tries = 1; drawn > 0 && tries < 10; ++tries) drawn = await page.evaluate(drawnInOneSecond);
  assert.equal(drawn, 0);
  assert.equal(await page.evaluate(drawnInOneSecond), 0);
  await page.context().close();
});

for (const [locale, language, colorScheme] of [['en-GB', 'en', 'light'], ['id-ID', 'id', 'dark']]) {
  test(`axe finds nothing serious: ${language}, ${colorScheme}`, LIMIT, async () => {
    const { address } = await SETTINGS['as a file']();
    const { page } = await openRuas(browser, address, { locale, colorScheme });
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
    assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
    await screenshot(page, `start-${language}-${colorScheme}`);
    await page.context().close();
  });
}
