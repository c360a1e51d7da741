import type { NameLists } from '../../entities/lists/nameLists.ts';
import { MISC_DE, ORGANIZATIONS_DE } from './namesOrganizations.ts';
import {
  FEMALE_NAMES_DE,
  MALE_NAMES_DE,
  PERSON_VERBS_DE,
  RARELY_NAMES_DE,
  ROLES_DE,
  SURNAMES_DE,
  TITLES_DE,
} from './namesPersons.ts';
import { PLACES_DE } from './namesPlaces.ts';
import { COMMON_ENDINGS_DE, COMMON_WORDS_DE, DETERMINERS_DE, FUNCTION_WORDS_DE } from './namesWords.ts';

/** What German tells the list tagger. */
export const NAME_LISTS_DE: NameLists = {
  places: PLACES_DE,
  ambiguousNames: `
Essen; Halle; Hof; Zug; Singen; Siegen; Weiden; Hagen; Leer; Wesel; Worms; Langen; Nice; Split; Main; Mond; Mars; Brest; Landau; Verden; Bergen; Cork; Bali; Nil; Darwin; Perth;
Bild; Focus; Spiegel; Stern; Blick; Standard; Kurier; Krone; Bunte; Titanic; Metro; Otto; Quelle; Seat; Ford; Vale; Total; Orange; Target; Universal; Continental; Sky; Phoenix; Queen; Union; Linke; Grüne; Piraten;
IS; BR; HR; SS; SA; FR; EG; RT; HP; GE; GM; UPS; MIT; Dow; Delta; Krone; Golem; Anonymous; Republikaner; Senat; Kongress; Nationalrat; Nationalversammlung; Volkspartei; Arbeiterpartei; Internet; Reserve; Malteser; Johanniter; Konservative; Kurz; Kern; Merz; Gates; Becker; Peres; Sharp; Rangers; Arsenal; Everton; Derby; Buffalo; Orlando; Victoria; Kent; Durham; Norfolk; Java; Aden; Oracle; Sprint; Verdi; Bosch; Linde; Puma; Lega; Vox; Amnesty; Roche; Ergo; Mars; Jupiter; Saturn; Columbia; Discovery; Challenger; Harz; Ems; Oder; Ruhr; Spree; Jordan; Franken; Mecca; Kiel; Straße von Gibraltar; BUND; Bosporus; Reading; Bath; Bund; Westend; Nordend; Ostend; Apple; Bayer; Prenzlauer Berg; Marl; Peine; Bonn; Mao; Mekka; Abe; Saar; MAN; Seine; Saale; Lahn; Fulda; Essen; Salt; Santiago; Paris Saint-Germain; Total; Amberg; Adria; Hull; Derby; Bolton; Santos; Erding; Sumy; Dom; Posen; Löwen; Hamm; Stade; Münster; Minden; Speyer; Bochum; Celle; Treuhand; Erde; Titan; Mayen; Daun; Kalk; Goldstein; Nied; Asse; Hue; Gao; Mayo; Aurora; Salem; Concord; Bury; Reno; Boulder; Steinbach; Griesheim; Neuhausen; Homburg; Lauterbach; Kerry; Lawrence; Springfield; Regina; Camden; Swat; Como; Elba; Fes; Van; Perm; Tula; Samara; Samoa; Sparta; Athens; Deutz; Grunewald; Wedding; Sonora; Bangor; Jos; Lens; Memel; Gallus; Faro; Goa; Crewe; Neptun; Merkur; Pluto; Uranus; Trenton; Norfolk; Manus; Papua; Bahia; Natal; Die Zeit; Die Welt; Der Standard; Die Presse; Stasi`,
  organizations: ORGANIZATIONS_DE,
  misc: MISC_DE,
  persons: '',
  titles: TITLES_DE,
  roles: ROLES_DE,
  femaleNames: FEMALE_NAMES_DE,
  maleNames: MALE_NAMES_DE,
  surnames: SURNAMES_DE,
  rarelyNames: RARELY_NAMES_DE,
  organizationHeads: `
universität uni hochschule fachhochschule landgericht amtsgericht oberlandesgericht verwaltungsgericht sozialgericht arbeitsgericht polizei
polizeipräsidium polizeidirektion staatsanwaltschaft oberstaatsanwaltschaft generalstaatsanwaltschaft klinikum uniklinik universitätsklinikum landeskriminalamt landtag stadtwerke sparkasse volksbank bistum erzbistum
institut bundesverband verband verein stiftung fc sc sv vfb vfl tsv tus fsv spvgg bsc tsg ssv vfr tv hsg thw msv ssc rb eintracht borussia fortuna hertha arminia
werder dynamo alemannia hansa bayer energie sg ksv tc hc ec erc ev ttc vsg fsg mtv esv psv osc sportfreunde kickers viktoria university department institute college council academy association federation museum society sicherheitsrat welternährungsprogramm außenministerium innenministerium finanzministerium justizministerium verteidigungsministerium zentralbank zentralinstitut industriegewerkschaft arbeitsgemeinschaft arbeitskreis ig ak zentralverband berufsverband ministerium bundesministerium handelskammer industrie- handwerkskammer ärztekammer`,
  organizationTails: `
gmbh ag kg kgaa se ohg inc inc. corp corp. corporation ltd ltd. limited llc plc group holding university college institute foundation partners technologies systems airlines airways
bank company motors entertainment pictures records press news times post media studios capital energy united city rovers hotspur rangers association council committee agency sa s.a nv co international hospital survey front center centre club network alliance service watch fund trust society union party movement army college school church foundation forum`,
  organizationEndings: `
-stiftung -universität -institut -gesellschaft -verband -verein -partei -bank -gruppe -konzern -verlag -club -klub -gymnasium -schule -gemeinschaft -zeitung -nachrichten -museum -theater -klinik -werke
bundesamt bundesgericht landesbank`,
  placeHeads:
    'sankt st bad lake mount san santa los las port fort flughafen landkreis kreis atomkraftwerk kernkraftwerk schloss kloster justizvollzugsanstalt jva',
  placeTails:
    'river island islands county beach airport park square street road avenue valley bay hills mountains',
  placeNouns: `
provinz provinzen bundesstaat bundesstaates bundesstaats stadt städte städten hauptstadt hafenstadt millionenstadt kleinstadt großstadt küstenstadt gemeinde gemeinden dorf dörfer ort orte ortschaft ortsteil stadtteil stadtbezirk
bezirk distrikt region insel inseln halbinsel hauptinsel fluss flüsse flusses vorort präfektur departement département gouvernement kanton berg see badeort ferienort kurort urlaubsort kreisstadt nachbarort nachbarland wüste`,
  organizationNouns: `
partei oppositionspartei regierungspartei gewerkschaft firma unternehmen konzern konzerns hersteller autohersteller zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin sender fernsehsender nachrichtensender agentur
nachrichtenagentur verlag bank großbank fluggesellschaft airline band rockband gruppe rebellengruppe miliz terrororganisation terrorgruppe organisation menschenrechtsorganisation hilfsorganisation umweltorganisation verein klub club
energiekonzern ölkonzern chemiekonzern pharmakonzern baukonzern autobauer softwarekonzern plattenfirma supermarktkette kette handelskette reederei reiseveranstalter internetkonzern suchmaschine tochter tochterfirma mutterkonzern wochenmagazin boulevardzeitung`,
  placeEndings: `
burg berg dorf stadt heim hausen furt ingen haven hafen kirchen feld felden bach beck brück au ow itz walde rode leben roda see stein stetten weiler hofen tal wald
stan istan land ien grad gorod pur abad ville ton shire`,
  strongPlaceEndings: `
-straße -strasse -platz -allee -weg -gasse -ufer -brücke -ring -kreis -halle -stadion -arena -turm -park -flughafen
straße strasse hausen weiler stetten ingen`,
  commonWords: COMMON_WORDS_DE,
  commonEndings: COMMON_ENDINGS_DE,
  functionWords: FUNCTION_WORDS_DE,
  determiners: DETERMINERS_DE,
  placePrepositions: 'in nach aus bei nahe um bis von',
  personVerbs: PERSON_VERBS_DE,
  sportWords: `
tor tore toren treffer spiel spiele spielen spieler spielern mannschaft mannschaften trainer bundesliga liga oberliga verbandsliga landesliga bezirksliga spieltag halbzeit tabelle tabellenführer pokal
meisterschaft finale halbfinale sieg siege niederlage niederlagen unentschieden remis punkte punkten gegner gastgeber auswärtsspiel heimspiel stürmer torwart torhüter schiedsrichter elfmeter eckball
satz sätze match turnier saison aufsteiger absteiger aufstieg abstieg kreisklasse verteidiger libero mittelfeld`,
  teamVerbs:
    'gewann gewinnt verlor verliert siegte siegt unterlag unterliegt schlug schlägt spielte spielt führte führt trifft traf empfängt empfing erzielte ging geriet holte besiegte bezwang',
  teamPrepositions: 'gegen',
  plainAbbreviations: `
pool str tv pc dna dns aids hiv cd dvd km kg cm mm mw gw kw pkw lkw suv ceo cfo pr it ki ai gps usb sms pdf url www wc iq eur usd gbp chf ps dj mp3 www uhr nr id ok
vip dm em wm ii iii iv vi vii viii ix xi xii xiii xiv xv xvi am pm mio mrd str tel fax lng abs esp gmbh ag covid sars ms hd led rna pin tan edv atomkraft co csd fck o.k z.b
akw mva iss ig ak lka kfz mfg ost west nord süd gt gps isbn pi nr. mez gmt utc u-bahn s-bahn b c d e f g h i j k l m n o p q r s t u v w x y z a`,
  calendarWords: `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags januar jänner februar märz april mai juni juli august september oktober november dezember
jan feb mrz apr jun jul aug sep sept okt nov dez montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen frühjahr frühling sommer herbst winter`,
};
