import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/engine/quotes/findQuotes.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import { castOf, type Named, quotesIn, voices } from './support.ts';

const kolbe: Named = { name: 'Jana Kolbe', forms: ['Kolbe'], gender: 'female', role: 'Bürgermeisterin' };
const holm: Named = {
  name: 'Peter Holm',
  forms: ['Holms', 'Holm'],
  gender: 'male',
  role: 'Verkehrsminister',
};
const werft: Named = { name: 'Nordwerft', type: 'organization', gender: 'neuter' };

describe('German speakers', () => {
  it.each<[string, Named[], string[]]>([
    ['Jana Kolbe kam spät. „Es war Stau“, sagte sie.', [kolbe, holm], ['sie → Jana Kolbe']],
    ['Jana Kolbe traf Peter Holm. „Es war schön“, sagte er.', [kolbe, holm], ['er → Peter Holm']],
    ['Kolbe sprach zuerst, Jana Kolbe sagte: „Ich gehe.“', [kolbe], ['Jana Kolbe → Jana Kolbe']],
    ['Peter Holm trat auf. Der Minister sagte, er bleibe.', [holm], ['Der Minister → Peter Holm']],
    ['Jana Kolbe trat auf. Der Minister sagte, er bleibe.', [kolbe], ['Der Minister → -']],
    [
      'Die Nordwerft baut ab. Das Unternehmen erklärte, es fehle Geld.',
      [werft],
      ['Das Unternehmen → Nordwerft'],
    ],
    ['Die Polizei sperrte ab. Das Unternehmen erklärte, es fehle Geld.', [], ['Das Unternehmen → -']],
    [
      'Der Sprecher, Peter Holm, sagte: „Wir warten noch.“',
      [holm],
      ['Der Sprecher, Peter Holm → Peter Holm'],
    ],
    ['Ein Sprecher der Nordwerft sagte: „Wir warten noch.“', [werft], ['Ein Sprecher der Nordwerft → -']],
    ['Laut Holm ist die Straße frei.', [holm], ['Holm → Peter Holm']],
    ['Sie kamen alle. „Wir siegen“, sagten sie.', [kolbe], ['sie → -']],
    ['Jana Kolbe kam. Die 43-Jährige sagte, sie bleibe.', [kolbe], ['Die 43-Jährige → Jana Kolbe']],
    ['Jana Kolbe kam. Der 43-Jährige sagte, er bleibe.', [kolbe], ['Der 43-Jährige → -']],
    ['Jana Kolbe kam. Die Juristin sagte, sie bleibe.', [kolbe], ['Die Juristin → Jana Kolbe']],
    ['Jana Kolbe kam. Eine Juristin sagte, sie bleibe.', [kolbe], ['Eine Juristin → -']],
    ['Jana Kolbe kam. Die Zeugin sagte, sie bleibe.', [kolbe], ['Die Zeugin → -']],
    ['Jana Kolbe kam. Gefragt wurde eine Sprecherin. Sie sagte, es sei anders.', [kolbe], ['Sie → -']],
    [
      'Froh zeigte sich Jana Kolbe, eine Sprecherin der Nordwerft. Sie sagte, es sei geschafft.',
      [kolbe, werft],
      ['Sie → Jana Kolbe'],
    ],
    ['Die Nordwerft schwieg. Die Behörde sagte, sie sei bereit.', [werft], ['Die Behörde → Nordwerft']],
    [
      'Peter Lind trat auf. Der GdP-Vorsitzende sagte, er bleibe.',
      [{ name: 'Peter Lind', gender: 'male', role: 'Gewerkschaftschef' }],
      ['Der GdP-Vorsitzende → Peter Lind'],
    ],
  ])('%s', (text, named, expected) => {
    expect(voices(text, 'de', named)).toEqual(expected);
  });

  it('does not take the owner of something for the one a pronoun means', () => {
    const text =
      'Holms Reise beginnt, nachdem Minister Karl Lund gekommen war, und einen Tag nachdem er erklärt hatte, die Bahn werde fahren.';
    const lund: Named = { name: 'Karl Lund', gender: 'male' };
    expect(voices(text, 'de', [holm, lund])).toEqual(['er → Karl Lund']);
  });

  it('prefers who was named before to the owner of something', () => {
    const text = 'Karl Lund trat vor die Presse. Holms Reise sei kurz gewesen, sagte er.';
    const lund: Named = { name: 'Karl Lund', gender: 'male' };
    expect(voices(text, 'de', [holm, lund])).toEqual(['er → Karl Lund']);
  });

  it('prefers the subject to a name behind a preposition', () => {
    const text =
      'Peter Holm trat vor. Die Stadt, seit Jahren unter Karl Lund verwaltet, sei pleite, sagte er.';
    const lund: Named = { name: 'Karl Lund', gender: 'male' };
    expect(voices(text, 'de', [holm, lund])).toEqual(['er → Peter Holm']);
  });

  it('lets a paragraph in marks without a frame carry on the voice before', () => {
    const text = '„Wir sind müde“, sagte Kolbe zu Holm.\n\n„Wir haben lange gearbeitet und wollen gehen.“';
    expect(voices(text, 'de', [kolbe, holm])).toEqual(['Kolbe → Jana Kolbe', 'Kolbe → Jana Kolbe']);
  });

  it('does not carry a voice over many paragraphs', () => {
    const filler = '\n\nDas Wetter war gut.'.repeat(4);
    const text = `„Wir sind müde“, sagte Kolbe.${filler}\n\n„Wir haben lange gearbeitet und wollen gehen.“`;
    expect(voices(text, 'de', [kolbe])[1]).toBe('- → -');
  });

  it('names the addressee', () => {
    const text = '„Das freut mich“, sagte Kolbe zu Holm.';
    const [quote] = quotesIn(text, 'de', [kolbe, holm]);
    const at = text.indexOf('Holm');
    expect(quote?.addressee).toEqual({ span: [at, at + 4], text: 'Holm', entity: 'e2' });
  });

  it('adds resolved pronouns and nouns to the mentions, names not', () => {
    const text = 'Peter Holm kam. Er sagte, er bleibe. Der Minister sagte, er gehe. Holm sagte, er warte.';
    const document = buildDocument(text, blocksOfPlainText(text), 'de');
    const { mentions } = findQuotes(document, castOf(text, [holm]));
    expect(mentions.get('e1')).toEqual([
      { span: [16, 18], kind: 'pronoun' },
      { span: [37, 49], kind: 'nominal' },
    ]);
  });
});

describe('English speakers', () => {
  const holt: Named = { name: 'Dana Holt', forms: ['Holt'], gender: 'female', role: 'Mayor' };
  const reed: Named = { name: 'Tom Reed', forms: ['Reed'], gender: 'male', role: 'Sen' };
  const acme: Named = { name: 'Acme Corp', type: 'organization', gender: 'neuter' };
  it.each<[string, Named[], string[]]>([
    ['Dana Holt met Tom Reed. “It was fine,” she said.', [holt, reed], ['she → Dana Holt']],
    ['Dana Holt met Tom Reed. “It was fine,” he said.', [holt, reed], ['he → Tom Reed']],
    ['Sen. Tom Reed left. The senator said he was tired.', [reed], ['The senator → Tom Reed']],
    ['Dana Holt left. The mayor said she was tired.', [holt, reed], ['The mayor → Dana Holt']],
    ['Dana Holt left. The town mayor said she was tired.', [holt, reed], ['The town mayor → Dana Holt']],
    [
      'Dana Holt met Ann Lee. The town mayor said no more than that she was tired.',
      [holt, { name: 'Ann Lee', gender: 'female', role: 'Mayor' }],
      ['The town mayor → -'],
    ],
    ['Tom Reed, who said he was tired, left.', [reed], ['who → Tom Reed']],
    ['Acme Corp, who said it was poor, left.', [acme], ['who → -']],
    ['Dana Holt left. The 43-year-old said she was tired.', [holt], ['The 43-year-old → Dana Holt']],
    ['Dana Holt left. The singer said she was tired.', [holt], ['The singer → Dana Holt']],
    ['Dana Holt left. The witness said she was tired.', [holt], ['The witness → -']],
    [
      'Ann Lee left. The judge said she was tired.',
      [{ name: 'Ann Lee', gender: 'female', role: 'Supreme Court Justice' }],
      ['The judge → Ann Lee'],
    ],
    ['Acme Corp lost money. The company said it would sell the plant.', [acme], ['The company → Acme Corp']],
    ['Tom Reed and Dana Holt came. “We won,” they said.', [holt, reed], ['they → -']],
    [
      'Relieved was Ann Hill, a spokeswoman for Acme Corp. She said that it was over.',
      [{ name: 'Ann Hill', gender: 'female' }, acme],
      ['She → Ann Hill'],
    ],
    ['A spokesman for Acme Corp said it would sell.', [acme], ['A spokesman for Acme Corp → -']],
  ])('%s', (text, named, expected) => {
    expect(voices(text, 'en', named)).toEqual(expected);
  });
});

describe('a relative pronoun behind an apposition', () => {
  const lee: Named = { name: 'Ann Lee', forms: ['Lee'], gender: 'female' };
  it.each<[string, Named[], string[]]>([
    [
      'They met Ann Lee, now head of the board, who in 2010 said the mine would close.',
      [lee],
      ['who → Ann Lee'],
    ],
    ['They met Ann Lee, a friend, and two of the guards, who said the mine would close.', [lee], ['who → -']],
    ['Two towns, which together vowed to pay, had no money.', [], ['which → -']],
  ])('%s', (text, named, expected) => {
    expect(voices(text, 'en', named)).toEqual(expected);
  });
});
