#!/usr/bin/env node
// Serves dist/site on this machine only, with the headers of a good host; --plain leaves them out.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { HOSTED_HEADERS, SERVICE_WORKER_HEADERS } from './hosted_headers.mjs';

const SITE = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/site');
const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

function headersFor(name, plain) {
  const type = { 'Content-Type': MEDIA_TYPES[extname(name)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' };
  if (plain) return type;
  return { ...type, ...HOSTED_HEADERS, ...(name === 'service_worker.js' ? SERVICE_WORKER_HEADERS : {}) };
}

/** A server for `folder`, listening on `port` (0: any free one). Resolves to {address, close()}. */
export function serve({ folder = SITE, port = 0, plain = false } = {}) {
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).slice(1);
    const name = asked === '' ? 'index.html' : asked;
    const path = join(folder, name);
    const found = path.startsWith(folder) && existsSync(path) && statSync(path).isFile() && name !== '_headers';
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.writeHead(200, headersFor(name, plain)).end(request.method === 'HEAD' ? undefined : readFileSync(path));
  });
  return new Promise((resolvePromise, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () => new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      resolvePromise({ address: `http://localhost:${server.address().port}/`, close });
    });
  });
}

async function main() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: SITE },
      port: { type: 'string', default: '8080' },
      plain: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(join(values.folder, 'index.html'))) {
    console.error(`serve: there is no page in ${values.folder}: run scripts/run, which builds and packs it.`);
    process.exitCode = 1;
    return;
  }
  const { address } = await serve({ ...values, folder: resolve(values.folder), port: Number(values.port) });
  console.log(`Ruas is at ${address} (Ctrl+C stops it)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? 'serve: that port is in use: choose another with --port.' : `serve: ${error.message}`);
    process.exitCode = 1;
  });
}
