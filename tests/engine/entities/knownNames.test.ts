import { describe, expect, test } from 'vitest';
import { alignWithFullNames } from '../../../src/engine/entities/knownNames.ts';
import type { NameMention, NameType } from '../../../src/engine/entities/tagger.ts';

/** Mentions of the words in order, each "words type confidence". */
function mentionsIn(text: string, ...found: readonly (readonly [string, NameType, number])[]): NameMention[] {
  let from = 0;
  return found.map(([words, type, confidence]) => {
    const begin = text.indexOf(words, from);
    if (begin < 0) throw new Error(`"${words}" is not there.`);
    from = begin + words.length;
    return { span: [begin, from], type, confidence };
  });
}

const typesOf = (mentions: readonly NameMention[]): NameType[] => mentions.map(({ type }) => type);

describe('a part of a full name', () => {
  const text = 'Lin Haoran kam. Lin schwieg. Haoran ging.';

  test.each([
    ['the family name in front, unsure', ['Lin', 'organization', 0.7], 'person'],
    ['the family name in front, unsure place', ['Lin', 'place', 0.5], 'person'],
    ['a likely place', ['Lin', 'place', 0.7], 'place'],
    ['a sure organisation', ['Lin', 'organization', 0.95], 'organization'],
    ['the last word', ['Haoran', 'misc', 0.4], 'person'],
    ['a person already', ['Lin', 'person', 0.3], 'person'],
  ] as const)('%s', (_case, part, expected) => {
    const mentions = mentionsIn(text, ['Lin Haoran', 'person', 0.92], part);
    expect(typesOf(alignWithFullNames(text, mentions))).toEqual(['person', expected]);
  });

  test('needs a full name that is sure enough itself', () => {
    const mentions = mentionsIn(text, ['Lin Haoran', 'person', 0.55], ['Lin', 'organization', 0.5]);
    expect(typesOf(alignWithFullNames(text, mentions))).toEqual(['person', 'organization']);
  });

  test('is found with a possessive behind it', () => {
    const own = "Ann Lee came. Lee's car was red.";
    const mentions = mentionsIn(own, ['Ann Lee', 'person', 0.9], ["Lee's", 'organization', 0.5]);
    expect(typesOf(alignWithFullNames(own, mentions))).toEqual(['person', 'person']);
  });

  test('keeps spans, order and confidence', () => {
    const mentions = mentionsIn(text, ['Lin Haoran', 'person', 0.9], ['Lin', 'organization', 0.7]);
    expect(alignWithFullNames(text, mentions)[1]).toEqual({ ...mentions[1], type: 'person' });
  });
});

describe('one mention that holds two people', () => {
  const text = 'Lin Haoran traf Ann Lee. „Gut“, sagte Lin zu Lee. Graf zu Lee kam.';

  test('is parted where the article knows both from full names', () => {
    const mentions = mentionsIn(
      text,
      ['Lin Haoran', 'person', 0.9],
      ['Ann Lee', 'person', 0.9],
      ['Lin zu Lee', 'person', 0.9],
      ['Graf zu Lee', 'person', 0.9],
    );
    const words = alignWithFullNames(text, mentions).map(({ span }) => text.slice(...span));
    expect(words).toEqual(['Lin Haoran', 'Ann Lee', 'Lin', 'Lee', 'Graf zu Lee']);
  });
});
