import type { TestProject } from 'vitest/node';
import { startPageServer } from '../../scripts/browsers/page-server.ts';
import { FOLDERS, PAGES } from './support/pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the test web is served: `http://127.0.0.1:PORT`. */
    origin: string;
  }
}

/** Serves the test web while the end-to-end tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPageServer(FOLDERS, PAGES);
  project.provide('origin', server.origin);
  return () => server.close();
}
