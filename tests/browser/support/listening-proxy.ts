import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that takes requests to this machine there, refuses all others, and remembers every one. */
export interface ListeningProxy {
  /** `HOST:PORT`. */
  readonly address: string;
  /** The addresses asked for, in order; of `https` ones no more than the host can be heard. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function listeningProxy(): Promise<ListeningProxy> {
  const asked: string[] = [];
  const server = createServer(({ url = '', method, headers }, response) => {
    asked.push(url);
    const { hostname, port, pathname, search } = new URL(url, 'http://without.host.example');
    if (hostname !== '127.0.0.1') return void response.writeHead(502).end();
    const path = pathname + search;
    ask({ hostname, port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    })
      .on('error', () => response.writeHead(502).end())
      .end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(`https://${url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
