/** Which complements a reporting verb takes. Letters are those of the verb lists of the languages. */
export type Complement =
  /** d: words in marks ("sagte: „…“") */
  | 'd'
  /** c: a clause without conjunction ("sagte, er komme"; "said he would come") */
  | 'c'
  /** m: a clause with conjunction ("dass", "that", "ob", "whether") */
  | 'm'
  /** z: an infinitive ("kündigte an, zu kommen"; "vowed to come") */
  | 'z'
  /** n: a name or judgement in marks ("nannte ihn einen „Lügner“") */
  | 'n'
  /** p: may stand behind or amid what it reports ("…, teilte X mit") */
  | 'p'
  /** x: a noun phrase ("criticized the plan"; "called for calm") */
  | 'x'
  /** o: a person before the complement ("told reporters that", "urged him to") */
  | 'o';

export type VerbForm = 'present' | 'past' | 'participle' | 'infinitive' | 'subjunctive' | 'gerund';

export interface Verb {
  readonly lemma: string;
  /** Separable particle ("mit" of "mitteilen"), or words that must follow ("for" of "call for"), or "". */
  readonly particle: string;
  readonly takes: ReadonlySet<Complement>;
}

export interface VerbSense {
  readonly verb: Verb;
  readonly form: VerbForm;
  /** True for forms written in one word with their particle ("mitteilte", "mitgeteilt"). */
  readonly joined: boolean;
}

/** All senses of a word form, by the form in lower case. */
export type VerbLexicon = ReadonlyMap<string, readonly VerbSense[]>;

export function addSense(lexicon: Map<string, VerbSense[]>, form: string, sense: VerbSense): void {
  const senses = lexicon.get(form);
  if (!senses) lexicon.set(form, [sense]);
  else if (!senses.some((other) => other.verb === sense.verb && other.form === sense.form))
    senses.push(sense);
}

/** A set of the words of a list parted by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
