// Bytes as the text of an element of the page: seven bits to a character of ASCII, an eighth shorter than base64.
//
// What the parser of HTML would change (NUL, CR) or stumble over ("<"), and the escape itself, stand behind ESC with bit 6
// turned. web/parts.js undoes it. The bits missing at the end are zeros and never make a byte.
const ESCAPE = 0x1b;
const ESCAPED = new Set([0x00, 0x0d, 0x3c, ESCAPE]);

export function sevenBits(bytes) {
  const text = [];
  const put = (group) => {
    if (ESCAPED.has(group)) text.push(ESCAPE, group ^ 0x40);
    else text.push(group);
  };
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8 | byte) & 0x7fff;
    bits += 8;
    while (bits >= 7) put(held >> (bits -= 7) & 0x7f);
  }
  if (bits > 0) put(held << (7 - bits) & 0x7f);
  return Buffer.from(text).toString('latin1');
}
