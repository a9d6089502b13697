// What a person does with the page, and what every page is held to.
import assert from 'node:assert/strict';

import AxeBuilder from '@axe-core/playwright';

import { openRuas, SETTINGS } from './browser.mjs';

/** Opens the page in `setting`, does `work` with it, and holds it to a clean console and its own policy. */
export async function withPage(browser, work, { setting = SETTINGS['as a file'], ...options } = {}) {
  const { address, close } = await setting();
  const { page, troubles } = await openRuas(browser, address, options);
  try {
    await work(page);
    assert.deepEqual(troubles, []);
    assert.deepEqual(await page.evaluate(() => globalThis.policyViolations), []);
  } finally {
    await page.context().close();
    await close();
  }
}

/** Presses what has this name. What is out of view is brought into it by focus, as a keyboard does. */
export async function press(page, name, role = 'button') {
  await page.getByRole(role, { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Nothing that a screen reader would stumble over. */
export async function noViolations(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
}
