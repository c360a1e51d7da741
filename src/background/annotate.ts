/** One article's way: from the reader's click to marks in the page and an outcome for the popup. */
import { languageByFunctionWords } from '../engine/index.ts';
import { browser } from '../platform/browser.ts';
import { sendContentScript } from '../platform/contentScript.ts';
import { debugLog } from '../platform/debugLog.ts';
import { describeError, TimeoutError, withTimeout } from '../platform/failures.ts';
import type {
  FailureCode,
  FollowRequest,
  Outcome,
  PingAnswer,
  ReadAnswer,
  Report,
  Scope,
} from '../platform/messages.ts';
import { broadcast, sendToTab, TabError } from '../platform/messaging.ts';
import { annotationsOf, isSupported, prepare } from './analysis.ts';
import { showBadge } from './badge.ts';
import { chooseLanguage, languageSample, primarySubtag } from './language.ts';
import { outcomeFacts } from './outcomeFacts.ts';
import { looksLikePdf, pageAccess } from './pageAccess.ts';
import { partsOf } from './parts.ts';
import { quoteModelFor } from './quoteModels.ts';
import { taggerFor } from './taggers.ts';

/** As long as for the injection: a page that is laying out a million elements answers when it is done. */
const PING_TIMEOUT_MS = 10_000;
const INJECT_TIMEOUT_MS = 10_000;
const READ_TIMEOUT_MS = 20_000;
const PAINT_TIMEOUT_MS = 20_000;
const DETECT_TIMEOUT_MS = 3000;

/** What is under way in each tab, so that two popups do not paint into each other's reading. */
const underWay = new Map<number, Promise<Outcome>>();

/**
 * Annotates a tab; one request after the other in each tab. Never rejects: a failure is an outcome. Every open page of
 * the extension is told how it ended, so that popup and side panel show the same.
 * @param asker the page of the extension that asks, null when none does
 */
export function annotate(tabId: number, scope: Scope, asker: string | null = null): Promise<Outcome> {
  const outcome = inTurn(tabId, scope, () => attempt(tabId, scope));
  void outcome.then((ended) => broadcast({ type: 'annotated', asker, tabId, scope, outcome: ended }));
  void outcome.then((ended) => showBadge(tabId, ended));
  return outcome;
}

/** Annotates what a tab has changed to, by its own reading. Gives whether that worked. Never rejects. */
export async function follow(tabId: number, { scope, ...answer }: FollowRequest): Promise<boolean> {
  const read = { ...answer, kind: 'read', hasSelection: false } as const;
  const outcome = await inTurn(tabId, scope, () => annotateReading(tabId, scope, read));
  void showBadge(tabId, outcome);
  const { state } = outcome;
  return state === 'found' || state === 'nothingFound' || state === 'unsupportedLanguage';
}

function inTurn(tabId: number, scope: Scope, task: () => Promise<Outcome>): Promise<Outcome> {
  const before = underWay.get(tabId) ?? Promise.resolve();
  const outcome = before.then(task).catch(failure);
  underWay.set(tabId, outcome);
  void outcome.then((ended) => {
    void debugLog('annotated', () => outcomeFacts(tabId, scope, ended));
    if (underWay.get(tabId) === outcome) underWay.delete(tabId);
  });
  return outcome;
}

/** A step that broke, with what the popup says about it. */
class StepError extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome.state);
  }
}

async function attempt(tabId: number, scope: Scope): Promise<Outcome> {
  const url = await addressOf(tabId);
  const access = pageAccess(url);
  if (access === 'notWebPage') return { state: 'notWebPage' };
  if (access === 'closed') return { state: 'noPermission' };
  const answer = await read(tabId, scope, url);
  if (answer.kind === 'notWebPage') return { state: 'notWebPage' };
  return annotateReading(tabId, scope, answer);
}

async function annotateReading(
  tabId: number,
  scope: Scope,
  { reading, revision, hasSelection, readMs }: Extract<ReadAnswer, { kind: 'read' }>,
): Promise<Outcome> {
  if (reading === null || (scope === 'article' && !reading.isArticle)) {
    return scope === 'selection' ? { state: 'emptySelection' } : { state: 'noArticle', hasSelection };
  }
  const language = await languageOf(reading.text, reading.pageLanguage);
  const started = performance.now();
  const annotations = await annotationsOf(reading, language).catch((error: unknown) => {
    throw new StepError({ state: 'broken', code: 'engine', detail: describeError(error) });
  });
  const analyzeMs = performance.now() - started;
  const parts = partsOf(annotations);
  for (const [part, found] of parts.entries()) {
    const request = {
      type: 'paint',
      revision,
      part,
      parts: parts.length,
      language,
      annotations: found,
    } as const;
    // A page that has been read again in between is being painted for whoever asked last.
    if (!(await sendToTab(tabId, request, PAINT_TIMEOUT_MS)).painted) break;
  }
  const namesByLists = isSupported(language) && !(await taggerFor(language)).isTrained;
  const quotesByRules = isSupported(language) && (await quoteModelFor(language)) === null;
  const timing = { readMs, analyzeMs };
  const report: Report = { reading, language, annotations, namesByLists, quotesByRules, timing };
  if (!isSupported(language)) return { state: 'unsupportedLanguage', report };
  const isEmpty = annotations.quotes.length === 0 && annotations.entities.length === 0;
  return { state: isEmpty ? 'nothingFound' : 'found', report };
}

/** The tab's address, as far as we may see it. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    throw new StepError({ state: 'broken', code: 'injection', detail: 'The tab has been closed.' });
  }
}

/** Has the content script read the page; it is sent into the tab first, unless it is there already. */
async function read(tabId: number, scope: Scope, url: string | undefined): Promise<ReadAnswer> {
  try {
    return await askToRead(tabId, scope);
  } catch (error) {
    if (!(error instanceof TabError) || error.reason !== 'absent') throw error;
  }
  try {
    await withTimeout(sendContentScript(tabId), INJECT_TIMEOUT_MS, 'The page is still loading.');
  } catch (error) {
    throw new StepError(injectionFailure(error, url));
  }
  return askToRead(tabId, scope);
}

/**
 * Two questions at once: who is there, and what there is to read. The first is answered at once, and with the page's
 * language in it the engine is loaded while the page is being read.
 */
async function askToRead(tabId: number, scope: Scope): Promise<ReadAnswer> {
  const greeting = ping(tabId);
  const reading = sendToTab(tabId, { type: 'read', scope }, READ_TIMEOUT_MS);
  // Where the greeting fails, that is what is told.
  reading.catch(() => {});
  const { language } = await greeting;
  prepare(primarySubtag(language) ?? '');
  return reading;
}

async function ping(tabId: number): Promise<PingAnswer> {
  const answer = await sendToTab(tabId, { type: 'ping' }, PING_TIMEOUT_MS);
  if (answer.version !== browser.runtime.getManifest().version) throw new StepError({ state: 'updated' });
  return answer;
}

/**
 * Why no script can enter the tab. Browsers tell only in words, so their words are matched. Chrome hides the address
 * of `about:blank` and `view-source:` and refuses them in the words that it has for a missing permission: those two
 * cannot be told from a page that we may not read.
 */
function injectionFailure(error: unknown, url: string | undefined): Outcome {
  if (error instanceof TimeoutError) return { state: 'broken', code: 'timeout', detail: error.message };
  const message = error instanceof Error ? error.message : '';
  if (looksLikePdf(url)) return { state: 'notWebPage' };
  if (/cannot access an? (?!contents)\S+ url/i.test(message)) return { state: 'notWebPage' };
  if (/error page/i.test(message) || (url !== undefined && /missing host permission/i.test(message))) {
    // Firefox would not show us the address of a page that we may not read.
    const detail = 'The browser lets no script into this tab: it shows an error, or a viewer of its own.';
    return { state: 'broken', code: 'injection', detail };
  }
  if (/permission|cannot access|cannot be scripted/i.test(message)) return { state: 'noPermission' };
  if (/no tab|frame with id|was removed|discarded/i.test(message)) {
    return { state: 'broken', code: 'injection', detail: 'The tab was closed or went to another page.' };
  }
  return { state: 'broken', code: 'injection', detail: describeError(error) };
}

/**
 * Never rejects: without a detector, what the page declares has to do. The browser's detector takes longer than all of
 * the analysis, so it is not asked where the page's word and the text's own words agree.
 */
async function languageOf(text: string, declared: string | null): Promise<string> {
  const sample = languageSample(text);
  const { clear } = languageByFunctionWords(sample);
  if (clear !== null && clear === primarySubtag(declared)) return clear;
  try {
    const detection = await withTimeout(
      browser.i18n.detectLanguage(sample),
      DETECT_TIMEOUT_MS,
      'No language detected in time.',
    );
    return chooseLanguage(declared, detection);
  } catch {
    return chooseLanguage(declared, null);
  }
}

function failure(error: unknown): Outcome {
  if (error instanceof StepError) return error.outcome;
  return { state: 'broken', code: failureCode(error), detail: describeError(error) };
}

function failureCode(error: unknown): FailureCode {
  if (!(error instanceof TabError)) return 'protocol';
  switch (error.reason) {
    case 'timeout':
      return 'timeout';
    case 'handler':
      return 'engine'; // Reading or painting threw: ours is the fault, as with the analysis.
    default:
      return 'protocol';
  }
}
