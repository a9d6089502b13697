// The map under keys, fingers and a graphics context that goes away; judged by the points that are seen.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';

import { launchBrowser, openRuas, SETTINGS } from './support/browser.mjs';
import { press } from './support/person.mjs';

const LIMIT = { timeout: 120_000 };

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** A page with the sports shop's map; ready when its points have been drawn and stand still. */
async function openMap(options = {}) {
  const { address } = await SETTINGS['as a file']();
  const { page, troubles } = await openRuas(browser, address, { reducedMotion: 'reduce', ...options });
  await page.getByRole('button', { name: 'Try the sample Sports shop' }).focus();
  await page.keyboard.press('Enter');
  const find = page.getByRole('button', { name: 'Find segments' });
  await find.waitFor({ state: 'attached' });
  await find.focus();
  await page.keyboard.press('Enter');
  const map = page.getByRole('application');
  await map.waitFor({ state: 'attached' });
  await still(page);
  return { page, map, troubles };
}

/** Two frames without a drawing call between them. */
async function still(page) {
  await page.evaluate(() => new Promise((done) => {
    let last = -1;
    const look = () => {
      const { drawn = 0 } = globalThis;
      if (drawn === last) return done();
      last = drawn;
      requestAnimationFrame(() => requestAnimationFrame(look));
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  }));
}

/** Runs before the page: counts drawing, for still(). */
function countDrawing() {
  globalThis.drawn = 0;
  const { clear } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (...values) {
    ++globalThis.drawn;
    return clear.apply(this, values);
  };
}
const counting = { prepare: (page) => page.addInitScript(countDrawing) };

/** The picture of the map, as its hash: equal where it looks the same. */
async function look(page, map) {
  await still(page);
  const { x, y, width, height } = await map.boundingBox();
  const { width: most, height: high } = page.viewportSize();
  // Without the tools above, which show the pointer, and no further than the window.
  const top = y + 60;
  const clip = { x, y: top, width: Math.min(width, most - x), height: Math.min(y + height, high - 70) - top };
  return createHash('sha256').update(await page.screenshot({ clip })).digest('hex');
}

test('arrows move the map, plus and minus zoom it, nought shows all again', LIMIT, async () => {
  const { page, map, troubles } = await openMap(counting);
  await map.focus();
  await page.keyboard.press('0');
  const start = await look(page, map);
  await page.keyboard.press('+');
  const closer = await look(page, map);
  assert.notEqual(closer, start);
  await page.keyboard.press('ArrowRight');
  const right = await look(page, map);
  assert.notEqual(right, closer);
  await page.keyboard.press('ArrowLeft');
  assert.equal(await look(page, map), closer);
  await page.keyboard.press('-');
  assert.equal(await look(page, map), start);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  assert.equal(await look(page, map), start);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test('the camera glides, and jumps for those who asked for less motion', LIMIT, async () => {
  const framesOfZoom = async (reducedMotion) => {
    const { page, map } = await openMap({ ...counting, reducedMotion });
    await map.focus();
    await page.keyboard.press('0');
    await still(page);
    await page.evaluate(() => (globalThis.drawn = 0));
    await page.keyboard.press('+');
    await still(page);
    const drawn = await page.evaluate(() => globalThis.drawn);
    await page.context().close();
    return drawn;
  };
  const jumping = await framesOfZoom('reduce');
  const gliding = await framesOfZoom('no-preference');
  assert.ok(jumping >= 1 && gliding > jumping, `${gliding} frames gliding, ${jumping} jumping`);
});

test('the wheel scrolls past the map, and zooms one that was clicked', LIMIT, async () => {
  const { page, map, troubles } = await openMap({ ...counting, viewport: { width: 1280, height: 720 } });
  const { x, y, width, height } = await map.boundingBox();
  await page.mouse.move(x + width / 2, y + 100);
  await page.mouse.wheel(0, 120);
  await still(page);
  const scrolled = await map.boundingBox();
  assert.ok(scrolled.y < y - 60, `the map went from ${y} to ${scrolled.y}`);
  assert.equal(scrolled.height, height);
  await page.mouse.click(scrolled.x + 20, scrolled.y + 150);
  const before = await look(page, map);
  await page.mouse.wheel(0, -300);
  assert.notEqual(await look(page, map), before, 'closer');
  assert.deepEqual(await map.boundingBox(), scrolled);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test('columns are arrows on the flat map, their numbers a table, and they can be put away', LIMIT, async () => {
  const { page, map, troubles } = await openMap({ ...counting, viewport: { width: 1280, height: 900 } });
  assert.match(await map.getAttribute('aria-description'), /Towards .+: −?\d\.\d\d across, −?\d\.\d\d up\./);
  const shown = await look(page, map);
  const columns = page.getByRole('button', { name: 'Columns', exact: true });
  assert.equal(await columns.getAttribute('aria-pressed'), 'true');
  await press(page, 'Columns');
  assert.notEqual(await look(page, map), shown, 'the arrows are gone');
  await press(page, 'Which way each column points on the map');
  const table = page.getByRole('table', { name: 'Which way each column points on the map' });
  await table.waitFor({ state: 'attached' });
  assert.ok((await table.getByRole('row').count()) > 5);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

/** Fingers on the page: each call puts them where they are now; none lifts them. */
async function fingers(page) {
  const session = await page.context().newCDPSession(page);
  let down = false;
  return async (...places) => {
    const type = places.length === 0 ? 'touchEnd' : down ? 'touchMove' : 'touchStart';
    down = places.length > 0;
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...counting };

test('a finger scrolls the page, drags the map and taps its buttons', LIMIT, async () => {
  const { page, map, troubles } = await openMap(phone);
  const before = await map.boundingBox();
  const touch = await fingers(page);
  await touch([200, 180]);
  await touch([200, 150]);
  await touch([200, 100]);
  await touch();
  await still(page);
  const scrolled = await map.boundingBox();
  assert.ok(scrolled.y < before.y - 40, `${before.y} → ${scrolled.y}`);

  const start = await look(page, map);
  const [x, y] = [scrolled.x + scrolled.width / 2, scrolled.y + 150];
  await touch([x, y]);
  await touch([x + 30, y]);
  await touch([x + 60, y]);
  await touch();
  assert.notEqual(await look(page, map), start);
  assert.equal((await map.boundingBox()).y, scrolled.y, 'the page stays where it is');

  await page.getByRole('button', { name: 'Show all' }).click();
  assert.equal(await look(page, map), start);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test('two fingers zoom the map, and a tap shows all again', LIMIT, async () => {
  const { page, map } = await openMap(phone);
  const { x, y, width } = await map.boundingBox();
  const [middle, high] = [x + width / 2, y + 90];
  const start = await look(page, map);
  const touch = await fingers(page);
  const apart = (distance) => touch([middle - distance / 2, high], [middle + distance / 2, high]);
  await apart(60);
  await apart(80);
  await apart(120);
  const closer = await look(page, map);
  assert.notEqual(closer, start);
  await touch();
  const button = await page.getByRole('button', { name: 'Show all' }).boundingBox();
  await touch([button.x + button.width / 2, button.y + button.height / 2]);
  await touch();
  assert.equal(await look(page, map), start, 'a tap shows all');
  await apart(60);
  await apart(120);
  await touch();
  assert.notEqual(await look(page, map), start);
  await page.getByRole('button', { name: 'Show all' }).click();
  assert.equal(await look(page, map), start, 'and so does a click');
  await page.context().close();
});

test('the neighbour map finds its shape', LIMIT, async () => {
  const { page, map, troubles } = await openMap(counting);
  const flat = await look(page, map);
  await press(page, 'Neighbour map');
  await page.getByText(/^All [\d,]+ rows are drawn\.$/).waitFor({ state: 'attached' });
  assert.notEqual(await look(page, map), flat);
  await press(page, 'Flat map');
  await page.getByRole('button', { name: '? Principal components' }).waitFor({ state: 'attached' });
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test('a lost graphics context comes back with everything that was drawn', LIMIT, async () => {
  const keepContext = () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
      const context = getContext.call(this, kind, ...more);
      if (kind === 'webgl2') globalThis.graphics = context;
      return context;
    };
  };
  const prepare = async (page) => {
    await page.addInitScript(countDrawing);
    await page.addInitScript(keepContext);
  };
  const { page, map, troubles } = await openMap({ prepare });
  const before = await look(page, map);
  await page.evaluate(() => new Promise((lost) => {
    const canvas = graphics.canvas;
    canvas.addEventListener('webglcontextlost', () => setTimeout(lost), { once: true });
    globalThis.loseContext = graphics.getExtension('WEBGL_lose_context');
    loseContext.loseContext();
  }));
  // Work goes on meanwhile.
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Bahasa Indonesia');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('English');
  await page.evaluate(() => new Promise((restored) => {
    graphics.canvas.addEventListener('webglcontextrestored', () => setTimeout(restored), { once: true });
    loseContext.restoreContext();
  }));
  assert.equal(await look(page, map), before);
  assert.deepEqual(troubles, []);
  await page.context().close();
});
