/**
 * German reporting verbs. One verb a line: infinitive with "|" after a separable particle, the complements that it
 * takes (see quotes/lexicon.ts), and for strong verbs "3rd person present, 3rd person past, past participle".
 * "sich" before the infinitive: the reflexive is not matched, only documented.
 */
export const VERBS = `
sagen dcmp
erklären dcmp
berichten dcmp
betonen dcmp
meinen dcmp
behaupten dcmpz
melden dcmp
schreiben dcmp schreibt schrieb geschrieben
fordern dcmzp
verlangen cmzp
äußern dcmp
kommentieren dp
ergänzen dcmp
antworten dcmp
entgegnen dcmp
erwidern dcmp
bestätigen dcmp
kritisieren dcmpn
warnen dcmzpn
glauben dcmp
hoffen dcmzp
befürchten dcmzp
fürchten dcmzp
vermuten dcmp
annehmen cmp nimmt nahm genommen
rechnen m
erwarten cmzp
bezweifeln cm
zweifeln m
beklagen dcmpn
bedauern dcmpzn
begründen dcmp
versichern dcmpz
beteuern dcmpz
unterstreichen dcmp unterstreicht unterstrich unterstrichen
erläutern dcmp
verkünden dcmpz
vor|schlagen dcmzp schlägt schlug geschlagen
prognostizieren cmpd
schätzen cmp
verweisen m verweist verwies verwiesen
erinnern dm
fragen dmp
urteilen dcmp
argumentieren dcmp
spekulieren dcmp
verlauten dcmp
skandieren dp
rufen dp ruft rief gerufen
schimpfen dp
scherzen dp
jubeln dp
twittern dcmp
posten dp
resümieren dcmp
bilanzieren dcmp
loben dpmn
feiern n
drohen dcmzp
klagen dcmp
beschweren dcm
wünschen cmzd
mahnen dcmzp
appellieren dmz
raten dmz rät riet geraten
empfehlen dcmzp empfiehlt empfahl empfohlen
versprechen dcmzp verspricht versprach versprochen
beschließen mz beschließt beschloss beschlossen
entscheiden mz entscheidet entschied entschieden
dementieren dcmpz
bestreiten cmzp bestreitet bestritt bestritten
verneinen cm
leugnen cmz
gestehen dcmzp gesteht gestand gestanden
beantragen mzp
signalisieren cmzp
bekräftigen dcmzp
bekunden dcmzp
attestieren n
vermelden dcmp
enthüllen dcmp
formulieren dp
konstatieren dcmp
bemängeln dcmpn
monieren dcmpn
rügen dcmpn
verurteilen n
bezeichnen n
nennen n nennt nannte genannt
beschreiben nm beschreibt beschrieb beschrieben
charakterisieren n
bewerten n
titulieren n
beurteilen n
rechtfertigen n
attackieren n
geißeln n
feiern n
verspotten n
brandmarken n
kennzeichnen n
umschreiben n umschreibt umschrieb umschrieben
abtun n tut tat getan
sprechen n spricht sprach gesprochen
reden n
beschimpfen n
zitieren dcp
ein|stufen n
sehen n sieht sah gesehen
werten n
betrachten n
würdigen dn
preisen n preist pries gepriesen
begrüßen n
ergeben m ergibt ergab ergeben
denken dcmp denkt dachte gedacht
finden dcm findet fand gefunden
wissen mc weiß wusste gewusst
beschuldigen zm
bezichtigen zm
verdächtigen zm
bitten mzd bittet bat gebeten
plädieren mz
erzählen dcmp
schildern dcmpn
präzisieren dcmp
unterstellen mzc
überzeugen m
garantieren cmz
schwören cmzd schwört schwor geschworen
vereinbaren mz
beabsichtigen z
planen z
erwägen zm erwägt erwog erwogen
verfügen m
notieren dcp
folgern dcmp
begrüßen n
belegen m
schließen m schließt schloss geschlossen
erfahren m erfährt erfuhr erfahren
verbreiten cm
veröffentlichen m
bemerken dcmp
spotten dcp
höhnen dp
konkretisieren dcmp
kontern dcp
orakeln dcp
sinnieren dcp
bedeuten m
verteidigen d
beteuern dcmpz
munkeln cmp
mutmaßen cmp
lauten d
raunen dcp
brummen d
schluchzen d
fauchen d
seufzen d
flüstern dcp
murmeln dcp
knurren d
zischen d
wettern dcmp
poltern dcmp
ätzen dp
schwärmen dcmp
witzeln dcp
frotzeln dp
sticheln dp
staunen d
stöhnen dc
verraten dcmp verrät verriet verraten
unken dcp
frohlocken dcp
plaudern d
lachen d
grinsen d
entgegen|halten dcp hält hielt gehalten
zurück|geben d gibt gab gegeben
erhoffen cmz
errechnen cm
ermitteln m
einigen mz
verpflichten zm
drängen mz
verbieten mz verbietet verbot verboten
untersagen mz
folgern dcm
heraus|finden m findet fand gefunden
mit|teilen dcmp
an|kündigen dcmzp
bekannt|werden m wird wurde geworden
an|raten mz rät riet geraten
fest|legen mz
vor|haben z hat hatte gehabt
nach|fragen m
bekannt|geben dcmp gibt gab gegeben
bekannt|machen dcmp
an|geben dcmzp gibt gab gegeben
zu|geben dcmzp gibt gab gegeben
zurück|weisen dmn weist wies gewiesen
hin|weisen mcd weist wies gewiesen
fest|stellen dcmp
klar|stellen dcmp
vor|werfen mczdpn wirft warf geworfen
hinzu|fügen dcmp
auf|fordern zmd
auf|rufen zmd ruft rief gerufen
ein|räumen dcmzp
aus|führen dcmp
dar|legen dcmp
zu|sagen mzcp
zu|sichern mzcp
aus|sagen dcmp
hervor|heben dcmp hebt hob gehoben
heraus|stellen m
an|nehmen cmp nimmt nahm genommen
aus|gehen m geht ging gegangen
hervor|gehen m geht ging gegangen
vorher|sagen cmp
voraus|sagen cmp
an|deuten dcmp
an|mahnen mzn
an|prangern mn
ein|wenden dcmp wendet wandte gewandt
weiter|geben m gibt gab gegeben
vor|geben zm gibt gab gegeben
ab|lehnen zmn
aus|schließen mz schließt schloss geschlossen
an|erkennen m erkennt erkannte erkannt
durch|geben m gibt gab gegeben
nach|weisen m weist wies gewiesen
auf|zeigen m
an|ordnen mz
an|bieten zmd bietet bot geboten
an|drohen mzc
an|weisen z weist wies gewiesen
an|regen mz
ein|schätzen nmc
an|sehen n sieht sah gesehen
zusammen|fassen dp
zu|stimmen d
weiter|sagen dc
fort|fahren dp fährt fuhr gefahren
nach|legen d
aus|sprechen nm spricht sprach gesprochen
an|fügen dcp
vor|rechnen m
zu|rufen d ruft rief gerufen
aus|rufen d ruft rief gerufen
zurück|geben d gibt gab gegeben
bei|pflichten dcm
an|zweifeln m
nahe|legen mz
vor|sehen m sieht sah gesehen
aus|richten m
durch|blicken m
an|führen dcmp
ein|gestehen mcz gesteht gestand gestanden
`;

/** Multi-word and adjectival predicates with a dass-clause: the word that carries the meaning, and the lemma shown. */
export const PREDICATES: ReadonlyMap<string, string> = new Map([
  ['überzeugt', 'überzeugt sein'],
  ['sicher', 'sicher sein'],
  ['zuversichtlich', 'zuversichtlich sein'],
  ['optimistisch', 'optimistisch sein'],
  ['besorgt', 'besorgt sein'],
  ['einig', 'einig sein'],
  ['bewusst', 'bewusst sein'],
]);

/** Nouns that stand for saying something: "nach Angaben von X", "die Ankündigung von X, …", "der Ansicht sein". */
export const SPEECH_NOUNS = `
angabe angaben ansicht ansichten einschätzung einschätzungen meinung auffassung aussage aussagen darstellung
darstellungen erkenntnissen erkenntnis information informationen bericht berichten berichte medienberichten
medienbericht zeitungsbericht zeitungsberichten presseberichten agenturberichten berichterstattung
mitteilung pressemitteilung mitteilungen meldung meldungen pressemeldungen agenturmeldungen
worten aussagen äußerung äußerungen überzeugung schätzung schätzungen berechnung berechnungen prognose prognosen
vorwurf vorwürfe vorwürfen behauptung behauptungen ankündigung ankündigungen forderung forderungen warnung
warnungen drohung erklärung erklärungen these argument kritik befürchtung befürchtungen hoffnung vermutung
vermutungen versprechen zusage appell aufforderung aufruf beschluss entscheidung gerücht gerüchte gerüchten
anschuldigung anschuldigungen beteuerung zusicherung annahme begründung bitte vorschlag auskunft feststellung
stellungnahme polizeiangaben behördenangaben unternehmensangaben regierungsangaben medienangaben angabe
augenzeugenberichten augenzeugen zeugenaussagen ermittlungen untersuchungen studie umfrage umfragen statistik
auswertung analyse lesart sicht logik verständnis urteil ansage aussage zufolge hinweis hinweise eindruck
tenor verdacht gutachten interview schluss ergebnis theorie standpunkt botschaft überzeugungen mahnung
`;
