/** As many characters of a line's start tell patterns apart well enough. */
const LENGTH = 3;

// Characters that stand for themselves, and words of them in a group.
const PLAIN = /^(?:[^\\()[\]{}.?*+|^$]|\\\W){1,3}(?![?*{])/;
const GROUP = /^\(\?:([^\\()[\]{}.?*+|^$]+(?:\|[^\\()[\]{}.?*+|^$]+)*)\)(?![?*{])/;

/**
 * How lines start that a pattern can match: the first characters of each, in lower case, three of them or fewer.
 * Telling by them that a pattern cannot match is far cheaper than having the pattern compiled for its first use, and
 * every page's content script would have to compile them all.
 * @param source the source of a regular expression with the flags `iu`, matched from a line's first character on,
 * without a bar outside of brackets
 * @returns null unless the pattern starts with plain characters or with a group of plain words
 */
export function openings(source: string): readonly string[] | null {
  const words = PLAIN.exec(source)?.[0];
  if (words !== undefined) return [words.replaceAll('\\', '').toLowerCase()];
  const group = GROUP.exec(source)?.[1];
  return group?.split('|').map((word) => word.slice(0, LENGTH).toLowerCase()) ?? null;
}

/** Whether a line, in lower case, starts like one of the `openings` from the code unit `begin` on. */
export function startsLike(line: string, begin: number, openings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LENGTH; length++) {
    if (openings.has(line.slice(begin, begin + length))) return true;
  }
  return false;
}
