import {
  addSense,
  type Complement,
  type Verb,
  type VerbForm,
  type VerbLexicon,
  type VerbSense,
} from '../../quotes/lexicon.ts';
import { VERBS } from './verbs.ts';

const INSEPARABLE = /^(be|emp|ent|er|ge|miss|ver|zer|wider|über|unter|hinter)/;

interface Stem {
  readonly infinitive: string;
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: string;
  readonly subjunctive: readonly string[];
}

/** The forms of a base verb ("teilen", "geben") that news uses: third person and the non-finite ones. */
function conjugate(infinitive: string, principal: readonly string[]): Stem {
  const liquid = /e[lr]n$/.test(infinitive);
  const stem = infinitive.slice(0, liquid ? -1 : -2);
  const linked = /[td]$/.test(stem) || /(?:[^lrhaeiouäöü]|[^aeiouäöü]h)[mn]$/.test(stem) ? `${stem}e` : stem;
  const prefix = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge';
  const [present3, past3, participle] = principal;
  const past = past3
    ? [past3, past3.endsWith('e') ? `${past3}n` : `${past3}en`]
    : [`${linked}te`, `${linked}ten`];
  return {
    infinitive,
    present: [present3 ?? `${linked}t`, infinitive],
    past,
    participle: participle ?? `${prefix}${linked}t`,
    subjunctive: liquid ? [`${stem}e`, `${stem.slice(0, -2)}${stem.at(-1)}e`] : [`${stem}e`],
  };
}

function addVerb(lexicon: Map<string, VerbSense[]>, verb: Verb, stem: Stem): void {
  const add = (form: string, kind: VerbForm, joined: boolean) =>
    addSense(lexicon, form, { verb, form: kind, joined });
  const { particle } = verb;
  const finite: readonly (readonly [readonly string[], VerbForm])[] = [
    [stem.present, 'present'],
    [stem.past, 'past'],
    [stem.subjunctive, 'subjunctive'],
  ];
  for (const [forms, kind] of finite) {
    for (const form of forms) {
      add(form, kind, false);
      if (particle) add(particle + form, kind, true);
    }
  }
  add(particle + stem.participle, 'participle', true);
  if (particle.length > 4) add(stem.participle, 'participle', false);
  add(stem.infinitive, 'infinitive', false);
  if (particle) {
    add(particle + stem.infinitive, 'infinitive', true);
    add(`${particle}zu${stem.infinitive}`, 'infinitive', true);
  }
}

/** Builds the lexicon of all forms from {@link VERBS}. */
function buildLexicon(): VerbLexicon {
  const lexicon = new Map<string, VerbSense[]>();
  for (const line of VERBS.trim().split('\n')) {
    const [name = '', codes = '', ...principal] = line.split(' ');
    const bar = name.indexOf('|');
    const verb: Verb = {
      lemma: name.replace('|', ''),
      particle: bar < 0 ? '' : name.slice(0, bar),
      takes: new Set([...codes] as Complement[]),
    };
    addVerb(lexicon, verb, conjugate(name.slice(bar + 1), principal));
  }
  return lexicon;
}

export const REPORTING_VERBS: VerbLexicon = buildLexicon();
