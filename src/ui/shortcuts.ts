import { browser } from '../platform/browser.ts';
import type { Shortcut } from './connection.ts';

/** The shortcuts as the browser has them; none when it does not say. Never rejects. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  try {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description: name.startsWith('_execute') ? '' : description,
      keys: shortcut,
    }));
  } catch {
    return []; // Shortcuts are a hint: all can be done without them.
  }
}

/** Opens the browser's own page for shortcuts. Rejects where it has none that can be opened. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it, which the types do not know; Chrome has an address.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
