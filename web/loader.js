// Starts everything: interface and engine side by side, or a plain message that says why not.

function showNotice(name, { detail = '', missing = [] } = {}) {
  const notice = document.getElementById(`notice-${name}`);
  for (const feature of missing) notice.querySelector(`[data-missing="${feature}"]`).hidden = false;
  const line = notice.querySelector('.detail');
  if (line) line.textContent = detail;
  for (const id of ['loading', 'canvas', 'mirror']) {
    const element = document.getElementById(id);
    if (element) element.hidden = true;  // the loading sign is gone once the interface stands
  }
  notice.hidden = false;
  document.documentElement.dataset.state = name;
}

function showFailure(error) {
  console.error(error);
  showNotice(error instanceof DamagedPart ? 'damaged' : 'failed', { detail: String(error?.message ?? error) });
}

/** Threads need shared memory, which only isolated pages have; with one processor they would only cost. */
function chooseEngine() {
  const threads = Math.min(navigator.hardwareConcurrency ?? 1, 8);
  return crossOriginIsolated && threads > 1 ? { name: 'engine-threads', threads } : { name: 'engine', threads: 1 };
}

function startEngine(programs, files) {
  const { name, threads } = chooseEngine();
  return new EngineLink({
    glue: programs.take(`${name}.js`),
    wasm: programs.take(`${name}.wasm`).then((bytes) => WebAssembly.compile(bytes)),
    threads,
    files,
    onFailure: showFailure,
  });
}

/** A message already says why there is nothing to show: the engine may fail while the interface starts. */
const noticeShown = () => document.documentElement.dataset.state !== undefined;

function showInterface() {
  document.getElementById('loading').remove();
  document.documentElement.dataset.state = 'ready';
  performance.mark('ruas-ready');
}

async function start() {
  document.documentElement.lang = navigator.language.startsWith('id') ? 'id' : 'en';
  const missing = missingFeatures();
  if (missing.length > 0) {
    showNotice('missing', { missing });
    return;
  }
  await pageParsed;
  const element = (id) => document.getElementById(id);
  const files = new FileStore({ input: element('file-input'), dropSign: element('drop-sign') });
  // The interface first: the engine is unpacked while it starts.
  const programs = new Programs(PARTS);
  const interfaceProgram = programs.take('ui.wasm');
  const link = startEngine(programs, files);
  const wasm = await interfaceProgram;
  if (!hasWebGL2(element('canvas'))) {
    showNotice('missing', { missing: ['WebGL2'] });
    return;
  }
  if (noticeShown()) return;
  element('canvas').hidden = false;
  await Interface.start({ canvas: element('canvas'), mirrorRoot: element('mirror'), wasm, link, files });
  if (noticeShown()) return;
  showInterface();
  link.warmUp();
  await keepOffline();
}

// An interface that trapped cannot draw its own message any more.
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) showFailure(error);
});
start().catch(showFailure);
