// Runs the benchmarks once, in a fresh worker, on the file that was chosen.
'use strict';

/** Resolves to the lines ruas_bench printed. `options` are its arguments without the file. */
function runBench(threads, fromMemory, options) {
  const file = document.querySelector('input').files[0];
  return new Promise((resolve, reject) => {
    const worker = new Worker('bench_worker.js');
    const lines = [];
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.line) lines.push(data.line);
      if (data.problem) reject(new Error(data.problem));
      if (data.done) {
        worker.terminate();
        resolve(lines);
      }
    };
    worker.postMessage({ file, fromMemory, threads, options });
  });
}
