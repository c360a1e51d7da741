/** The settings as a file that the reader keeps, or takes to another browser. Pure. */
import { isExactSettings, parseSettings, type Settings } from './settings.ts';
import { SETTINGS_VERSION } from './settingsMigrations.ts';

/** By which a file of settings is known. */
const FORMAT = 'Pressmark settings';
/** Settings come to about one kilobyte. */
export const MAX_FILE_BYTES = 100_000;

/**
 * Why a file is refused. `notJson`: it is no JSON. `notSettings`: it is, but holds no settings of Pressmark. `newer`:
 * a newer Pressmark wrote it. `damaged`: something in it is missing or makes no sense.
 */
export type FileProblem = 'notJson' | 'notSettings' | 'newer' | 'damaged';

/** The content of a file, JSON. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;
}

/** Reads a file of this version or an earlier one; it is taken whole or not at all. Never throws. */
export function readSettingsFile(content: string): { settings: Settings } | { problem: FileProblem } {
  if (content.length > MAX_FILE_BYTES) return { problem: 'notSettings' };
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'notJson' };
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    return { problem: 'notSettings' };
  }
  const { format: _, ...stored } = value as { format: unknown; version?: unknown };
  if (typeof stored.version === 'number' && stored.version > SETTINGS_VERSION) return { problem: 'newer' };
  return isExactSettings(stored) ? { settings: parseSettings(stored) } : { problem: 'damaged' };
}
