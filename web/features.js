// What the browser must be able to do. The names are those of data-missing in page.html.

// The smallest modules that use the feature: i8x16.splat and popcnt; try and catch_all.
const SIMD_MODULE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15,
  253, 98, 11];
const EXCEPTIONS_MODULE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

/** What cannot be done without, WebGL aside. */
function missingFeatures() {
  const runs = (module) => typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(module));
  const available = {
    WebAssembly: typeof WebAssembly === 'object',
    SIMD: runs(SIMD_MODULE),
    exceptions: runs(EXCEPTIONS_MODULE),
    DecompressionStream: typeof DecompressionStream === 'function',
    'secure context': isSecureContext,
  };
  return Object.keys(available).filter((feature) => !available[feature]);
}

/**
 * Whether the interface will be able to draw. Making a context takes long (the graphics process starts with it), so it is
 * made on the very canvas, once: whoever asks for it again gets this one, with these options.
 */
function hasWebGL2(canvas) {
  const options = {
    alpha: false, antialias: false, depth: false, stencil: false, premultipliedAlpha: false, preserveDrawingBuffer: false,
    powerPreference: 'low-power',
  };
  return canvas.getContext('webgl2', options) !== null;
}
