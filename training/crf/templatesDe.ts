import type { TemplateSet } from './templates.ts';

export const templates: TemplateSet = {
  documents: [
    ['{league}, {n}. Spieltag:', '*{club} - {club} {n}:{n}', '*{club} - {club} {n}:{n} ({n}:{n})'],
    [
      'Die Ergebnisse: {club} - {club} {n}:{n}, {club} - {club} {n}:{n}, {club} - {club} {n}:{n}, {club} - {club} {n}:{n}.',
    ],
    ['Tabellenspitze:', '*{n}. {club} {nn}:{nn} Tore, {nn}:{n} Punkte', '*{n}. {club} {nn} {nn}:{nn} {nn}'],
    [
      '{team}: {last} - {last} - {last}, {last} - {last} ({nn}. {last}), {last}, {last}, {last} - {last}, {last}.',
      '{team}: {last} - {last}, {last}, {last} ({nn}. {last}) - {last}, {last}, {last} - {last}.',
      'Tore: {n}:0 {last} ({nn}.), {n}:{n} {last} ({nn}., Foulelfmeter), {n}:{n} {last} ({nn}.)',
      'Schiedsrichter: {last} ({city}). - Zuschauer: {nn} 000. - Gelbe Karten: {last}, {last} / {last}.',
    ],
    [
      '{team} gewann am {day} {n}:{n} gegen {team}.',
      '{last} brachte {team} in Führung, {last} glich für {team} aus.',
      'Trainer {person} war nach dem Spiel enttäuscht.',
      'Der {club} verpflichtet {person} vom {club}.',
      'Am {day} empfängt der {club} den {club}.',
      '{team}s Torwart {last} hielt einen Elfmeter.',
    ],
    [
      'Tennis, Turnier in {city}, Herren, {round}:',
      '*{last} ({country}) - {last} ({country}) {n}:{n}, {n}:{n}',
      '*{last} ({city}) - {last} ({city}) {n}:{n}, {n}:{n}, {n}:{n}',
      'Doppel: {last} / {last} ({country} / Nr. {n}) - {last} / {last} ({country}) {n}:{n}, {n}:{n}.',
    ],
    [
      '{country} schlug {country} im Länderspiel {n}:{n}.',
      'Für {country} trafen {person} und {last}.',
      'Gesamtwertung: 1. {person} ({country}) {nn}:{nn} Stunden, 2. {person} ({country}) {n} Sekunden zurück, 3. {last} ({country}).',
      '*{n}. {person} ({city}) {nn},{nn} Meter',
    ],
    [
      'Kreisliga A: {club} - {club} {n}:{n}, {club} - {club} {n}:{n}; {club} - {club} {n}:{n}.',
      'Der {club} trifft am {day} auf den {club}.',
    ],
    [
      'Die Aktie von {company} verlor {n},{n} Prozent auf {nn},{nn} Euro.',
      '{company} steigerte den Umsatz um {nn} Prozent, wie das Unternehmen am {day} in {city} mitteilte.',
      'Größte Verlierer waren {company}, {company} und {company}.',
      'Analyst {person} von {company} rät zum Kauf.',
      '{company} übernimmt den Konkurrenten {company} aus {country}.',
      '{company}-Chef {person} sagte, {company} werde wachsen.',
    ],
    ['*{company} {nn},{nn} +{n},{nn}', '*{company} {nn},{nn} -{n},{nn}'],
    [
      '{CITY}. Die Freiwillige Feuerwehr lädt am {day} zum Fest ein.',
      '{CITY}. Wie die Polizei mitteilte, wurde niemand verletzt.',
      'Vorsitzender {person} begrüßte die Mitglieder des {club}.',
      'Den ersten Platz belegte {person} vor {person} und {person}.',
      'Geehrt wurden {person}, {person}, {person} und {person}.',
    ],
    [
      '{title} {person} traf {title} {person} am {day} in {city}.',
      '{last} sagte, {country} und {country} seien zu Gesprächen bereit.',
      'Auch {title} {person} ({nn}) und {title} {person} nahmen teil, wie {last} mitteilte.',
      'Foto: {person}/{agency}',
    ],
    [
      'Foto: {agency}',
      '*Foto: {person}/{agency}',
      '*{person} in {city}. Bild: {agency}/{person}',
      'Quelle: POOL/{agency} über {agency}',
      '© {agency}/{agency}',
    ],
    [
      '„Wir brauchen mehr Zeit“, sagte {last}.',
      '{person} ist Professorin für Politik an der {university}.',
      '„Das stimmt nicht“, sagt {person}.',
      '{last} widersprach {last}.',
    ],
    [
      '+++ {time} Uhr: {last} {does} +++ {city} meldet {things} +++',
      '*+++ {last}: „{saying}“ +++ {company} und {party} {agree} +++',
      '++ {country}: {things} in {city} ++ {last} {does} ++',
    ],
    [
      '*{time} Uhr: {last} in {city} gelandet',
      '*{time}: Laut {agency} ist {last} in {city}.',
      '*{time} – Treffen von {last} mit {last} in {country} geplant',
      '{time} Uhr – Hochrechnung der {agency}: {party} {nn},{n}, {party} {nn},{n}, {party} {n},{n}, {party} {n},{n}',
      '*{nn}. Minute: Wechsel bei {team}: {last} geht, {last} kommt.',
      '*{nn}. Minute: Tor für {team}! {last} trifft nach Pass von {last}.',
    ],
    [
      'Aufstellung: {last} – {last}, {last}, {last} – {last}, {last} – {last}, {last}, {last} – {last}',
      '*{team}: {last} – {last}, {last}, {last}, {last} – {last}, {last} – {last}, {last}, {last} – {last}',
      'Es fehlen: {last}, {last} und {last}.',
    ],
    [
      'Gewinner im {index}: {company} +{n},{n} %, {company} +{n},{n} %; Verlierer: {company} -{n},{n} %, {company} -{n},{n} %',
      '{company}: Analyst {person} ({company}) hebt das Kursziel auf {nn} Euro.',
      'An der Börse schloss {company} schwächer, {company} dagegen fester, sagte {person} von {company}.',
      '{company} verkauft die Tochter {company} an {company}.',
      '{country} und {country} einigen sich in {city}, {company} profitiert.',
    ],
    [
      '{agency}: Herr {last}, {question}? {last}: Weil {city} mich ruft.',
      '{agency}: Trauen Sie {last}? {last}: {last} hat nichts gesagt.',
      'Frage: Hat {person} Sie angerufen? – {person}: Nein, {last} schreibt mir.',
      'Sie haben bei {company} gelernt, Frau {last}, und später {company} geführt.',
      '*{last}: {question}, {last}? {last}: Das war in {city}.',
    ],
    [
      '{title} {person} (links) mit {person} in {city}. Foto: {agency} / {person}',
      '{person} am Rednerpult. POOL/{agency} über {agency}',
      'Blick auf {city}. Bild: {person}/{agency}',
      '{person} ({party}) in {city}. © {person}/{agency}',
      '{person}, Ökonomin, in {city}. ({agency}/{person})',
      'Archivbild: {person} in {city}. {agency}/{person}',
      '*Rettungskräfte in {city}, {country}. ({agency} via {agency})',
    ],
    [
      '{LAST} UND {LAST} {VERB} IN {CITY} ÜBER {TOPIC} FÜR {COUNTRY}',
      'EILMELDUNG: {TITLE} {LAST} BESUCHT {CITY}',
      '{CLUB} SCHLÄGT {CLUB} IM {ROUND}',
      '{COUNTRY} UND {COUNTRY} VERSCHIEBEN {TOPIC} – {LAST} SPRICHT VON ERFOLG',
      '{COMPANY} STREICHT {nn}0 STELLEN IN {CITY}',
      '{PERSON} VERLÄSST DIE {AGENCY}',
      '{PARTY} STOPPT {TOPIC}: {LAST} WIRFT {LAST} BLAMAGE VOR',
    ],
  ],
  clubPrefixes:
    '1. FC,FC,SV,SG,TSV,TuS,VfL,VfB,FSV,SC,TV,Eintracht,Borussia,Viktoria,DJK,Spvgg.,Fortuna,Germania,Sportfreunde,FV,Rot-Weiß,Blau-Weiß,Dynamo,Lokomotive,Real,AC,TTC,HSG'.split(
      ',',
    ),
  clubSuffixes: '04,05,1860,II,09,96,United,City,08'.split(','),
  nicknames: 'Löwen,Adler,Haie,Wölfe,Eisbären'.split(','),
  companyEndings:
    'AG,GmbH,SE,Holding,Gruppe,Versicherung,KG,GmbH & Co. KG,Bank,Werke,Energie,Motoren,Maschinenbau AG,Chemie,Pharma'.split(
      ',',
    ),
  universities:
    'Universität *,Universität zu *,Technischen Universität *,Hochschule *,University of *,* University'.split(
      ',',
    ),
  parties: 'CDU,CSU,SPD,FDP,AfD,BSW,Grüne,Linke,Freie Wähler,ÖVP,SPÖ,FPÖ,Neos,SVP'.split(','),
  agencies: 'dpa,AFP,Reuters,AP,epd,KNA,APA,Getty Images,picture alliance,imago,Keystone,Xinhua'.split(','),
  leagues:
    'Bundesliga,2. Bundesliga,Oberliga,Landesliga Süd,DFB-Pokal,Champions League,Bezirksliga,Regionalliga West,Premier League'.split(
      ',',
    ),
  words: {
    title:
      'Kronprinz,Ministerpräsident,Präsidentin,Bundeskanzler,Außenminister,US-Außenminister,Innenministerin,Dr.,Prof.,General,König,Oberbürgermeisterin,Vorstandschef,Staatsanwältin,Oppositionsführer,Sprecher,Papst,Trainer'.split(
        ',',
      ),
    day: 'Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag,Wochenende'.split(','),
    time: '14.32,9:15,18.03,21.47,11:20,7.55'.split(','),
    does: 'fordert Hilfe,tritt zurück,kündigt Gespräche an,spricht im Parlament,bricht Reise ab'.split(','),
    things: 'Explosionen,Stromausfall,Drohnen,Hochwasser,drei Verletzte,volle Züge'.split(','),
    saying: 'Guter Tag,Das reicht nicht,Wir bleiben dran'.split(','),
    agree: 'einigen sich,verhandeln weiter,brechen Gespräche ab'.split(','),
    index: 'Dax,MDax,SMI,ATX'.split(','),
    question: 'warum gehen Sie,was meinen Sie,wie war das,was haben Sie gelernt'.split(','),
    verb: 'streiten,sprechen,verhandeln'.split(','),
    topic: 'Hilfe,Zölle,Steuern,Waffen,Reform,Gesetz'.split(','),
    round: 'Halbfinale,Finale,Viertelfinale,Achtelfinale,erste Runde'.split(','),
  },
};
