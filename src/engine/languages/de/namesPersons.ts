/** What stands before or beside a person's name in German. Single words, lower case, space separated. */
export const TITLES_DE = `
herr herrn frau fräulein dr prof professor professorin sir lord lady dame don pater schwester bruder papst könig königin
kaiser kaiserin prinz prinzessin graf gräfin fürst fürstin herzog herzogin baron freiherr kardinal bischof erzbischof
imam ayatollah scheich sultan emir rabbi mister mrs mr miss ms monsieur madame familie eheleute brüder gebrüder geschwister
genosse genossin onkel tante oma opa`;

/** Heads of offices and trades; compounds end in them ("US-Außenminister"). */
export const ROLES_DE = `
präsident präsidenten präsidentin minister ministers ministerin kanzler kanzlers kanzlerin chef chefs chefin sprecher sprechers sprecherin
vorsitzender vorsitzende vorsitzenden vorsitzender direktor direktorin leiter leiterin sekretär sekretärin generalsekretär senator senatorin
senatoren gouverneur gouverneurin abgeordneter abgeordnete abgeordneten politiker politikers politikerin bürgermeister bürgermeisters
bürgermeisterin landrat landrätin stadtrat stadträtin dezernent dezernentin kommissar kommissarin beauftragter beauftragte beauftragten
botschafter botschafterin diplomat diplomatin richter richterin anwalt anwältin staatsanwalt staatsanwältin oberstaatsanwalt general generals oberst
admiral kommandeur kommandant leutnant hauptmann major offizier soldat soldatin trainer trainers trainerin coach manager managerin kapitän
spieler spielerin stürmer torhüter torwart keeper verteidiger mittelfeldspieler profi nationalspieler teamchef bundestrainer schiedsrichter
weltmeister weltmeisterin olympiasieger olympiasiegerin rennfahrer pilot fahrer schauspieler schauspielers schauspielerin regisseur regisseurs regisseurin
sänger sängerin musiker musikerin komponist pianist geiger dirigent schriftsteller schriftstellerin autor autors autorin dichter
dichterin journalist journalistin reporter reporterin moderator moderatorin redakteur redakteurin korrespondent korrespondentin
kritiker kritikerin maler malerin bildhauer künstler künstlers künstlerin fotograf fotografin architekt architektin designer designerin forscher
forscherin wissenschaftler wissenschaftlerin physiker physikerin chemiker biologe biologin historiker historikerin
soziologe politologe politologin politikwissenschaftler ökonom ökonomin philosoph psychologe psychologin arzt ärztin mediziner
virologe virologin experte experten expertin analyst analystin unternehmer unternehmerin milliardär gründer gründerin erfinder geschäftsführer
geschäftsführerin geschäftsführers vorstand aufsichtsratschef investor banker berater beraterin händler lehrer lehrerin pfarrer pfarrerin pastor pastorin
priester dekan rektor rektorin abt student studentin schüler rentner rentnerin aktivist aktivistin bürgerrechtler
oppositionsführer oppositionelle rebellenführer diktator staatschef regierungschef premier premierminister premierministerin ministerpräsident
altkanzler vizekanzler vize stellvertreter nachfolger nachfolgerin vorgänger vorgängerin kandidat kandidaten kandidatin bewerber
favorit sieger siegerin gewinner gewinnerin zeuge zeugin täter attentäter mörder angeklagte angeklagter angeklagten terrorist
drogenboss popstar star superstar rapper model moderatorin mitarbeiter mitarbeiterin kollege kollegin freund freundin ehefrau ehemann gattin witwe
witwer sohn tochter vater mutter schwager neffe enkel cousin präsidentschaftskandidat spitzenkandidat spitzenkandidatin fraktionschef
fraktionschefin parteichef parteichefin parteivorsitzende staatssekretär staatssekretärin astronaut kosmonaut whistleblower koordinator koordinatorin referent referentin verwalter verwalterin reiter kurdin kurde syrer syrerin iranerin iraker afghane afghanin palästinenser
palästinenserin israeli russin ukrainer ukrainerin türke türkin pole polin britin brite amerikanerin amerikaner kanadier kanadierin schwede schwedin norweger norwegerin däne dänin
österreicherin österreicher schweizerin spanierin spanier italienerin italiener französin franzose inder inderin chinesin chinese japanerin japaner`;

/** Verbs that persons do, in the forms that news use; ";" is not needed, space separated. */
export const PERSON_VERBS_DE = `
sagte sagt sagten gesagt erklärte erklärt betonte betont meinte meint fügte kritisierte kritisiert forderte fordert warnte warnt äußerte äußert
teilte berichtete berichtet erzählte erzählt schrieb schreibt antwortete antwortet fragte fragt räumte behauptete behauptet bestätigte bestätigt
kündigte bezeichnete verwies verteidigte lobte rief mahnte sprach spricht glaubt glaubte findet hofft hoffte zeigte
begrüßte bekräftigte versicherte versprach dementierte twitterte gab unterstrich ergänzte resümierte entgegnete konterte starb gestorben
geboren verstarb heiratete studierte gewann siegte verlor unterlag trat wurde wird ist war hat hatte will wollte soll sollte kann könne habe sei`;

export const FEMALE_NAMES_DE = `
Annalena Ursula Angela Hillary Condoleezza Nancy Kamala Michelle Melania Theresa Giorgia Christine Marine Sahra Claudia Renate Andrea Franziska
Svenja Malu Annegret Manuela Saskia Ricarda Alice Beatrix Frauke Petra Ilse Aigner Ulla Heidemarie Herta Brigitte Zypries Nadja Julija Julia
Swetlana Irina Olga Natalja Jekaterina Maria Marija Anastasia Tatjana Ljudmila Oksana Fatima Aischa Malala Benazir Aung Shirin Leyla Meral Dilma Cristina
Marija Sanna Mette Erna Jacinda Tsai Park Greta Carola Luisa Margot Heide Gesine Sigrid Wiebke Silke Katja Katrin Kathrin Kerstin Birgit Britta Dagmar
Doris Elke Gisela Gudrun Hannelore Heike Helga Ingrid Jutta Karin Marion Monika Rita Rosemarie Sabine Sibylle Sonja Steffi Susanne Ute Uschi Verena`;

export const MALE_NAMES_DE = `
Wladimir Dmitri Dmitrij Sergej Sergei Alexej Alexei Michail Nikolai Nikolaj Juri Jurij Boris Igor Oleg Iwan Andrej Anatoli Wiktor Viktor Wolodymyr
Petro Leonid Nikita Jewgeni Jewgenij Konstantin Maxim Pawel Roman Ruslan Ramsan Aslan Schamil Alexander Gennadi Waleri Witali Vitali Wassili Arsenij Arseni
Mohammed Muhammad Mohamed Mohammad Mahmud Mahmoud Ahmad Ahmed Ali Hassan Hussein Hussain Ibrahim Ismail Yusuf Omar Umar Abdullah Abdul Abdel
Chalid Khaled Khalid Karim Kamal Jamal Dschamal Nuri Baschar Bashar Saad Saddam Osama Usama Ayman Aiman Muammar Hosni Jassir Yasser Ismael Marwan Salam
Tayyip Recep Abdulah Bülent Süleyman Ahmet Mehmet Mustafa Kemal Cem Murat Hamid Hamad Nawaz Pervez Asif Imran Manmohan Narendra
Rajiv Mahatma Jawaharlal Benjamin Ariel Ehud Schimon Shimon Jitzchak Moshe Avigdor Silvio Matteo Romano Emmanuel François Francois Nicolas Jacques Jean-Claude
Jean-Marie Jean-Luc Jean José Jose Luis Mariano Pedro Hugo Fidel Raúl Raul Evo Nicolás Jair Luiz Barack Donald Joe Hillary Mitt Newt Rand Ted Bernie Rex Jeb Dick
Colin Condoleezza Al Arnold Antony Boris Gordon Keir Rishi Jeremy Nigel David Gerry Martin Enda Leo Micheál Mark Karl-Theodor Franz-Josef Hans-Dietrich Hans-Jochen Frank-Walter Karl-Heinz
Hans-Peter Hans-Christian Hans-Jürgen Hans-Georg Klaus-Dieter Karl-Josef Ernst-August Franz Horst Guido Gerhard Helmut Willy Konrad Joschka Edmund Roland Peer Sigmar Olaf
Robert Volker Cem Winfried Norbert Philipp Rainer Ronald Wolfgang Jürgen Günther Günter Dieter Uwe Jörg Heinz Heiner Herbert Ottmar Otto Rudi Berti Joachim Jogi Oliver Bastian Lukas Miroslav
Kofi Nelson Thabo Jacob Robert Omar Paul Idriss Yoweri Laurent Alassane Kim Hu Wen Deng Jiang Ban Shinzo Junichiro Yukio Naoto Taro Fumio Masahiro`;

export const SURNAMES_DE = `
Al-Assad al-Assad Haniyeh Nasrallah Sarkawi Lawrow Kadyrow Beresowski Chodorkowski Litwinenko Skripal Schoigu Peskow Prigoschin Naryschkin Jazenjuk Kutschma Klitschko Saakaschwili Schewardnadse`;

/** Names of the lists that are mostly common words in German; lower case. */
export const RARELY_NAMES_DE = `
mai august april ende bild bund tag tage monat jahr woche zeit mann frau kind sohn vater mutter herr könig kaiser fürst graf bischof papst
recht stand halt haft brand hand arm bein kopf herz blut geld gold silber eisen stein berg tal bach see meer wald feld wiese stadt dorf haus hof turm
schloss burg kirche brücke weg straße platz markt post bahn zug auto ball spiel sport sieg kampf krieg frieden sturm wind regen schnee eis feuer wasser luft licht
winter sommer herbst frühling morgen abend nacht sonntag montag freitag sommer stern sonne mond erde welt land volk staat macht recht gesetz freiheit
adler wolf fuchs hase vogel fink hahn huhn gans bär löwe hirsch fisch hecht krebs spinne biene rose blume baum busch strauch ast blatt korn kraut kohl
brot wein bier salz zucker pfeffer butter milch kaffee lang kurz klein groß gross schwarz weiß weiss rot grün blau braun jung alt neu hoch reich
arm stark stolz ernst fromm frey frei klug wild zahn horn schild schwert helm speer bogen pfeil schuss schütz wache bote vogt richter schulz meister
kunst kraft rat rath lohn preis wert will wird soll sollte war ist hat nur noch auch aber oder und wenn dann hier da dort ja nein nicht kein so wie was wer
art las ester fest gut hut stock ring rang punkt mark pfund groschen pfennig heller krone taler kern keil nagel hammer zange beil messer klinge
fall falle fälle tor bau gas öl rad boot schiff hafen ufer insel quelle brunnen teich graben damm deich schanze krug becher topf pfanne
gabel löffel teller tisch stuhl bank bett kissen decke tuch rock hose jacke mantel kleid schuh stiefel tanz lied klang ton geige flöte trommel pauke orgel
sander dank gruß kuss lieb liebe lust freude glück leid weh not tod teufel engel himmel hölle reise fahrt gang lauf sprung wurf stoß schlag hieb stich
kurs zins bar scheck steuer zoll pacht ziel zweck grund ursache anlass beginn start pause lehrer schüler bauer bäcker schneider weber koch
jäger fischer gärtner maurer zimmermann schreiner tischler schlosser dreher former gießer binder färber gerber kürschner sattler wagner schäfer hirte
metzger fleischer krämer händler kaufmann wirt kellner knecht magd diener ritter junker bürger
santos dos costa villa vale rio isla luna sol mar roca paz cruz leon ultimo grande medium alfa beta gamma delta sigma omega natan kali tara ada pan
leben sein essen singen siegen weiden halle hagen kohl hart eng fein leise laut wohl ehe eher fast ganz halb mal dabei sonst etwa bitte danke
jahn oberst leutnant hauptmann general admiral fähnrich kadett soldat legion kamerad genosse team trainer derby pokal liga tabelle saison runde
leiter vorsitzender sprecher präsident kanzler minister direktor chef boss manager star model held heldin sieger verlierer gegner partner gast gäste
amt büro polizei justiz presse medien umwelt natur tier pflanze klima energie strom kohle atom erdgas benzin diesel motor maschine gerät computer
gesundheit krankheit virus corona grippe pest fieber wunde operation arzt klinik patient pflege alter jugend schule universität bildung kultur theater musik film
eisenbahn internet handy telefon radio fernsehen zeitung buch brief paket karte foto video spur akte fakt daten zahl summe betrag rest teil stück`;
