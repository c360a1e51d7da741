/** Failures: time limits, and telling what broke without repeating a word of the page. */

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** Settles like `promise`, or rejects with a {@link TimeoutError} after `ms`. */
export function withTimeout<T>(promise: Promise<T>, ms: number, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeoutError(message)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Our own errors, whose messages are written here and hold nothing of the page. */
const SPEAKING_ERRORS: ReadonlySet<string> = new Set(['TimeoutError', 'TabError']);

/**
 * What to tell a person, and to put into a bug report, about `error`: its kind and where in our code it came up.
 * The message is left out unless it is one of ours, because a message can quote the page ("Unexpected token … in …").
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (SPEAKING_ERRORS.has(error.name)) return error.message;
  const place = /-extension:\/\/[^\s/]+\/([\w.-]+\.js:\d+(?::\d+)?)/.exec(error.stack ?? '')?.[1];
  const kind = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error';
  return place === undefined ? kind : `${kind} at ${place}`;
}
