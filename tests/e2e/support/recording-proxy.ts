import { createServer, request as forward } from 'node:http';
import { NAMES } from './pages.ts';

/** Whether a host is this machine, by its address or by a name of the test web. */
export function staysHere(host: string): boolean {
  return host === '127.0.0.1' || NAMES.some((name) => name === host);
}

/** A proxy that lets requests to this machine through, refuses all others, and remembers every one. */
export interface RecordingProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Everything asked for so far: URLs, or `host:port` where a connection was to be encrypted. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    const target = incoming.url ?? '';
    asked.push(target);
    const url = URL.canParse(target) ? new URL(target) : null;
    if (url === null || !staysHere(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    url.hostname = '127.0.0.1';
    const outgoing = forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
