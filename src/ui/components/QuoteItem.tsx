import { useEffect, useState } from 'preact/hooks';
import { useListActions, useWords } from '../context.ts';
import type { QuoteEntry } from '../listing/listing.ts';
import { Highlighted } from './Highlighted.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

const COPIED_MS = 1600;

/** One quotation: a button that leads to it in the page, and one that copies it with its source. */
export function QuoteItem(props: { readonly quote: QuoteEntry; readonly terms: readonly string[] }) {
  const words = useWords();
  const { showQuote } = useListActions();
  const { quote } = props;
  return (
    <li class="quote" data-kind={quote.kind}>
      <button type="button" class="quote-button" data-item={quote.id} onClick={() => showQuote(quote.id)}>
        {quote.kind !== 'direct' && (
          <span class="quote-kind">
            {words.text(quote.kind === 'mixed' ? 'labelMixed' : 'labelIndirect')}
          </span>
        )}{' '}
        <span class="quote-text" dir="auto">
          <Highlighted text={quote.text} terms={props.terms} />
        </span>
      </button>
      <CopyButton quoteId={quote.id} />
    </li>
  );
}

function CopyButton(props: { readonly quoteId: string }) {
  const words = useWords();
  const { copyCitation } = useListActions();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = words.text(copied ? 'citationCopied' : 'citationCopy');
  return (
    <button
      type="button"
      class="icon-button quote-copy"
      data-copied={copied || undefined}
      aria-label={label}
      title={label}
      onClick={() => void copyCitation(props.quoteId).then(setCopied)}
    >
      {copied ? <CheckIcon /> : <CopyIcon />}
    </button>
  );
}
