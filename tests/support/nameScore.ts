import { alignWithFullNames } from '../../src/engine/entities/knownNames.ts';
import { resolveCast } from '../../src/engine/entities/resolveCast.ts';
import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { buildDocument } from '../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../src/engine/text/plainText.ts';
import type { Language } from '../../src/engine/types.ts';
import type { AnnotatedPassage } from './annotatedNames.ts';

const COUNTED = ['person', 'organization', 'place'];

/** Counts over passages. */
export class NameScore {
  gold = 0;
  found = 0;
  right = 0;
  /** Persons, organisations and places, and those found with exactly their mentions. */
  members = 0;
  membersRight = 0;
  /** Members of the cast that hold mentions of two. */
  mixed = 0;
  readonly errors: string[] = [];

  get f1(): number {
    return (2 * this.right) / (this.gold + this.found || 1);
  }
}

/** Reads a passage as the engine does and adds what came of it to `score`. */
export function scorePassage(
  passage: AnnotatedPassage,
  language: Language,
  tagger: NameTagger,
  score: NameScore,
): void {
  const { text, names } = passage;
  const document = buildDocument(text, blocksOfPlainText(text), language);
  const cast = resolveCast(document, alignWithFullNames(text, tagger.tag(document)), null);
  const found = cast.members
    .filter(({ type }) => COUNTED.includes(type))
    .map(({ type, mentions }) => ({ type, spans: mentions.map(({ span }) => span) }));
  const key = (type: string, [begin, end]: readonly [number, number]) =>
    `${type} ${begin}-${end} ${text.slice(begin, end)}`;
  const owner = new Map(
    names.flatMap(({ type, spans }, index) => spans.map((span) => [key(type, span), index])),
  );
  const given = new Set(found.flatMap(({ type, spans }) => spans.map((span) => key(type, span))));
  score.gold += owner.size;
  score.found += given.size;
  for (const one of given) {
    if (owner.has(one)) score.right++;
    else score.errors.push(`+ ${one}`);
  }
  for (const one of owner.keys()) if (!given.has(one)) score.errors.push(`- ${one}`);
  const exact = new Set(found.map(({ type, spans }) => spans.map((span) => key(type, span)).join()));
  for (const { type, spans } of names) {
    score.members++;
    const whole = spans.map((span) => key(type, span)).join();
    if (exact.has(whole)) score.membersRight++;
    else if (spans.every((span) => given.has(key(type, span))))
      score.errors.push(`~ not one: ${spans.map((span) => text.slice(...span)).join(' = ')}`);
  }
  for (const { type, spans } of found) {
    const owners = new Set(
      spans.map((span) => owner.get(key(type, span))).filter((one) => one !== undefined),
    );
    if (owners.size > 1) {
      score.mixed++;
      score.errors.push(`! mixed: ${spans.map((span) => text.slice(...span)).join(' = ')}`);
    }
  }
}
