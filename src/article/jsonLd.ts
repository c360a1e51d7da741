/**
 * Schema.org articles in `<script type="application/ld+json">`. The script is the page's: it may be broken, huge,
 * deeply nested or hostile. It is parsed as data, bounded in size, read by own properties only and never merged.
 */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly articleBody: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly urls: readonly string[];
}

/** What the scripts of one page say. */
export interface LinkedData {
  /** Articles, in order of appearance. */
  readonly articles: readonly LinkedArticle[];
  /** Names of every typed object, in lower case ("collectionpage", "product"). */
  readonly types: ReadonlySet<string>;
}

/** Longer scripts are data for the page's own code, not metadata. */
export const MAX_SCRIPT_LENGTH = 1_000_000;
const MAX_NODES = 20_000;

type JsonObject = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const text = (value: unknown): string | null => {
  const first = list(value)[0];
  if (typeof first === 'string' && first.trim() !== '') return first.trim();
  if (isObject(first) && typeof own(first, '@value') === 'string') return text(own(first, '@value'));
  return null;
};

const ARTICLE_TYPE = /(?:article|blogposting|liveblogposting|report|newsitem)$/;

const typesOf = (object: JsonObject): readonly string[] =>
  list(own(object, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.toLowerCase().replace(/^.*[/:#]/, ''));

/** Names of persons or organisations: plain strings, objects with a name, lists, or references by `@id`. */
function names(value: unknown, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  const found: string[] = [];
  for (const item of list(value).slice(0, 50)) {
    if (typeof item === 'string') found.push(...(/^https?:/.test(item) ? [] : [item.trim()]));
    else if (isObject(item)) {
      const id = own(item, '@id');
      const target =
        own(item, 'name') === undefined && typeof id === 'string' ? (byId.get(id) ?? item) : item;
      for (const name of list(own(target, 'name'))) if (typeof name === 'string') found.push(name.trim());
    }
  }
  return found.filter((name) => name !== '' && name.length < 200);
}

function urlsOf(object: JsonObject): readonly string[] {
  const found: string[] = [];
  for (const key of ['url', 'mainEntityOfPage', '@id']) {
    for (const value of list(own(object, key))) {
      if (typeof value === 'string') found.push(value);
      else if (isObject(value))
        for (const id of [own(value, '@id'), own(value, 'url')]) if (typeof id === 'string') found.push(id);
    }
  }
  return found;
}

function toArticle(object: JsonObject, byId: ReadonlyMap<string, JsonObject>): LinkedArticle {
  return {
    headline: text(own(object, 'headline')) ?? text(own(object, 'name')),
    description: text(own(object, 'description')) ?? text(own(object, 'abstract')),
    articleBody: text(own(object, 'articleBody')) ?? text(own(object, 'text')),
    authors: names(own(object, 'author') ?? own(object, 'creator'), byId),
    published: text(own(object, 'datePublished')) ?? text(own(object, 'dateCreated')),
    publisher: names(own(object, 'publisher'), byId)[0] ?? null,
    language: text(own(object, 'inLanguage')),
    urls: urlsOf(object),
  };
}

/** Reads the scripts' texts. Never throws: a script that is no JSON says nothing. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const objects: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let budget = MAX_NODES;
  for (const script of scripts) {
    const pending: unknown[] = [parse(script)];
    // A queue, not recursion: ten thousand nested arrays must not overflow the stack.
    for (let at = 0; at < pending.length && budget > 0; at++) {
      const value = pending[at];
      budget -= 1;
      if (Array.isArray(value)) for (const item of value) pending.push(item);
      else if (isObject(value)) {
        if (own(value, '@type') !== undefined) objects.push(value);
        const id = own(value, '@id');
        if (typeof id === 'string' && own(value, 'name') !== undefined) byId.set(id, value);
        for (const key of Object.keys(value)) {
          const child = value[key];
          if (typeof child === 'object' && child !== null) pending.push(child);
        }
      }
    }
  }
  const types = new Set(objects.flatMap(typesOf));
  const articles = objects
    .filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)))
    .map((object) => toArticle(object, byId));
  return { articles, types };
}

function parse(script: string): unknown {
  if (script.length > MAX_SCRIPT_LENGTH) return null;
  const bare = unwrap(script.trim());
  for (const candidate of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // Broken: the next reading, or nothing.
    }
  }
  return null;
}

/** Some content systems wrap the data in a comment or a CDATA section. */
function unwrap(script: string): string {
  const begin =
    /^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/.exec(script)?.[0].length ?? 0;
  if (begin === 0 && !script.endsWith(';')) return script;
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']]') < 0 ? script.lastIndexOf(']') : -1);
  return script.slice(begin, end + 1);
}
