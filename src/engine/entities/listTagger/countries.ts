import type { Language } from '../../types.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Region codes that are no countries: unions, oddities and groups that Intl names as well. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'XK']);

/**
 * Names of all countries and territories in `language`, from Intl.DisplayNames (Unicode CLDR, part of every
 * JavaScript engine). Empty where the engine lacks it.
 */
export function countryNames(language: Language): string[] {
  if (typeof Intl === 'undefined' || typeof Intl.DisplayNames !== 'function') return [];
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names: string[] = [];
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      if (NO_COUNTRIES.has(a + b)) continue;
      const name = display.of(a + b);
      if (name && /^\p{Lu}/u.test(name) && !name.includes('(')) names.push(name);
    }
  }
  return names;
}
