import { useWords } from '../context.ts';
import type { Listing } from '../listing/listing.ts';
import { EntitySection } from './EntitySection.tsx';
import { LimitedList } from './LimitedList.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import { Section } from './Section.tsx';
import { VoiceSection } from './VoiceSection.tsx';

const VOICES_AT_FIRST = 20;
const QUOTES_AT_FIRST = 12;

/** The lists: voices with their quotations, quotations of nobody, entities by type. Empty ones are not there. */
export function Results(props: {
  readonly listing: Listing;
  readonly terms: readonly string[];
  /** False in a language in which speakers are not looked for: then nobody is missing. */
  readonly speakers: boolean;
}) {
  const words = useWords();
  const { listing, terms } = props;
  return (
    <>
      {listing.voices.length > 0 && (
        <Section heading={words.text('groupVoices')} count={listing.voices.length} kind="voices">
          <LimitedList class="voices" items={listing.voices} limit={VOICES_AT_FIRST}>
            {(voice) => <VoiceSection key={voice.key} voice={voice} terms={terms} />}
          </LimitedList>
        </Section>
      )}
      {listing.unattributed.length > 0 && (
        <Section
          heading={words.text(props.speakers ? 'groupUnattributed' : 'groupQuotations')}
          count={listing.unattributed.length}
          kind="unattributed"
        >
          <LimitedList class="quotes" items={listing.unattributed} limit={QUOTES_AT_FIRST}>
            {(quote) => <QuoteItem key={quote.id} quote={quote} terms={terms} />}
          </LimitedList>
        </Section>
      )}
      {listing.groups.map((group) => (
        <EntitySection key={group.type} group={group} terms={terms} />
      ))}
    </>
  );
}
