import type { QuoteKind } from '../../engine/types.ts';
import type { Certainty } from '../../overlay/certainty.ts';
import { useListActions, useWords } from '../context.ts';
import type { QuoteEntry } from '../listing/listing.ts';
import type { MessageKey } from '../words.ts';
import { CopyButton } from './CopyButton.tsx';
import { Highlighted } from './Highlighted.tsx';

/** Direct quotations stand in marks, which say enough. */
const KINDS: Readonly<Record<Exclude<QuoteKind, 'direct'>, MessageKey>> = {
  mixed: 'labelMixed',
  indirect: 'labelIndirect',
};

/**
 * How sure the attribution is: in a word that is seen, and in more words for who cannot see what it stands beside. That
 * it is sure is the rule, and said on the card only: what needs a second look stands out.
 */
const DOUBTS: Readonly<
  Record<Exclude<Certainty, 'sure'>, { readonly label: MessageKey; readonly full: MessageKey }>
> = {
  likely: { label: 'labelLikely', full: 'cardLikely' },
  unsure: { label: 'labelUnsure', full: 'cardUnsure' },
};

/** One quotation: a button that leads to it in the page, and one that copies it with its source. */
export function QuoteItem(props: { readonly quote: QuoteEntry; readonly terms: readonly string[] }) {
  const words = useWords();
  const { showQuote, copyCitation } = useListActions();
  const { id, kind, certainty, text } = props.quote;
  return (
    <li class="quote" data-kind={kind}>
      <button type="button" class="quote-button" data-item={id} onClick={() => showQuote(id)}>
        <span class="quote-text" dir="auto">
          <Highlighted text={text} terms={props.terms} />
        </span>{' '}
        <span class="quote-labels">
          {kind !== 'direct' && <span class="quote-kind">{words.text(KINDS[kind])}</span>}{' '}
          {certainty && certainty !== 'sure' && (
            <span class="quote-certainty" data-certainty={certainty}>
              <span aria-hidden="true">{words.text(DOUBTS[certainty].label)}</span>
              <span class="visually-hidden">{words.text(DOUBTS[certainty].full)}</span>
            </span>
          )}
        </span>
      </button>
      <CopyButton class="quote-copy" label={words.text('citationCopy')} copy={() => copyCitation(id)} />
    </li>
  );
}
