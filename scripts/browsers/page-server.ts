import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page made on the fly: its HTML, and status and headers of its own. */
export interface MadePage {
  readonly html: string;
  /** 200 unless given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a page for whoever asks for it by a name and port (`127.0.0.1:PORT`). */
export type MakePage = (host: string) => MadePage;

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  readonly port: number;
  /** The paths asked for so far, in order, with their query. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves pages from this machine only (127.0.0.1, a free port unless one is given).
 * A path is looked up in `pages` first, then as a file in one of `folders`, in order; never outside them.
 */
export async function startPageServer(
  folders: readonly string[],
  pages: ReadonlyMap<string, MakePage> = new Map(),
  port = 0,
): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const target = request.url ?? '/';
    requests.push(target);
    const pathname = decodeURIComponent(new URL(target, 'http://127.0.0.1').pathname);
    const made = pages.get(pathname)?.(request.headers.host ?? '');
    if (made !== undefined) {
      response.writeHead(made.status ?? 200, {
        'content-type': TYPES['.html'],
        'cache-control': 'no-store',
        ...made.headers,
      });
      response.end(made.html);
      return;
    }
    for (const folder of folders) {
      const file = path.join(folder, path.normalize(pathname));
      const content = await readFile(file).catch(() => null);
      if (content === null) continue;
      response.writeHead(200, {
        'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(content);
      return;
    }
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('There is no such page.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
