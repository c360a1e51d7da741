import { useState } from 'preact/hooks';
import type { FailureCode, Outcome } from '../../platform/messages.ts';
import { useWords } from '../context.ts';
import type { MessageKey } from '../words.ts';
import { type StateAction, StateScreen } from './StateScreen.tsx';

const TEXTS: Readonly<Record<FailureCode, MessageKey>> = {
  timeout: 'brokenTimeout',
  injection: 'brokenInjection',
  engine: 'brokenEngine',
  protocol: 'brokenProtocol',
};

/** What broke, in words, and a report that can be copied: it holds nothing of the page. */
export function BrokenScreen(props: {
  readonly failure: Extract<Outcome, { readonly state: 'broken' }>;
  readonly actions: readonly StateAction[];
  readonly copy: (text: string) => Promise<boolean>;
  readonly about: { readonly version: string; readonly browser: string };
}) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const { code, detail } = props.failure;
  const report = [
    `Pressmark ${props.about.version}`,
    props.about.browser,
    `code: ${code}`,
    `detail: ${detail}`,
  ].join('\n');
  return (
    <StateScreen
      state="broken"
      drawing="fault"
      title={words.text('brokenTitle')}
      text={words.text(TEXTS[code])}
      actions={props.actions}
    >
      <details class="report">
        <summary>{words.text('reportSummary')}</summary>
        <p>{words.text('reportPrivacy')}</p>
        <pre class="report-text">{report}</pre>
        <button
          type="button"
          class="button button-small"
          onClick={() => void props.copy(report).then(setCopied)}
        >
          {words.text(copied ? 'citationCopied' : 'reportCopy')}
        </button>
      </details>
    </StateScreen>
  );
}
