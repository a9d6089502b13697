// Makes a picture of a piece of XHTML that the interface wrote. The browser lays it out and paints it; nothing is fetched.
class Picture {
  static #WIDTH = 820;  // CSS pixels
  static #SCALE = 2;    // sharp on paper

  /** PNG bytes of `xhtml` (a style and what it is for) on a white ground. */
  static async png(xhtml) {
    const height = Picture.#heightOf(xhtml);
    const [width, scale] = [Picture.#WIDTH, Picture.#SCALE];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`
      + `<foreignObject width="100%" height="100%">${xhtml}</foreignObject></svg>`;
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(width * scale, height * scale);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  }

  /** As the browser lays it out. A style inside would be stopped by the page's policy: it is adopted instead. */
  static #heightOf(xhtml) {
    const [whole, style] = /<style>(.*?)<\/style>/s.exec(xhtml);
    const parsed = new DOMParser().parseFromString(xhtml.replace(whole, ''), 'application/xhtml+xml').documentElement;
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { position: absolute; visibility: hidden; width: ${Picture.#WIDTH}px; }${style}`);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(document.importNode(parsed, true));
    document.body.append(host);
    const { height } = host.getBoundingClientRect();
    host.remove();
    return Math.ceil(height) + 1;
  }
}
