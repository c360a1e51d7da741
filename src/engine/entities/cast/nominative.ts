import type { TextDocument } from '../../text/document.ts';
import { Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { MentionForm } from './mentionForm.ts';

/** Adjectives in names that show by no ending that they are any. */
const ADJECTIVES =
  /^(?:vereinigt|vereint|weiß|rot|schwarz|grün|blau|neu|alt|frei|groß|hoh|ober|unter|heilig|verein|best|jung|ständig|oberst)en$/;
/** Last words of names that are neuter: "Auswärtiges Amt". */
const NEUTER =
  /(?:amt|haus|parlament|gericht|werk|institut|komitee|ministerium|kreuz|zentrum|museum|theater|meer|büro|archiv|kommando|kolleg|gymnasium|orchester|ballett|bündnis|forum|netzwerk|team|reich|land)s?$/;
const FEMININE_OR_PLURAL = /^(?:die|der|zur|deren|dieser)$/;
const MASCULINE_OR_NEUTER = /^(?:des|dem|im|am|vom|beim|zum|ans|ins|einem|eines|dieses|diesem)$/;

const isAdjective = (word: string, lexicon: Lexicon): boolean =>
  /^\p{Lu}\p{Ll}+en$/u.test(word) &&
  ((lexicon.flagsOf(word) & Flag.adjective) !== 0 || ADJECTIVES.test(word.toLowerCase()));

/** The ending that the adjectives have without an article, by the word before the name; null where it shows nothing. */
function endingAfter(before: string, last: string): 'e' | 'er' | 'es' | null {
  if (FEMININE_OR_PLURAL.test(before)) return 'e';
  const singular = NEUTER.test(last.toLowerCase()) ? 'es' : 'er';
  if (MASCULINE_OR_NEUTER.test(before)) return singular;
  // "den Vereinten Nationen" is the dative plural, "den Internationalen Währungsfonds" the accusative.
  if (before === 'den') return /[^aeiou]n$/.test(last) || last.endsWith('en') ? 'e' : singular;
  return null;
}

/**
 * How a German name with adjectives at its beginning reads by itself: "Vereinigte Staaten" where the text has "der
 * Vereinigten Staaten", "Internationaler Währungsfonds" for "des Internationalen Währungsfonds". Other names stay.
 */
export function nominativeName(form: MentionForm, document: TextDocument, lexicon: Lexicon): string {
  const { words, base } = form;
  const before = document.tokens[form.firstToken - 1]?.lower ?? '';
  let adjectives = 0;
  while (adjectives < words.length - 1 && isAdjective(words[adjectives] ?? '', lexicon)) adjectives++;
  const ending = adjectives === 0 ? null : endingAfter(before, words.at(-1) ?? '');
  if (ending === null || document.language !== 'de' || form.type === 'person') return base;
  return words
    .slice(0, adjectives)
    .reduce((name, word) => name.replace(word, word.slice(0, -2) + ending), base);
}
