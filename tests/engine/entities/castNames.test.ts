import { describe, expect, it } from 'vitest';
import { resolveCast } from '../../../src/engine/entities/resolveCast.ts';
import type { NameMention, NameType } from '../../../src/engine/entities/tagger.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import type { Language } from '../../../src/engine/types.ts';

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organization', L: 'place' };

/** The members of a cast for names that we mark ourselves: "<P:Anna Weber> spoke". */
function castOf(marked: string, language: Language) {
  const mentions: NameMention[] = [];
  let text = '';
  for (const part of marked.split(/(<[POL]:[^>]*>)/)) {
    const match = /^<([POL]):([^>]*)>$/.exec(part);
    const name = match?.[2] ?? part;
    const type = TYPES[match?.[1] ?? ''];
    if (type) mentions.push({ span: [text.length, text.length + name.length], type, confidence: 0.8 });
    text += name;
  }
  const document = buildDocument(text, blocksOfPlainText(text), language);
  return { text, members: resolveCast(document, mentions, null).members };
}

/** The members as lists of their mentions' words. */
function membersOf(marked: string, language: Language): string[][] {
  const { text, members } = castOf(marked, language);
  return members.map(({ mentions }) => mentions.map(({ span }) => text.slice(...span)));
}

describe('the names of a cast', () => {
  it.each<[string, Language, string[]]>([
    ['<P:Rima Haddu,> kam.', 'de', ['Rima Haddu']],
    ['<L:Tarsk;> dort blieb er.', 'de', ['Tarsk']],
    ['„<P:Haddu“> rief er.', 'de', ['Haddu']],
    ['<P:Papst Leonard> kam.', 'de', ['Leonard']],
    ['<P:PAPST LEONARD> KOMMT', 'de', ['LEONARD']],
    ['<P:President Quimby> spoke.', 'en', ['Quimby']],
    ['<P:King Abdulla> spoke.', 'en', ['Abdulla']],
    // First names that are titles elsewhere, surnames behind the first name.
    ['<P:Dean Forrester> spoke.', 'en', ['Dean Forrester']],
    ['<P:Laura King> spoke.', 'en', ['Laura King']],
    ['<P:Robert Kenley Jr.> spoke.', 'en', ['Robert Kenley Jr.']],
  ])('stand without marks and offices: %s', (marked, language, words) => {
    expect(membersOf(marked, language)).toEqual([words]);
  });

  it.each<[string, Language, string]>([
    ['<P:Kim Jong> Min kam.', 'de', 'Kim Jong Min'],
    ['J. <P:Scott Appleton> took the photo.', 'en', 'J. Scott Appleton'],
    ['<P:Ursula> von der Lahn kam.', 'de', 'Ursula von der Lahn'],
    ['<P:Deniz Undoglu> von Brighton kam.', 'de', 'Deniz Undoglu'],
    ['<P:Maria> von der Feuerwehr kam.', 'de', 'Maria'],
    ['<P:Huaxo> den Vorsitz gab er ab.', 'de', 'Huaxo'],
  ])('are whole: %s', (marked, language, name) => {
    expect(membersOf(marked, language)[0]).toEqual([name]);
  });

  it.each<[string, Language, string[]]>([
    ['The United <L:States> agreed.', 'en', ['United States']],
    ['The <O:United Nations> agreed.', 'en', ['United Nations']],
    ['In New Zealand it rained.', 'en', ['New Zealand']],
    ['In Norway it rained.', 'en', ['Norway']],
    ['Die Vereinten <O:Nationen> tagten.', 'de', ['Vereinten Nationen']],
    ['<O:United States Metal Company> agreed.', 'en', ['United States Metal Company']],
    ['Die New Yorker Richterin und den Polen sah man.', 'de', []],
  ])('are completed by the lists: %s', (marked, language, words) => {
    expect(membersOf(marked, language)).toEqual(words.map((word) => [word]));
  });

  it.each<[string, string]>([
    ['Die Regierung der <L:Vereinigten Staaten> prüft.', 'Vereinigte Staaten'],
    ['Mit den <O:Vereinten Nationen> sprach er.', 'Vereinte Nationen'],
    ['Die Zinsen der <O:Europäischen Zentralbank> sinken.', 'Europäische Zentralbank'],
    ['Der Chef des <O:Internationalen Währungsfonds> kam.', 'Internationaler Währungsfonds'],
    ['Im <O:Auswärtigen Amt> hieß es nichts.', 'Auswärtiges Amt'],
    ['Helfer vom <O:Deutschen Roten Kreuz> kamen.', 'Deutsches Rotes Kreuz'],
    // No adjectives, or nothing that shows the case.
    ['Der Hafen von <L:Bremen Nord> schloss.', 'Bremen Nord'],
    ['Der <P:Roten Zora> half er.', 'Roten Zora'],
    ['Gegen <O:Deutschen Bund> und Reich.', 'Deutschen Bund'],
  ])('read as they do by themselves: %s', (marked, name) => {
    expect(castOf(marked, 'de').members.map((found) => found.name)).toEqual([name]);
  });

  it('are found where only a part of a full name stands', () => {
    expect(membersOf('<P:Xi Zhengmin> kam. Dann sprach Xi lange.', 'de')).toEqual([['Xi Zhengmin', 'Xi']]);
    const particles = '<P:Ursula von der Lahn> kam. Von der Lahn sprach. Danach ging von der <P:Lahn> heim.';
    expect(membersOf(particles, 'de')).toEqual([['Ursula von der Lahn', 'Von der Lahn', 'von der Lahn']]);
    // Common words, words that the article writes small, and parts of other names are none.
    expect(membersOf('<P:Anna Minister> kam. Der Minister schwieg.', 'de')).toEqual([['Anna Minister']]);
    expect(membersOf('<P:Laura Bell> left. Bell ringers ring a bell.', 'en')).toEqual([['Laura Bell']]);
    expect(membersOf('<P:Mary Boston> left. The Boston Herald said so.', 'en')).toEqual([['Mary Boston']]);
  });

  it.each<[string, Language]>([
    ['<P:José Luis Rodríguez Zabaleta> kam. <P:Rodríguez Zabaleta> schwieg.', 'de'],
    ['<P:Marine Le Pouin> kam. <P:Le Pouin> schwieg.', 'de'],
    ['<P:Omar Abd el-Rahmen> came. <P:Abd el-Rahmen> left.', 'en'],
    ['<P:Abu Bakr al-Masro> kam. <P:Al-Masro> schwieg.', 'de'],
    ['<P:Bashar al-Hafoz> came. <P:Hafoz> left.', 'en'],
    ['<P:Robert F. Kenley Jr.> came. <P:Kenley> left.', 'en'],
    ['The <O:Northern Blue Cross> came. <O:Blue Cross> helpers left.', 'en'],
  ])('are joined with their shorter forms: %s', (marked, language) => {
    expect(membersOf(marked, language)).toHaveLength(1);
  });

  it('are kept apart where the shorter form may be another', () => {
    expect(membersOf('<P:Hans Peter Müller> kam. <P:Peter Müller> ging.', 'de')).toHaveLength(2);
    expect(membersOf('<O:Krupper> verkauft <O:Krupper Stahl>. <O:Krupper> schweigt.', 'de')).toHaveLength(2);
    const crosses = '<O:Northern Blue Cross> and <O:Southern Blue Cross> met. <O:Blue Cross> left.';
    expect(membersOf(crosses, 'en')).toHaveLength(3);
  });

  it('tell bearers of one surname by the form of address and by the office', () => {
    const couple = '<P:Doris Schrödel> und <P:Gerdi Schrödel> leben hier. Herr <P:Schrödel> reist.';
    expect(membersOf(couple, 'de')).toEqual([['Doris Schrödel'], ['Gerdi Schrödel', 'Schrödel']]);
    const officials =
      'Minister <P:Thomas Lindel> und Landrat <P:Uwe Lindel> kamen. Minister <P:Lindel> sprach. <P:Lindel> ging.';
    expect(membersOf(officials, 'de')).toEqual([['Thomas Lindel', 'Lindel'], ['Uwe Lindel'], ['Lindel']]);
  });
});
