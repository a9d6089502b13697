// The packed parts of the program: base64 of gzip in the page, checked against the hashes of the pinned script.

/** A part is not what it was when the page was packed. */
class DamagedPart extends Error {}

/** Text of the elements below the script: there once the page has been parsed. */
const pageParsed = new Promise((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', resolve, { once: true });
});

const bytesOfBase64 = (text) => {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; ++i) bytes[i] = binary.charCodeAt(i);
  return bytes;
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
    bytes = await inflate(bytesOfBase64(element.textContent));
    element.remove();
  } catch (error) {
    throw new DamagedPart(`${name}: ${error.message}`);
  }
  if ((await sha256(bytes)) !== hashes[name]) throw new DamagedPart(`${name}: SHA-256`);
  return bytes;
}
