import { type Draft, draft, type Phrase } from '../../quotes/draft.ts';
import { type Segment, segmentAt, type Unit } from '../../quotes/units.ts';
import type { Parts } from './parts.ts';
import { SPEECH_NOUNS } from './verbs.ts';
import { ARTICLES } from './words.ts';

const NOUNS = new Set(SPEECH_NOUNS.trim().split(/\s+/));
const COMPOUND =
  /(?:angaben|berichten|berichts?|meldungen|informationen|einschätzung|ansicht|aussagen?|darstellung|mitteilung|auskunft|meinung)$/;
/** Nouns that "nach" may follow ("ihrer Meinung nach"). */
const OPINION =
  /^(?:meinung|ansicht|auffassung|einschätzung|aussage|aussagen|darstellung|angaben|überzeugung|erkenntnissen|worten|informationen)$/;
/** Nouns of saying that "nach" takes for a moment in time. */
const HAPPENED =
  /^(?:urteil|beschluss|auswertung|interview|ankündigung|drohung|kritik|aufruf|forderung|appell|hinweis|warnung|gerüchten|anschuldigung|anschuldigungen|vorwürfen)$/;
const SPAN_OF_TIME = /^(?:minuten?|stunden?|tage?|wochen?|monate?|jahre?)$/;
const WHOLE = { local: true, coordinate: true } as const;
/** Adverbs that stand for a source named before. */
const ANAPHORIC = new Set(['demnach', 'demzufolge', 'hiernach']);

/** True for nouns that stand for something said: "Angaben", "Medienberichten", "Ansicht". */
export const isSpeechNoun = (lower: string) => NOUNS.has(lower) || COMPOUND.test(lower);

interface Source {
  readonly rule: string;
  readonly lemma: string;
  readonly cueTokens: readonly number[];
  readonly first: number;
  readonly end: number;
  readonly speaker: Phrase | null;
}

/** "nach Angaben der Polizei", "nach eigenen Angaben", "nach Medienberichten"; also "aus Sicht von X". */
function afterNach(parts: Parts, segment: Segment, i: number): Source | null {
  let noun = i + 1;
  while (
    noun < Math.min(segment.end, i + 6) &&
    !(parts.reading.tokens[noun]?.capitalized && isSpeechNoun(parts.lower(noun)))
  ) {
    const token = parts.reading.tokens[noun];
    if (!token || token.kind === 'punctuation') return null;
    // Only a name in the genitive may stand before the noun ("nach Müllers Meinung").
    if (token.capitalized && !(noun === i + 1 && /s$/.test(token.lower))) return null;
    noun++;
  }
  if (noun >= segment.end || !isSpeechNoun(parts.lower(noun))) return null;
  // "nach dem Urteil", "einen Tag nach dem Bericht": something happened then.
  if (
    parts.lower(i) === 'nach' &&
    (HAPPENED.test(parts.lower(noun)) || SPAN_OF_TIME.test(parts.lower(i - 1)))
  )
    return null;
  if (parts.lower(i) === 'aus' && !/^(?:sicht|kreisen|perspektive)$/.test(parts.lower(noun))) return null;
  const whole = parts.subjects.phrases.parse(i + 1, segment.end, WHOLE);
  const end = Math.max(noun + 1, whole && whole.head <= noun ? whole.end : noun + 1);
  const possessive = parts.lower(i + 1);
  const base = { rule: 'de.nach', lemma: parts.lower(i) === 'aus' ? 'aus Sicht' : 'nach', first: i, end };
  if (/^(?:sein|ihr)(?:e|er|en|em)$/.test(possessive)) {
    return {
      ...base,
      cueTokens: [i],
      speaker: { first: i + 1, end: noun + 1, head: i + 1, kind: 'pronoun' },
    };
  }
  const after = parts.lower(noun + 1);
  if (noun > i + 1 && parts.reading.tokens[i + 1]?.capitalized) {
    return {
      ...base,
      cueTokens: [i, noun],
      speaker: { first: i + 1, end: i + 2, head: i + 1, kind: 'name' },
    };
  }
  let attribute: Phrase | null = null;
  if (/^(?:von|vom|der|des|eines|einer|seiner|ihrer|dieser|dieses)$/.test(after)) {
    const begin = after === 'von' || after === 'vom' ? noun + 2 : noun + 1;
    attribute = parts.subjects.phrases.parse(begin, end, WHOLE);
  }
  if (attribute) return { ...base, cueTokens: [i, noun], speaker: attribute };
  return { ...base, cueTokens: [i], speaker: { first: i + 1, end, head: noun, kind: 'noun' } };
}

function sourceAt(parts: Parts, segment: Segment, i: number): Source | null {
  const lower = parts.lower(i);
  if (lower === 'nach' || lower === 'aus') return afterNach(parts, segment, i);
  if (lower === 'laut' || lower === 'gemäß') {
    const speaker = parts.subjects.phrases.parse(i + 1, segment.end, { local: false, coordinate: true });
    if (!speaker || speaker.kind === 'pronoun') return null;
    return { rule: 'de.laut', lemma: lower, cueTokens: [i], first: i, end: speaker.end, speaker };
  }
  if (lower === 'zufolge' || lower === 'nach') return null;
  return null;
}

/** "X zufolge": the phrase that ends right before the postposition. */
function beforePostposition(parts: Parts, segment: Segment, i: number): Source | null {
  for (let first = Math.max(segment.first, i - 20); first < i; first++) {
    const speaker = parts.subjects.phrases.parse(first, i, WHOLE);
    if (speaker && speaker.end === i) {
      return { rule: 'de.zufolge', lemma: parts.lower(i), cueTokens: [i], first, end: i + 1, speaker };
    }
  }
  return null;
}

/** "…, so der Minister": the whole segment is the frame. */
function soSource(parts: Parts, segment: Segment): Source | null {
  // "„…“, so lautet der Titel": what something is called.
  if (/^(?:lautete?|heißt|hieß)$/.test(parts.lower(segment.first + 1))) return null;
  if (!parts.extents.isSoFrame(segment) || (segment.before !== ',' && segment.before !== '–')) return null;
  const speaker =
    parts.subjects.phrases.parse(segment.first + 1, segment.end, WHOLE) ??
    parts.subjects.after(segment.first + 1, segment.end);
  if (!speaker) return null;
  return {
    rule: 'de.so',
    lemma: 'so',
    cueTokens: [segment.first],
    first: segment.first,
    end: segment.end,
    speaker,
  };
}

/** The clause that a source phrase speaks for: its subordinate clause, or the sentence around it. */
function drafted(parts: Parts, unit: Unit, segmentIndex: number, source: Source): Draft | null {
  const segment = unit.segments[segmentIndex];
  if (!segment) return null;
  const subordinate = parts.cues.isSubordinate(segment) && source.rule !== 'de.so' && segmentIndex > 0;
  let from = subordinate ? segment.first : unit.first;
  let to = unit.end;
  if (subordinate) {
    const end = parts.extents.endOf(unit, segmentIndex, source.end, null);
    to = Math.min(unit.end, Math.max(end, segment.end));
    if (segmentIndex + 1 < unit.segments.length) to = Math.min(to, segment.end);
  } else if (segmentIndex > 0) {
    // "A, laut Polizei kam er allein": a clause of its own that begins with the source.
    const own =
      source.first === segment.first &&
      source.end < segment.end &&
      parts.extents.hasClause(source.end, segment.end);
    if (own || segment.before === ';' || segment.before === ':') from = segment.first;
  }
  if (source.rule === 'de.so' && segmentIndex > 0 && to > segment.end) {
    const next = unit.segments[segmentIndex + 1];
    if (next && !parts.extents.hasClause(next.first, unit.end)) to = segment.end;
  }
  let holeEnd = source.end;
  const following = unit.segments[segmentIndex + 1];
  // "Nach Angaben der Polizei, die …, war …": the relative clause belongs to the source.
  if (
    following &&
    source.end === segment.end &&
    parts.subjects.isRelative(following) &&
    segmentIndex + 2 < unit.segments.length
  ) {
    holeEnd = following.end;
  }
  const ranges = parts.extents.around(unit, source.first, holeEnd, from, to);
  if (ranges.length === 0) return null;
  return draft({
    rule: source.rule,
    kind: 'indirect',
    unit: unit.index,
    cue: { lemma: source.lemma, tokens: source.cueTokens, finite: source.cueTokens[0] ?? source.first },
    ranges,
    speaker: source.speaker,
    confidence: source.rule === 'de.so' ? 0.78 : 0.88,
  });
}

function anaphoricDraft(parts: Parts, unit: Unit, i: number): Draft | null {
  const lower = parts.lower(i);
  const temporal = lower === 'danach';
  // "danach gefragt": what was asked for.
  if (temporal && /^(?:ge)?frag/.test(parts.lower(i + 1))) return null;
  if (temporal && parts.extents.subjunctiveAt(unit.first, unit.end, true) < 0) return null;
  const ranges = parts.extents.around(unit, i, i + 1);
  if (ranges.length === 0) return null;
  return draft({
    rule: 'de.demnach',
    kind: 'indirect',
    unit: unit.index,
    cue: { lemma: lower, tokens: [i], finite: i },
    ranges,
    speaker: { first: i, end: i + 1, head: i, kind: 'pronoun' },
    carries: true,
    confidence: 0.6,
  });
}

/** What the unit reports by a named source without a verb: "laut X", "nach Angaben von X", "X zufolge", "so X". */
export function sourceDrafts(parts: Parts, unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  unit.segments.forEach((segment, index) => {
    const so = index > 0 ? soSource(parts, segment) : null;
    if (so) {
      const found = drafted(parts, unit, index, so);
      if (found) drafts.push(found);
      return;
    }
    for (let i = segment.first; i < segment.end; i++) {
      if (parts.inMarks(i)) continue;
      const lower = parts.lower(i);
      let source: Source | null = null;
      if (lower === 'zufolge') source = beforePostposition(parts, segment, i);
      else if (
        lower === 'nach' &&
        i > segment.first &&
        OPINION.test(parts.lower(i - 1)) &&
        ARTICLES.has(parts.lower(i - 2))
      ) {
        source = beforePostposition(parts, segment, i);
      } else if (lower === 'nach' || lower === 'laut' || lower === 'gemäß' || lower === 'aus')
        source = sourceAt(parts, segment, i);
      else if (ANAPHORIC.has(lower) || lower === 'danach') {
        const found = anaphoricDraft(parts, unit, i);
        if (found) drafts.push(found);
        return;
      }
      if (!source) continue;
      const found = drafted(parts, unit, segmentAt(unit, i), source);
      if (found) drafts.push(found);
      i = Math.max(i, source.end - 1);
    }
  });
  return drafts;
}
