#!/usr/bin/env node
// Measures the engine in headless Chromium and prints a JSON line per stage. Each stage gets a fresh page and worker,
// so that its first call is truly the first.
//
//   node tests/bench/run_in_chromium.mjs FILE [--build FOLDER] [--threads N] [--repeats N] [--stage NAME]...
//
// FOLDER is a build with ruas_bench.js and .wasm; 1 thread is served without isolation, as over file://.
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { serve } from '../../scripts/serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(join(HERE, '../e2e/package.json'))('playwright-core');

const STAGES = [
  'labels', 'labels_4_starts', 'read', 'profile', 'prepare', 'seeding', 'kmeans_20', 'pca', 'silhouette', 'export',
  'orders_rfm', 'orders_named_rfm', 'orders_behaviour',
];

/** A folder with the page and the build's program. */
function assemble(build) {
  const folder = mkdtempSync(join(tmpdir(), 'ruas-bench-'));
  cpSync(join(HERE, 'page'), folder, { recursive: true });
  for (const name of ['ruas_bench.js', 'ruas_bench.wasm']) copyFileSync(join(build, name), join(folder, name));
  return folder;
}

/** Stages that read the file: from its File, as users do, and from memory, as peers measure. */
const READING = ['read', 'labels', 'labels_4_starts'];

async function measure(browser, address, file, threads, fromMemory, options) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('input').setInputFiles(file);
  const lines = await page.evaluate(([count, memory, list]) => runBench(count, memory, list), [threads, fromMemory, options]);
  await page.close();
  return lines.map((line) => JSON.parse(line));
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      build: { type: 'string', default: join(HERE, '../../build/engine') },
      threads: { type: 'string', default: '1' },
      repeats: { type: 'string', default: '7' },
      stage: { type: 'string', multiple: true, default: STAGES },
    },
  });
  const threads = Number(values.threads);
  const folder = assemble(resolve(values.build));
  const site = await serve({ folder, plain: threads === 1 });
  const browser = await chromium.launch({
    executablePath: process.env.RUAS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    for (const stage of values.stage) {
      const options = ['--warm-up', '--repeats', values.repeats, '--stage', stage];
      for (const from of READING.includes(stage) ? ['file', 'memory'] : ['file'])
        for (const line of await measure(browser, site.address, resolve(positionals[0]), threads, from === 'memory', options))
          console.log(JSON.stringify({ ...line, from, build: `chromium ${browser.version()}` }));
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error) => {
  console.error(`run_in_chromium: ${error.message}`);
  process.exitCode = 1;
});
