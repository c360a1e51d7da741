import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import { FINITE } from './mood.ts';
import type { Parts } from './parts.ts';
import { isSpeechNoun } from './sourceFrames.ts';
import { PREDICATES } from './verbs.ts';
import { AUXILIARIES, PREPOSITIONS } from './words.ts';

const WHOLE = { local: true, coordinate: true } as const;
/** Nouns of holding a view: who holds it is the subject ("ist der Ansicht, dass"). */
const HELD =
  /(?:ansicht|meinung|auffassung|überzeugung|hoffnung|eindruck|standpunkt|position|schluss|ergebnis|theorie|befürchtung|vermutung|these|vorwurf|kritik|forderung)(?:en)?$/;

/** Nouns of asking or announcing, which an infinitive can complete. */
const DIRECTIVE =
  /(?:forderung|aufforderung|appell|aufruf|ankündigung|drohung|versprechen|zusage|vorschlag|bitte|vorwurf|warnung|empfehlung|angebot)(?:en|s)?$/;

/** "Behauptungen" → "Behauptung": only the one regular plural; other forms stay as they stand. */
const singular = (noun: string) => noun.replace(/(ung|heit|keit|ion)en$/, '$1');

function subjectOf(parts: Parts, segment: Segment, before: number): Phrase | null {
  for (let i = segment.first; i < before; i++) {
    const lower = parts.lower(i);
    if (parts.reading.tokens[i]?.capitalized || parts.inMarks(i)) continue;
    if (!FINITE.has(lower) && !AUXILIARIES.has(lower) && !/(?:t|te|ten)$/.test(lower)) continue;
    return parts.subjects.before(segment.first, i) ?? parts.subjects.after(i + 1, segment.end);
  }
  return null;
}

function speakerOfNoun(parts: Parts, segment: Segment, noun: number): Phrase | null {
  const next = parts.lower(noun + 1);
  if (noun + 1 < segment.end && /^(?:von|vom|der|des|eines|einer|seiner|ihrer)$/.test(next)) {
    const begin = next === 'von' || next === 'vom' ? noun + 2 : noun + 1;
    const attribute = parts.subjects.phrases.parse(begin, segment.end, WHOLE);
    if (attribute) return attribute;
  }
  const previous = parts.reading.tokens[noun - 1];
  if (
    noun > segment.first &&
    previous?.capitalized &&
    /(?:s|’|')$/.test(previous.text) &&
    !parts.inMarks(noun - 1)
  ) {
    return { first: noun - 1, end: noun, head: noun - 1, kind: 'name' };
  }
  if (HELD.test(parts.lower(noun)) || noun + 1 >= segment.end) return subjectOf(parts, segment, segment.end);
  return null;
}

/** "Berichte der Zeitung, wonach …": what stands before must be something said. */
function lastNoun(parts: Parts, segment: Segment): number {
  const known = governingNoun(parts, segment);
  if (known >= 0) return known;
  for (let i = segment.end - 1; i >= Math.max(segment.first, segment.end - 8); i--)
    if (parts.reading.tokens[i]?.capitalized && !parts.inMarks(i)) return i;
  return -1;
}

/** The noun in the last few tokens of the segment that the following clause explains, or -1. */
function governingNoun(parts: Parts, segment: Segment): number {
  for (let i = segment.end - 1; i >= Math.max(segment.first, segment.end - 8); i--) {
    if (parts.inMarks(i)) return -1;
    if (parts.reading.tokens[i]?.capitalized && isSpeechNoun(parts.lower(i))) return i;
  }
  return -1;
}

/** "hält es für möglich": a view of the subject. */
function isHeldFor(parts: Parts, i: number): boolean {
  return (
    /^(?:möglich|unmöglich|wahrscheinlich|unwahrscheinlich|denkbar|undenkbar|ausgeschlossen|sinnvoll|richtig|falsch|wichtig|notwendig|nötig)$/.test(
      parts.lower(i),
    ) && parts.lower(i - 1) === 'für'
  );
}

/** "Die Ankündigung, das Bad zu schließen, sorgt für Ärger": the sentence waits for its verb until behind the clause. */
function resumes(parts: Parts, unit: Unit, index: number): boolean {
  const segment = unit.segments[index];
  const after = unit.segments[index + 2];
  if (!segment || after?.before !== ',' || !parts.subjects.isVerbless(segment)) return false;
  const verb = parts.reading.tokens[after.first];
  const clause =
    parts.cues.isSubordinate(after) || parts.inMarks(after.first) || PREPOSITIONS.has(verb?.lower ?? '');
  return verb?.kind === 'word' && !verb.capitalized && !clause && /(?:[^s]t|te|ten|en)$/.test(verb.lower);
}

/** "Moskaus Behauptungen, dass …", "der Ansicht, dass …", "die Forderung, … zu …", "überzeugt, dass …". */
export function nominalDrafts(parts: Parts, unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  unit.segments.forEach((segment, index) => {
    const next = unit.segments[index + 1];
    if (next?.before !== ',' || parts.inMarks(next.first)) return;
    const opener = parts.lower(next.first);
    const dass = opener === 'dass' || opener === 'daß' || opener === 'wonach';
    const infinitive =
      !dass && parts.extents.infinitiveAt(next.first, next.end) >= 0 && opener !== 'um' && opener !== 'ohne';
    const konjunktiv =
      !dass &&
      !infinitive &&
      !parts.subjects.isRelative(next) &&
      parts.extents.subjunctiveAt(next.first, next.end, true) >= 0;
    if (!dass && !infinitive && !konjunktiv) return;
    const noun = opener === 'wonach' ? lastNoun(parts, segment) : governingNoun(parts, segment);
    if (noun >= 0 && infinitive && !DIRECTIVE.test(parts.lower(noun))) return;
    if (noun >= 0) {
      const first = opener === 'wonach' ? next.first + 1 : next.first;
      const end = resumes(parts, unit, index)
        ? parts.extents.trim(first, next.end)
        : parts.extents.endOf(unit, index + 1, first, null);
      const speaker =
        opener === 'wonach' && !/^(?:von|der|des)$/.test(parts.lower(noun + 1))
          ? { first: noun, end: noun + 1, head: noun, kind: 'noun' as const }
          : speakerOfNoun(parts, segment, noun);
      drafts.push(
        draft({
          rule: dass ? 'de.noun-dass' : konjunktiv ? 'de.noun-konjunktiv' : 'de.noun-infinitive',
          kind: 'indirect',
          unit: unit.index,
          cue: { lemma: singular(parts.reading.tokens[noun]?.text ?? ''), tokens: [noun], finite: noun },
          ranges: [[first, end]],
          speaker,
          confidence: infinitive ? 0.55 : 0.7,
        }),
      );
      return;
    }
    if (opener !== 'dass') return;
    for (let i = segment.end - 1; i >= Math.max(segment.first, segment.end - 4); i--) {
      const lemma =
        PREDICATES.get(parts.lower(i)) ?? (isHeldFor(parts, i) ? 'für möglich halten' : undefined);
      if (!lemma || parts.inMarks(i)) continue;
      const end = parts.extents.endOf(unit, index + 1, next.first, null);
      drafts.push(
        draft({
          rule: 'de.predicate',
          kind: 'indirect',
          unit: unit.index,
          cue: { lemma, tokens: [i], finite: i },
          ranges: [[next.first, end]],
          speaker: subjectOf(parts, segment, segment.end),
          confidence: 0.7,
        }),
      );
      return;
    }
  });
  return drafts;
}

/** "In der Erklärung hieß es, …", "…, heißt es aus dem Ministerium": the document or place is the source. */
export function impersonalDrafts(parts: Parts, unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  unit.segments.forEach((segment, index) => {
    for (let i = segment.first; i < segment.end; i++) {
      const lower = parts.lower(i);
      if (parts.inMarks(i) || !/^(?:heißt|hieß|heiße)$/.test(lower)) continue;
      const es = parts.lower(i + 1) === 'es' ? i + 1 : parts.lower(i - 1) === 'es' ? i - 1 : -1;
      const verbFinalEs = es < 0 ? findEs(parts, segment, i) : es;
      if (verbFinalEs < 0) continue;
      const opening = unit.segments[0] ?? segment;
      // "In dem Brief, der vorliegt, heißt es: …": the document opens the sentence and is not what is said.
      const introduces =
        index > 0 && PREPOSITIONS.has(parts.lower(opening.first)) && parts.subjects.isVerbless(opening);
      const speaker = documentOf(parts, segment) ?? (introduces ? documentOf(parts, opening) : null);
      const cue = { lemma: 'heißen', tokens: [i, verbFinalEs].sort((a, b) => a - b), finite: i };
      const base = { kind: 'indirect' as const, unit: unit.index, cue, speaker, confidence: 0.8 };
      if (i === segment.first && index > 0 && !introduces) {
        const left = parts.extents.trim(unit.first, segment.first);
        if (left > unit.first && parts.extents.hasClause(unit.first, left)) {
          drafts.push(draft({ ...base, rule: 'de.heisst-es-after', ranges: [[unit.first, left]] }));
          return;
        }
      }
      if (parts.lower(segment.first) === 'wie') {
        const ranges = parts.extents.around(unit, segment.first, segment.end);
        if (ranges.length) drafts.push(draft({ ...base, rule: 'de.heisst-es-wie', ranges }));
        return;
      }
      const next = unit.segments[index + 1];
      if (
        !next ||
        (next.before !== ',' && next.before !== ':') ||
        (parts.inMarks(next.first) && next.first + 1 >= next.end)
      )
        return;
      const end = parts.extents.endOf(unit, index + 1, next.first, null);
      if (end > next.first)
        drafts.push(draft({ ...base, rule: 'de.heisst-es', ranges: [[next.first, end]] }));
      return;
    }
  });
  return drafts;
}

function findEs(parts: Parts, segment: Segment, verb: number): number {
  for (let i = segment.first; i < verb; i++) if (parts.lower(i) === 'es' && !parts.inMarks(i)) return i;
  return -1;
}

/** "in der Erklärung", "aus dem Ministerium", "von der Polizei": whose words they are. */
export function documentOf(parts: Parts, segment: Segment): Phrase | null {
  for (let i = segment.first; i < segment.end; i++) {
    if (parts.inMarks(i) || !/^(?:in|im|aus|von|vom|auf|seitens|beim|bei)$/.test(parts.lower(i))) continue;
    const phrase = parts.subjects.phrases.parse(i + 1, segment.end, { local: false, coordinate: false });
    if (phrase) return phrase;
  }
  return null;
}
