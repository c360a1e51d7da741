import { describe, expect, it } from 'vitest';
import { type Named, voices } from './support.ts';

const holm: Named = { name: 'Jens Holm', forms: ['Holm', 'Holms'], gender: 'male', role: 'Bürgermeister' };
const kolbe: Named = { name: 'Jana Kolbe', forms: ['Kolbe', 'Kolbes'], gender: 'female' };
const lindau: Named = { name: 'Lindau', forms: ['Lindau', 'Lindaus'], type: 'place' };
const werke: Named = { name: 'Lindauer Werke', type: 'organization' };

describe('a German pronoun behind a sentence about somebody without a name', () => {
  it.each<[string, string]>([
    ['Holm schwieg. Der Militärsprecher wies das zurück. Er sagte, alles sei ruhig.', 'Er → -'],
    ['Kolbe schwieg. Der Bürgermeister nahm Stellung. Er sagte, alles sei ruhig.', 'Er → Jens Holm'],
    ['Der Vertrag gefällt Holm. Er sagte, alles sei ruhig.', 'Er → Jens Holm'],
    ['Der Trainer Holm lachte. Er sagte, alles sei ruhig.', 'Er → Jens Holm'],
    ['Kolbe wartete. Die Ministerin kam. Sie sagte, alles sei ruhig.', 'Sie → -'],
  ])('%s', (text, voice) => {
    const all = `Bürgermeister Jens Holm und Jana Kolbe kamen. ${text}`;
    expect(voices(all, 'de', [holm, kolbe]).at(-1)).toBe(voice);
  });
});

describe('names that are not the speaker', () => {
  it('leaves several people without the name of one body', () => {
    const text = 'Forscher der Lindauer Werke kamen. Sie sagten, alles sei ruhig.';
    expect(voices(text, 'de', [werke])).toEqual(['Sie → -']);
  });

  it('does not take the owner for the person', () => {
    const text = 'Die Anwältin Holms sagte, alles sei ruhig. Der Vertreter Lindaus sagte, er warte.';
    expect(voices(text, 'de', [holm, lindau])).toEqual([
      'Die Anwältin Holms → -',
      'Der Vertreter Lindaus → -',
    ]);
  });

  it('does not take a place for who a relative pronoun means', () => {
    const text = 'Ein Prediger aus Lindau, der sagte, alles sei ruhig, kam herein.';
    expect(voices(text, 'de', [lindau])[0]).toBe('der → -');
  });

  it('lets "demnach" point only to who spoke right before', () => {
    const near = 'Kolbe teilte mit, der Plan gelte. Demnach kommt der Bus später.';
    const far = 'Kolbe sagte, sie gehe. Draußen regnete es. Es wurde Nacht. Demnach kommt der Bus später.';
    expect(voices(near, 'de', [kolbe]).at(-1)).toBe('Demnach → Jana Kolbe');
    expect(voices(far, 'de', [kolbe]).at(-1)).toBe('Demnach → -');
  });
});

describe('a pronoun beside a name behind a preposition', () => {
  it('means who leads the sentence before, also where no list knows their gender', () => {
    const tsvan: Named = { name: 'Morl Tsvan', gender: 'unknown' };
    const text =
      'Der Kandidat der Opposition, Morl Tsvan, schrieb der Zeitung. Die Pläne der Regierung unter Jens Holm nannte er „ein Verbrechen am Volk“.';
    expect(voices(text, 'de', [tsvan, holm])).toEqual(['er → Morl Tsvan']);
  });

  it('gives a clause with a noun of its own no name of who spoke before', () => {
    const text = 'Holm sagte, er gehe. Die Fachleute lachten, weil alles geprüft sei.';
    expect(voices(text, 'de', [holm])).toEqual(['Holm → Jens Holm', 'Die Fachleute → -']);
  });
});
