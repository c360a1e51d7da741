import { useEffect, useState } from 'preact/hooks';
import { INTERFACE_LANGUAGES, MARK_KINDS } from '../../platform/settings.ts';
import { useSaid } from '../app/useSaid.ts';
import { BrandMark } from '../components/BrandMark.tsx';
import { KindSwitches } from '../components/KindSwitches.tsx';
import type { Shortcut } from '../connection.ts';
import { WordsContext } from '../context.ts';
import type { Words } from '../words.ts';
import { FileSection } from './FileSection.tsx';
import { LookSection } from './LookSection.tsx';
import type { OptionsConnection } from './optionsConnection.ts';
import { Choice, Section } from './parts.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useOptions, useSites } from './useOptions.ts';

/** Everything that can be set, on one page; each change is saved at once. */
export function OptionsPage(props: { readonly connection: OptionsConnection; readonly words: Words }) {
  const { connection, words } = props;
  const [said, say] = useSaid();
  const { settings, change, replace } = useOptions(connection, words, say);
  const sites = useSites(connection);
  const shortcuts = useShortcutList(connection);
  useEffect(() => {
    document.title = words.text('optionsTitle');
  }, [words]);
  const languages = { browser: 'languageBrowser', en: 'languageEnglish', de: 'languageGerman' } as const;
  return (
    <WordsContext.Provider value={words}>
      <header class="page-head">
        <BrandMark size={36} />
        <div>
          <h1 class="page-title">{words.text('optionsTitle')}</h1>
          <p class="page-lead">{words.text('optionsLead')}</p>
        </div>
      </header>
      <main class="page-body">
        {settings && (
          <>
            <Section title={words.text('optionsKinds')} hint={words.text('optionsKindsHint')}>
              <KindSwitches settings={{ ...settings, enabled: true }} kinds={MARK_KINDS} onChange={change} />
            </Section>
            <LookSection settings={settings} onChange={change} />
            <SitesSection connection={connection} sites={sites} say={say} />
            <Section title={words.text('shortcutsTitle')} hint={words.text('optionsShortcutsHint')}>
              <dl class="keys">
                {shortcuts.map(({ name, description, keys }) => (
                  <div key={name} class="keys-row" data-command={name}>
                    <dt>{description || words.text('shortcutOpen')}</dt>
                    <dd>{keys === '' ? words.text('shortcutNone') : <kbd>{keys}</kbd>}</dd>
                  </div>
                ))}
              </dl>
              <button
                type="button"
                class="button button-small"
                onClick={() =>
                  connection.changeShortcuts().catch(() => say(words.text('optionsShortcutsFailed'), true))
                }
              >
                {words.text('optionsShortcutsChange')}
              </button>
            </Section>
            <Section title={words.text('optionsLanguage')} hint={words.text('optionsLanguageHint')}>
              <Choice
                name="language"
                legend={words.text('optionsLanguage')}
                options={INTERFACE_LANGUAGES.map((value) => ({ value, label: words.text(languages[value]) }))}
                value={settings.interfaceLanguage}
                onChange={(interfaceLanguage) => change({ interfaceLanguage })}
              />
            </Section>
            <Section title={words.text('optionsPrint')} hint={words.text('optionsPrintHint')}>
              <label class="tick">
                <input
                  type="checkbox"
                  name="printVoices"
                  checked={settings.printVoices}
                  onChange={(event) => change({ printVoices: event.currentTarget.checked })}
                />
                <span>{words.text('optionsPrintVoices')}</span>
              </label>
            </Section>
            <FileSection connection={connection} settings={settings} onReplace={replace} say={say} />
          </>
        )}
      </main>
      <p
        class="page-said"
        role="status"
        data-failed={said.failed || undefined}
        data-quiet={said.text === '' || undefined}
      >
        {said.text}
      </p>
    </WordsContext.Provider>
  );
}

/** Read again whenever the reader comes back to the page, from changing them for one. */
function useShortcutList(connection: OptionsConnection): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = (): void => void connection.readShortcuts().then(setShortcuts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [connection]);
  return shortcuts;
}
