// ruas_bench in a worker: reads the chosen File in slices, as the engine's own worker does; or takes it into memory first,
// which is how the peers' numbers were measured.
'use strict';
importScripts('ruas_bench.js');

class FileShell {
  #file;
  #held;  // its bytes, where they are held in memory
  #reader = new FileReaderSync();
  module = null;

  constructor(file, held) {
    this.#file = file;
    this.#held = held;
  }

  // What src/platform/file_source_web.cpp asks for.
  fileSize() {
    return this.#file.size;
  }

  fileName() {
    return this.#file.name;
  }

  readFile(handle, offset, address, length) {
    const bytes = this.#held?.subarray(offset, offset + length)
      ?? new Uint8Array(this.#reader.readAsArrayBuffer(this.#file.slice(offset, offset + length)));
    new Uint8Array(this.module.wasmMemory.buffer, address, bytes.length).set(bytes);
    return bytes.length;
  }
}

self.onmessage = async ({ data: { file, fromMemory, threads, options } }) => {
  const shell = new FileShell(file, fromMemory ? new Uint8Array(await file.arrayBuffer()) : null);
  const complaints = [];
  const module = await Bench({
    shell,
    threads,
    mainScriptUrlOrBlob: new URL('ruas_bench.js', self.location.href).href,
    print: (line) => postMessage({ line }),
    printErr: (complaint) => complaints.push(complaint),
  });
  shell.module = module;
  const code = module.callMain([file.name, '--threads', String(threads), ...options]);
  postMessage(code === 0 ? { done: true } : { problem: complaints.join('\n') });
};
