// The engine's worker: loads the engine, hands it commands and the bytes of files, posts its events.
//
// Stands behind Emscripten's glue in one script, which the helper threads load too; they take only the glue.
class EngineShell {
  // As much as the engine asks for at a time. Measured: 4 and 16 MiB are equally fast; 1 MiB takes three times as long.
  static #SLICE_BYTES = 4 * 1024 * 1024;
  static #NO_SLICE = { handle: '', begin: 0, bytes: new Uint8Array() };

  #engine = null;
  #session = 0;  // address
  #files = new Map();  // handle → {name, bytes: Blob}; all of them, because a failed opening keeps the file before
  #slice = EngineShell.#NO_SLICE;
  #buffers = {};
  #reader = new FileReaderSync();
  #asked = false;  // a command has come

  async start({ module, threads }) {
    this.#engine = await new Promise((resolve, reject) => {
      const instantiateWasm = (imports, done) => {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
        return {};
      };
      Engine({ instantiateWasm, mainScriptUrlOrBlob: self.location.href, threads, shell: this }).then(resolve, reject);
    });
    this.#session = this.#engine._engine_start(threads);
    const flag = this.#engine._engine_cancel_flag(this.#session) >>> 0;
    const memory = this.#engine.wasmMemory.buffer;
    const shared = typeof SharedArrayBuffer === 'function' && memory instanceof SharedArrayBuffer;
    postMessage({ ready: true, cancelFlag: shared ? new Uint8Array(memory, flag, 1) : null });
  }

  /** Step after step until a command comes: the first file shall not pay for what the browser has yet to compile. */
  warmUp() {
    if (!this.#asked && this.#engine._engine_warm_up(this.#session)) setTimeout(() => this.warmUp());
  }

  handle({ command, rows = new Uint32Array(), files = [] }) {
    this.#asked = true;
    for (const file of files) this.#files.set(file.handle, file);
    const json = this.#copyIn(new TextEncoder().encode(command));
    const selection = this.#copyIn(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
    this.#engine._engine_handle(this.#session, json.address, json.bytes, selection.address, rows.length);
    this.#engine._free(json.address);
    this.#engine._free(selection.address);
  }

  #copyIn(bytes) {
    const address = this.#engine._malloc(bytes.length) >>> 0;
    new Uint8Array(this.#engine.wasmMemory.buffer, address, bytes.length).set(bytes);
    return { address, bytes: bytes.length };
  }

  // What the engine calls, from src/platform/file_source_web.cpp and src/apps/engine_main.cpp.

  /** Size in bytes, or −1 where there is no such file. */
  fileSize(handle) {
    return this.#files.get(handle)?.bytes.size ?? -1;
  }

  fileName(handle) {
    return this.#files.get(handle)?.name ?? handle;
  }

  /** Copies up to `length` bytes from `offset` on to `address`; returns how many, −1 where they cannot be had any more. */
  readFile(handle, offset, address, length) {
    const slice = this.#sliceAt(handle, offset);
    if (!slice) return -1;
    const from = offset - slice.begin;
    const part = slice.bytes.subarray(from, from + length);
    new Uint8Array(this.#engine.wasmMemory.buffer, address, part.length).set(part);
    return part.length;
  }

  #sliceAt(handle, offset) {
    const { handle: held, begin, bytes } = this.#slice;
    if (held === handle && offset >= begin && offset < begin + bytes.length) return this.#slice;
    this.#slice = EngineShell.#NO_SLICE;
    const file = this.#files.get(handle).bytes;
    if (offset >= file.size) return { handle, begin: offset, bytes: new Uint8Array() };
    try {
      const read = this.#reader.readAsArrayBuffer(file.slice(offset, offset + EngineShell.#SLICE_BYTES));
      this.#slice = { handle, begin: offset, bytes: new Uint8Array(read) };
    } catch {
      return null;
    }
    return this.#slice;
  }

  attach(name, array) {
    this.#buffers[name] = array;
  }

  post(json) {
    const buffers = this.#buffers;
    this.#buffers = {};
    postMessage({ event: json, buffers }, Object.values(buffers).map((array) => array.buffer));
  }
}

if (!self.name.startsWith('em-pthread')) {
  const shell = new EngineShell();
  const crash = (error) => postMessage({ crash: String(error) });
  self.onmessage = ({ data }) => {
    if (data.start) {
      shell.start(data.start).catch(crash);
      return;
    }
    try {
      if (data.warmUp) shell.warmUp();
      else shell.handle(data);
    } catch (error) {
      crash(error);
    }
  };
}
