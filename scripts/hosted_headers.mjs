// The response headers of a hosted Ruas (DESIGN §6): one list for `_headers`, the service worker and scripts/serve.mjs.

/** For every file. The page's own policy is in the page; this one adds what a page cannot say about itself. */
export const HOSTED_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The service worker fetches the page's own files and nothing else. */
export const SERVICE_WORKER_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  'Cache-Control': 'no-cache',
};

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile() {
  const rule = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rule('/*', HOSTED_HEADERS)}\n${rule('/service_worker.js', SERVICE_WORKER_HEADERS)}\n`;
}
