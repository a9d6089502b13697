#!/usr/bin/env node
// Measures the map in the packed page, in headless Chromium with software WebGL: it is dragged about a circle for a
// number of frames, and a JSON line tells how far apart the frames came and what they cost. The aim is 33 ms per frame.
//
//   node tests/bench/map_in_chromium.mjs RUAS [--page FILE] [--frames N] [--points N]...
//
// RUAS is the command-line program; it writes the customers. Processor time is that of the processes that draw: the page
// (“renderer”) and the stand-in for the graphics card (“gpu”). It holds where frames are delayed by other work on the
// machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(join(HERE, '../e2e/package.json'))('playwright-core');

const VIEWPORT = { width: 1280, height: 720 };
const WARM_UP = 20;  // frames; the engine's compiler and caches settle

/** A page with so many points on its map. */
async function openMap(browser, address, file) {
  const page = await (await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' })).newPage();
  await page.goto(address);
  await page.locator('html[data-state="ready"]').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open CSV', exact: true }).click();
  await (await chooser).setFiles(file);
  const find = page.getByRole('button', { name: 'Find segments' });
  await find.waitFor({ state: 'attached', timeout: 120_000 });
  await find.click();
  await page.getByRole('application').waitFor({ state: 'attached', timeout: 600_000 });
  return page;
}

/** Runs in the page: moves the held pointer on every frame; returns the milliseconds between frames. */
function dragInCircles({ frames, x, y }) {
  const map = document.querySelector('[role="application"]');
  const times = [];
  return new Promise((done) => {
    const step = (now) => {
      times.push(now);
      if (times.length > frames) return done(times.slice(1).map((time, i) => time - times[i]));
      const angle = times.length / 8;
      const place = { clientX: x + 60 * Math.sin(angle), clientY: y + 40 * Math.cos(angle) };
      map.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, pointerType: 'mouse', ...place }));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Seconds of processor time so far: {renderer, gpu}. */
async function processorTime(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const of = (type) => processInfo.filter((each) => each.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { renderer: of('renderer'), gpu: of('GPU') };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const round = (value) => Math.round(value * 10) / 10;

async function measure(browser, page, points, frames) {
  const box = await page.getByRole('application').boundingBox();
  const place = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, VIEWPORT.height - box.y) / 2 };
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.evaluate(dragInCircles, { frames: WARM_UP, ...place });
  const session = await browser.newBrowserCDPSession();
  const before = await processorTime(session);
  const gaps = await page.evaluate(dragInCircles, { frames, ...place });
  const after = await processorTime(session);
  await page.mouse.up();
  const sorted = gaps.sort((one, other) => one - other);
  return {
    stage: 'map', points, frames, frame_ms: round(at(sorted, 0.5)), frame_ms_95: round(at(sorted, 0.95)),
    page_cpu_ms: round(((after.renderer - before.renderer) * 1000) / frames),
    gpu_cpu_ms: round(((after.gpu - before.gpu) * 1000) / frames), build: `chromium ${browser.version()}`,
  };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'string', default: join(HERE, '../../dist/ruas.html') },
      frames: { type: 'string', default: '60' },
      points: { type: 'string', multiple: true, default: ['1000', '5000', '20000', '100000', '1000000'] },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'ruas-map-'));
  const browser = await chromium.launch({
    executablePath: process.env.RUAS_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
    ],
  });
  try {
    for (const points of values.points.map(Number)) {
      const file = join(folder, `${points}.csv`);
      execFileSync(resolve(positionals[0]), ['sample', 'sports', '--customers', String(points), '--out', file]);
      const page = await openMap(browser, pathToFileURL(resolve(values.page)).href, file);
      console.log(JSON.stringify(await measure(browser, page, points, Number(values.frames))));
      await page.context().close();
      rmSync(file);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error) => {
  console.error(`map_in_chromium: ${error.message}`);
  process.exitCode = 1;
});
