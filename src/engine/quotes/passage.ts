/** A stretch of text in quotation marks: what the mark parser finds, before anyone asks whether it is speech. */
export interface Passage {
  /** Index of the opening mark; equals `begin` when the paragraph goes on without repeating the mark. */
  readonly open: number;
  /** The words without the marks. */
  readonly begin: number;
  readonly end: number;
  /** Index after the closing mark; equals `end` when there is none. */
  readonly close: number;
  /** 0 outermost. */
  readonly depth: number;
  readonly closed: boolean;
  /** True when the marks are single ones (‚…‘ ‘…’ '…' ‹…›). */
  readonly single: boolean;
  /** True when the quotation goes on in the first passage of the next block. */
  readonly continues: boolean;
  readonly block: number;
}
