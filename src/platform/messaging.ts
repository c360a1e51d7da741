/** Sending and receiving messages: typed, validated at both ends, and only within this extension. */
import * as v from 'valibot';
import { browser, extensionIsAlive, type Runtime } from './browser.ts';
import { describeError, TimeoutError, withTimeout } from './failures.ts';
import type {
  AnnotateRequest,
  Answer,
  MessageType,
  Outcome,
  OwnMessageType,
  Request,
  TabMessageType,
} from './messages.ts';
import {
  catalogueAnswerSchema,
  followAnswerSchema,
  outcomeSchema,
  ownRequestSchemas,
  tabAnswerSchemas,
  tabRequestSchemas,
} from './schemas.ts';

/** Long enough for a huge page on a slow machine, short enough that nobody waits for a tab that hangs. */
const ANNOTATE_TIMEOUT_MS = 60_000;

/** A background that has just ended is left alone for so long before it is asked again, and started by that. */
const RESTART_MS = 250;

/** Why a tab did not answer: nobody there, no answer in time, an answer that makes no sense, or its handler failed. */
export class TabError extends Error {
  override readonly name = 'TabError';
  constructor(
    readonly reason: 'absent' | 'timeout' | 'protocol' | 'handler',
    message: string,
  ) {
    super(message);
  }
}

/** How an answer travels, so that a failing handler reaches the sender in words. */
type Envelope = { readonly answer: unknown } | { readonly failure: string };

/**
 * Asks the background, and asks once more when it has ended before it answered: a background may be stopped at any
 * moment, the next message starts it, and nothing that it is asked for does harm when it is done twice.
 * @throws TimeoutError, or what the browser says where the second answer fails, too
 */
async function askBackground(request: AnnotateRequest | Request<'follow' | 'catalogue'>): Promise<unknown> {
  const ask = (): Promise<unknown> =>
    withTimeout(browser.runtime.sendMessage(request), ANNOTATE_TIMEOUT_MS, 'The background did not answer.');
  try {
    const envelope = await ask();
    if (envelope !== undefined) return envelope;
  } catch (error) {
    if (error instanceof TimeoutError || !extensionIsAlive()) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, RESTART_MS));
  return ask();
}

/**
 * Asks the background to annotate a tab. Never rejects: whatever goes wrong on the way is an {@link Outcome} too.
 */
export async function sendToBackground(request: AnnotateRequest): Promise<Outcome> {
  if (!extensionIsAlive()) return { state: 'updated' };
  try {
    return open('annotate', outcomeSchema, await askBackground(request));
  } catch (error) {
    if (!extensionIsAlive()) return { state: 'updated' };
    const code = error instanceof TimeoutError ? 'timeout' : 'protocol';
    return { state: 'broken', code, detail: describeError(error) };
  }
}

/**
 * Asks the background to annotate what a page has changed to. Never rejects: what goes wrong on the way is a page that
 * was not followed.
 */
export async function askToFollow(request: Request<'follow'>): Promise<Answer<'follow'>> {
  try {
    return open('follow', followAnswerSchema, await askBackground(request));
  } catch {
    return { followed: false };
  }
}

/** Asks the background for the card's texts in another language. Rejects where they cannot be had. */
export async function askForCatalogue(
  language: Request<'catalogue'>['language'],
): Promise<Answer<'catalogue'>> {
  return open('catalogue', catalogueAnswerSchema, await askBackground({ type: 'catalogue', language }));
}

/** Tells every open page of the extension, and the background, something that needs no answer. Never rejects. */
export async function broadcast(message: Request<'changed' | 'annotated' | 'viewChanged'>): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody is listening: no popup is open.
  }
}

/**
 * Sends `request` to the content script in the top frame of a tab and returns its validated answer.
 * @throws {TabError} when there is no content script, it does not answer in `timeoutMs`, or its answer is no answer
 */
export async function sendToTab<T extends TabMessageType>(
  tabId: number,
  request: Request<T> & { readonly type: T },
  timeoutMs = 10_000,
): Promise<Answer<T>> {
  let envelope: unknown;
  try {
    envelope = await withTimeout(
      browser.tabs.sendMessage(tabId, request, { frameId: 0 }),
      timeoutMs,
      `The page did not answer "${request.type}" within ${timeoutMs} ms.`,
    );
  } catch (error) {
    if (error instanceof TimeoutError) throw new TabError('timeout', error.message);
    throw new TabError('absent', 'Pressmark is not running in this page.');
  }
  return open(request.type, tabAnswerSchemas[request.type], envelope);
}

/** Takes an answer out of its envelope. @throws {TabError} */
function open<T extends MessageType>(
  type: T,
  schema: v.GenericSchema<unknown, Answer<T>>,
  envelope: unknown,
): Answer<T> {
  if (typeof envelope !== 'object' || envelope === null) {
    throw new TabError('protocol', `"${type}" was not answered.`);
  }
  if ('failure' in envelope) throw new TabError('handler', `"${type}" failed: ${String(envelope.failure)}`);
  const result = v.safeParse(schema, 'answer' in envelope ? envelope.answer : undefined);
  if (!result.success) {
    throw new TabError('protocol', `The answer to "${type}" is malformed${pathOf(result.issues[0])}.`);
  }
  return result.output;
}

/** Where in a value an issue is; never the value itself, which may be the page's words. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? '' : ` at ${path}`;
}

type Handlers<M extends MessageType> = {
  readonly [T in M]?: (request: Request<T>, sender: Runtime.MessageSender) => Answer<T> | Promise<Answer<T>>;
};

/** True when a message comes from a page or the background of this extension, not from a content script. */
export function isFromExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/**
 * In the background and the extension's own pages: answers messages of the types in `handlers`; all others are left to
 * other listeners. Messages of other extensions and malformed ones are refused. A handler that throws or rejects is
 * reported to the sender without the message of its error, which could hold words of the page.
 */
export function onMessage(handlers: Handlers<OwnMessageType>, signal?: AbortSignal): void {
  listen(ownRequestSchemas, handlers, signal);
}

/** The same in a content script. */
export function onTabMessage(handlers: Handlers<TabMessageType>, signal?: AbortSignal): void {
  listen(tabRequestSchemas, handlers, signal);
}

type Schemas<M extends MessageType> = { readonly [T in M]: v.GenericSchema<unknown, Request<T>> };

function listen<M extends MessageType>(
  schemas: Schemas<M>,
  handlers: Handlers<M>,
  signal: AbortSignal | undefined,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (envelope: Envelope) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const type = typeOf(message, schemas);
    if (type === null || handlers[type] === undefined) return undefined;
    void answer(schemas[type], handlers[type], message, sender).then(respond);
    return true;
  };
  // The polyfill's types know promises only for asynchronous answers; `true` with `respond` is the one form that
  // every browser, native or polyfilled, understands.
  const addListener = browser.runtime.onMessage.addListener as (callback: typeof listener) => void;
  addListener.call(browser.runtime.onMessage, listener);
  signal?.addEventListener('abort', () => {
    try {
      const removeListener = browser.runtime.onMessage.removeListener as (callback: typeof listener) => void;
      removeListener.call(browser.runtime.onMessage, listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}

async function answer<T extends MessageType>(
  schema: v.GenericSchema<unknown, Request<T>>,
  handler: NonNullable<Handlers<T>[T]>,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Envelope> {
  const result = v.safeParse(schema, message);
  if (!result.success) return { failure: `malformed request${pathOf(result.issues[0])}` };
  try {
    return { answer: await handler(result.output, sender) };
  } catch (error) {
    return { failure: describeError(error) };
  }
}

function typeOf<M extends MessageType>(message: unknown, schemas: Schemas<M>): M | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(schemas, type) ? (type as M) : null;
}
