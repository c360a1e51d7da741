import type { Entity, Quote } from '../../engine/types.ts';
import type { Report } from '../../platform/messages.ts';
import { Draft } from './draft.ts';

/** Recorded articles, invented from the first word to the last: what the mock connection answers with. */

const GERMAN = `Der Stadtrat von Hohenwalde hat am Dienstagabend nach fünf Stunden Debatte den Bau einer Seilbahn über die Elm beschlossen. „Wir verbinden endlich zwei Hälften einer Stadt, die sich viel zu lange nur aus der Ferne gesehen haben“, sagte Oberbürgermeisterin Katharina Brandl nach der Abstimmung. „Und wir tun es“, fügte sie hinzu, „ohne einen einzigen Baum im Auwald zu fällen.“

Das Vorhaben soll 48 Millionen Euro kosten. Brandl zufolge übernimmt das Land Sachsen-Anhalt davon zwei Drittel. Der Fraktionschef der Freien Liste, Jörn Petersen-Wiechert, nannte die Rechnung „im besten Fall mutig“. Die Betriebskosten seien in der Vorlage um mindestens ein Drittel zu niedrig angesetzt, kritisierte er. „Am Ende zahlen das die Familien, die heute schon jeden Morgen im Stau stehen.“

Eine Sprecherin des Verkehrsministeriums in Magdeburg erklärte, der Förderbescheid werde noch vor dem 15. Dezember 2026 zugestellt. Der Bund für Naturschutz Elmtal will klagen. „Eine Seilbahn über einem Brutgebiet ist und bleibt ein Eingriff“, heißt es in einer Mitteilung.

Die Verkehrsforscherin Amina Yıldız von der Technischen Universität Hohenwalde hält das Projekt für sinnvoll. Seilbahnen seien pünktlich, leise und schnell gebaut, sagte Yıldız der Elmtaler Rundschau. Sie warnte aber vor „überzogenen Erwartungen“. „Niemand sollte glauben, dass damit der Stau verschwindet.“ Brandl und Petersen-Wiechert wollen sich im Januar 2027 auf einer Bürgerversammlung in Hohenwalde den Fragen stellen.`;

const ENGLISH = `The harbour town of Port Elowen will close its seafront to cars from 1 May 2027, the council decided on Monday night. “People come here for the sea, not to breathe in exhaust fumes while they look for a place to park,” said Mayor Grace Holloway. “We have talked about this for twenty years,” she added, “and tonight we stopped talking.”

Shopkeepers are divided. Tom Adeyemi, who runs the hardware store on Quay Street, said he would lose a third of his customers. “You try carrying a bag of cement to the bus,” he said. Holloway told reporters that a shuttle would run every eight minutes. The council has set aside £2.4 million for it.

A spokesman for the Harbour Traders’ Association said the group would ask the High Court for a review. “Nobody was asked, and nobody was heard.”

The engineer Dr Ines Marchetti of Elowen University, who advised the council, called the plan “cautious, if anything”. Traffic on the seafront had fallen by a fifth since 2019, she noted. “The cars are leaving by themselves,” Marchetti said. Adeyemi laughed at that. Holloway will meet the Harbour Traders’ Association in Port Elowen on Friday.`;

const FRENCH = `Le conseil municipal de Saint-Aubert a voté mardi soir la fermeture du vieux pont aux voitures. « Nous rendons la rivière aux habitants », a déclaré la maire. « C’est une décision que nous attendions depuis dix ans », a ajouté son adjoint. Les commerçants parlent d’un « coup très dur ».`;

export function germanArticle(): Report {
  const draft = new Draft(GERMAN, 'de', {
    title: 'Hohenwalde baut eine Seilbahn – und streitet weiter über ihre Kosten',
    outlet: 'Elmtaler Rundschau',
    published: '2026-11-18T07:30:00+01:00',
  });
  const brandl = draft.entity('person', ['Katharina Brandl', 'Brandl'], { role: 'Oberbürgermeisterin' });
  const petersen = draft.entity('person', ['Jörn Petersen-Wiechert', 'Petersen-Wiechert'], {
    role: 'Fraktionschef der Freien Liste',
  });
  const yildiz = draft.entity('person', ['Amina Yıldız', 'Yıldız'], { role: 'Verkehrsforscherin' });
  draft.entity('organization', ['Freie Liste', 'Freien Liste']);
  const bund = draft.entity('organization', ['Bund für Naturschutz Elmtal']);
  draft.entity('organization', ['Technische Universität Hohenwalde', 'Technischen Universität Hohenwalde']);
  draft.entity('organization', ['Elmtaler Rundschau']);
  draft.entity('place', ['Hohenwalde']);
  draft.entity('place', ['Elm ']);
  draft.entity('place', ['Sachsen-Anhalt']);
  draft.entity('place', ['Magdeburg']);
  draft.entity('date', ['Dienstagabend'], { value: { iso: '2026-11-17' } });
  draft.entity('date', ['15. Dezember 2026'], { value: { iso: '2026-12-15' } });
  draft.entity('date', ['Januar 2027'], { value: { iso: '2027-01' } });
  draft.entity('money', ['48 Millionen Euro'], { value: { amount: 48e6, currency: 'EUR' } });
  return draft
    .quote(
      'direct',
      [
        'Wir verbinden endlich zwei Hälften einer Stadt, die sich viel zu lange nur aus der Ferne gesehen haben',
      ],
      brandl,
    )
    .quote('direct', ['Und wir tun es', 'ohne einen einzigen Baum im Auwald zu fällen.'], brandl)
    .quote('indirect', ['übernimmt das Land Sachsen-Anhalt davon zwei Drittel'], brandl)
    .quote('direct', ['im besten Fall mutig'], petersen)
    .quote(
      'indirect',
      ['Die Betriebskosten seien in der Vorlage um mindestens ein Drittel zu niedrig angesetzt'],
      petersen,
    )
    .quote('direct', ['Am Ende zahlen das die Familien, die heute schon jeden Morgen im Stau stehen.'], null)
    .quote(
      'indirect',
      ['der Förderbescheid werde noch vor dem 15. Dezember 2026 zugestellt'],
      'Eine Sprecherin des Verkehrsministeriums in Magdeburg',
    )
    .quote('direct', ['Eine Seilbahn über einem Brutgebiet ist und bleibt ein Eingriff'], bund)
    .quote('indirect', ['Seilbahnen seien pünktlich, leise und schnell gebaut'], yildiz)
    .quote('mixed', ['Sie warnte aber vor „überzogenen Erwartungen“'], yildiz)
    .quote('direct', ['Niemand sollte glauben, dass damit der Stau verschwindet.'], yildiz)
    .report();
}

export function englishArticle(): Report {
  const draft = new Draft(ENGLISH, 'en', {
    title: 'Port Elowen shuts its seafront to cars after twenty years of argument',
    outlet: 'The Elowen Courier',
    published: '2026-11-17',
  });
  const holloway = draft.entity('person', ['Grace Holloway', 'Holloway'], { role: 'Mayor' });
  const adeyemi = draft.entity('person', ['Tom Adeyemi', 'Adeyemi']);
  const marchetti = draft.entity('person', ['Ines Marchetti', 'Marchetti'], { role: 'engineer' });
  draft.entity('organization', ['Harbour Traders’ Association']);
  draft.entity('organization', ['Elowen University']);
  draft.entity('organization', ['High Court']);
  draft.entity('place', ['Port Elowen']);
  draft.entity('place', ['Quay Street']);
  draft.entity('date', ['1 May 2027'], { value: { iso: '2027-05-01' } });
  draft.entity('date', ['Monday night'], { value: { iso: '2026-11-16' } });
  draft.entity('date', ['2019'], { value: { iso: '2019' } });
  draft.entity('date', ['Friday'], { value: { iso: '2026-11-20' } });
  draft.entity('money', ['£2.4 million'], { value: { amount: 2.4e6, currency: 'GBP' } });
  return draft
    .quote(
      'direct',
      ['People come here for the sea, not to breathe in exhaust fumes while they look for a place to park,'],
      holloway,
    )
    .quote(
      'direct',
      ['We have talked about this for twenty years,', 'and tonight we stopped talking.'],
      holloway,
    )
    .quote('indirect', ['he would lose a third of his customers'], adeyemi)
    .quote('direct', ['You try carrying a bag of cement to the bus,'], adeyemi)
    .quote('indirect', ['a shuttle would run every eight minutes'], holloway)
    .quote(
      'indirect',
      ['the group would ask the High Court for a review'],
      'A spokesman for the Harbour Traders’ Association',
    )
    .quote('direct', ['Nobody was asked, and nobody was heard.'], null)
    .quote('direct', ['cautious, if anything'], marchetti)
    .quote('indirect', ['Traffic on the seafront had fallen by a fifth since 2019'], marchetti)
    .quote('direct', ['The cars are leaving by themselves,'], marchetti)
    .report();
}

/** In a language without speakers and names: quotations in marks only. */
export function frenchArticle(): Report {
  return new Draft(FRENCH, 'fr', {
    title: 'À Saint-Aubert, le vieux pont sera fermé aux voitures',
    outlet: 'Le Courrier de Saint-Aubert',
    published: '2026-11-18',
  })
    .quote('direct', ['Nous rendons la rivière aux habitants'], null)
    .quote('direct', ['C’est une décision que nous attendions depuis dix ans'], null)
    .quote('direct', ['coup très dur'], null)
    .report();
}

/** An article in which nobody is quoted and nothing is named. */
export function plainArticle(): Report {
  return new Draft('Das Wetter bleibt heiter, gegen Abend ziehen Wolken auf.', 'de', {
    title: 'Das Wetter',
    outlet: null,
    published: null,
  }).report();
}

/** Page text that tries to be markup, to turn the line around, or to be endless. */
export function hostileArticle(): Report {
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4000);
  const text = `${script} \u202Eesrever\u202C ${'ا'.repeat(60)} \uD800 ${long}`;
  const draft = new Draft(text, 'de', { title: script, outlet: '<b>Outlet</b>', published: 'yesterday' });
  const speaker = draft.entity('person', [script], { role: '<i>role</i>' });
  draft.entity('organization', [long.slice(0, 400)]);
  return draft
    .quote('direct', [script], speaker)
    .quote('direct', ['\u202Eesrever\u202C'], speaker)
    .quote('direct', ['ا'.repeat(60)], null)
    .quote('indirect', [long], null)
    .report();
}

/** 500 quotations by 40 voices and 2,000 mentions of 240 names: as much as the popup must bear. */
export function hugeArticle(): Report {
  const base = germanArticle();
  const quotes: Quote[] = [];
  const sentences = base.annotations.quotes;
  const { text } = base.reading;
  // The article over and over, so that every quotation has words of its own.
  const copies = Math.ceil(500 / sentences.length);
  for (let i = 0; i < 500; i++) {
    const sentence = sentences[i % sentences.length];
    if (!sentence) continue;
    const shift = Math.floor(i / sentences.length) * text.length;
    const who = Math.floor(40 * ((i * 0.618) % 1) ** 2) + 1;
    quotes.push({
      ...sentence,
      id: `q${i}`,
      spans: sentence.spans.map(([begin, end]) => [begin + shift, end + shift] as const),
      speaker: { span: [0, 3], text: `Name ${who}`, name: `Vorname Nachname ${who}`, entity: `e${who}` },
    });
  }
  const types = ['person', 'organization', 'place'] as const;
  const entities = Array.from(
    { length: 240 },
    (_, i): Entity => ({
      id: `e${i + 1}`,
      type: types[i % 3] ?? 'person',
      name: `Vorname Nachname ${i + 1}`,
      aliases: [],
      role: i % 4 === 0 ? 'Sprecherin des Verbandes' : null,
      mentions: Array.from({ length: i < 80 ? 17 : 4 }, () => ({
        span: [0, 3] as const,
        kind: 'name' as const,
      })),
      value: null,
      confidence: 0.9,
    }),
  );
  return {
    ...base,
    reading: { ...base.reading, text: text.repeat(copies) },
    annotations: { quotes, entities },
  };
}
