import { useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import {
  type FileProblem,
  MAX_FILE_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from '../../platform/settingsFile.ts';
import type { Say } from '../app/useSaid.ts';
import { useWords } from '../context.ts';
import type { OptionsConnection } from './optionsConnection.ts';
import { Section } from './parts.tsx';

const PROBLEMS = {
  notJson: 'fileNotJson',
  notSettings: 'fileNotSettings',
  newer: 'fileNewer',
  damaged: 'fileDamaged',
} as const satisfies Record<FileProblem, string>;

/** The settings as a file, from a file, and back to where they started. */
export function FileSection(props: {
  readonly connection: OptionsConnection;
  readonly settings: Settings;
  readonly onReplace: (settings: Settings, said: string) => void;
  readonly say: Say;
}) {
  const words = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    const tooBig = file.size > MAX_FILE_BYTES;
    const content = tooBig ? '' : await file.text().catch(() => '');
    const read = tooBig ? { problem: 'notSettings' as const } : readSettingsFile(content);
    if ('problem' in read) {
      setProblem(words.text(PROBLEMS[read.problem]));
      return;
    }
    setProblem(null);
    props.onReplace(read.settings, words.text('fileRead'));
  };
  return (
    <Section title={words.text('optionsFile')} hint={words.text('optionsFileHint')}>
      <div class="file-row">
        <button
          type="button"
          class="button button-small"
          data-file="write"
          onClick={() => {
            props.connection.save({
              name: 'pressmark-settings.json',
              type: 'application/json',
              content: writeSettingsFile(props.settings),
            });
            props.say(words.text('fileWritten'));
          }}
        >
          {words.text('fileWrite')}
        </button>
        <button
          type="button"
          class="button button-small"
          data-file="read"
          onClick={() => input.current?.click()}
        >
          {words.text('fileOpen')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={words.text('fileOpen')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            // The same file may be chosen again once it has been mended.
            event.currentTarget.value = '';
          }}
        />
        <Reset onReset={() => props.onReplace(DEFAULT_SETTINGS, words.text('resetDone'))} />
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </Section>
  );
}

/** Asks once more before all is set back. */
function Reset({ onReset }: { readonly onReset: () => void }) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <button
      type="button"
      class="button button-small"
      data-file="reset"
      onBlur={() => setAsking(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
      onClick={() => {
        if (isAsking) onReset();
        setAsking(!isAsking);
      }}
    >
      {words.text(isAsking ? 'resetSure' : 'resetAll')}
    </button>
  );
}
