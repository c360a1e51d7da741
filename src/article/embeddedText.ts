import { type DomReader, ELEMENT_NODE, following, readerFor, textOf } from './dom.ts';
import { letters } from './headline.ts';
import { MAX_SCRIPT_LENGTH } from './jsonLd.ts';
import { readPageData } from './metadata.ts';
import { plain } from './plainText.ts';

/**
 * The text of pages that hold it only as data, for their scripts to show: JSON-LD with an `articleBody`, and JSON that
 * stands in a script (`<script type="application/json">`, `window.state = {…}`, `queue.push({…})`). For Node alone,
 * where no script runs: what a browser does not show must not be read as the article there.
 */
export interface EmbeddedText {
  /** HTML as the data give it, or paragraphs made of plain text. */
  readonly html: string;
  /** The key that holds it, as in the data. */
  readonly key: string;
}

/** Keys under which content systems keep an article's text. */
const BODY_KEY =
  /^(?:(?:article|story|post|news|page|main)[_-]?)?(?:body|content|text|html|rendered)[_-]?(?:html|text|plain|raw|rendered)?$/i;

/** A text that is shorter, in UTF-16 code units, or has fewer sentences may be a teaser, a caption, a comment. */
const MIN_LENGTH = 400;
const MIN_SENTENCES = 4;

/** Of all scripts together: code units that are looked through, and values. */
const MAX_SCRIPTS = 8_000_000;
const MAX_VALUES = 200_000;

/** The object that says the page's headline and the objects and lists right in it: there a text is the headline's. */
const NEAR = 2;

interface Candidate {
  readonly written: string;
  readonly key: string;
  /** Code units of it that are read as text. */
  readonly length: number;
}

/**
 * Finds the text that a page embeds as data: the JSON-LD `articleBody` of the page's own article, else the longest
 * prose under a key that means the text of an article, in an object that says the page's headline beside it. Other
 * prose in the data is that of other pages.
 * @param url address of the page, for telling its own JSON-LD from others'; or null
 * @returns null where there is none
 */
export function findEmbeddedText(document: Document, url: string | null): EmbeddedText | null {
  const dom = readerFor(document);
  const scripts = scriptsOf(dom, document);
  const data = readPageData(dom, document, scripts, url);
  const linked = data.article?.articleBody ?? null;
  if (linked !== null && proseLength(linked) > 0) return { html: toHtml(linked), key: 'articleBody' };
  const search = new Search(data.headlines.map(letters).filter((headline) => headline.length >= 8));
  let left = MAX_SCRIPTS;
  for (const script of scripts) {
    const text = textOf(dom, script, Math.min(left, 2 * MAX_SCRIPT_LENGTH));
    left -= text.length;
    for (const value of jsonIn(text)) search.look(value);
  }
  const found = search.best;
  return found === null ? null : { html: toHtml(found.written), key: found.key };
}

function scriptsOf(dom: DomReader, document: Document): readonly Element[] {
  const scripts: Element[] = [];
  const root = dom.documentElement(document);
  if (root === null) return scripts;
  for (let node: Node | null = root; node !== null; ) {
    const isElement = dom.nodeType(node) === ELEMENT_NODE;
    const isScript = isElement && dom.tag(node as Element) === 'script';
    if (isScript) scripts.push(node as Element);
    node = following(dom, node, root, isElement && !isScript);
  }
  return scripts;
}

/** Looks through JSON values for texts, without recursion. */
class Search {
  private readonly headlines: readonly string[];
  private budget = MAX_VALUES;
  best: Candidate | null = null;

  constructor(headlines: readonly string[]) {
    this.headlines = headlines;
  }

  look(json: unknown): void {
    const pending: { value: object; near: number }[] = [];
    if (typeof json === 'object' && json !== null) pending.push({ value: json, near: 0 });
    for (let at = 0; at < pending.length && this.budget > 0; at++) {
      const { value, near: around } = pending[at]!;
      const near = !Array.isArray(value) && this.saysHeadline(value) ? NEAR : around;
      const named = near > 0;
      if (named && Array.isArray(value)) this.offer(joined(value));
      else if (named) for (const text of textsOf(value)) this.offer(text);
      for (const child of Object.values(value)) {
        this.budget -= 1;
        if (typeof child === 'object' && child !== null) pending.push({ value: child, near: near - 1 });
      }
    }
  }

  private offer(text: { key: string; written: string } | null): void {
    if (text === null) return;
    const length = proseLength(text.written);
    if (length > (this.best?.length ?? 0)) this.best = { ...text, length };
  }

  private saysHeadline(object: object): boolean {
    return Object.values(object).some((value) => {
      const title =
        typeof value === 'object' && value !== null && 'rendered' in value ? value.rendered : value;
      if (typeof title !== 'string' || title.length > 300) return false;
      const own = letters(plain(title) ?? '');
      return own.length >= 8 && this.headlines.some((headline) => headline.startsWith(own));
    });
  }
}

/** The texts that stand in an object itself. */
const textsOf = (object: object): { key: string; written: string }[] =>
  Object.entries(object).flatMap(([key, written]) =>
    typeof written === 'string' && BODY_KEY.test(key) ? [{ key, written }] : [],
  );

/** Texts of the elements of a list under one key (paragraphs as objects), or plain strings; null where there are none. */
function joined(list: readonly unknown[]): { key: string; written: string } | null {
  const byKey = new Map<string, string[]>();
  for (const element of list) {
    const isObject = typeof element === 'object' && element !== null && !Array.isArray(element);
    for (const { key, written } of isObject ? textsOf(element) : []) {
      const parts = byKey.get(key);
      if (parts === undefined) byKey.set(key, [written]);
      else parts.push(written);
    }
  }
  let most: { key: string; written: string } | null = null;
  for (const [key, parts] of byKey) {
    if (parts.length < 2) continue;
    const written = parts.map(toHtml).join('\n');
    if (most === null || written.length > most.written.length) most = { key, written };
  }
  return most;
}

const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;

/** Length of a string as prose; 0 when it is none: too short, too few sentences, code. */
function proseLength(written: string): number {
  if (written.length < MIN_LENGTH) return 0;
  const text = written.replace(TAG, ' ').replace(/\s+/g, ' ').trim();
  if (text.length < MIN_LENGTH) return 0;
  const sentences = text.match(/[\p{L}\p{N})"”“»’][.!?…。！？]["”“»’)]{0,2}(?=\s|$)/gu)?.length ?? 0;
  const readable = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return sentences >= MIN_SENTENCES && readable > text.length * 0.75 ? text.length : 0;
}

/** Text with tags of blocks is HTML; without, every line is a paragraph. */
function toHtml(written: string): string {
  if (/<(?:p|div|br|h[1-6]|li|ul)\b[^<>]{0,2000}>/i.test(written)) return written;
  return written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replace(/<(?!\/?(?:a|b|cite|em|i|q|span|strong)\b)/gi, '&lt;')}</p>`)
    .join('\n');
}

/** Where a script may give a value: as a whole, behind `=`, or as what it calls a function with. */
const VALUE = /(?:^|[=(])\s*(?=[{[])/g;

/** The objects and lists in a script that are JSON; data with code in them are left alone. */
function* jsonIn(script: string): Generator<unknown> {
  VALUE.lastIndex = 0;
  const starts = new RegExp(VALUE);
  for (let match = starts.exec(script); match !== null; match = starts.exec(script)) {
    const begin = match.index + match[0].length;
    // A match of no length would be found again for ever.
    starts.lastIndex = Math.max(begin, match.index + 1);
    const end = endOfJson(script, begin);
    // Too little to hold an article.
    if (end - begin < MIN_LENGTH) continue;
    try {
      yield JSON.parse(script.slice(begin, end)) as unknown;
      starts.lastIndex = end;
    } catch {
      // Not JSON after all.
    }
  }
}

/**
 * The offset behind the object or list that begins at `begin`; `begin` itself when it does not end or is not JSON.
 * Stops at the first character that JSON has only inside strings, so that all scans of a script together are linear.
 */
function endOfJson(script: string, begin: number): number {
  let depth = 0;
  for (let at = begin; at < script.length; at++) {
    const character = script[at]!;
    if (character === '"') {
      at = endOfString(script, at);
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (!/[\s,:\d.eE+\-truefalsn]/.test(character)) return begin;
  }
  return begin;
}

function endOfString(script: string, begin: number): number {
  for (let at = begin + 1; at < script.length; at++) {
    if (script[at] === '\\') at += 1;
    else if (script[at] === '"') return at;
  }
  return script.length;
}
