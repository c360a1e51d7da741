import type { Report } from '../../platform/messages.ts';
import { useWords } from '../context.ts';
import { Banner } from './Banner.tsx';

/** Says which language the text seems to be in, and what is found in it nevertheless. */
export function UnsupportedBanner({ report }: { readonly report: Report }) {
  const words = useWords();
  const language = words.languageName(report.language) ?? words.text('unknownLanguage');
  const nothing = report.annotations.quotes.length === 0;
  return (
    <Banner
      state="unsupportedLanguage"
      title={words.text('unsupportedTitle', language)}
      text={words.text(nothing ? 'unsupportedNothingText' : 'unsupportedText')}
    />
  );
}
