// The packed parts of the program: gzip in the page, seven bits to a character (scripts/seven_bits.mjs), checked against the
// hashes of the pinned script.

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

const inflate = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const sha256 = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0')).join('');

/** The bytes of one part; `hashes` is name → SHA-256 in hex. Throws DamagedPart. */
async function unpackPart(name, hashes) {
  await pageParsed;
  let bytes;
  try {
    const element = document.getElementById(`part-${name}`);
    bytes = await inflate(bytesOfSevenBits(element.textContent));
    element.remove();
  } catch (error) {
    throw new DamagedPart(`${name}: ${error.message}`);
  }
  if ((await sha256(bytes)) !== hashes[name]) throw new DamagedPart(`${name}: SHA-256`);
  return bytes;
}
