// The files the user gave to the page: chosen or dropped, known to the engine by a handle.
//
// A file is never read here; the engine reads it in slices. Only .gz is unpacked first, into a Blob that the browser may
// keep on disk. `onDrop([{handle, name, size}])` is set by the interface and called for files dropped anywhere.
class FileStore {
  #files = new Map();
  #unpacked = new Map();
  #input;

  /** `input` is a hidden <input type=file>; `dropSign` is shown while a file hovers over the page. */
  constructor({ input, dropSign }) {
    this.#input = input;
    this.onDrop = () => {};
    this.#listenForDrops(dropSign);
  }

  add(file, isFolder = false) {
    const handle = `file-${this.#files.size + 1}`;
    this.#files.set(handle, { file, isFolder });
    return handle;
  }

  /** What the interface may know: {handle, name, size in bytes}. */
  describe(handle) {
    const { name, size } = this.#files.get(handle).file;
    return { handle, name, size };
  }

  get(handle) {
    return this.#files.get(handle)?.file;
  }

  /** Asks for files; call it inside a user gesture. Resolves to their handles: none when the user thought better of it. */
  pick({ several = true } = {}) {
    const input = this.#input;
    input.value = '';
    input.multiple = several;
    return new Promise((resolve) => {
      input.onchange = () => resolve([...input.files].map((file) => this.add(file)));
      input.oncancel = () => resolve([]);
      input.click();
    });
  }

  /**
   * The bytes to read, unpacked where the name ends in .gz. `onFraction` hears 0–1 while unpacking. Rejects with a
   * message {key, arguments} of src/words, or with the signal's AbortError.
   */
  async open(handle, onFraction, signal) {
    const entry = this.#files.get(handle);
    if (!entry) throw { key: 'file.unreadable', arguments: { name: handle } };
    const { file, isFolder } = entry;
    if (isFolder) throw { key: 'file.is_folder', arguments: { name: file.name } };
    if (!/\.gz$/i.test(file.name)) return file;
    if (!this.#unpacked.has(handle)) {
      // One unpacked file at a time: it may be large.
      this.#unpacked.clear();
      this.#unpacked.set(handle, await FileStore.#unpack(file, onFraction, signal));
    }
    return this.#unpacked.get(handle);
  }

  static async #unpack(file, onFraction, signal) {
    let read = 0;
    const counter = new TransformStream({
      transform(bytes, controller) {
        read += bytes.length;
        onFraction(read / file.size);
        controller.enqueue(bytes);
      },
    });
    try {
      const unpacked = file.stream().pipeThrough(counter, { signal }).pipeThrough(new DecompressionStream('gzip'));
      return await new Response(unpacked).blob();
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      const key = error instanceof TypeError ? 'file.damaged_gzip' : 'file.unreadable';
      throw { key, arguments: { name: file.name } };
    }
  }

  #listenForDrops(sign) {
    // `dragenter` and `dragleave` also fire for every element on the way: the depth tells when the page is left.
    let depth = 0;
    const show = (change) => {
      depth = Math.max(0, depth + change);
      sign.hidden = depth === 0;
    };
    const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
    addEventListener('dragenter', (event) => carriesFiles(event) && show(+1));
    addEventListener('dragleave', (event) => carriesFiles(event) && show(-1));
    addEventListener('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    });
    addEventListener('drop', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      show(-depth);
      const { files, items } = event.dataTransfer;
      if (files.length === 0) return;
      const isFolder = (index) => items[index]?.webkitGetAsEntry?.()?.isDirectory ?? false;
      this.onDrop([...files].map((file, index) => this.describe(this.add(file, isFolder(index)))));
    });
  }
}
