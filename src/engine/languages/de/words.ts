import { wordSet } from '../../quotes/lexicon.ts';

/** Closed word classes of German. All lower case. */
export const ARTICLES = wordSet(`
  der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen keines
  dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mehrere mehrerer mehreren viele vieler
  vielen einige einiger einigen alle aller allen beide beiden beider manche mancher manchen zahlreiche zahlreicher
  zahlreichen sämtliche weitere weiterer weiteren andere anderer anderen anderem zwei drei vier fünf sechs sieben
  acht neun zehn elf zwölf sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer
  unserem unseren dessen deren mein meine meiner meinem meinen welche welcher welches solche etliche hunderte tausende
`);
export const SUBJECT_PRONOUNS = wordSet(`
  er sie es man ich wir ihr dieser diese dieses jener jene letzterer letztere ersterer erstere beide viele einige manche
  andere mehrere niemand jemand wer einer eine keiner jeder
`);
/** Articles that cannot begin a subject. */
export const OBLIQUE_ARTICLES = wordSet(`
  dem den des einem einen eines diesem diesen jenem seinem seinen ihrem ihren keinem keinen unserem unseren jedem
`);
export const OBLIQUE_PRONOUNS = wordSet('ihm ihn ihnen mir mich dir dich uns euch sich einander');
export const PREPOSITIONS = wordSet(`
  an am auf aus bei beim bis durch für gegen gegenüber hinter hinterm in im ins mit nach neben ohne seit trotz über übers um
  unter vom von vor vorm während wegen zu zum zur zwischen laut gemäß zufolge dank mangels angesichts anlässlich aufgrund
  innerhalb außerhalb oberhalb unterhalb hinsichtlich bezüglich mittels samt entgegen statt anstatt ab per pro via
  unweit rund seitens zugunsten namens infolge anhand einschließlich inklusive ungeachtet binnen
`);
/** Conjunctions and question words after which the verb stands at the end. */
export const SUBORDINATORS = wordSet(`
  dass daß ob wenn weil da nachdem bevor als während obwohl obgleich damit sodass falls sofern solange sobald seit
  seitdem bis indem wie wonach wobei woraufhin womit wodurch weshalb warum wieso wann wo wohin woher was wer wen wem
  inwieweit inwiefern ehe zumal wofür wogegen worin woran worauf worüber
`);
export const RELATIVE_PRONOUNS = wordSet(
  'der die das den dem des deren dessen denen welche welcher welches welchen welchem wer was',
);
/** What opens a clause with the reported content. */
export const COMPLEMENTIZERS = wordSet(`
  dass daß ob wie was wer wen wem warum weshalb wieso wann wo wohin woher inwieweit inwiefern wofür wogegen worum worüber worauf weswegen wessen
`);
export const COORDINATORS = wordSet('und oder aber sondern denn doch sowie jedoch');
export const AUXILIARIES = wordSet(`
  hat habe haben hatte hatten hätte hätten hast ist sind war waren sei seien wäre wären wird werde werden wurde wurden worden
  würde würden will wolle wollen wollte wollten kann könne konnte konnten können muss müsse musste mussten soll solle sollte möchte
`);
export const PASSIVE_AUXILIARIES = wordSet('wird werde werden wurde wurden worden würde');
/** Capitalised words that stand for time or place in the Vorfeld and are no speakers. */
export const TIME_NOUNS = wordSet(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
  september oktober november dezember morgen mittag nachmittag abend nacht vormittag woche monat jahr jahre jahren tag tage uhr
  anfang mitte ende jahresende wochenende ostern weihnachten stunden minuten tagen wochen monaten mal zeit
`);
/** Adverbs that open a sentence or stand between verb and subject. */
export const ADVERBS = wordSet(`
  gestern heute morgen jetzt nun dann danach daraufhin dabei dazu damit daher deshalb deswegen darüber davon zudem
  außerdem ferner weiter weiterhin zugleich gleichzeitig zuvor später bereits schon noch auch nur aber jedoch doch
  allerdings hingegen dagegen dennoch trotzdem so hier dort da wieder erneut abermals schließlich zuletzt zunächst anschließend
  kürzlich jüngst bislang bisher mittlerweile inzwischen unterdessen indes derweil ebenfalls ebenso eigens offen
  offenbar offiziell ausdrücklich deutlich mehrfach einmal oft immer wiederum unter anderem heftig scharf übrigens etwa
  wörtlich telefonisch schriftlich öffentlich gegenüber insbesondere sogar selbst lediglich stets darin daran darauf
  dafür einerseits andererseits demgegenüber überdies gar nicht kaum vielmehr gemeinsam lange lang seinerseits ihrerseits sofort
  daneben weiters vorher nachher vorab knapp kurz gern ausführlich vergeblich erst erstmals wohl zwar umgehend vorgestern sodann
  abends mittags morgens nachmittags vormittags nachts folgendermaßen hinzu sinngemäß mehrmals vielleicht sicherlich natürlich
  folgendes derzeit aktuell zurzeit momentan gegenwärtig seitdem hierzu insgesamt letztlich stattdessen
`);
/** Nouns that cannot speak, before a colon or as the Vorfeld of a reporting verb. */
export const NO_SPEAKERS = wordSet(`
  titel motto thema slogan buch film song album lied name namen begriff wort stichwort überschrift schlagwort aufschrift
  parole reihe roman serie zeile schlagzeile
`);
export const TITLES = wordSet(
  'herr herrn frau dr prof professor präsident kanzler minister sir lady papst könig königin',
);
export const NAME_PARTICLES = wordSet(
  'von van de der den del della di da du la le el al bin ibn ben abu zu zum y e dos das',
);
