import type { Shortcut } from '../connection.ts';
import { useWords } from '../context.ts';

/** The shortcuts as the browser has them, those without keys among them; nothing while none are known. */
export function ShortcutHints(props: {
  readonly shortcuts: readonly Shortcut[];
  /** Leads to where they can be changed. */
  readonly onChange: () => void;
}) {
  const words = useWords();
  if (props.shortcuts.length === 0) return null;
  return (
    <details class="shortcuts">
      <summary>{words.text('shortcutsTitle')}</summary>
      <dl class="shortcuts-list">
        {props.shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="shortcut" data-command={name}>
            <dt>{description || words.text('shortcutOpen')}</dt>
            <dd>{keys === '' ? words.text('shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button-small" onClick={props.onChange}>
        {words.text('shortcutsChange')}
      </button>
    </details>
  );
}
