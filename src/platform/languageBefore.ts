/**
 * Which language the pages of the extension were shown in last, so that the next one can be drawn before the settings
 * are read. A copy of what the settings say, in this origin's `localStorage`, which answers at once; the settings win.
 */
import * as v from 'valibot';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './settings.ts';

const KEY = 'interfaceLanguage';
const schema = v.picklist(INTERFACE_LANGUAGES);

/** The language of last time; the browser's where there is none, or nothing can be read. Never throws. */
export function languageBefore(storage: () => Storage): InterfaceLanguage {
  try {
    const result = v.safeParse(schema, storage().getItem(KEY));
    return result.success ? result.output : 'browser';
  } catch {
    return 'browser'; // Storage is closed: the settings will say.
  }
}

/** Never throws. */
export function rememberLanguage(storage: () => Storage, language: InterfaceLanguage): void {
  try {
    if (language === 'browser') storage().removeItem(KEY);
    else storage().setItem(KEY, language);
  } catch {
    // Storage is closed or full: the next page waits for the settings to come, in the browser's language.
  }
}
