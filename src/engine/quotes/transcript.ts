import type { Cast } from '../entities/cast.ts';
import { type Draft, draft, type Phrase, type Range } from './draft.ts';
import type { Reading, Unit } from './units.ts';

/** Labels of interviews that name a part and no one ("Q:", "Antwort:"). All lower case. */
const QUESTION = /^(?:q|f|frage|question)$/;
const ANSWER = /^(?:a|antwort|answer)$/;
const ADDRESS = /^(?:herr|frau|mr|mrs|ms|dr|professor|senator|minister)$/;
/** The one who is asked is spoken to. */
const SPOKEN_TO = /^(?:sie|ihr|ihre|ihrem|ihren|ihrer|ihnen|du|dein|deine|you|your|yours)$/;

const LONGEST_LABEL = 5;
const LONGEST_QUESTION = 80;
/** A label at the beginning of fewer paragraphs than this is a topic, not a voice. */
const FEWEST_TURNS = 3;
/** Paragraphs after a question that belong to its answer. */
const LONGEST_ANSWER = 4;

const MOST_BLOCKS_PER_QUESTION = 3;

interface Turn {
  readonly block: number;
  readonly label: Range;
  readonly content: Range;
  /** The label's last word in lower case. */
  readonly key: string;
}

function unitsIn(reading: Reading, block: number): readonly Unit[] {
  const [first, end] = reading.unitsOfBlock[block] ?? [0, 0];
  return reading.units.slice(first, end);
}

/** "Thorwarth: Der Scheitel ist durch.": a short label before a colon that opens the paragraph. */
function turnOf(reading: Reading, block: number): Turn | null {
  const units = unitsIn(reading, block);
  const [opening] = units;
  const last = units.at(-1);
  if (!opening || !last) return null;
  const { tokens, passageOfToken } = reading;
  const { first } = opening;
  let key = '';
  for (let i = first; i <= Math.min(first + LONGEST_LABEL, opening.end - 1); i++) {
    const token = tokens[i];
    if (!token || passageOfToken[i] !== -1) return null;
    if (token.text === ':') {
      return key && i + 1 < last.end && passageOfToken[i + 1] === -1
        ? { block, label: [first, i], content: [i + 1, last.end], key }
        : null;
    }
    if (token.kind === 'word') key = token.lower;
    else if (token.text !== '.' && token.text !== '-') return null;
    if (token.kind === 'word' && !token.capitalized && !/^(?:van|von|de|der|den|di|el|al)$/.test(token.lower))
      return null;
  }
  return null;
}

/** The person who is interviewed: spoken to by name in a question, else the first person that the text names. */
function interviewee(reading: Reading, cast: Cast, questions: readonly Range[]): Phrase | null {
  const { tokens } = reading;
  for (const [first, end] of questions) {
    for (let i = first; i < Math.min(end, first + 12); i++) {
      if (!ADDRESS.test(tokens[i]?.lower ?? '')) continue;
      let stop = i + 1;
      while (
        stop < end &&
        (tokens[stop]?.capitalized || /^(?:\.|van|von|de|der|den)$/.test(tokens[stop]?.lower ?? ''))
      )
        stop++;
      if (stop > i + 1 && tokens[stop]?.text === ',')
        return { first: i, end: stop, head: stop - 1, kind: 'name' };
    }
  }
  const person = cast.members.find((member) => member.type === 'person');
  const begin = person?.mentions[0]?.span[0];
  if (begin === undefined) return null;
  const first = tokens.findIndex((token) => token.end > begin);
  const stop = person?.mentions[0]?.span[1] ?? begin;
  let end = first;
  while (end < tokens.length && (tokens[end]?.begin ?? stop) < stop) end++;
  return { first, end, head: end - 1, kind: 'name' };
}

function turns(reading: Reading, cast: Cast): Draft[] {
  const found: Turn[] = [];
  const uses = new Map<string, number>();
  reading.document.blocks.forEach((_, block) => {
    const turn = turnOf(reading, block);
    if (!turn) return;
    found.push(turn);
    uses.set(turn.key, (uses.get(turn.key) ?? 0) + 1);
  });
  const recurring = [...uses.values()].filter((count) => count >= 2).length;
  if (found.length < FEWEST_TURNS || recurring === 0 || uses.size < 2) return [];
  // "Clinton: 1,769." in a list of results: turns of an interview are sentences, and somebody asks something.
  const sentences = found.filter(({ content }) => isSentence(reading, content)).length;
  const asks = found.some(({ content }) => hasText(reading, content, '?'));
  const persons = new Set(found.map(({ label }) => personAt(reading, cast, label[1] - 1)));
  persons.delete(null);
  if (sentences * 2 < found.length || !(asks || persons.size >= 2)) return [];
  const answers = found.some((turn) => ANSWER.test(turn.key));
  const asked = answers
    ? interviewee(
        reading,
        cast,
        found.filter((turn) => QUESTION.test(turn.key)).map((turn) => turn.content),
      )
    : null;
  return found
    .filter((turn) => !QUESTION.test(turn.key))
    .map((turn) => {
      const [first, end] = turn.label;
      const named: Phrase = { first, end, head: tokenOfWord(reading, end - 1), kind: 'name' };
      return draft({
        rule: 'any.interview-label',
        kind: 'direct',
        ranges: [turn.content],
        unit: reading.unitOfToken[first] ?? 0,
        speaker: ANSWER.test(turn.key) ? asked : named,
        confidence: 0.9,
      });
    });
}

function personAt(reading: Reading, cast: Cast, token: number): string | null {
  const last = reading.tokens[token];
  const member = last ? cast.memberAt([last.begin, last.end]) : null;
  return member?.type === 'person' ? member.id : null;
}

function hasText(reading: Reading, [first, end]: Range, text: string): boolean {
  for (let i = first; i < end; i++) if (reading.tokens[i]?.text === text) return true;
  return false;
}

function isSentence(reading: Reading, [first, end]: Range): boolean {
  const words = reading.tokens.slice(first, end).filter((token) => token.kind === 'word');
  return words.length >= 3 && /^[.!?…]$/.test(reading.tokens[end - 1]?.text ?? '');
}

function tokenOfWord(reading: Reading, last: number): number {
  return reading.tokens[last]?.kind === 'word' ? last : last - 1;
}

/** The paragraph as a question to somebody, or null. */
function questionOf(reading: Reading, block: number): Range | null {
  const units = unitsIn(reading, block);
  const first = units[0]?.first ?? 0;
  const end = units.at(-1)?.end ?? 0;
  if (end <= first || end - first > LONGEST_QUESTION) return null;
  if (reading.tokens[end - 1]?.text !== '?' || reading.passageOfToken[end - 1] !== -1) return null;
  return [first, end];
}

const isSpokenTo = (reading: Reading, [first, end]: Range): boolean =>
  reading.tokens.slice(first, end).some((token) => SPOKEN_TO.test(token.lower) || ADDRESS.test(token.lower));

/** True when the questions are put to somebody, and not to the reader. */
function areAsked(reading: Reading, questions: readonly Range[]): boolean {
  if (questions.length < 2) return false;
  const spokenTo = questions.filter((range) => isSpokenTo(reading, range)).length;
  const vocative = questions.some(([first]) => ADDRESS.test(reading.tokens[first]?.lower ?? ''));
  if (vocative) return true;
  return questions.length === 2 ? spokenTo === 2 : spokenTo * 3 >= questions.length * 2;
}

/** Paragraphs that are questions, each answered by the paragraphs up to the next question. */
function answers(reading: Reading, cast: Cast): Draft[] {
  const questions: { readonly block: number; readonly range: Range }[] = [];
  reading.document.blocks.forEach((_, block) => {
    const range = questionOf(reading, block);
    if (range) questions.push({ block, range });
  });
  const ranges = questions.map(({ range }) => range);
  if (!areAsked(reading, ranges)) return [];
  // Questions all along the text: an essay has one now and then.
  const reach = (questions.at(-1)?.block ?? 0) - (questions[0]?.block ?? 0) + 1;
  if (reach > questions.length * MOST_BLOCKS_PER_QUESTION) return [];
  const speaker = interviewee(reading, cast, ranges);
  const found: Draft[] = [];
  questions.forEach(({ block }, index) => {
    const next = questions[index + 1]?.block ?? block + 2;
    const own: Range[] = [];
    for (
      let k = block + 1;
      k < Math.min(next, block + 1 + LONGEST_ANSWER, reading.document.blocks.length);
      k++
    ) {
      const units = unitsIn(reading, k);
      const first = units[0]?.first ?? 0;
      const end = units.at(-1)?.end ?? 0;
      const speaks = end > first && reading.passageOfToken[first] === -1;
      if (!speaks || !/^(?:paragraph|lead|listItem|blockquote)$/.test(reading.document.blocks[k]?.kind ?? ''))
        break;
      own.push([first, end]);
    }
    const [first] = own[0] ?? [];
    if (first === undefined) return;
    found.push(
      draft({
        rule: 'any.interview-answer',
        kind: 'direct',
        ranges: own,
        unit: reading.unitOfToken[first] ?? 0,
        speaker,
        confidence: 0.8,
      }),
    );
  });
  return found;
}

/** "Ihr Lieblingswort? – Schlauchtrocknungsturm.": question and answer in one paragraph. */
function dashedAnswers(reading: Reading, cast: Cast): Draft[] {
  const found: { readonly question: Range; readonly content: Range }[] = [];
  reading.document.blocks.forEach((_, block) => {
    const units = unitsIn(reading, block);
    const first = units[0]?.first ?? 0;
    const end = units.at(-1)?.end ?? 0;
    for (let i = first; i + 2 < Math.min(end, first + LONGEST_QUESTION); i++) {
      if (reading.passageOfToken[i] !== -1 || reading.tokens[i]?.text !== '?') continue;
      if (/^[–—-]$/.test(reading.tokens[i + 1]?.text ?? ''))
        found.push({ question: [first, i + 1], content: [i + 2, end] });
      break;
    }
  });
  if (
    found.length < FEWEST_TURNS ||
    !areAsked(
      reading,
      found.map(({ question }) => question),
    )
  )
    return [];
  const speaker = interviewee(
    reading,
    cast,
    found.map(({ question }) => question),
  );
  return found.map(({ content }) =>
    draft({
      rule: 'any.interview-answer',
      kind: 'direct',
      ranges: [content],
      unit: reading.unitOfToken[content[0]] ?? 0,
      speaker,
      confidence: 0.8,
    }),
  );
}

/**
 * The turns of an interview that stand without marks: paragraphs that begin with who speaks ("KURIER: …",
 * "Q: … / A: …"), answers to paragraphs that are questions, and "question – answer" in one paragraph. Linear.
 */
export function transcriptDrafts(reading: Reading, cast: Cast): Draft[] {
  const labelled = turns(reading, cast);
  if (labelled.length > 0) return labelled;
  const answered = answers(reading, cast);
  return answered.length > 0 ? answered : dashedAnswers(reading, cast);
}
