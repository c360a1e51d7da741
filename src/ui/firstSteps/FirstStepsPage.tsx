import { useEffect, useState } from 'preact/hooks';
import { BrandMark } from '../components/BrandMark.tsx';
import type { Shortcut } from '../connection.ts';
import { WordsContext } from '../context.ts';
import { Section } from '../options/parts.tsx';
import { type SettingsSource, useStoredSettings } from '../useStoredSettings.ts';
import type { Words } from '../words.ts';
import { Sample } from './Sample.tsx';

/** All that the page needs of the world outside. */
export interface FirstStepsConnection extends SettingsSource {
  /** Never rejects. */
  readShortcuts(): Promise<readonly Shortcut[]>;
  openOptions(): Promise<void>;
}

/** What Pressmark is, to somebody who has just installed it. Asks for nothing. */
export function FirstStepsPage(props: { readonly connection: FirstStepsConnection; readonly words: Words }) {
  const { connection, words } = props;
  const { settings } = useStoredSettings(connection);
  const keys = useKeys(connection);
  useEffect(() => {
    document.title = words.text('firstTitle');
  }, [words]);
  return (
    <WordsContext.Provider value={words}>
      <header class="page-head">
        <BrandMark size={48} />
        <div>
          <h1 class="page-title">{words.text('firstTitle')}</h1>
          <p class="page-lead">{words.text('firstLead')}</p>
        </div>
      </header>
      <main class="page-body">
        <Section title={words.text('firstSample')} hint={words.text('firstSampleHint')}>
          {settings && <Sample settings={settings} />}
          <ul class="key-to-marks">
            <li>{words.text('firstDirect')}</li>
            <li>{words.text('firstIndirect')}</li>
            <li>{words.text('firstNames')}</li>
          </ul>
        </Section>
        <Section title={words.text('firstOpen')}>
          <ol class="steps">
            <li>{words.text('firstOpenArticle')}</li>
            <li>
              {keys === '' ? (
                words.text('firstOpenButton')
              ) : (
                <>
                  {words.text('firstOpenButtonOr')} <kbd>{keys}</kbd>
                </>
              )}
            </li>
            <li>{words.text('firstOpenCard')}</li>
          </ol>
        </Section>
        <Section title={words.text('firstData')}>
          <ul class="promises">
            <li>{words.text('firstDataLocal')}</li>
            <li>{words.text('firstDataAsked')}</li>
            <li>{words.text('firstDataKept')}</li>
            <li>{words.text('firstDataLinks')}</li>
          </ul>
        </Section>
        <Section title={words.text('firstOptions')} hint={words.text('firstOptionsHint')}>
          <button type="button" class="button" onClick={() => void connection.openOptions().catch(() => {})}>
            {words.text('firstOptionsOpen')}
          </button>
        </Section>
      </main>
    </WordsContext.Provider>
  );
}

/** The keys that open the popup, as the browser has them; "" where there are none. */
function useKeys(connection: FirstStepsConnection): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void connection.readShortcuts().then((shortcuts) => {
      setKeys(shortcuts.find(({ name }) => name === '_execute_action')?.keys ?? '');
    });
  }, [connection]);
  return keys;
}
