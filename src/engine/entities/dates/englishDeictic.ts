import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, wordAt } from '../expressions/atoms.ts';
import { CONFIDENCE, type Parsed, parsed, wordSet } from './grammar.ts';

const DAY_PARTS = wordSet(DATE_WORDS_EN.dayParts);
const NOWADAYS_BEFORE = wordSet('of is are than as until even like');
const NOWADAYS_AFTER = wordSet('world youth generation society standards economy children market culture');

/** "is still in force today": so far back, in atoms, "still" turns "today" into "nowadays". */
const STILL_DISTANCE = 6;

function isStill(atoms: readonly Atom[], index: number): boolean {
  for (let i = index - 1; i >= index - STILL_DISTANCE && atoms[i]?.kind === 'word'; i--)
    if (wordAt(atoms, i) === 'still') return true;
  return false;
}

/** "yesterday", "tomorrow morning", "today", "tonight", "this morning", "last night". */
export function englishDeicticDay(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  const at = (amount: number, end: number, confidence: number): Parsed =>
    parsed(index, end, { kind: 'offset', unit: 'day', amount, time: null }, confidence);
  const hasPart = DAY_PARTS.has(wordAt(atoms, index + 1));
  const end = hasPart ? index + 2 : index + 1;
  if (word === 'yesterday') return at(-1, end, CONFIDENCE.relative);
  if (word === 'tomorrow') return at(1, end, CONFIDENCE.relative);
  if (word === 'tonight') return at(0, index + 1, CONFIDENCE.relative);
  if (word === 'today') {
    const possessive = wordAt(atoms, index + 2) === 's' ? wordAt(atoms, index + 3) : '';
    const isNowadays =
      NOWADAYS_BEFORE.has(wordAt(atoms, index - 1)) ||
      NOWADAYS_AFTER.has(possessive) ||
      isStill(atoms, index);
    // "USA Today", "the Today programme": a capital inside a sentence is a name.
    const isName = atoms[index]?.capitalized && atoms[index - 1]?.kind === 'word';
    return isNowadays || isName ? null : at(0, index + 1, CONFIDENCE.weak);
  }
  if (word === 'this' && hasPart) return at(0, end, CONFIDENCE.relative);
  if (word === 'last' && wordAt(atoms, index + 1) === 'night') return at(-1, end, CONFIDENCE.relative);
  return null;
}
