// The page's end of the line to the engine's worker: sends commands one at a time, passes events on, and brings the
// engine back as it was after a cancel or a crash.
//
// Commands and events are the JSON of src/protocol/json.hpp; only id, do, add, the names of files, event and error are
// looked at here.

/** The members of a command that name a file the page holds: its bytes go along. */
const FILES_OF = {
  open_file: ['file'],
  find_lookalikes: ['prospects'],
  compare_over_time: ['file'],
  measure_campaign: ['file', 'split_file'],
};

class EngineLink {
  #files;
  #threads;
  #parts;          // Promise of [worker's script as Blob address, WebAssembly.Module]
  #worker = null;
  #ready = false;
  #mayWarmUp = false;
  #cancelFlag = null;  // one shared byte, where there is shared memory
  #queue = [];     // commands waiting, first to be sent first
  #running = null;
  // What succeeded and a new worker has to do again: files opened, the plan, then the segments and what was changed in them.
  #opened = [];
  #segmented = null;
  #edited = null;

  /**
   * `glue` is the worker's script (bytes), `wasm` the compiled engine; both may be promises. `threads` is 1 for the
   * plain engine. `onEvent(json, buffers)` hears every event of every command; `onFailure(error)` that the engine cannot
   * be started at all.
   */
  constructor({ glue, wasm, threads, files, onEvent = () => {}, onFailure = () => {} }) {
    this.#files = files;
    this.#threads = threads;
    this.onEvent = onEvent;
    this.onFailure = onFailure;
    const address = Promise.resolve(glue).then((bytes) =>
      URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' })));
    this.#parts = Promise.all([address, wasm]);
    this.#startWorker();
  }

  /** Lets the engine get up to speed while nothing is asked of it. Call once the page is drawn: it takes both processors. */
  warmUp() {
    this.#mayWarmUp = true;
    if (this.#ready) this.#worker.postMessage({ warmUp: true });
  }

  /** Queues one command. `buffers` are the typed arrays that belong to it (describe_selection: {rows: Uint32Array}). */
  send(json, buffers = {}) {
    const { id, do: verb, add, ...content } = JSON.parse(json);
    const files = (FILES_OF[verb] ?? []).map((member) => content[member]).filter(Boolean);
    this.#queue.push({ id, verb, file: content.file, files, add, json, buffers, silent: false });
    this.#sendNext();
  }

  /** Stops this command, at work or waiting; all others are still carried out. */
  cancel(id) {
    const isMeant = (command) => command.id === id && !command.silent;
    if (this.#running && isMeant(this.#running)) {
      this.#stopRunning();
      return;
    }
    const index = this.#queue.findIndex(isMeant);
    if (index >= 0) this.#answer(this.#queue.splice(index, 1)[0], { event: 'stopped' });
  }

  #stopRunning() {
    const command = this.#running;
    if (command.opening) {
      command.opening.abort();
    } else if (this.#cancelFlag) {
      command.cancelled = true;
      this.#setCancelFlag(1);
    } else {
      this.#restart();
      this.#answer(command, { event: 'stopped' });
    }
  }

  #setCancelFlag(value) {
    if (this.#cancelFlag) Atomics.store(this.#cancelFlag, 0, value);
  }

  async #startWorker() {
    this.#ready = false;
    this.#cancelFlag = null;
    try {
      const [address, module] = await this.#parts;
      const worker = new Worker(address, { name: 'ruas-engine' });
      this.#worker = worker;
      const current = (handle) => (event) => worker === this.#worker && handle(event);
      worker.onmessage = current(({ data }) => this.#receive(data));
      worker.onerror = current((event) => this.#crashed(event.message));
      worker.postMessage({ start: { module, threads: this.#threads } });
    } catch (error) {
      this.onFailure(error);
    }
  }

  /** A fresh worker, and the work that brings it to where the old one was. */
  #restart() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
    const again = [...this.#opened, this.#segmented, this.#edited].filter(Boolean).map((command) => ({ ...command, silent: true }));
    this.#queue = [...again, ...this.#queue.filter((command) => !command.silent)];
    this.#startWorker();
  }

  async #sendNext() {
    if (!this.#ready || this.#running || this.#queue.length === 0) return;
    const command = this.#queue.shift();
    this.#running = command;
    const message = { command: command.json, rows: command.buffers.rows };
    if (command.files.length > 0) {
      try {
        message.files = await this.#openFiles(command);
      } catch (error) {
        this.#running = null;
        this.#answer(command, error.key ? { event: 'failed', error } : { event: 'stopped' });
        this.#sendNext();
        return;
      }
      if (this.#running !== command) return;
    }
    // A wish to stop that came too late for the command before must not stop this one.
    this.#setCancelFlag(0);
    this.#worker.postMessage(message);
  }

  /** One after the other: unpacking takes a processor each. */
  async #openFiles(command) {
    command.opening = new AbortController();
    const onFraction = (fraction) =>
      this.#answer(command, { event: 'progress_made', stage: 'stage.read', fraction, rows_per_second: 0 });
    const opened = [];
    try {
      for (const handle of command.files) {
        const bytes = await this.#files.open(handle, onFraction, command.opening.signal);
        opened.push({ handle, name: this.#files.describe(handle).name, bytes });
      }
      return opened;
    } finally {
      command.opening = null;
    }
  }

  #receive(message) {
    if (message.ready) {
      if (message.cancelFlag) this.#cancelFlag = message.cancelFlag;
      this.#ready = true;
      if (this.#mayWarmUp) this.warmUp();
      this.#sendNext();
    } else if (message.crash) {
      this.#crashed(message.crash);
    } else {
      this.#passOn(message.event, message.buffers);
    }
  }

  #passOn(json, buffers) {
    const command = this.#running;
    if (!command) return;
    const { event, ...content } = JSON.parse(json);
    if (event === 'export_chunk') {
      command.download ??= new Download();
      command.download.add(buffers.bytes);
      return;
    }
    const moreToCome = event === 'progress_made' || (event === 'map_drawn' && content.early);
    if (!moreToCome) this.#finish(command, event, content);
    else if (command.cancelled) this.#setCancelFlag(1);  // the first wish may have come before the engine listened
    if (!command.silent) this.onEvent(json, buffers);
    this.#sendNext();
  }

  #finish(command, event, content) {
    this.#running = null;
    if (event === 'opened') {
      this.#opened = EngineLink.#withCommand(this.#opened, command);
      this.#segmented = this.#edited = null;
    } else if (event === 'segmented') {
      this.#segmented = command;
      this.#edited = null;
    } else if (event === 'segments_edited') {
      this.#edited = command;
    } else if (event === 'exported') {
      command.download?.save(content.file_name, content.media_type);
    } else if (event === 'failed' && content.error.key === 'engine.out_of_memory') {
      // The memory of a worker never shrinks: only a new one gives it back.
      this.#restart();
    }
  }

  /** The commands that lead to where the engine is after `command`; as Session has it. */
  static #withCommand(commands, command) {
    const { verb, file, add } = command;
    const sameFile = (other) => other.verb === 'open_file' && other.file === file;
    if (verb === 'close_file') return commands.filter((other) => !sameFile(other));
    if (verb === 'set_plan') return [...commands.filter((other) => other.verb !== 'set_plan'), command];
    if (commands.some(sameFile)) return commands.map((other) => (sameFile(other) ? command : other));
    return add ? [...commands, command] : [command];
  }

  #crashed(reason) {
    const command = this.#running;
    const wasReady = this.#ready;
    if (!wasReady) {
      this.#worker?.terminate();
      this.onFailure(new Error(reason));
      return;
    }
    // What killed the engine while it was being restored would kill it again.
    if (command?.silent) {
      this.#opened = [];
      this.#segmented = null;
    }
    this.#restart();
    if (command) this.#answer(command, { event: 'failed', error: EngineLink.#explain(reason) });
  }

  static #explain(reason) {
    return /memory|allocation/i.test(reason) && !/out of bounds/i.test(reason)
      ? { key: 'engine.out_of_memory', arguments: {} }
      : { key: 'engine.unexpected', arguments: { what: reason } };
  }

  #answer(command, content) {
    if (!command.silent) this.onEvent(JSON.stringify({ id: command.id, ...content }), {});
  }
}
