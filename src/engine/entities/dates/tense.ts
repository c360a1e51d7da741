import { type Atom, wordAt } from '../expressions/atoms.ts';
import type { DateGrammar, Parsed } from './grammar.ts';
import type { Tense } from './temporal.ts';

/** How far from the expression, in atoms, a verb is looked for. */
const DISTANCE = 14;
/** Words before an expression that opens its clause: "Am", "In der", "On the night of". */
const LONGEST_OPENING = 3;
const BOUNDARY = /[.,;:!?()„“”"»«–—]/;

const isBoundary = (atom: Atom | undefined): boolean =>
  atom === undefined || (atom.kind === 'symbol' && BOUNDARY.test(atom.text));

/**
 * The tense in which the clause speaks of a date: by the nearest verb before it, or, where the date opens the clause,
 * by the verb after it ("Am 27. September hatte …", "In November the government had …").
 */
export function tenseAround(atoms: readonly Atom[], { begin, end }: Parsed, grammar: DateGrammar): Tense {
  const closest = wordAt(atoms, begin - 1);
  const preposition = grammar.determiners.has(closest) ? wordAt(atoms, begin - 2) : closest;
  if (grammar.sincePrepositions.has(preposition)) return 'past';
  // "was set for June 10": what is past is the setting.
  const settled = (tense: Tense): Tense =>
    tense === 'past' && grammar.goalPrepositions.has(preposition) ? null : tense;
  if (grammar.copulas.has(wordAt(atoms, begin - 2)) && grammar.copulaPrepositions.has(closest))
    return 'future';
  // "Fireworks on the 4th of July had drawn …": no other tense is so surely over.
  if (grammar.pluperfect.has(wordAt(atoms, end))) return settled('past');
  let i = begin - 1;
  for (; i >= begin - DISTANCE && !isBoundary(atoms[i]); i--) {
    const word = wordAt(atoms, i);
    if (grammar.futureCues.has(word)) return 'future';
    // What is said may lie in either direction, unless saying it is all there is.
    if (grammar.reportCues.has(word)) return null;
    if (grammar.pastCues.has(word) || grammar.isPreterite(atoms, i)) return settled('past');
  }
  if (begin - 1 - i > LONGEST_OPENING) return null;
  for (let opener = i + 1; opener < begin; opener++)
    if (!grammar.openers.has(wordAt(atoms, opener))) return null;
  return settled(tenseAfter(atoms, end, grammar));
}

/** Tense of the first verb after an expression that opens its clause. */
function tenseAfter(atoms: readonly Atom[], end: number, grammar: DateGrammar): Tense {
  let i = end;
  if (grammar.verbDistance > 1 && atoms[i]?.text === ',') i++;
  for (const last = i + grammar.verbDistance; i < last && !isBoundary(atoms[i]); i++) {
    const word = wordAt(atoms, i);
    // "to" by itself goes to a place as often as to a verb.
    if (word !== 'to' && grammar.futureCues.has(word)) return 'future';
    if (grammar.pastCues.has(word) || grammar.reportCues.has(word) || grammar.isPreterite(atoms, i))
      return 'past';
  }
  return null;
}
