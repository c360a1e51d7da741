import type { MarkKind, Settings, SettingsChange } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import type { MessageKey } from '../words.ts';
import { Check } from './Check.tsx';

const LABELS: Readonly<Record<MarkKind, MessageKey>> = {
  direct: 'kindDirect',
  indirect: 'kindIndirect',
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  dateMoney: 'kindDateMoney',
  misc: 'kindMisc',
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
        <Check
          key={kind}
          class="kind"
          kind={kind}
          label={words.text(LABELS[kind])}
          checked={kinds[kind]}
          onChange={(checked) => props.onChange({ kinds: { [kind]: checked } })}
        />
      ))}
    </fieldset>
  );
}
