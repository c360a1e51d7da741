import type { TextDocument } from '../text/document.ts';
import { indexCast } from './cast/castIndex.ts';
import { placeDatelines } from './cast/datelines.ts';
import { expressionMembers } from './cast/expressions.ts';
import { extendNames } from './cast/extendNames.ts';
import { genderOfPerson } from './cast/gender.ts';
import type { Group } from './cast/group.ts';
import { completeListedNames } from './cast/listedNames.ts';
import type { Unnumbered } from './cast/member.ts';
import { adjectiveKey, type MentionForm, readForms } from './cast/mentionForm.ts';
import { nominativeName } from './cast/nominative.ts';
import { groupOthers } from './cast/organizations.ts';
import { groupPersons } from './cast/persons.ts';
import { repeatNames } from './cast/repeatNames.ts';
import { roleOf } from './cast/roles.ts';
import { trimNames } from './cast/trimNames.ts';
import { settleTypes } from './cast/types.ts';
import type { Cast, Gender } from './cast.ts';
import type { Lexicon } from './listTagger/lexicon.ts';
import { lexiconOf } from './listTagger/lexiconOf.ts';
import type { NameMention } from './tagger.ts';

/**
 * The fullest form: most words, then uninflected, then longest; of forms that only differ in the ending of an
 * adjective the shortest ("Badische Rundschau"); the earliest of equals.
 */
function fullestForm(group: Group): MentionForm | null {
  const rank = ({ words, inflected, base }: MentionForm): number => {
    const stems = words.reduce((sum, word) => sum + adjectiveKey(word).length, 0);
    return (
      words.length * 1e6 + (inflected ? 0 : 5e5) + Math.min(stems, 400) * 1e3 - Math.min(base.length, 999)
    );
  };
  const [first, ...rest] = group.forms;
  if (!first) return null;
  return rest.reduce((best, form) => (rank(form) > rank(best) ? form : best), first);
}

/** What a country's official name has and the name that people use has not. */
const OFFICIAL =
  /(?:^|\s)(?:\p{L}*[Rr]epublik|Republic|Königreich|Kingdom|Föderation|Federation|Staaten|States|Staat|State|Union|Commonwealth)(?:\s|$)/u;

/** The form that a place has most often where one of its forms is the official name of a country, else null. */
function usualForm(group: Group): MentionForm | null {
  if (group.type !== 'place' || !group.forms.some(({ base }) => OFFICIAL.test(base))) return null;
  const counts = new Map<string, number>();
  for (const { base } of group.forms) counts.set(base, (counts.get(base) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] <= second[1]) return null;
  return group.forms.find(({ base }) => base === first[0]) ?? null;
}

function memberOf(group: Group, document: TextDocument, lexicon: Lexicon): Unnumbered {
  const forms = [...group.forms].sort((a, b) => a.order - b.order);
  const fullest = usualForm(group) ?? fullestForm(group);
  const name = fullest ? nominativeName(fullest, document, lexicon) : '';
  const aliases = [...new Set(forms.map((form) => form.base))].filter((alias) => alias !== name);
  let role: string | null = null;
  let gender: Gender = 'neuter';
  if (group.type === 'person') {
    for (const form of forms) {
      role = roleOf(document, form, lexicon);
      if (role !== null) break;
    }
    gender = genderOfPerson({ type: group.type, forms }, document, lexicon);
  }
  return {
    type: group.type,
    name,
    aliases,
    role,
    mentions: forms.map((form) => ({ span: form.mention.span, kind: 'name' as const })),
    value: null,
    confidence: forms.reduce((best, form) => Math.max(best, form.mention.confidence), 0),
    gender,
  };
}

/**
 * Turns the names found in an article into its cast: the mentions of one person, organisation or place joined, with
 * the fullest name, the role and the gender that the article gives, and the dates and sums of money it names.
 * Two members merged are worse than one split, so what is not clear stays apart.
 * @param mentions names in order, without overlaps; offsets into `document.text`
 * @param published ISO 8601 date or date-time, the anchor of relative dates; null when unknown
 * @returns members in order of their first mention, with ids e1, e2, …; their mentions do not overlap
 */
export function resolveCast(
  document: TextDocument,
  mentions: readonly NameMention[],
  published: string | null,
): Cast {
  const lexicon = lexiconOf(document.language);
  const whole = repeatNames(
    document,
    extendNames(
      document,
      completeListedNames(
        document,
        placeDatelines(document, trimNames(document, mentions, lexicon)),
        lexicon,
      ),
      lexicon,
    ),
    lexicon,
  );
  const expressions = expressionMembers(document, published, whole);
  const forms = readForms(
    document,
    whole.filter((mention) => !expressions.replaced.has(mention)),
    lexicon,
  );
  settleTypes(forms);
  const groups = [
    ...groupPersons(
      forms.filter((form) => form.type === 'person'),
      document,
      lexicon,
    ),
    ...groupOthers(
      forms.filter((form) => form.type !== 'person'),
      document,
    ),
  ];
  const members: Unnumbered[] = [
    ...groups.map((group) => memberOf(group, document, lexicon)),
    ...expressions.members,
  ];
  const begin = (member: Unnumbered): number => member.mentions[0]?.span[0] ?? 0;
  members.sort((a, b) => begin(a) - begin(b));
  return indexCast(members.map((member, index) => ({ ...member, id: `e${index + 1}` })));
}
