import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from '@playwright/test';

/** Somebody on the network, on this machine, who writes down everything that arrives. */
export interface Listener {
  /** `127.0.0.1:port`, the same port for TCP and for UDP. */
  readonly at: string;
  readonly arrived: readonly string[];
  readonly close: () => void;
}

const answer = [
  'HTTP/1.1 200 OK',
  'Access-Control-Allow-Origin: *',
  'Content-Type: text/html',
  'Content-Length: 0',
  'Connection: close',
  '\r\n',
].join('\r\n');

/** Listens for TCP connections and UDP packets; a connection counts before it says a word. */
export async function listen(): Promise<Listener> {
  const arrived: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    arrived.push('TCP connection');
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      arrived.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const packets = createSocket('udp4', (data) => {
    arrived.push(`UDP packet of ${String(data.length)} bytes`);
  });
  packets.bind(port, '127.0.0.1');
  await once(packets, 'listening');
  return {
    at: `127.0.0.1:${String(port)}`,
    arrived,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      packets.close();
    },
  };
}

/** A listener for all tests of a file, none of which may make anything arrive. */
export function shareListener(): () => Listener {
  let outside: Listener | null = null;
  const get = (): Listener => {
    if (outside === null) throw new Error('Nobody listens');
    return outside;
  };
  test.beforeAll(async () => {
    outside = await listen();
  });
  test.afterEach(() => {
    expect(get().arrived, 'nothing reached the network').toEqual([]);
  });
  test.afterAll(() => get().close());
  return get;
}
