import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine alone. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves HTML by path, and 404 for all else; `headers` go with every page. */
export async function servePages(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    asked.push(request.url ?? '/');
    const html = pages[path];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(html ?? 'Not here.');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
