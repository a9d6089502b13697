// The interface on the page: ui.wasm with its canvas, its mirror of elements, its input, the engine's link and the files.
// Draws a frame when something changed, and none otherwise.

const FRAMES_TO_SETTLE = 2;  // after an input: a layout may follow its own measurements by one frame
const CURSORS = { '-1': 'none', 1: 'text', 2: 'move', 3: 'ns-resize', 4: 'ew-resize', 7: 'pointer', 10: 'not-allowed' };

class Interface {
  #canvas;
  #mirrorRoot;
  #link;
  #files;
  #module;
  #self;          // the interface's own pointer, first argument of its functions
  #mirror;
  #due = 0;       // frames to draw yet
  #scheduled = false;
  #lost = false;  // the graphics context is gone for now

  /**
   * Starts the interface and draws its first frame. `wasm` are the bytes of ui.wasm; `canvas` and `mirrorRoot` lie over
   * each other and fill the window.
   */
  static async start(parts) {
    const page = new Interface(parts);
    await page.#load(parts.wasm);
    return page;
  }

  constructor({ canvas, mirrorRoot, link, files }) {
    this.#canvas = canvas;
    this.#mirrorRoot = mirrorRoot;
    this.#link = link;
    this.#files = files;
  }

  async #load(wasm) {
    const module = await RuasInterface({ wasmBinary: wasm, page: this });
    this.#module = module;
    this.#createContext();
    this.#self = module._ruas_start(document.documentElement.lang === 'id' ? 1 : 0);
    this.#addFont();
    this.#mirror = new Mirror(this.#mirrorRoot, {
      focus: (key, visible) => this.#call('focus', key, visible),
      activate: (key) => this.#call('activate', key),
      edit: (key, text) => this.#withTexts([text], (pointer) => this.#call('edit', key, pointer)),
      pickFile: (purpose) => this.pickFile(purpose),
      copy: (text) => navigator.clipboard?.writeText(text),
    });
    this.#listen();
    // The first size comes before the first frame, and with it the frame.
    await new Promise((drawn) => this.#followSize(drawn));
  }

  #createContext() {
    const { GL } = this.#module;
    const wanted = {
      majorVersion: 2, minorVersion: 0, alpha: false, antialias: false, depth: false, stencil: false,
      premultipliedAlpha: false, preserveDrawingBuffer: false, powerPreference: 'low-power', enableExtensionsByDefault: 1,
    };
    GL.makeContextCurrent(GL.createContext(this.#canvas, wanted));
    this.#canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.#lost = true;
    });
    this.#canvas.addEventListener('webglcontextrestored', () => {
      this.#lost = false;
      this.#call('context_restored');
    });
  }

  /** The same letters in the elements that are typed in. */
  #addFont() {
    const at = this.#module._ruas_font();
    const bytes = this.#module.HEAPU8.slice(at, at + this.#module._ruas_font_size());
    document.fonts.add(new FontFace('Ruas Inter', bytes.buffer));
  }

  #listen() {
    new Input(this.#mirrorRoot, {
      moved: (x, y) => this.#call('pointer_moved', x, y),
      left: () => this.#call('pointer_left'),
      button: (index, down) => this.#call('pointer_button', index, down),
      wheel: (notches, x, y) => this.#call('wheel', notches, x, y),
      key: (name, down) => this.#withTexts([name], (pointer) => this.#call('key', pointer, down)),
    });
    this.#link.onEvent = (json, buffers) => this.#receive(json, buffers);
    this.#files.onDrop = (files) => this.#filesChosen(files);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const prefer = () => this.#call('prefer', dark.matches, contrast.matches, stillness.matches);
    for (const query of [dark, contrast, stillness]) query.addEventListener('change', prefer);
    prefer();
  }

  #followSize(drawn) {
    const resized = ([entry]) => {
      const { width, height } = entry.contentRect;
      if (width === 0 || height === 0) return;
      // Device pixels as they are, where the browser tells: anything else is blurred by rounding.
      const box = entry.devicePixelContentBoxSize?.[0];
      const ratio = devicePixelRatio;
      this.#canvas.width = box?.inlineSize ?? Math.round(width * ratio);
      this.#canvas.height = box?.blockSize ?? Math.round(height * ratio);
      this.#call('resize', width, height, this.#canvas.width / width);
      // A resized canvas is empty: it must be drawn before it is shown.
      this.#frame();
      drawn();
    };
    const observer = new ResizeObserver(resized);
    try {
      observer.observe(this.#canvas, { box: 'device-pixel-content-box' });
    } catch {
      observer.observe(this.#canvas);
    }
  }

  /** Calls ruas_<name> and draws what comes of it. */
  #call(name, ...values) {
    this.#module[`_ruas_${name}`](this.#self, ...values.map(Number));
    this.#wake();
  }

  #withTexts(texts, use) {
    const pointers = texts.map((text) => this.#module.stringToNewUTF8(text));
    use(...pointers);
    pointers.forEach((pointer) => this.#module._free(pointer));
  }

  #wake() {
    this.#due = FRAMES_TO_SETTLE;
    this.#schedule();
  }

  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#frame();
    });
  }

  #frame() {
    if (this.#lost) return;
    const more = this.#module._ruas_frame(this.#self, performance.now() / 1000);
    this.#due = more ? Math.max(this.#due, FRAMES_TO_SETTLE) - 1 : this.#due - 1;
    if (more || this.#due > 0) this.#schedule();
  }

  #receive(json, buffers) {
    const pointers = Object.entries(buffers).map(([name, values]) => {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      const pointer = this.#module._malloc(Math.max(1, bytes.length));
      this.#module.HEAPU8.set(bytes, pointer);
      this.#withTexts([name], (text) => this.#call('buffer', text, pointer, bytes.length));
      return pointer;
    });
    this.#withTexts([json], (text) => this.#call('event', text));
    pointers.forEach((pointer) => this.#module._free(pointer));
  }

  /**
   * Several chosen at once: the first as the screen has it, the others beside it. `purpose` is what the pressed button
   * wants the file for, as the interface calls it; empty: it was dropped, or is the data itself.
   */
  #filesChosen(files, purpose = '') {
    files.forEach(({ handle, name }, index) =>
      this.#withTexts([handle, name, purpose], (...texts) => this.#call('file_chosen', ...texts, index > 0 ? 1 : 0)));
  }

  // --- called by the interface -----------------------------------------------------------------------------------------

  send(json, rows) {
    this.#link.send(json, rows ? { rows } : {});
  }

  cancel(id) {
    this.#link.cancel(id);
  }

  /** Into the downloads: a page as it stands, or a picture of a piece of XHTML. */
  async keep(name, isPicture, content) {
    const download = new Download();
    download.add(isPicture ? await Picture.png(content) : content);
    download.save(name, isPicture ? 'image/png' : 'text/html');
  }

  async pickFile(purpose) {
    const handles = await this.#files.pick({ several: purpose === '' });
    this.#filesChosen(handles.map((handle) => this.#files.describe(handle)), purpose);
  }

  mirror(changes) {
    this.#mirror.apply(changes);
  }

  showCursor(cursor) {
    const name = CURSORS[cursor] ?? 'default';
    if (this.#mirrorRoot.style.cursor !== name) this.#mirrorRoot.style.cursor = name;
  }

  appear(dark, language, textColour, scale) {
    const { documentElement: root } = document;
    root.lang = language;
    root.style.colorScheme = dark ? 'dark' : 'light';
    this.#mirrorRoot.style.setProperty('--ink', textColour);
    this.#mirror.scale = scale;
  }

  glyphContext() {
    this.glyphs ??= new OffscreenCanvas(128, 128).getContext('2d', { willReadFrequently: true });
    this.glyphs.fillStyle = '#fff';
    return this.glyphs;
  }
}
