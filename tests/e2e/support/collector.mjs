// Somebody who listens: notes every connection, request and datagram that reaches it. Nothing of Ruas ever should.
import { createSocket } from 'node:dgram';
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';

export class Collector extends EventEmitter {
  /** What came in, in order: "/path" for a request, "connection" for one without a request so far, "datagram". */
  received = [];

  static async start() {
    const collector = new Collector();
    await collector.#listen();
    return collector;
  }

  async #listen() {
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html', 'Cache-Control': 'no-store' };
    this.server = createServer((request, response) => {
      this.#note(new URL(request.url, 'http://collector').pathname);
      response.writeHead(200, headers).end('<!doctype html><title>collector</title>');
    });
    this.server.on('upgrade', (request, socket) => {
      this.#note(new URL(request.url, 'http://collector').pathname);
      socket.destroy();
    });
    this.server.on('connection', () => this.#note('connection'));
    this.server.listen(0, '127.0.0.1');
    this.udp = createSocket('udp4').on('message', () => this.#note('datagram'));
    this.udp.bind(0, '127.0.0.1');
    await Promise.all([once(this.server, 'listening'), once(this.udp, 'listening')]);
    this.address = `http://127.0.0.1:${this.server.address().port}`;
    this.stun = `stun:127.0.0.1:${this.udp.address().port}`;
  }

  #note(what) {
    this.received.push(what);
    this.emit('received');
  }

  /** Resolves once everything in `wanted` has come in. */
  async seen(wanted) {
    while (!wanted.every((what) => this.received.includes(what))) await once(this, 'received');
  }

  forget() {
    this.received.length = 0;
  }

  async close() {
    this.udp.close();
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
