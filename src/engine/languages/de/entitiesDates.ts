/** Words of German dates; "word=value" pairs and lists, lower case, space separated. */
export const DATE_WORDS_DE = {
  months: `
januar=1 jänner=1 februar=2 feber=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12`,
  /** Only with a full stop or beside a day and a year. */
  shortMonths: 'jan=1 feb=2 mrz=3 mär=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 okt=10 nov=11 dez=12',
  weekdays: 'montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7',
  dayParts: 'morgen früh vormittag mittag nachmittag abend nacht',
  seasons: 'frühjahr=3 frühling=3 frühsommer=6 sommer=6 spätsommer=6 herbst=9 spätherbst=9 winter=12',
  days: 'vorgestern=-2 gestern=-1 heute=0 übermorgen=2',
  past: 'letzt vergangen vorig verflossen',
  future: 'nächst kommend',
  current: 'dies laufend',
  ordinals: 'erst=1 zweit=2 dritt=3 viert=4',
  partsOfPeriod: 'anfang mitte ende beginn',
  /** Before a bare year these make it a year for certain. */
  yearIntroducers: `
jahr jahre jahres jahren anno frühjahr frühling sommer herbst winter anfang mitte ende beginn jahrgang saison spielzeit geschäftsjahr schuljahr
haushaltsjahr wahljahr kriegsjahr`,
  /** Before a bare year these make it likely, unless a noun follows. */
  yearPrepositions: 'seit bis ab von vor nach um in zwischen und oder wie gegenüber für aus im vom zum zum',
  /** Nouns before a number that make it a label. */
  labels: `
nummer nr seite seiten artikel paragraf paragraph raum zimmer postfach plz platz flug linie gleis tel telefon fax kapitel band ausgabe modell typ
version agenda windows boeing airbus peugeot mazda formel straße position kennzeichen aktenzeichen az din iso route bundesstraße`,
  /** Words after a number that make it a count. */
  units: `
euro dollar pfund franken mark cent yen yuan rubel kronen meter metern m km kilometer kilometern kilo kg gramm tonnen t liter grad prozent uhr stunden tage tagen jahre jahren
wochen monate monaten mal mio mrd million millionen stimmen punkte punkten menschen personen tote toten verletzte verletzten kinder frauen männer stück quadratmeter qm hektar kwh mw gw mhz hz volt watt
einwohner mitglieder soldaten fälle fällen`,
  /** Before a number these make it a count. */
  countCues:
    'rund etwa knapp fast über circa ca ungefähr mindestens höchstens insgesamt mehr weniger nur genau die der den alle sind waren',
  /** Beside "heute" these give it the sense of "nowadays". */
  nowadays: 'noch bis von wie auch sind ist gilt gelten leben lebt gibt heißt steht liegt',
  futureCues: `
wird werden will wollen soll sollen kommt kommen plant planen geplant könnte könnten dürfte dürften würde würden beginnt starten startet eröffnet empfängt gastiert tagt trifft
treffen steigt endet erscheint reist`,
  pastCues: `
hat haben hatte hatten war waren wurde wurden gab kam kamen ging gingen fiel fielen stieg stiegen sank sanken begann begannen gewann gewannen verlor verloren starb starben fand fanden
trat traten zog zogen ließ ließen lag lagen stand standen sprach sprachen blieb blieben brach brachen schloss schlossen verließ erhielt erhielten beschloss beschlossen lief liefen traf trafen`,
  /** Verbs of saying: the date after them may be that of what is said. */
  reportCues:
    'sagte sagten erklärte erklärten teilte teilten kündigte kündigten meldete berichtete angekündigt erklärt mitgeteilt gesagt versprochen gemeldet berichtet',
  /** Feasts of fixed date, each "words=month-day". */
  feasts: `
heiligabend=12-24
heiligen abend=12-24
silvester=12-31
silvesterabend=12-31
neujahr=1-1
neujahrstag=1-1
nikolaustag=12-6
valentinstag=2-14
allerheiligen=11-1`,
  feastPrepositions: 'an am zu seit bis nach vor ab',
} as const;
