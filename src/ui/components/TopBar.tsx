import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import { BrandMark } from './BrandMark.tsx';
import { Switch } from './Switch.tsx';

/** Always in sight: whose window this is, and the master switch. */
export function TopBar(props: {
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const words = useWords();
  return (
    <header class="topbar">
      <BrandMark size={20} />
      <span class="topbar-name">{words.text('extensionName')}</span>
      {props.settings && (
        <Switch
          label={words.text('marksSwitch')}
          checked={props.settings.enabled}
          onChange={(enabled) => props.onChange({ enabled })}
        />
      )}
    </header>
  );
}
