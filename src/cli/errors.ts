/** The command line was wrong: nothing is processed, exit status 2. The message says what to write instead. */
export class UsageError extends Error {}

/** The output cannot be written: nothing more can be done, exit status 1. The message says why. */
export class OutputError extends Error {}

/** One input cannot be processed; the others are. The message says why, without the input's name. */
export class InputError extends Error {}

/**
 * `text` for a terminal: control characters and those that change the direction of writing become escapes, so that a
 * file name or a line of a file cannot move the cursor or disguise itself.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}
