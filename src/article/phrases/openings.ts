/** As many characters of a line's start tell patterns apart well enough. */
const LENGTH = 3;

/** Most patterns start with plain words. */
const PLAIN = /^[^\\()[\]{}.?*+|^$]{3}(?![?*{])/;

/** Texts that what a pattern matches may start with; `open` ones may still be lengthened by what follows. */
interface Opening {
  readonly text: string;
  readonly open: boolean;
}

/** Nothing is known of how it starts. */
const ANYTHING: readonly Opening[] = [{ text: '', open: false }];
/** It may be left out, or has no width. */
const NOTHING: readonly Opening[] = [{ text: '', open: true }];

/**
 * How lines start that a pattern can match: the first characters of each, in lower case, three of them or fewer.
 * Telling by them that a pattern cannot match is far cheaper than having the pattern compiled for its first use, and
 * every page's content script would have to compile them all.
 * @param source the source of a regular expression with the flags `iu`, matched from a line's first character on,
 * without a bar outside of brackets. Of classes, only plain lists of characters are looked into; whatever else is
 * beyond this counts as anything.
 * @returns null when it may start with anything
 */
export function openings(source: string): ReadonlySet<string> | null {
  const words = PLAIN.exec(source)?.[0];
  if (words !== undefined) return new Set([words.toLowerCase()]);
  const found = new Parser(source).opening();
  const texts = new Set(found.map(({ text }) => text));
  return texts.has('') ? null : texts;
}

/** Whether a line, in lower case, starts like one of the `openings` from the code unit `begin` on. */
export function startsLike(line: string, begin: number, openings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LENGTH; length++) {
    if (openings.has(line.slice(begin, begin + length))) return true;
  }
  return false;
}

class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Reads no further than the openings need. */
  opening(): readonly Opening[] {
    let found = NOTHING;
    while (this.at < this.source.length && found.some(({ open }) => open)) found = joined(found, this.next());
    return found;
  }

  /** What stands between bars, up to the bracket that closes the group. */
  private alternatives(): readonly Opening[] {
    const all: Opening[] = [];
    do {
      let found = NOTHING;
      while (!this.isAt('|') && !this.isAt(')') && this.at < this.source.length)
        found = joined(found, this.next());
      all.push(...found);
    } while (this.take('|'));
    return all;
  }

  /** An atom with its quantifier. */
  private next(): readonly Opening[] {
    const atom = this.atom();
    const character = this.source[this.at];
    const isOptional = character === '?' || character === '*' || this.isAt('{0');
    if (!isOptional && character !== '+' && character !== '{') return atom;
    this.at = character === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    this.take('?');
    // What is repeated may be followed by itself.
    const once = character === '?' ? atom : atom.map(({ text }) => ({ text, open: false }));
    return isOptional ? [...once, ...NOTHING] : once;
  }

  private atom(): readonly Opening[] {
    const character = this.source[this.at++]!;
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return this.characterClass();
      case '\\':
        return this.escape();
      case '.':
      case '$':
        return ANYTHING;
      default:
        return [{ text: character.toLowerCase(), open: true }];
    }
  }

  private group(): readonly Opening[] {
    const isPlain = this.take('?:');
    const found = this.alternatives();
    this.take(')');
    return isPlain ? found : ANYTHING;
  }

  private characterClass(): readonly Opening[] {
    const end = this.source.indexOf(']', this.at);
    const listed = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/^\^|[\\-]/.test(listed)) return ANYTHING;
    return [...listed].map((character) => ({ text: character.toLowerCase(), open: true }));
  }

  private escape(): readonly Opening[] {
    const character = this.source[this.at++]!;
    if (this.take('{')) this.at = this.source.indexOf('}', this.at) + 1;
    if (character === 'b') return NOTHING;
    return /\w/.test(character) ? ANYTHING : [{ text: character, open: true }];
  }

  private isAt(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.at += text.length;
    return true;
  }
}

function joined(before: readonly Opening[], after: readonly Opening[]): readonly Opening[] {
  const all: Opening[] = [];
  for (const first of before) {
    if (!first.open) {
      all.push(first);
      continue;
    }
    for (const { text, open } of after) {
      const both = first.text + text;
      all.push({ text: both.slice(0, LENGTH), open: open && both.length < LENGTH });
    }
  }
  return all;
}
