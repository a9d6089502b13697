// Hosted pages only: keeps a copy in the browser for use without a network, then shuts the door that needed.
//
// A service worker may only come from the page's own host, so the policy lets workers from there start; once it is
// registered, a second policy takes that away again. Opened as a file, there is nothing to keep.
async function keepOffline() {
  if (location.protocol !== 'file:' && navigator.serviceWorker) {
    addToHead('link', { rel: 'manifest', href: 'manifest.webmanifest' });
    // A host that serves the page alone has no service worker to offer: that is fine.
    await navigator.serviceWorker.register('service_worker.js').catch(() => {});
  }
  addToHead('meta', { httpEquiv: 'Content-Security-Policy', content: 'worker-src blob:' });
}

function addToHead(tag, properties) {
  document.head.append(Object.assign(document.createElement(tag), properties));
}
