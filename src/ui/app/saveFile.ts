import type { TextFile } from '../connection.ts';

/** How long the browser may take to fetch what it saves; the file is in memory until then. */
const KEPT_MS = 60_000;

/** Saves a file as a download, by a link that nobody sees: that needs no permission. */
export function saveFile({ name, type, content }: TextFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
