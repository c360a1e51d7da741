import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import { BrandMark } from './BrandMark.tsx';
import { IconButton } from './IconButton.tsx';
import { OptionsIcon, PanelIcon } from './icons.tsx';
import { Switch } from './Switch.tsx';

/** Always in sight: whose window this is, the master switch, and the ways to other windows. */
export function TopBar(props: {
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onOptions: () => void;
  /** Null where there is no side panel to open. */
  readonly onPanel: (() => void) | null;
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
      {props.onPanel && (
        <IconButton class="topbar-panel" label={words.text('panelOpen')} onClick={props.onPanel}>
          <PanelIcon />
        </IconButton>
      )}
      <IconButton class="topbar-options" label={words.text('optionsOpen')} onClick={props.onOptions}>
        <OptionsIcon />
      </IconButton>
    </header>
  );
}
