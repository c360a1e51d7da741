import { useCallback, useMemo } from 'preact/hooks';
import { Banner } from '../components/Banner.tsx';
import { RefreshIcon } from '../components/icons.tsx';
import { Looking } from '../components/Looking.tsx';
import { OnlyVoiceBanner } from '../components/OnlyVoiceBanner.tsx';
import { OutcomeScreen } from '../components/OutcomeScreen.tsx';
import { ReportBar } from '../components/ReportBar.tsx';
import { ReportView } from '../components/ReportView.tsx';
import { ShortcutHints } from '../components/ShortcutHints.tsx';
import { TopBar } from '../components/TopBar.tsx';
import { UnsupportedBanner } from '../components/UnsupportedBanner.tsx';
import type { Connection } from '../connection.ts';
import { type ListActions, ListActionsContext, WordsContext } from '../context.ts';
import type { Words } from '../words.ts';
import { useEscape } from './useEscape.ts';
import { useFocusOnHeading } from './useFocusOnHeading.ts';
import { useLasting } from './useLasting.ts';
import { useOnlyVoice } from './useOnlyVoice.ts';
import { useCopy, useExport, usePageActions } from './usePageActions.ts';
import { useReading } from './useReading.ts';
import { useSaid } from './useSaid.ts';
import { useSettings } from './useSettings.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useSite } from './useSite.ts';

/** What is over sooner than this shows no sign of waiting. */
const PATIENCE_MS = 150;

/** The app of popup and side panel: one page as it was read, in whatever state that ended. */
export function App(props: { readonly connection: Connection; readonly words: Words }) {
  const { connection, words } = props;
  const [said, say] = useSaid();
  const onFollowed = useCallback(() => say(words.text('pageFollowed')), [say, words]);
  const { state, annotate, reload, takeBack } = useReading(connection, onFollowed);
  const onNotSaved = useCallback(() => say(words.text('optionsNotSaved'), true), [say, words]);
  const { settings, change } = useSettings(connection, onNotSaved);
  const { outcome, scope } = state;
  useFocusOnHeading(outcome);
  const report = outcome && 'report' in outcome ? outcome.report : null;
  const slow = useLasting(state.pending !== null, PATIENCE_MS);
  const copy = useCopy(connection, words, say);
  const pageActions = usePageActions(connection, words, report, say, copy);
  const exporting = useExport(connection, words, report, say, copy);
  const url = report?.reading.url ?? null;
  const { site, change: changeSite } = useSite(connection, url, words, say, takeBack);
  const { onlyVoice, change: changeOnlyVoice } = useOnlyVoice(connection, report);
  const markOnly = useCallback(
    async (voice: string | null) => {
      if (!(await changeOnlyVoice(voice))) say(words.text('onlyVoiceFailed'), true);
    },
    [changeOnlyVoice, say, words],
  );
  const markAll = useCallback(() => void markOnly(null), [markOnly]);
  useEscape(onlyVoice !== null, markAll);
  const actions = useMemo<ListActions>(
    () => ({
      ...pageActions,
      onlyVoice,
      toggleOnlyVoice: (key) => void markOnly(key === onlyVoice ? null : key),
    }),
    [pageActions, onlyVoice, markOnly],
  );
  const about = useMemo(() => connection.describe(), [connection]);
  const shortcuts = useShortcuts(connection);
  const openOptions = useCallback(() => void connection.openOptions(), [connection]);
  const openFirstSteps = useCallback(() => void connection.openFirstSteps(), [connection]);
  const openPanel = connection.openPanel;

  return (
    <WordsContext.Provider value={words}>
      <ListActionsContext.Provider value={actions}>
        <TopBar
          settings={settings}
          onChange={change}
          onOptions={openOptions}
          onPanel={openPanel && (() => void openPanel().catch(() => say(words.text('panelFailed'), true)))}
        />
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
              foot={<ShortcutHints shortcuts={shortcuts} onChange={openOptions} />}
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
              <OnlyVoiceBanner report={outcome.report} voice={onlyVoice} onEnd={markAll} />
              {outcome.report.namesByLists && (
                <Banner
                  state="namesByLists"
                  title={words.text('namesByListsTitle')}
                  text={words.text('namesByListsText')}
                />
              )}
              {outcome.report.quotesByRules && (
                <Banner
                  state="quotesByRules"
                  title={words.text('quotesByRulesTitle')}
                  text={words.text('quotesByRulesText')}
                />
              )}
              {outcome.state === 'unsupportedLanguage' && <UnsupportedBanner report={outcome.report} />}
            </ReportView>
          ) : (
            <OutcomeScreen
              outcome={outcome}
              scope={scope}
              place={connection.place}
              annotate={annotate}
              reload={reload}
              openFirstSteps={openFirstSteps}
              copy={copy}
              about={about}
            />
          )}
        </main>
        {report && <ReportBar actions={exporting} site={site} changeSite={changeSite} />}
        <p class="said" role="status" data-failed={said.failed || undefined}>
          {said.text}
        </p>
      </ListActionsContext.Provider>
    </WordsContext.Provider>
  );
}
