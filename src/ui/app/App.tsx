import { useCallback, useMemo } from 'preact/hooks';
import { citation } from '../../export/citation.ts';
import { type Result, resultOf } from '../../export/result.ts';
import type { Report } from '../../platform/messages.ts';
import { Banner } from '../components/Banner.tsx';
import { RefreshIcon } from '../components/icons.tsx';
import { Looking } from '../components/Looking.tsx';
import { OutcomeScreen } from '../components/OutcomeScreen.tsx';
import { ReportView } from '../components/ReportView.tsx';
import { TopBar } from '../components/TopBar.tsx';
import type { Connection } from '../connection.ts';
import { type ListActions, ListActionsContext, WordsContext } from '../context.ts';
import type { Words } from '../words.ts';
import {
  type Say,
  useFocusOnHeading,
  useLasting,
  useReading,
  useSaid,
  useSettings,
  useSteps,
} from './hooks.ts';

/** What is over sooner than this shows no sign of waiting. */
const PATIENCE_MS = 150;

/** The popup: one page as it was read, in whatever state that ended. */
export function App(props: { readonly connection: Connection; readonly words: Words }) {
  const { connection, words } = props;
  const [said, say] = useSaid();
  const onFollowed = useCallback(() => say(words.text('pageFollowed')), [say, words]);
  const { state, annotate, reload } = useReading(connection, onFollowed);
  const { settings, change } = useSettings(connection);
  const { outcome, scope } = state;
  useFocusOnHeading(outcome);
  const report = outcome && 'report' in outcome ? outcome.report : null;
  const slow = useLasting(state.pending !== null, PATIENCE_MS);
  const copy = useCopy(connection, words, say);
  const actions = usePageActions(connection, words, report, say, copy);
  const about = useMemo(() => connection.describe(), [connection]);

  return (
    <WordsContext.Provider value={words}>
      <ListActionsContext.Provider value={actions}>
        <TopBar settings={settings} onChange={change} />
        <main class="content" aria-busy={state.pending !== null} data-state={outcome?.state ?? 'looking'}>
          {outcome === null || (slow && report === null) ? (
            <Looking visible={slow} />
          ) : outcome.state === 'found' || outcome.state === 'unsupportedLanguage' ? (
            <ReportView
              key={outcome.report.reading.url}
              report={outcome.report}
              scope={scope}
              settings={settings}
              changeSettings={change}
              speakers={outcome.state === 'found'}
            >
              {state.changed && (
                <Banner
                  state="changed"
                  title={words.text('changedTitle')}
                  action={{
                    label: words.text('actionRefresh'),
                    icon: <RefreshIcon />,
                    onClick: () => annotate(scope),
                  }}
                />
              )}
              {outcome.report.namesByLists && (
                <Banner
                  state="namesByLists"
                  title={words.text('namesByListsTitle')}
                  text={words.text('namesByListsText')}
                />
              )}
              {outcome.state === 'unsupportedLanguage' && (
                <UnsupportedBanner report={outcome.report} words={words} />
              )}
            </ReportView>
          ) : (
            <OutcomeScreen
              outcome={outcome}
              scope={scope}
              annotate={annotate}
              reload={reload}
              copy={copy}
              about={about}
            />
          )}
        </main>
        <p class="said" role="status" data-failed={said.failed || undefined}>
          {said.text}
        </p>
      </ListActionsContext.Provider>
    </WordsContext.Provider>
  );
}

function UnsupportedBanner({ report, words }: { readonly report: Report; readonly words: Words }) {
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

/** Copies, and says how that went. */
function useCopy(connection: Connection, words: Words, say: Say) {
  return useCallback(
    async (text: string): Promise<boolean> => {
      try {
        await connection.copy(text);
        say(words.text('citationCopied'));
        return true;
      } catch {
        say(words.text('copyFailed'), true);
        return false;
      }
    },
    [connection, words, say],
  );
}

/** What the items of the list do; jumps tell their end in a line that is read out, and seen when they fail. */
function usePageActions(
  connection: Connection,
  words: Words,
  report: Report | null,
  say: Say,
  copy: (text: string) => Promise<boolean>,
): ListActions {
  const steps = useSteps(report);
  return useMemo(() => {
    const jump = async (id: string, index: number): Promise<void> => {
      say('');
      const found = await connection.jump(id, index);
      say(words.text(found ? 'jumpDone' : 'jumpFailed'), !found);
    };
    return {
      showQuote: (id) => void jump(id, 0),
      showMention: (entity) => void jump(entity.id, steps.next(entity.id, entity.mentions)),
      mentionShown: steps.at,
      async copyCitation(quoteId) {
        const quote = report?.annotations.quotes.find((each) => each.id === quoteId);
        return report && quote ? copy(citation(resultOfReport(report), quote)) : false;
      },
    };
  }, [connection, words, report, say, copy, steps]);
}

/** The report as exports want it. */
function resultOfReport({ reading, language, annotations, timing }: Report): Result {
  return resultOf(reading.url, language, reading, annotations, {
    detectMs: timing.readMs,
    analyzeMs: timing.analyzeMs,
  });
}
