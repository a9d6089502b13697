// The packed programs: one LZMA stream (scripts/archive.mjs), seven bits to a character (scripts/seven_bits.mjs). The small
// program that unpacks them is gzip. All are checked against the hashes of the pinned script.
//
// PARTS is written in front by scripts/pack.mjs: {unpacker, programs: [...]}, each {name, bytes, sha256}.

/** A part is not what it was when the page was packed. */
class DamagedPart extends Error {}

/** Text of the elements below the script: there once the page has been parsed. */
const pageParsed = new Promise((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', resolve, { once: true });
});

/** Undoes scripts/seven_bits.mjs. */
const bytesOfSevenBits = (text) => {
  const bytes = new Uint8Array(Math.ceil(text.length * 7 / 8));
  let count = 0;
  let held = 0;  // its lowest `bits` are not yet in a byte
  let bits = 0;
  for (let i = 0; i < text.length; ++i) {
    let group = text.charCodeAt(i);
    if (group === 0x1b) group = text.charCodeAt(++i) ^ 0x40;
    held = (held << 7 | group) & 0x3fff;
    bits += 7;
    if (bits >= 8) bytes[count++] = held >> (bits -= 8);
  }
  return bytes.subarray(0, count);
};

/** The bytes packed under `name`; their text is taken from the page. */
function takePacked(name) {
  const element = document.getElementById(`packed-${name}`);
  const bytes = bytesOfSevenBits(element.textContent);
  element.remove();
  return bytes;
}

const inflate = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const sha256 = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0')).join('');

/** `work` with everything that goes wrong inside told as damage to the part of that name. */
async function asPart({ name, sha256: expected }, work) {
  let bytes;
  try {
    bytes = await work();
  } catch (error) {
    throw new DamagedPart(`${name}: ${error.message}`);
  }
  if ((await sha256(bytes)) !== expected) throw new DamagedPart(`${name}: SHA-256`);
  return bytes;
}

/** Lets the browser do what waits: draw, answer the user. */
const pause = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(null);
});

/** The programs, unpacked in the order they were packed in, as far as somebody has asked for one. */
class Programs {
  // Unpacked without a pause: some five milliseconds.
  static #STEP_BYTES = 128 * 1024;

  #list;
  #unpacker;      // Promise of {exports, handle, base}
  #unpacked = 0;  // bytes
  #turn = Promise.resolve();

  constructor({ unpacker, programs }) {
    let begin = 0;
    this.#list = programs.map((part) => ({ ...part, begin, end: begin += part.bytes }));
    this.#unpacker = this.#start(unpacker);
    this.#unpacker.catch(() => {});  // told to whoever takes a program
  }

  /** Bytes of the program of this name. Throws DamagedPart. */
  take(name) {
    const part = this.#list.find((other) => other.name === name);
    // Where one is damaged, so is everything behind it: each later taker hears of the first damage.
    this.#turn = this.#turn.then(async () => {
      const unpacker = await this.#unpacker;
      return asPart(part, () => this.#bytesOf(part, unpacker));
    });
    return this.#turn;
  }

  async #start(part) {
    await pageParsed;
    const program = await asPart(part, () => inflate(takePacked('unpacker')));
    const imports = { env: { emscripten_notify_memory_growth() {} } };
    const { instance: { exports } } = await WebAssembly.instantiate(program, imports);
    exports._initialize();
    const packed = takePacked('programs');
    const handle = exports.unpacker_new(packed.length, this.#list.at(-1).end);
    if (!handle) throw new RangeError('Out of memory');
    new Uint8Array(exports.memory.buffer, exports.unpacker_packed(handle) >>> 0).set(packed);
    if (!exports.unpacker_start(handle)) throw new DamagedPart(`${this.#list[0].name}: LZMA`);
    return { exports, handle, base: exports.unpacker_unpacked(handle) >>> 0 };
  }

  async #bytesOf({ begin, end }, { exports, handle, base }) {
    while (this.#unpacked < end) {
      const next = Math.min(this.#unpacked + Programs.#STEP_BYTES, end);
      if (!exports.unpacker_continue(handle, next)) throw new Error('LZMA');
      this.#unpacked = next;
      await pause();
    }
    return new Uint8Array(exports.memory.buffer, base + begin, end - begin).slice();
  }
}
