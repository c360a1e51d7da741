import { analyze, blocksOfPlainText, type QuoteModel } from '../src/engine/index.ts';
import { evidenceKeys } from '../src/engine/quotes/confidence.ts';
import type { Annotations, Language } from '../src/engine/types.ts';
import { groupBy } from './groupBy.ts';
import type { EntityArticle, LabelledArticle, NameLabel } from './qualityData.ts';
import {
  emptyTally,
  type FoundQuote,
  judge,
  pairQuotes,
  segments,
  type Tally,
  type Verdict,
} from './quoteScore.ts';
import { shippedQuoteModel, shippedTagger } from './shippedTagger.ts';

/** One found quotation and what became of it. */
export interface Judged {
  readonly quote: FoundQuote;
  readonly verdict: Verdict;
  /** What its confidence is looked up by, see src/engine/quotes/confidence.ts. */
  readonly keys: readonly [string, string, string];
}

export interface QuoteReport {
  readonly all: Tally;
  /** Words in marks only: labels of other kinds count neither way, and neither do found ones of other kinds. */
  readonly direct: Tally;
  /** All others. */
  readonly indirect: Tally;
  readonly judged: readonly Judged[];
  /** Of found quotations whose label has a name or null: how many got it exactly. */
  readonly names: { readonly right: number; readonly labelled: number };
  readonly nulls: { readonly right: number; readonly labelled: number };
}

export type Reader = (text: string) => Annotations;

/** The engine as readers get it, or with another quotation model; null: rules alone. */
export function readerOf(language: Language, model: QuoteModel | null = shippedQuoteModel(language)): Reader {
  const tagger = shippedTagger(language);
  return (text) =>
    analyze({ text, blocks: blocksOfPlainText(text), language, published: null }, tagger, model);
}

export const foundQuotes = ({ quotes }: Annotations): FoundQuote[] =>
  quotes.map((quote) => ({
    spans: quote.spans,
    speaker: quote.speaker?.span ?? null,
    name: quote.speaker?.name ?? null,
    direct: quote.kind === 'direct',
    rule: quote.rule,
    confidence: quote.confidence,
  }));

/** Adds what was found of one kind: labels of the other count neither way, and neither do found ones of the other. */
function addKind(
  article: LabelledArticle,
  found: readonly FoundQuote[],
  isDirect: boolean,
  apart: boolean,
  sum: Tally,
): void {
  const labels = article.quotes.map((quote) => ({
    ...quote,
    counts: quote.counts && quote.direct === isDirect,
  }));
  const [own, theirs] = apart ? [segments(labels), segments(found)] : [labels, found];
  const tally = emptyTally();
  const { verdicts } = judge(own, theirs, article.text, tally);
  verdicts.forEach((verdict, index) => {
    if (verdict !== 'spurious' || theirs[index]?.direct === isDirect) return;
    tally.found--;
    tally.jointFound--;
  });
  for (const key of Object.keys(tally) as (keyof Tally)[]) sum[key] += tally[key];
}

/**
 * Runs the engine over labelled articles.
 * @param apart direct quotations are scored span by span, as English corpora label interrupted ones
 */
export function reportQuotes(
  read: Reader,
  articles: readonly LabelledArticle[],
  apart: boolean,
): QuoteReport {
  const all = emptyTally();
  const direct = emptyTally();
  const indirect = emptyTally();
  const judged: Judged[] = [];
  const names = { right: 0, labelled: 0 };
  const nulls = { right: 0, labelled: 0 };
  for (const article of articles) {
    const annotations = read(article.text);
    const found = foundQuotes(annotations);
    const { verdicts } = judge(article.quotes, found, article.text, all);
    const pairs = pairQuotes(article.quotes, found, article.text);
    addKind(article, found, true, apart, direct);
    addKind(article, found, false, false, indirect);
    found.forEach((quote, index) => {
      const name = article.quotes[pairs.get(index) ?? -1]?.name;
      if (name !== undefined) {
        const sum = name === null ? nulls : names;
        sum.labelled++;
        if (quote.name === name) sum.right++;
      }
      const own = annotations.quotes[index];
      if (!own) return;
      judged.push({
        quote,
        verdict: verdicts[index] ?? 'spurious',
        keys: evidenceKeys(own, article.text),
      });
    });
  }
  return { all, direct, indirect, judged, names, nulls };
}

/** The last word of a name without possessive and "Jr.": what two names of one person share. */
function lastNameOf(name: string): string {
  const words = name
    .split(/[\s,]+/)
    .map((word) => word.replace(/['’]s?$/, '').replace(/[.;:!?)]+$/, ''))
    .filter((word) => word && !/^(?:Jr|Sr|II|III|IV)$/.test(word));
  return words.at(-1) ?? '';
}

const sameName = (a: string, b: string): boolean => a === b || lastNameOf(a) === lastNameOf(b);

export interface NamesReport {
  readonly found: number;
  /** Entries that only a name answers, and those with the right one. */
  readonly needed: number;
  readonly right: number;
  readonly given: number;
  readonly givenRight: number;
}

/** How often a pronoun or noun phrase that speaks got the right name. */
export function reportNames(
  read: Reader,
  articles: readonly LabelledArticle[],
  labels: readonly NameLabel[],
): NamesReport {
  const report = { found: 0, needed: 0, right: 0, given: 0, givenRight: 0 };
  const byArticle = groupBy(labels, (label) => label.id);
  for (const article of articles) {
    const own = byArticle.get(article.id);
    if (!own) continue;
    const found = foundQuotes(read(article.text));
    const pairs = pairQuotes(article.quotes, found, article.text);
    const byLabel = new Map([...pairs].map(([f, l]) => [l, found[f]] as const));
    for (const { quote, name, alt } of own) {
      const match = byLabel.get(quote);
      if (!match) continue;
      const accepted = [name, ...(alt ?? [])];
      const isRight =
        match.name !== null &&
        accepted.some((other) => typeof other === 'string' && sameName(other, match.name ?? ''));
      report.found++;
      if (match.name !== null) report.given++;
      if (isRight) report.givenRight++;
      if (accepted.includes(null)) continue;
      report.needed++;
      if (isRight) report.right++;
    }
  }
  return report;
}

const TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Names of persons, organisations and places with the same borders and type. */
export function reportEntities(
  read: Reader,
  articles: readonly EntityArticle[],
): { right: number; found: number; labelled: number } {
  const report = { right: 0, found: 0, labelled: 0 };
  for (const { text, entities } of articles) {
    const gold = new Set(
      entities
        .filter(({ type }) => type in TYPES)
        .map(({ type, begin, end }) => `${TYPES[type]} ${begin} ${end}`),
    );
    const found = new Set(
      read(text)
        .entities.filter(({ type }) => Object.values(TYPES).includes(type))
        .flatMap(({ type, mentions }) =>
          mentions.filter(({ kind }) => kind === 'name').map(({ span }) => `${type} ${span[0]} ${span[1]}`),
        ),
    );
    report.labelled += gold.size;
    report.found += found.size;
    for (const key of found) if (gold.has(key)) report.right++;
  }
  return report;
}
