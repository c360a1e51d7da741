import type { NameType } from '../tagger.ts';
import type { MentionForm } from './mentionForm.ts';

/** Mentions that mean the same. */
export interface Group {
  readonly type: NameType;
  readonly forms: MentionForm[];
}
