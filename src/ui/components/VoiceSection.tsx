import { useId, useState } from 'preact/hooks';
import { useListActions, useWords } from '../context.ts';
import type { VoiceEntry } from '../listing/listing.ts';
import { CopyButton } from './CopyButton.tsx';
import { Highlighted } from './Highlighted.tsx';
import { IconButton } from './IconButton.tsx';
import { ChevronIcon, OnlyIcon } from './icons.tsx';
import { LimitedList } from './LimitedList.tsx';
import { QuoteItem } from './QuoteItem.tsx';

const QUOTES_AT_FIRST = 3;
const MATCHES_AT_FIRST = 10;

/** One voice: name, role, share of the quoted words, and what it is quoted with. Can be folded away. */
export function VoiceSection(props: { readonly voice: VoiceEntry; readonly terms: readonly string[] }) {
  const words = useWords();
  const [open, setOpen] = useState(true);
  const list = useId();
  const { onlyVoice, toggleOnlyVoice, copyVoice } = useListActions();
  const { voice, terms } = props;
  const only = onlyVoice === voice.key;
  const searching = terms.length > 0;
  const share = words.percent(voice.share);
  return (
    <li class="voice" data-hue={voice.hue ?? 'none'} data-only={only || undefined}>
      <h3 class="voice-heading">
        <button
          type="button"
          class="voice-button"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          <span class="voice-dot" aria-hidden="true" />
          <span class="voice-who" dir="auto">
            <span class="voice-name">
              <Highlighted text={voice.name} terms={terms} />
            </span>{' '}
            {voice.role !== null && (
              <span class="voice-role">
                <Highlighted text={voice.role} terms={terms} />
              </span>
            )}
          </span>{' '}
          <span class="voice-share" title={words.text('shareOfWords', share)}>
            <span aria-hidden="true">{share}</span>
            <span class="visually-hidden">{words.text('shareOfWords', share)}</span>
          </span>
          <ChevronIcon />
        </button>
      </h3>
      <div class="share">
        <div class="share-track">
          <div class="share-bar" style={{ width: `${(voice.share * 100).toFixed(2)}%` }} />
        </div>
        <p class="share-count">{words.count('quotationCount', voice.quotes.length)}</p>
        <IconButton
          class="voice-only"
          pressed={only}
          label={words.text('onlyVoice', voice.name)}
          onClick={() => toggleOnlyVoice(voice.key)}
        >
          <OnlyIcon />
        </IconButton>
        <CopyButton
          class="voice-copy"
          label={words.text('voiceCopy', voice.name)}
          copy={() => copyVoice(voice)}
        />
      </div>
      <div id={list} hidden={!open}>
        <LimitedList
          class="quotes"
          items={voice.quotes}
          limit={searching ? MATCHES_AT_FIRST : QUOTES_AT_FIRST}
        >
          {(quote) => <QuoteItem key={quote.id} quote={quote} terms={terms} />}
        </LimitedList>
      </div>
    </li>
  );
}
