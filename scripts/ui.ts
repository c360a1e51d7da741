/**
 * Serves the popup on a plain page with recorded articles, and options and first steps under `/pages`, rebuilt at
 * every load: `npm run ui`. No extension and no particular browser needed. `npm run ui -- --port 8080` picks the port.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 5180;
const source = new URL('../src/ui/mock/', import.meta.url);

/** Bundles the development page's script and style sheet. */
async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await esbuild.build({
    entryPoints: [
      { in: fileURLToPath(new URL('index.tsx', source)), out: 'mock' },
      { in: fileURLToPath(new URL('pages.tsx', source)), out: 'pages' },
    ],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return new Map(result.outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, '/'), file.contents]));
}

/** Starts the server; `port` 0 takes any free one. */
export async function serveUi(port: number): Promise<{ readonly server: Server; readonly address: string }> {
  let files = await bundle();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', `http://${HOST}`).pathname;
    try {
      if (path === '/' || path === '/pages') {
        files = await bundle();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await readFile(new URL(path === '/' ? 'index.html' : 'pages.html', source)));
        return;
      }
      const file = files.get(path);
      response.statusCode = file ? 200 : 404;
      response.setHeader('Content-Type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
      response.end(file ?? '');
    } catch (error) {
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://${HOST}:${taken}/` };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  const { address } = await serveUi(port);
  console.log(`The popup, with recorded articles: ${address}\nPress Ctrl+C to end.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(`ui: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
