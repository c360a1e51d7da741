import { describe, expect, it } from 'vitest';
import { shippedTagger } from '../../../bench/shippedTagger.ts';
import { resolveCast } from '../../../src/engine/entities/resolveCast.ts';
import type { NameMention } from '../../../src/engine/entities/tagger.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import { cpuSeconds } from '../../support/cpuSeconds.ts';

const LENGTH = 50_000;
/** Twice what the project promises: a text of a million characters in ten seconds. */
const MOST_SECONDS = 1;

/** Words that never come again. */
const distinct = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${i % 5 ? 'w' : 'W'}${(i * 7919).toString(36)}`).join(' ');

const TEXTS: Readonly<Record<string, string>> = {
  'no spaces': 'abcDEFghiÄ',
  'one sentence': 'Der Mann Anna Berg ging und sprach mit Paul Maier aus Berlin über ',
  'capitals only': 'THE PRESIDENT MET ANNA BERG IN BERLIN ON MONDAY. ',
  'digits only': '1234567890',
  'numbers only': '1234 567 ',
  emoji: '😀👍🏽👨‍👩‍👧‍👦🎉 ',
  'names only': 'Anna Berg ',
  'hyphens and particles': 'Anna-von-der-Berg von der ',
  'initials only': 'U.S. J. ',
  'sums and dates': '$5 million bis 3. Mai 2024 und ',
  'brackets only': '((((',
};

/** Mentions as a tagger would give them, of `pieces` in turn: "{…}" is a name of the type. */
function markedText(type: NameMention['type'], pieces: readonly string[]) {
  const mentions: NameMention[] = [];
  let text = '';
  for (const part of pieces.join('').split(/(\{[^}]*\})/)) {
    const name = part.startsWith('{') ? part.slice(1, -1) : null;
    if (name !== null)
      mentions.push({ span: [text.length, text.length + name.length], type, confidence: 0.9 });
    text += name ?? part;
  }
  return { document: buildDocument(text, blocksOfPlainText(text), 'de'), mentions };
}

describe('a cast without end', () => {
  const numbered = (count: number, piece: (word: string) => string): string[] =>
    Array.from({ length: count }, (_, i) =>
      piece(`A${(i * 7919).toString(36).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`),
    );

  it.each<[string, NameMention['type'], (word: string) => string]>([
    ['persons of one surname', 'person', (word) => `{${word} Berg} kam. {Berg} ging. `],
    ['persons of one end', 'person', (word) => `{${word} Ruz Berg} kam. {Ruz Berg} ging. `],
    ['persons of one first word', 'person', (word) => `{Berg ${word}} kam. {Berg} ging. `],
    ['companies of one first word', 'organization', (word) => `{Berg ${word}} kam. {Berg} ging. `],
    ['companies of one end', 'organization', (word) => `{${word} Berg Werke} kam. {Berg Werke} ging. `],
    ['companies of one acronym', 'organization', (word) => `{${word} Berg Werke} kam. {ABW} ging. `],
  ])('of %s is joined in linear time', (_, type, piece) => {
    const { document, mentions } = markedText(type, numbered(4000, piece));
    expect(cpuSeconds(() => resolveCast(document, mentions, null))).toBeLessThan(MOST_SECONDS);
  });
});

describe('a text without end', () => {
  const tagger = shippedTagger('de');
  const cases = Object.entries(TEXTS).map(
    ([name, piece]) => [name, piece.repeat(Math.ceil(LENGTH / piece.length))] as const,
  );
  cases.push(['words that never come again', distinct(LENGTH / 6)]);

  it.each(cases)('of %s is read in linear time, with mentions inside it', (_, text) => {
    let members: ReturnType<typeof resolveCast>['members'] = [];
    const seconds = cpuSeconds(() => {
      const document = buildDocument(text, blocksOfPlainText(text), 'de');
      members = resolveCast(document, tagger.tag(document), null).members;
    });
    expect(seconds).toBeLessThan(MOST_SECONDS);
    let inside = true;
    for (const { mentions } of members) {
      for (const { span } of mentions) inside &&= span[0] >= 0 && span[0] < span[1] && span[1] <= text.length;
    }
    expect(inside).toBe(true);
  });
});
