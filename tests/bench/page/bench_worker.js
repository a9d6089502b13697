// ruas_bench in a worker: reads the chosen File in slices, as the engine's own worker does.
'use strict';
importScripts('ruas_bench.js');

class FileShell {
  #file;
  #reader = new FileReaderSync();
  module = null;

  constructor(file) {
    this.#file = file;
  }

  // What src/platform/file_source_web.cpp asks for.
  fileSize() {
    return this.#file.size;
  }

  fileName() {
    return this.#file.name;
  }

  readFile(handle, offset, address, length) {
    const bytes = new Uint8Array(this.#reader.readAsArrayBuffer(this.#file.slice(offset, offset + length)));
    new Uint8Array(this.module.wasmMemory.buffer, address, bytes.length).set(bytes);
    return bytes.length;
  }
}

self.onmessage = async ({ data: { file, threads, options } }) => {
  const shell = new FileShell(file);
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
