/** Reads the annotated articles in `tests/fixtures/quotations` (the format is in the README there). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, QUOTE_KINDS, type QuoteKind, type Span } from '../../src/engine/types.ts';

export interface AnnotatedQuote {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: readonly Span[];
  readonly addressee: Span | null;
  /** The speaker's full name; null when the article never gives it. */
  readonly name: string | null;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  /** In order of their first span. */
  readonly quotes: readonly AnnotatedQuote[];
}

/** Where one number's marks stand. */
interface Marks {
  readonly words: Span[];
  readonly cue: Span[];
  readonly speaker: Span[];
  readonly addressee: Span[];
}

interface OpenMark {
  readonly begin: number;
  readonly targets: readonly { readonly number: string; readonly role: keyof Marks }[];
  readonly closing: ']]' | '}}';
}

const ROLES: Readonly<Record<string, keyof Marks>> = { s: 'speaker', c: 'cue', a: 'addressee' };
const OPENING = /\[\[(\d+):|\{\{([sca]\d+(?: [sca]\d+)*):|\]\]|\}\}/g;

/** Joins the lines of a paragraph, as a browser would show them. */
function unwrap(marked: string): string {
  return marked
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n');
}

function targetsOf(words: string | undefined, roles: string | undefined): OpenMark['targets'] {
  if (words !== undefined) return [{ number: words, role: 'words' }];
  return (roles ?? '').split(' ').map((role) => ({ number: role.slice(1), role: ROLES[role[0]!]! }));
}

/** Takes the marks out of a text: what is left, and where each stood. */
function takeMarks(id: string, marked: string): { text: string; marks: ReadonlyMap<string, Marks> } {
  const marks = new Map<string, Marks>();
  const open: OpenMark[] = [];
  let text = '';
  let copied = 0;
  for (const match of marked.matchAll(OPENING)) {
    text += marked.slice(copied, match.index);
    copied = match.index + match[0].length;
    const [found, words, roles] = match;
    if (found !== ']]' && found !== '}}') {
      const closing = words === undefined ? '}}' : ']]';
      open.push({ begin: text.length, targets: targetsOf(words, roles), closing });
      continue;
    }
    const closed = open.pop();
    if (closed?.closing !== found)
      throw new Error(`${id}: "${found}" closes nothing, after "${text.slice(-40)}"`);
    for (const { number, role } of closed.targets) {
      const own = marks.get(number) ?? { words: [], cue: [], speaker: [], addressee: [] };
      marks.set(number, own);
      own[role].push([closed.begin, text.length]);
    }
  }
  if (open.length > 0)
    throw new Error(`${id}: a mark is not closed, in "${text.slice(open[0]!.begin).slice(0, 60)}"`);
  return { text: text + marked.slice(copied), marks };
}

function quoteOf(id: string, line: string, marks: ReadonlyMap<string, Marks>): AnnotatedQuote {
  const [, number, kindWord, nameWord] = /^(\d+) (\w+) \| (.+)$/.exec(line) ?? [];
  const kind = QUOTE_KINDS.find((known) => known === kindWord);
  const own = marks.get(number ?? '');
  if (kind === undefined || nameWord === undefined) throw new Error(`${id}: cannot read "${line}"`);
  if (own === undefined || own.words.length === 0)
    throw new Error(`${id}: no words are marked for "${line}"`);
  if (own.speaker.length > 1) throw new Error(`${id}: two speakers are marked for "${line}"`);
  return {
    kind,
    spans: own.words,
    speaker: own.speaker[0] ?? null,
    cue: own.cue,
    addressee: own.addressee[0] ?? null,
    name: nameWord.trim() === '-' ? null : nameWord.trim(),
  };
}

/**
 * Reads one file's articles.
 * @throws Error that names the article and the place when a mark or a line cannot be read.
 */
export function parseAnnotatedArticles(source: string, language: Language): AnnotatedArticle[] {
  const [before = '', ...sections] = source.replace(/\r\n/g, '\n').split(/^=== /m);
  if (before.trim() !== '') throw new Error(`Text before the first article: "${before.trim().slice(0, 40)}"`);
  return sections.map((section) => {
    const id = section.slice(0, section.indexOf('\n')).trim();
    const parts = section.slice(section.indexOf('\n') + 1).split(/^---$/m);
    if (!/^[a-z0-9-]+$/.test(id) || parts.length !== 2)
      throw new Error(`"${id}" is no article: see the README`);
    const { text, marks } = takeMarks(id, unwrap(parts[0]!));
    const lines = parts[1]!.split('\n').filter((line) => line.trim() !== '');
    const quotes = lines.map((line) => quoteOf(id, line.trim(), marks));
    if (quotes.length !== marks.size) throw new Error(`${id}: marks and lines do not match`);
    return { id, language, text, quotes: quotes.sort((a, b) => a.spans[0]![0] - b.spans[0]![0]) };
  });
}

/** All annotated articles of a language, in order of file and place. */
export function readAnnotatedArticles(language: Language): AnnotatedArticle[] {
  const folder = path.join(import.meta.dirname, '..', 'fixtures', 'quotations', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    return parseAnnotatedArticles(readFileSync(path.join(folder, file), 'utf8'), language);
  });
}
