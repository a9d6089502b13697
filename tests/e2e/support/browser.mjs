// The system's Chromium, and pages that show one packed Ruas: as a file, hosted with isolation, or hosted without.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { serve } from '../../../scripts/serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = resolve(HERE, '../../..');
export const OUTPUT = resolve(HERE, '../output');
/** The packed page; RUAS_DIST points to another one. */
export const DIST = resolve(process.env.RUAS_DIST ?? join(ROOT, 'dist'));
export const PAGE = join(DIST, 'ruas.html');

const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const QUIET = [
  '--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** `flags` are added to the usual ones; `webgl: false` leaves the browser without WebGL. */
export function launchBrowser({ flags = [], webgl = true } = {}) {
  if (!existsSync(PAGE)) throw new Error(`There is no ${PAGE}: run scripts/pack first.`);
  const graphics = webgl ? SOFTWARE_WEBGL : ['--disable-3d-apis'];
  return chromium.launch({
    executablePath: process.env.RUAS_CHROMIUM ?? '/usr/bin/chromium',
    args: [...QUIET, ...graphics, ...flags],
  });
}

/** The ways a person may come to have the page open; each gives the address and a way to end. */
export const SETTINGS = {
  'as a file': async () => ({ address: pathToFileURL(PAGE).href, close: async () => {} }),
  'hosted with isolation': () => serve({ folder: join(DIST, 'site') }),
  'hosted without isolation': () => serve({ folder: join(DIST, 'site'), plain: true }),
};

/** Collects what a well-behaved page never has: policy violations, uncaught errors, errors on the console. */
export function watch(page) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  return troubles;
}

/** Opens the page in a fresh context and waits until it can be used. Returns {page, troubles}. */
export async function openRuas(browser, address, { locale = 'en-GB', prepare, ...context } = {}) {
  const page = await (await browser.newContext({ locale, acceptDownloads: true, ...context })).newPage();
  const troubles = watch(page);
  await page.addInitScript(() => {
    globalThis.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  if (prepare) await prepare(page);
  await page.goto(address);
  await ready(page);
  return { page, troubles };
}

/** The first frame has been drawn and the first button works, or a message says why not. */
export async function ready(page) {
  await page.locator('html[data-state]').waitFor();
  const state = await page.locator('html').getAttribute('data-state');
  if (state === 'ready') return;
  const message = await page.getByRole('alert').innerText();
  throw new Error(`The page shows “${state}”: ${message}`);
}

/** Gives a file to the page the way a person does: presses the button, chooses in the dialog. */
export async function chooseFile(page, button, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button, exact: true }).click()]);
  await chooser.setFiles(file);
}

/** Does `action` and returns the download it causes: {name, path}. */
export async function download(page, action) {
  const [saved] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: saved.suggestedFilename(), path: await saved.path() };
}

export async function screenshot(page, name) {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}
