/** Reads the passages in `tests/fixtures/names` (the format is in the README there). */
import { readFileSync } from 'node:fs';
import type { NameType } from '../../src/engine/entities/tagger.ts';
import type { Language, Span } from '../../src/engine/types.ts';

/** One person, organisation or place of a passage. */
export interface AnnotatedName {
  readonly type: NameType;
  /** In order. */
  readonly spans: readonly Span[];
}

export interface AnnotatedPassage {
  readonly line: number;
  readonly group: string;
  readonly text: string;
  readonly names: readonly AnnotatedName[];
}

const TYPES: Readonly<Record<string, NameType>> = { p: 'person', o: 'organization', l: 'place' };

function readPassage(marked: string, line: number, group: string): AnnotatedPassage {
  const names = new Map<string, { type: NameType; spans: Span[] }>();
  let text = '';
  let copied = 0;
  for (const match of marked.matchAll(/\{([pol])(\d+):([^{}]+)\}/g)) {
    const [whole, letter = '', number = '', written = ''] = match;
    text += marked.slice(copied, match.index);
    copied = match.index + whole.length;
    const name = names.get(number) ?? { type: TYPES[letter]!, spans: [] };
    if (name.type !== TYPES[letter]) throw new Error(`Line ${line}: name ${number} has two types`);
    name.spans.push([text.length, text.length + written.length]);
    names.set(number, name);
    text += written;
  }
  text += marked.slice(copied);
  if (/[{}]/.test(text)) throw new Error(`Line ${line}: a mark is broken`);
  return { line, group, text, names: [...names.values()] };
}

/** @throws when a mark is broken */
export function readAnnotatedNames(language: Language): AnnotatedPassage[] {
  const file = new URL(`../fixtures/names/${language}.txt`, import.meta.url);
  const passages: AnnotatedPassage[] = [];
  let group = '';
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((content, index) => {
      if (content.startsWith('# ')) group = content.slice(2);
      else if (content.trim()) passages.push(readPassage(content, index + 1, group));
    });
  return passages;
}
