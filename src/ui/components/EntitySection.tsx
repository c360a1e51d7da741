import type { EntityType } from '../../engine/types.ts';
import { useListActions, useWords } from '../context.ts';
import type { EntityEntry, EntityGroup } from '../listing/listing.ts';
import type { MessageKey, Words } from '../words.ts';
import { Highlighted } from './Highlighted.tsx';
import { LimitedList } from './LimitedList.tsx';
import { Section } from './Section.tsx';

const ENTITIES_AT_FIRST = 8;
const MATCHES_AT_FIRST = 20;

const HEADINGS: Readonly<Record<EntityType, MessageKey>> = {
  person: 'groupPerson',
  organization: 'groupOrganization',
  place: 'groupPlace',
  misc: 'groupMisc',
  date: 'groupDate',
  money: 'groupMoney',
};

/** The entities of one type, each a button that steps through its mentions in the page. */
export function EntitySection(props: { readonly group: EntityGroup; readonly terms: readonly string[] }) {
  const words = useWords();
  const { group, terms } = props;
  return (
    <Section heading={words.text(HEADINGS[group.type])} count={group.entities.length} kind={group.type}>
      <LimitedList
        class="entities"
        items={group.entities}
        limit={terms.length > 0 ? MATCHES_AT_FIRST : ENTITIES_AT_FIRST}
      >
        {(entity) => <EntityItem key={entity.id} entity={entity} terms={terms} />}
      </LimitedList>
    </Section>
  );
}

function EntityItem({ entity, terms }: { readonly entity: EntityEntry; readonly terms: readonly string[] }) {
  const words = useWords();
  const { showMention, mentionShown } = useListActions();
  const shown = mentionShown(entity.id);
  const detail = entity.role ?? valueInWords(entity, words);
  return (
    <li class="entity">
      <button type="button" class="entity-button" data-item={entity.id} onClick={() => showMention(entity)}>
        <span class="entity-name" dir="auto">
          <Highlighted text={entity.name} terms={terms} />
        </span>{' '}
        {detail !== null && (
          <span class="entity-detail" dir="auto">
            <Highlighted text={detail} terms={entity.role === null ? [] : terms} />
          </span>
        )}{' '}
        <MentionCount mentions={entity.mentions} shown={shown} />
      </button>
    </li>
  );
}

/** How many mentions there are; once one is shown in the page, which of them. */
function MentionCount({ mentions, shown }: { readonly mentions: number; readonly shown: number | null }) {
  const words = useWords();
  if (shown !== null) {
    return (
      <span class="entity-count" data-shown>
        {words.text('mentionStep', words.number(shown + 1), words.number(mentions))}
      </span>
    );
  }
  return (
    <span class="entity-count">
      <span aria-hidden="true">{words.number(mentions)}</span>
      <span class="visually-hidden">{words.count('mentionCount', mentions)}</span>
    </span>
  );
}

/** A date or sum as it is understood, where the article's words do not say the same already. */
function valueInWords({ name, value }: EntityEntry, words: Words): string | null {
  if (value === null) return null;
  const written = 'iso' in value ? words.moment(value.iso) : words.money(value);
  return written === null || written.toLowerCase() === name.toLowerCase() ? null : written;
}
