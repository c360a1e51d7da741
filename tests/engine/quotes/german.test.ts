import { describe, expect, it } from 'vitest';
import { summaries } from './support.ts';

/** Every construction of German reporting with examples, and below each what looks like it and is not. */
const constructions: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'words in marks, frame behind': [
    [
      '„Das geht so nicht“, sagte Bürgermeisterin Jana Kolbe.',
      ['direct: Das geht so nicht | Bürgermeisterin Jana Kolbe | sagen'],
    ],
    [
      '»Wir bleiben«, erklärte die Sprecherin des Vereins am Montag.',
      ['direct: Wir bleiben | die Sprecherin des Vereins | erklären'],
    ],
    [
      '„Wir warten. Das dauert“, hatte Trainer Holm vor dem Spiel gesagt.',
      ['direct: Wir warten. Das dauert | Trainer Holm | sagen'],
    ],
    ['„Kommt er noch?“, fragte sie. Niemand wusste es.', ['direct: Kommt er noch? | sie | fragen']],
    ['„Das war knapp“, japste Trainer Holm.', ['direct: Das war knapp | Trainer Holm | japste']],
    ['„Das war knapp“, nicht mehr und nicht weniger.', []],
    ['„Wir haben verloren“, so Trainer Holm.', ['direct: Wir haben verloren | Trainer Holm | so']],
    [
      '„Der Betrieb läuft weiter“, heißt es in einer Mitteilung der Firma.',
      ['direct: Der Betrieb läuft weiter | einer Mitteilung der Firma | heißen'],
    ],
  ],
  'words in marks, frame before': [
    [
      'Der Richter sagte: „Das Urteil ist rechtskräftig.“',
      ['direct: Das Urteil ist rechtskräftig. | Der Richter | sagen'],
    ],
    [
      'Am Abend teilte die Polizei mit: „Es besteht keine Gefahr.“',
      ['direct: Es besteht keine Gefahr. | die Polizei | mitteilen'],
    ],
    ['Dazu der Landrat: „Wir prüfen das noch.“', ['direct: Wir prüfen das noch. | der Landrat | -']],
    ['Ihre Antwort: „Wir prüfen das noch.“', ['direct: Wir prüfen das noch. | Ihre | -']],
    ['Der Rat der Ärztin: „Bleiben Sie im Bett.“', ['direct: Bleiben Sie im Bett. | der Ärztin | -']],
    [
      'Der Sender zitierte den Minister mit den Worten „Wir haben nichts gewusst“.',
      ['direct: Wir haben nichts gewusst | den Minister | zitieren'],
    ],
    ['Sie schrieb auf X: „Ich bin raus.“', ['direct: Ich bin raus. | Sie | schreiben']],
    ['Sie rief, „Haltet den Dieb“, und lief los.', ['direct: Haltet den Dieb | Sie | rufen']],
  ],
  'one quotation that its frame interrupts': [
    ['„Wir bauen“, sagte Kolbe, „und zwar bald.“', ['direct: Wir bauen … und zwar bald. | Kolbe | sagen']],
  ],
  'fragments in marks with a naming verb': [
    [
      'Kolbe bezeichnete den Entwurf als „völlig misslungen“.',
      ['direct: völlig misslungen | Kolbe | bezeichnen'],
    ],
    [
      'Der Verband sprach von einer „Katastrophe mit Ansage“.',
      ['direct: Katastrophe mit Ansage | Der Verband | sprechen'],
    ],
  ],
  'a fragment in marks amid a report, with the frame right behind it': [
    [
      'Man werde die Akten „in Ruhe prüfen“, sagte der Landrat.',
      [
        'mixed: Man werde die Akten „in Ruhe prüfen“ | der Landrat | sagen',
        'direct: in Ruhe prüfen | der Landrat | sagen',
      ],
    ],
  ],
  'a mood that is no speech': [
    ['Man nehme einen Topf und koche Suppe.', []],
    ['Er schaute, als müsse er alles auswendig lernen.', []],
    ['Sie saßen da, koste es, was es wolle.', []],
  ],
  'documents that open the sentence': [
    [
      'In dem Brief, der uns vorliegt, heißt es: „Wir verkaufen notfalls alle Filialen.“',
      ['direct: Wir verkaufen notfalls alle Filialen. | dem Brief | heißen'],
    ],
  ],
  'no speech: titles, names, terms, irony': [
    ['Sie schrieb das im Magazin „Unser neuer Garten“ auf.', []],
    ['Sie demonstrierten unter dem Motto „Wir haben alle genug davon“.', []],
    ['Die Truppe, die sich „Rat der Weisen Männer“ nennt, kam.', []],
    ['Sie berichtete in der Reihe „Public Library of Science“ von Funden.', []],
    ['Der Film „Die letzte Fähre“ läuft im Kino.', []],
    ['Die Firma „Nordlicht Solar“ baut an.', []],
    ['Sie lobt ihre „besonderen“ Freunde im Rat nie.', []],
    ['Das Motto lautete „Zusammen“ und gefiel allen.', []],
    ['Unter dem Titel: „Leben am Fluss“', []],
  ],
  'dass clauses': [
    [
      'Der Minister sagte, dass die Brücke gesperrt bleibe.',
      ['indirect: dass die Brücke gesperrt bleibe | Der Minister | sagen'],
    ],
    ['Am Montag kündigte Kolbe an, dass sie gehe.', ['indirect: dass sie gehe | Kolbe | ankündigen']],
    [
      'Anna Roth, Chefin des Verbands, betonte, dass Geld fehle.',
      ['indirect: dass Geld fehle | Anna Roth | betonen'],
    ],
    ['Er ist überzeugt, dass der Plan gelingt.', ['indirect: dass der Plan gelingt | Er | überzeugt sein']],
    ['Kolbe geht davon aus, dass alles gut wird.', ['indirect: dass alles gut wird | Kolbe | ausgehen']],
  ],
  'dass clauses end where the main clause goes on': [
    ['Kolbe sagte, dass sie bleibe, und kritisierte den Rat.', ['indirect: dass sie bleibe | Kolbe | sagen']],
    ['Nachdem Kolbe gesagt hatte, dass sie gehe, lachten alle.', ['indirect: dass sie gehe | Kolbe | sagen']],
  ],
  'no reporting: dass without a reporting verb': [
    ['Es regnete so stark, dass der Keller volllief.', []],
    ['Der Sturm führte dazu, dass Züge ausfielen.', []],
  ],
  'Konjunktiv clauses': [
    [
      'Der Sprecher erklärte, die Lage sei ruhig.',
      ['indirect: die Lage sei ruhig | Der Sprecher | erklären'],
    ],
    ['Sie behauptete, sie habe nichts gewusst.', ['indirect: sie habe nichts gewusst | Sie | behaupten']],
    [
      'Er ging, nachdem der Arzt gesagt hatte, die Wunde werde heilen.',
      ['indirect: die Wunde werde heilen | der Arzt | sagen'],
    ],
  ],
  'the frame behind or amid reported words': [
    [
      'Die Straße sei wieder frei, teilte die Feuerwehr mit.',
      ['indirect: Die Straße sei wieder frei | die Feuerwehr | mitteilen'],
    ],
    ['Die Straße, sagte Kolbe, sei wieder frei.', ['indirect: Die Straße … sei wieder frei | Kolbe | sagen']],
    [
      'Die Kosten seien gestiegen, so der Kämmerer.',
      ['indirect: Die Kosten seien gestiegen | der Kämmerer | so'],
    ],
  ],
  'no frame: a second predicate of the same subject': [
    ['Der Verein lobt den Plan, warnt aber vor Kosten.', []],
    ['Als er ankam, sagte er nichts.', []],
  ],
  infinitives: [
    [
      'Der Konzern kündigte an, 200 Stellen zu streichen.',
      ['indirect: 200 Stellen zu streichen | Der Konzern | ankündigen'],
    ],
    [
      'Sie forderte den Rat auf, den Beschluss aufzuheben.',
      ['indirect: den Beschluss aufzuheben | Sie | auffordern'],
    ],
    [
      'Kolbe drohte, die Sitzung zu verlassen, ging dann aber nicht.',
      ['indirect: die Sitzung zu verlassen | Kolbe | drohen'],
    ],
  ],
  'no announcement: purpose clauses': [
    ['Sie kündigte das Abo, um Geld zu sparen.', []],
    ['Er bat um Ruhe, um zu schlafen.', []],
    ['Sie ging, weil er sie nicht dazu aufforderte, zu bleiben.', []],
  ],
  'sources without a verb': [
    ['Laut Polizei wurde niemand verletzt.', ['indirect: wurde niemand verletzt | Polizei | laut']],
    [
      'Nach Angaben der Feuerwehr brannte der Dachstuhl.',
      ['indirect: brannte der Dachstuhl | der Feuerwehr | nach'],
    ],
    [
      'Der Täter ist nach Ansicht des Gerichts schuldfähig.',
      ['indirect: Der Täter ist … schuldfähig | des Gerichts | nach'],
    ],
    ['Dem Bericht zufolge fehlten Unterlagen.', ['indirect: fehlten Unterlagen | Dem Bericht | zufolge']],
    ['Nach Kolbes Meinung reicht das nicht.', ['indirect: reicht das nicht | Kolbes | nach']],
    [
      'Wie der Verband mitteilte, sinken die Preise.',
      ['indirect: sinken die Preise | der Verband | mitteilen'],
    ],
    [
      'Wie die Richterin, Ute Brandt, erklärte, ruht das Verfahren.',
      ['indirect: ruht das Verfahren | die Richterin | erklären'],
    ],
  ],
  'datelines are no part of what is said': [
    [
      'Köln (dpa) – Die Straße sei frei, teilte die Polizei mit.',
      ['indirect: Die Straße sei frei | die Polizei | mitteilen'],
    ],
    [
      'Frankfurt am Main – Laut Polizei ist die Straße frei.',
      ['indirect: ist die Straße frei | Polizei | laut'],
    ],
  ],
  'phrases with a measure': [
    [
      'In dem 84 Seiten langen Gutachten heißt es, es fehle Geld.',
      ['indirect: es fehle Geld | dem 84 Seiten langen Gutachten | heißen'],
    ],
  ],
  'no source: nach and laut in other senses': [
    ['Nach dem Spiel fuhr sie heim.', []],
    ['Die Musik war laut und schlecht.', []],
    ['Er fuhr nach Hamburg.', []],
  ],
  'es hieß': [
    [
      'In der Erklärung hieß es, der Vertrag gelte weiter.',
      ['indirect: der Vertrag gelte weiter | der Erklärung | heißen'],
    ],
    [
      'Der Vertrag gelte weiter, hieß es aus dem Rathaus.',
      ['indirect: Der Vertrag gelte weiter | dem Rathaus | heißen'],
    ],
  ],
  'nouns of saying': [
    [
      'Moskau wies die Behauptung Kiews zurück, dass Truppen abziehen.',
      ['indirect: dass Truppen abziehen | Moskau | zurückweisen'],
    ],
    [
      'Er vertrat die Ansicht, dass es genug Wohnungen gibt.',
      ['indirect: dass es genug Wohnungen gibt | Er | Ansicht'],
    ],
    [
      'Kolbes Forderung, die Steuer zu senken, fand Beifall.',
      ['indirect: die Steuer zu senken | Kolbes | Forderung'],
    ],
  ],
  'Konjunktiv without a frame carries on a voice': [
    [
      'Kolbe sagte, sie sei müde. Sie habe lange gearbeitet. Nun wolle sie gehen.',
      [
        'indirect: sie sei müde | Kolbe | sagen',
        'indirect: Sie habe lange gearbeitet … Nun wolle sie gehen | Kolbe | -',
      ],
    ],
    [
      'Die Armee wies den Vorwurf zurück. Der Hubschrauber sei abgestürzt.',
      ['indirect: Der Hubschrauber sei abgestürzt | Die Armee | -'],
    ],
  ],
  'no report: conditions and wishes in Konjunktiv II': [
    ['Wenn das Wetter besser wäre, würden mehr kommen.', []],
    ['Ohne Hilfe wäre das Haus verfallen.', []],
    ['Ich habe das schon oft erlebt.', []],
  ],
  'a sentence that das points back to': [
    [
      'Die Messe fällt aus. Das teilten die Veranstalter mit.',
      ['indirect: Die Messe fällt aus | die Veranstalter | mitteilen'],
    ],
  ],
  hearsay: [
    [
      'Der Mann soll zwei Autos gestohlen haben.',
      ['indirect: Der Mann soll zwei Autos gestohlen haben | - | -'],
    ],
  ],
  'no hearsay: duty and plan': [['Der Mann soll morgen kommen.', []]],
  'words in marks inside a report': [
    [
      'Kolbe sagte, der Plan sei „völlig aus der Zeit gefallen“.',
      [
        'mixed: der Plan sei „völlig aus der Zeit gefallen“ | Kolbe | sagen',
        'direct: völlig aus der Zeit gefallen | Kolbe | sagen',
      ],
    ],
  ],
  'passives and unnamed sources': [
    ['Es wird befürchtet, dass der Damm bricht.', ['indirect: dass der Damm bricht | - | befürchten']],
    [
      'Aus dem Bericht geht hervor, dass Geld fehlt.',
      ['indirect: dass Geld fehlt | dem Bericht | hervorgehen'],
    ],
  ],
};

for (const [name, cases] of Object.entries(constructions)) {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(summaries(text, 'de')).toEqual(expected);
    });
  });
}
