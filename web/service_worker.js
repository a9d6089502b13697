// Keeps the page in the browser's cache, so that it opens without a network. Hosted pages only (dist/site).
//
// VERSION and HEADERS are written in front by scripts/pack.mjs. A page from the cache comes with the same headers as
// from a host that sends them all: isolated (threads) and with no connection but to its own host.
const CACHE = `ruas-${VERSION}`;
const FILES = ['./', 'manifest.webmanifest', 'icon.svg'];
const addressOf = (file) => new URL(file, registration.scope).href;

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(addressOf(file), { cache: 'reload' })));
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('ruas-') && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer(file) {
  const kept = await (await caches.open(CACHE)).match(addressOf(file));
  if (!kept) return fetch(addressOf(file));
  const headers = new Headers(kept.headers);
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  return new Response(kept.body, { status: kept.status, headers });
}

addEventListener('install', (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => clients.claim())));
addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  address.search = address.hash = '';
  const asked = address.href.replace(/index\.html$/, '');
  const file = FILES.find((name) => addressOf(name) === asked);
  if (file && event.request.method === 'GET') event.respondWith(answer(file));
});
