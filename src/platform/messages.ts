import type { Annotations, Block } from '../engine/types.ts';

/**
 * Everything that crosses a boundary between popup, background and content script, by type. Whoever receives a
 * message validates it with the schema of the same name: a sender may be an older or newer version of Pressmark.
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
  readonly timing: { readonly readMs: number; readonly analyzeMs: number };
}

export type FailureCode = 'timeout' | 'injection' | 'engine' | 'protocol' | 'model';

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
}

/** Background → content script. Answered with a {@link Reading}, or null when the scope holds no text. */
export interface ReadRequest {
  readonly type: 'read';
  readonly scope: Scope;
}

/** Background → content script, after the analysis: offsets are into the text of the last reading. */
export interface PaintRequest {
  readonly type: 'paint';
  readonly language: string;
  readonly annotations: Pick<Annotations, 'quotes' | 'entities'>;
}

/** Popup → content script: scroll to a mark and flash it. `index` counts spans of a quote or mentions of an entity. */
export interface JumpRequest {
  readonly type: 'jump';
  readonly id: string;
  readonly index: number;
}

/** Content script → popup: the article's text is not what was analysed any more. */
export interface ChangedNotice {
  readonly type: 'changed';
}
