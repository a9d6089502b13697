// The page's end of the line to the engine, against a worker that does what the test says: order, cancel, crash, restore.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import vm from 'node:vm';

import { ROOT } from './support/browser.mjs';

/** Stands where the browser's Worker would: keeps what it was sent, answers when told. */
class FakeWorker {
  static started = [];
  sent = [];
  terminated = false;

  constructor() {
    FakeWorker.started.push(this);
  }
  postMessage(message) {
    this.sent.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  commands() {
    return this.sent.filter(({ command }) => command).map(({ command }) => JSON.parse(command));
  }
  say(data) {
    this.onmessage({ data });
  }
  answer(event, content = {}, buffers = {}) {
    const { id } = this.commands().at(-1);
    this.say({ event: JSON.stringify({ id, event, ...content }), buffers });
  }
}

class FakeDownload {
  static saved = [];
  bytes = '';
  add(bytes) {
    this.bytes += bytes;
  }
  save(fileName) {
    FakeDownload.saved.push({ fileName, bytes: this.bytes });
  }
}

const source = readFileSync(join(ROOT, 'web/engine_link.js'), 'utf8');
const FILES = { open: async (handle) => `bytes of ${handle}`, describe: (handle) => ({ name: `${handle}.csv` }) };

/** Lets everything run that only waits for promises. */
const settle = () => new Promise(setImmediate);

let heard;
let failures;
let link;
const worker = () => FakeWorker.started.at(-1);
const send = (id, verb, more = {}) => link.send(JSON.stringify({ id, do: verb, ...more }));
/** What went with the last command, as plain objects of this side. */
const filesSent = () => Array.from(worker().sent.at(-1).files, ({ handle, name, bytes }) => ({ handle, name, bytes }));
const heardEvents = () => heard.map(({ id, event }) => `${id} ${event}`);

async function startLink({ files = FILES, flag = null, ready = true } = {}) {
  FakeWorker.started = [];
  FakeDownload.saved = [];
  heard = [];
  failures = [];
  const blobs = { URL: { createObjectURL: () => 'blob:engine' }, Blob };
  const context = vm.createContext({ ...blobs, Worker: FakeWorker, Download: FakeDownload, AbortController, Atomics });
  const EngineLink = vm.runInContext(`${source}; EngineLink`, context);
  link = new EngineLink({
    glue: 'glue', wasm: 'module', threads: 1, files,
    onEvent: (json) => heard.push(JSON.parse(json)), onFailure: (error) => failures.push(error.message),
  });
  await settle();
  if (ready) worker().say({ ready: true, cancelFlag: flag });
}

/** A file opened and segments found: the state that has to come back after a restart. */
async function openAndSegment() {
  send(1, 'open_file', { file: 'a' });
  await settle();
  worker().answer('opened');
  send(2, 'find_segments', { k: 3 });
  worker().answer('segmented');
  heard.length = 0;
}

async function restored() {
  await settle();
  worker().say({ ready: true });
  await settle();
  worker().answer('opened');
  worker().answer('segmented');
}

describe('commands', () => {
  beforeEach(() => startLink());

  test('go to the engine one at a time, in order, and their events come back', async () => {
    send(1, 'open_sample');
    send(2, 'read_rows');
    assert.deepEqual(worker().commands().map(({ id }) => id), [1]);
    worker().answer('progress_made', { fraction: 0.5 });
    worker().answer('opened');
    assert.deepEqual(worker().commands().map(({ id }) => id), [1, 2]);
    worker().answer('rows_read');
    assert.deepEqual(heardEvents(), ['1 progress_made', '1 opened', '2 rows_read']);
  });

  test('are not over with an early picture of their map', async () => {
    send(1, 'draw_map');
    send(2, 'read_rows');
    worker().answer('map_drawn', { early: true });
    worker().answer('map_drawn', { early: true });
    assert.deepEqual(worker().commands().map(({ id }) => id), [1]);
    worker().answer('map_drawn', { early: false });
    worker().answer('rows_read');
    assert.deepEqual(heardEvents(), ['1 map_drawn', '1 map_drawn', '1 map_drawn', '2 rows_read']);
  });

  test('take the bytes of their file along', async () => {
    send(1, 'open_file', { file: 'a' });
    await settle();
    assert.deepEqual(filesSent(), [{ handle: 'a', name: 'a.csv', bytes: 'bytes of a' }]);
  });

  test('take every file along that they name, and none where they name none', async () => {
    const named = {
      measure_campaign: { file: 'results', split_file: 'split' },
      find_lookalikes: { prospects: 'results' },
      compare_over_time: { file: 'results', name: 'later.csv' },
    };
    let id = 0;
    for (const [verb, content] of Object.entries(named)) {
      send(++id, verb, content);
      await settle();
      assert.deepEqual(filesSent().map(({ handle }) => handle), Object.values(content).filter((text) => !text.endsWith('.csv')));
      worker().answer('failed', { error: { key: 'x' } });
    }
    send(++id, 'find_lookalikes', { prospects: '' });
    await settle();
    assert.equal(worker().sent.at(-1).files, undefined);
  });

  test('wait until the engine has started', async () => {
    await startLink({ ready: false });
    send(1, 'open_sample');
    assert.deepEqual(worker().commands(), []);
    worker().say({ ready: true });
    assert.equal(worker().commands().length, 1);
  });

  test('that export become one download, and only its end is heard', () => {
    send(1, 'export_table');
    worker().answer('export_chunk', {}, { bytes: 'a,b\n' });
    worker().answer('export_chunk', {}, { bytes: '1,2\n' });
    worker().answer('exported', { file_name: 'a-segments.csv', media_type: 'text/csv' });
    assert.deepEqual(FakeDownload.saved, [{ fileName: 'a-segments.csv', bytes: 'a,b\n1,2\n' }]);
    assert.deepEqual(heardEvents(), ['1 exported']);
  });
});

test('a file that cannot be opened is an answer, and the next command goes on', async () => {
  const open = () => Promise.reject({ key: 'file.damaged_gzip', arguments: { name: 'a.csv.gz' } });
  await startLink({ files: { ...FILES, open } });
  send(1, 'open_file', { file: 'a' });
  send(2, 'read_rows');
  await settle();
  assert.deepEqual(heard, [
    { id: 1, event: 'failed', error: { key: 'file.damaged_gzip', arguments: { name: 'a.csv.gz' } } },
  ]);
  assert.deepEqual(worker().commands().map(({ id }) => id), [2]);
});

describe('cancel', () => {
  test('sets the flag in shared memory, again when the engine had not listened yet, and clears it for the next', async () => {
    const flag = new Uint8Array(new SharedArrayBuffer(1));
    await startLink({ flag });
    send(1, 'find_segments');
    send(2, 'read_rows');
    link.cancel(1);
    assert.equal(flag[0], 1);
    flag[0] = 0;
    worker().answer('progress_made');
    assert.equal(flag[0], 1);
    worker().answer('stopped');
    assert.equal(flag[0], 0);
    assert.equal(worker().terminated, false);
    assert.deepEqual(worker().commands().map(({ id }) => id), [1, 2]);
  });

  test('without shared memory replaces the worker and restores what was there, unheard', async () => {
    await startLink();
    await openAndSegment();
    send(3, 'find_segments', { k: 5 });
    send(4, 'read_rows');
    const before = worker();
    link.cancel(3);
    assert.ok(before.terminated);
    assert.deepEqual(heardEvents(), ['3 stopped']);
    await restored();
    assert.deepEqual(worker().commands().map(({ id, k }) => [id, k]), [[1, undefined], [2, 3], [4, undefined]]);
    assert.deepEqual(heardEvents(), ['3 stopped']);
  });

  test('restores several files and the plan that holds, not what was closed or planned before', async () => {
    await startLink();
    const done = async (id, verb, more) => {
      send(id, verb, more);
      await settle();
      worker().answer('opened');
    };
    await done(1, 'open_file', { file: 'old' });
    await done(2, 'open_file', { file: 'a' });
    await done(3, 'open_file', { file: 'b', add: true });
    await done(4, 'open_file', { file: 'c', add: true });
    await done(5, 'set_plan', { plan: {} });
    await done(6, 'close_file', { file: 'b' });
    await done(7, 'open_file', { file: 'a', settings: {} });
    await done(8, 'set_plan', { plan: {} });
    send(9, 'find_segments');
    link.cancel(9);
    await settle();
    worker().say({ ready: true });
    for (let i = 0; i < 3; ++i) {
      await settle();
      worker().answer('opened');
    }
    assert.deepEqual(worker().commands().map(({ id }) => id), [7, 4, 8]);
  });

  test('takes a command that is still waiting out of the queue', async () => {
    await startLink({ ready: false });
    send(1, 'open_sample');
    link.cancel(1);
    worker().say({ ready: true });
    assert.deepEqual(heardEvents(), ['1 stopped']);
    assert.deepEqual(worker().commands(), []);
  });

  test('stops the unpacking of a file', async () => {
    const open = (handle, onFraction, signal) => new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))));
    await startLink({ files: { ...FILES, open } });
    send(1, 'open_file', { file: 'a' });
    link.cancel(1);
    await settle();
    assert.deepEqual(heardEvents(), ['1 stopped']);
  });

  test('stops the command that is named, not one that was sent before it', async () => {
    await startLink({ flag: new Uint8Array(new SharedArrayBuffer(1)) });
    send(1, 'export_table');
    send(2, 'find_segments');
    send(3, 'read_rows');
    link.cancel(2);
    assert.deepEqual(heardEvents(), ['2 stopped']);
    worker().answer('exported', { file_name: 'a.csv' });
    assert.deepEqual(worker().commands().map(({ id }) => id), [1, 3]);
  });

  test('of a command that was answered before leaves the one at work alone', async () => {
    const flag = new Uint8Array(new SharedArrayBuffer(1));
    await startLink({ flag });
    send(1, 'find_segments');
    worker().answer('segmented');
    send(2, 'export_table');
    link.cancel(1);
    assert.equal(flag[0], 0);
  });

  test('with nothing to cancel does nothing', async () => {
    await startLink();
    link.cancel(1);
    assert.equal(FakeWorker.started.length, 1);
    assert.deepEqual(heard, []);
  });
});

describe('a crash', () => {
  beforeEach(async () => {
    await startLink();
    await openAndSegment();
  });

  test('is told with its reason, and everything is restored', async () => {
    send(3, 'find_segments', { k: 5 });
    worker().say({ crash: 'RuntimeError: unreachable' });
    assert.equal(heard[0].error.key, 'engine.unexpected');
    assert.deepEqual(heard[0].error.arguments, { what: 'RuntimeError: unreachable' });
    await restored();
    assert.deepEqual(worker().commands().map(({ id }) => id), [1, 2]);
    send(4, 'read_rows');
    assert.equal(worker().commands().at(-1).id, 4);
  });

  test('for want of memory is told as such', () => {
    send(3, 'find_segments');
    worker().say({ crash: 'RangeError: Array buffer allocation failed' });
    assert.equal(heard[0].error.key, 'engine.out_of_memory');
  });

  test('reported by the engine itself as out of memory also gets a new worker, whose memory is small again', async () => {
    send(3, 'find_segments');
    const before = worker();
    before.answer('failed', { error: { key: 'engine.out_of_memory', arguments: {} } });
    assert.ok(before.terminated);
    assert.deepEqual(heardEvents(), ['3 failed']);
    await restored();
    assert.deepEqual(worker().commands().map(({ id }) => id), [1, 2]);
  });

  test('while restoring gives the old state up instead of trying for ever', async () => {
    send(3, 'find_segments');
    worker().say({ crash: 'RuntimeError: unreachable' });
    await settle();
    worker().say({ ready: true });
    await settle();
    worker().say({ crash: 'RuntimeError: unreachable' });
    await settle();
    worker().say({ ready: true });
    await settle();
    assert.deepEqual(worker().commands(), []);
    assert.deepEqual(heardEvents(), ['3 failed']);
  });

  test('of a worker that was already replaced changes nothing', async () => {
    const before = worker();
    send(3, 'find_segments');
    link.cancel(3);
    await settle();
    before.say({ crash: 'RuntimeError: unreachable' });
    assert.equal(FakeWorker.started.length, 2);
    assert.deepEqual(heardEvents(), ['3 stopped']);
  });
});

test('an engine that does not even start is a failure of the page', async () => {
  await startLink({ ready: false });
  worker().say({ crash: 'CompileError: bad module' });
  assert.deepEqual(failures, ['CompileError: bad module']);
});
