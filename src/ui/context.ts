import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityEntry, VoiceEntry } from './listing/listing.ts';
import type { Words } from './words.ts';

/** What the parts of the list can do, and what they are shown with. */
export interface ListActions {
  /** Scrolls the page to a quotation. */
  showQuote(id: string): void;
  /** Scrolls the page to the entity's next mention. */
  showMention(entity: EntityEntry): void;
  /** Which mention of an entity was shown last, from zero, or null. */
  mentionShown(id: string): number | null;
  /** Copies the quotation with its source; false when the browser did not allow it. */
  copyCitation(quoteId: string): Promise<boolean>;
  /** Copies all quotations of a voice with their source; false when the browser did not allow it. */
  copyVoice(voice: VoiceEntry): Promise<boolean>;
  /** Key of the one voice that is marked in the page, or null when all are. */
  readonly onlyVoice: string | null;
  /** Marks this voice only, or all again when it is the one already. */
  toggleOnlyVoice(key: string): void;
}

export const WordsContext = createContext<Words | null>(null);
export const ListActionsContext = createContext<ListActions | null>(null);

export function useWords(): Words {
  return provided(useContext(WordsContext));
}

export function useListActions(): ListActions {
  return provided(useContext(ListActionsContext));
}

function provided<T>(value: T | null): T {
  if (value === null) throw new Error('A component was rendered outside the app.');
  return value;
}
