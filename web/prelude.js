// Runs first, in the page and in every worker: takes away whatever could send data or leave the page.
//
// The Content-Security-Policy is what closes the page. This is the second lock: it also covers WebRTC, window.open and
// navigation, which no policy covers in every browser. It binds code of ours that went wrong, not an attacker with a
// fresh <iframe>: say so wherever it is shown.
(() => {
  'use strict';
  const SENDERS = [
    'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource',
    'RTCPeerConnection', 'webkitRTCPeerConnection', 'SharedWorker', 'importScripts', 'open',
  ];
  const REMOVED = { value: undefined, writable: false, configurable: false };

  // A name may sit on the global object or on any of its prototypes.
  const remove = (start, name) => {
    for (let holder = start; holder; holder = Object.getPrototypeOf(holder)) {
      if (Object.hasOwn(holder, name)) Object.defineProperty(holder, name, REMOVED);
    }
  };
  for (const name of SENDERS) remove(globalThis, name);
  remove(navigator, 'sendBeacon');

  // Reloading the page the user opened and saving a file stay possible; going anywhere else from within does not.
  const here = location.href;
  const stays = ({ navigationType, destination, downloadRequest }) =>
    destination.sameDocument ||
    (navigationType === 'reload' && destination.url === here) ||
    (downloadRequest !== null && destination.url.startsWith('blob:'));
  globalThis.navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && !stays(event)) event.preventDefault();
  });
  // A link into another window navigates that window, not this one.
  globalThis.document?.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.href !== undefined);
    if (link?.target) event.preventDefault();
  }, { capture: true });
})();
