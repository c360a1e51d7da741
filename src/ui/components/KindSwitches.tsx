import type { MarkKind, Settings, SettingsChange } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import type { MessageKey } from '../words.ts';
import { CheckIcon } from './icons.tsx';

const LABELS: Readonly<Record<MarkKind, MessageKey>> = {
  direct: 'kindDirect',
  indirect: 'kindIndirect',
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  dateMoney: 'kindDateMoney',
};

/**
 * A switch for each kind of mark. Each label is marked as its kind is marked in the page: switches and legend are
 * one. While the master switch is off they cannot be used, because nothing would be seen to change.
 */
export function KindSwitches(props: {
  readonly settings: Settings;
  /** The kinds that there can be in this text. */
  readonly kinds: readonly MarkKind[];
  readonly onChange: (change: SettingsChange) => void;
}) {
  const words = useWords();
  const { enabled, kinds } = props.settings;
  return (
    <fieldset class="kinds" disabled={!enabled}>
      <legend class="visually-hidden">{words.text('kindsLabel')}</legend>
      {props.kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          role="switch"
          class="kind"
          data-kind={kind}
          aria-checked={kinds[kind]}
          onClick={() => props.onChange({ kinds: { [kind]: !kinds[kind] } })}
        >
          <span class="kind-box" aria-hidden="true">
            <CheckIcon size={12} />
          </span>
          <span class="kind-label">{words.text(LABELS[kind])}</span>
        </button>
      ))}
    </fieldset>
  );
}
