import { render } from 'preact';
import type { Place } from '../connection.ts';
import { startPage } from '../startPage.ts';
import { App } from './App.tsx';
import { browserConnection } from './browserConnection.ts';

/**
 * Starts the app in this document.
 * @returns the element that holds it
 */
export function startApp(place: Place): HTMLElement | null {
  const connection = browserConnection(place);
  return startPage((root, words) => render(<App connection={connection} words={words} />, root));
}
