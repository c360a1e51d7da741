import type { Annotations, Block } from '../engine/types.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Everything that crosses a boundary between popup, background and content script, by type. Whoever receives a
 * message validates it with the schema of the same name (schemas.ts): a sender may be an older or newer version of
 * Pressmark. messaging.ts sends and receives.
 */

/** Which text of the page is read: the article, what the reader selected, or everything visible. */
export type Scope = 'article' | 'selection' | 'page';

/** What the content script read from the page. */
export interface Reading {
  readonly url: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly outlet: string | null;
  /** As the page declares it, or null. */
  readonly pageLanguage: string | null;
  readonly isArticle: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What the popup shows. */
export interface Report {
  readonly reading: Reading;
  /** BCP 47 tag of the language that the text is in. */
  readonly language: string;
  /** In an unsupported language: quotations in marks only, without speakers; no entities. */
  readonly annotations: Pick<Annotations, 'quotes' | 'entities'>;
  /** The trained name model could not be read: names were found by word lists alone, and less well. */
  readonly namesByLists: boolean;
  /** The quotation model could not be read: rules alone found quotations and speakers, and fewer of them. */
  readonly quotesByRules: boolean;
  readonly timing: { readonly readMs: number; readonly analyzeMs: number };
}

export type FailureCode = 'timeout' | 'injection' | 'engine' | 'protocol';

/** How one request to annotate a page ended: one case per state that the popup has a screen for. */
export type Outcome =
  | { readonly state: 'found' | 'nothingFound' | 'unsupportedLanguage'; readonly report: Report }
  | { readonly state: 'noArticle'; readonly hasSelection: boolean }
  | { readonly state: 'emptySelection' }
  | { readonly state: 'notWebPage' }
  | { readonly state: 'noPermission' }
  | { readonly state: 'updated' }
  | { readonly state: 'broken'; readonly code: FailureCode; readonly detail: string };

/** Popup → background. Answered with an {@link Outcome}. */
export interface AnnotateRequest {
  readonly type: 'annotate';
  readonly tabId: number;
  readonly scope: Scope;
  /** Which page of the extension asks: a random name that {@link AnnotatedNotice} repeats. */
  readonly asker: string;
}

/** Background → content script: is anybody there, and which version? Answered with a {@link PingAnswer}. */
export interface PingRequest {
  readonly type: 'ping';
}

export interface PingAnswer {
  readonly version: string;
  /** True while marks of an analysis are kept, whether the switches show them or not. */
  readonly annotated: boolean;
  /** As the root element declares it, before anything is read; "" when it does not. */
  readonly language: string;
}

/** Background → content script. Answered with a {@link ReadAnswer}. */
export interface ReadRequest {
  readonly type: 'read';
  readonly scope: Scope;
}

export type ReadAnswer =
  | {
      readonly kind: 'read';
      /**
       * Counts the readings of this page, from a number that no other page begins with: a {@link PaintRequest} names
       * the one that it belongs to.
       */
      readonly revision: number;
      /** Null when the scope holds no text. */
      readonly reading: Reading | null;
      readonly hasSelection: boolean;
      readonly readMs: number;
    }
  /** The tab shows something that is no HTML document: a PDF, an image, plain XML. */
  | { readonly kind: 'notWebPage' };

/** Background → content script, after the analysis. Answered with a {@link PaintAnswer}. */
export interface PaintRequest {
  readonly type: 'paint';
  /** The reading that the offsets point into. */
  readonly revision: number;
  /** Annotations of a long article come in several messages, one after the other: which one, counted from 0. */
  readonly part: number;
  /** How many there are. Nothing is painted before the last. */
  readonly parts: number;
  readonly language: string;
  readonly annotations: Pick<Annotations, 'quotes' | 'entities'>;
}

export interface PaintAnswer {
  /** False when the page was read again since, or parts are missing: the offsets mean nothing then. */
  readonly painted: boolean;
  readonly paintMs: number;
}

/** Popup → content script: scroll to a mark and flash it. `index` counts spans of a quote or mentions of an entity. */
export interface JumpRequest {
  readonly type: 'jump';
  readonly id: string;
  readonly index: number;
}

export interface JumpAnswer {
  /** False when the mark is unknown or its text has left the page. */
  readonly found: boolean;
}

/**
 * Extension page → content script: mark the quotations of one voice only, or of all again. `voice` is the `key` of a
 * voice in overlay/voices.ts (`entity:e3`), which is stable within one analysis; null is all. One that says nothing in
 * this text is as null. Answered with a {@link OnlyVoiceAnswer}.
 */
export interface SetOnlyVoiceRequest {
  readonly type: 'setOnlyVoice';
  readonly voice: string | null;
}

export interface OnlyVoiceAnswer {
  /** The key of the only voice that is marked from now on, null when all are. */
  readonly voice: string | null;
}

/** Extension page → content script: what is seen of the marks now? Answered with a {@link PageView}. */
export interface GetViewRequest {
  readonly type: 'getView';
}

/** What the reader has made of the marks in one page; gone when the page is. */
export interface PageView {
  /** The key of the only voice that is marked, null when all are. */
  readonly onlyVoice: string | null;
}

/** Content script → pages of the extension: the {@link PageView} is another one now, whoever changed it. */
export interface ViewChangedNotice extends PageView {
  readonly type: 'viewChanged';
}

/** Background → content script: go to the next mark, or the one before. Answered with a {@link StepAnswer}. */
export interface StepRequest {
  readonly type: 'step';
  readonly direction: 'next' | 'previous';
}

export interface StepAnswer {
  /** False when the page shows no marks to go to. */
  readonly found: boolean;
}

/**
 * Background → content script: copy the selection with who said it, where and when, and tell the reader. Answered with
 * a {@link CiteAnswer}.
 */
export interface CiteRequest {
  readonly type: 'cite';
  /** What the browser says is selected: for a selection in a frame, where the content script does not see it. */
  readonly words: string;
  /** Cite even where nothing has been analysed: there is no article. */
  readonly last: boolean;
}

export interface CiteAnswer {
  /** False when the page has to be analysed first. */
  readonly cited: boolean;
}

export const NOTICES = ['nothingFound', 'emptySelection', 'unsupportedLanguage', 'failed'] as const;
export type Notice = (typeof NOTICES)[number];

/** Background → content script: tell the reader how a request without a popup (menu, shortcut) ended. */
export interface NoticeRequest {
  readonly type: 'notice';
  readonly notice: Notice;
}

/**
 * Content script → background: a page that the reader asked about has changed since and was read again. Annotates the
 * new text and paints it. Answered with a {@link FollowAnswer}.
 */
export interface FollowRequest {
  readonly type: 'follow';
  readonly scope: Scope;
  /** Of the reading, as in {@link ReadAnswer}. */
  readonly revision: number;
  readonly reading: Reading;
  readonly readMs: number;
}

export interface FollowAnswer {
  /** Whether the new text was analysed, and painted unless the page was read again since. */
  readonly followed: boolean;
}

/** Content script → background: a page of a site where Pressmark always runs has come. */
export interface ArrivedNotice {
  readonly type: 'arrived';
}

/**
 * Content script → background: the texts of the card in another language than the browser's. Content scripts cannot
 * read the package's files. Answered with a {@link CatalogueAnswer}.
 */
export interface CatalogueRequest {
  readonly type: 'catalogue';
  readonly language: 'de' | 'en';
}

export interface CatalogueAnswer {
  readonly messages: Catalogue;
}

/** Background → content script: leave the page if it is at one of these match patterns. */
export interface LeaveRequest {
  readonly type: 'leave';
  readonly origins: readonly string[];
}

export interface LeaveAnswer {
  readonly left: boolean;
}

/** Content script → popup: the article's text is not what was analysed any more. */
export interface ChangedNotice {
  readonly type: 'changed';
  /** True when the marks are those of the new text already, or there is no article any more. */
  readonly followed: boolean;
}

/** Background → pages of the extension: how a request to annotate a tab has ended, whoever asked. */
export interface AnnotatedNotice {
  readonly type: 'annotated';
  /** Who asked, and has the answer already; null for a menu or a shortcut. */
  readonly asker: string | null;
  readonly tabId: number;
  readonly scope: Scope;
  readonly outcome: Outcome;
}

/** Every message with what it is answered with, by its type. */
export interface Messages {
  annotate: { request: AnnotateRequest; answer: Outcome };
  ping: { request: PingRequest; answer: PingAnswer };
  read: { request: ReadRequest; answer: ReadAnswer };
  paint: { request: PaintRequest; answer: PaintAnswer };
  jump: { request: JumpRequest; answer: JumpAnswer };
  setOnlyVoice: { request: SetOnlyVoiceRequest; answer: OnlyVoiceAnswer };
  getView: { request: GetViewRequest; answer: PageView };
  viewChanged: { request: ViewChangedNotice; answer: null };
  step: { request: StepRequest; answer: StepAnswer };
  cite: { request: CiteRequest; answer: CiteAnswer };
  notice: { request: NoticeRequest; answer: null };
  follow: { request: FollowRequest; answer: FollowAnswer };
  arrived: { request: ArrivedNotice; answer: null };
  catalogue: { request: CatalogueRequest; answer: CatalogueAnswer };
  leave: { request: LeaveRequest; answer: LeaveAnswer };
  changed: { request: ChangedNotice; answer: null };
  annotated: { request: AnnotatedNotice; answer: null };
}

export type MessageType = keyof Messages;
export type Request<T extends MessageType> = Messages[T]['request'];
export type Answer<T extends MessageType> = Messages[T]['answer'];
/** What a content script answers. */
export type TabMessageType =
  | 'ping'
  | 'read'
  | 'paint'
  | 'jump'
  | 'notice'
  | 'leave'
  | 'setOnlyVoice'
  | 'getView'
  | 'step'
  | 'cite';
/** What the background and the extension's own pages answer. */
export type OwnMessageType = Exclude<MessageType, TabMessageType>;
