/**
 * Names that German and English news write alike, from general knowledge: ";"-separated. What a language writes in
 * its own way stands in its folder; country names come from Intl.DisplayNames.
 */

export const WORLD_CITIES = `
London; Paris; Madrid; Barcelona; Valencia; Sevilla; Bilbao; Granada; Málaga; Porto; Berlin; Hamburg; Frankfurt; Stuttgart;
Leipzig; Dresden; Bremen; Hannover; Dortmund; Düsseldorf; Duisburg; Bochum; Wuppertal; Bielefeld; Bonn; Mannheim;
Karlsruhe; Wiesbaden; Augsburg; Gelsenkirchen; Mönchengladbach; Braunschweig; Chemnitz; Kiel; Aachen; Magdeburg;
Freiburg; Krefeld; Lübeck; Oberhausen; Erfurt; Mainz; Rostock; Kassel; Saarbrücken; Potsdam; Salzburg; Innsbruck; Graz;
Linz; Basel; Bern; Lausanne; Davos; St. Gallen; Luzern; Winterthur; Klagenfurt; Bregenz; Amsterdam; Rotterdam; Utrecht;
Eindhoven; Gent; Brügge; Stockholm; Göteborg; Malmö; Uppsala; Oslo; Bergen; Trondheim; Helsinki; Tampere; Turku; Aarhus;
Odense; Reykjavik; Reykjavík; Dublin; Belfast; Cork; Galway; Edinburgh; Glasgow; Aberdeen; Cardiff; Swansea; Manchester;
Liverpool; Birmingham; Leeds; Sheffield; Bristol; Newcastle; Nottingham; Leicester; Coventry; Southampton; Portsmouth;
Brighton; Plymouth; Derby; Norwich; Oxford; Cambridge; Sunderland; Middlesbrough; Wolverhampton; Blackburn; Bolton; Hull;
Lyon; Marseille; Toulouse; Nice; Nantes; Bordeaux; Lille; Rennes; Reims; Grenoble; Montpellier; Cannes; Calais; Metz;
Monaco; Milano; Torino; Bologna; Palermo; Verona; Bari; Catania; Parma; Brescia; Pisa; Siena; Bergamo; Rimini; Perugia;
Budapest; Debrecen; Bratislava; Brno; Ostrava; Ljubljana; Maribor; Zagreb; Split; Rijeka; Dubrovnik; Sarajevo; Mostar;
Banja Luka; Podgorica; Pristina; Priština; Skopje; Tirana; Sofia; Plovdiv; Varna; Thessaloniki; Riga; Vilnius; Tallinn; Kaunas;
Minsk; Brest; Kiev; Kyiv; Odessa; Odesa; Lviv; Donezk; Luhansk; Mariupol; Cherson; Saporischschja; Bachmut; Butscha; Donetsk;
Kharkiv; Kherson; Zaporizhzhia; Bakhmut; Bucha; Dnipro; Simferopol; Sevastopol; Sotschi; Sochi; Kazan; Grozny; Istanbul; Ankara;
Izmir; Antalya; Adana; Gaziantep; Diyarbakir; Diyarbakır; Haifa; Jerusalem; Ramallah; Nablus; Hebron; Jericho; Beirut; Tripoli;
Amman; Aleppo; Homs; Idlib; Kobane; Mossul; Mosul; Kirkuk; Basra; Erbil; Falludscha; Fallujah; Tikrit; Isfahan; Teheran;
Tehran; Riad; Riyadh; Jeddah; Mekka; Mecca; Medina; Sanaa; Aden; Maskat; Muscat; Doha; Dubai; Abu Dhabi; Manama; Kabul;
Kandahar; Herat; Kundus; Kunduz; Islamabad; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Neu-Delhi; New Delhi; Delhi; Mumbai; Bombay;
Kalkutta; Kolkata; Calcutta; Chennai; Madras; Bangalore; Hyderabad; Pune; Ahmedabad; Jaipur; Srinagar; Dhaka; Colombo; Kathmandu;
Thimphu; Rangun; Yangon; Naypyidaw; Bangkok; Phuket; Chiang Mai; Hanoi; Saigon; Phnom Penh; Vientiane; Jakarta; Surabaya; Bandung;
Kuala Lumpur; Manila; Quezon City; Davao; Taipeh; Taipei; Seoul; Busan; Pjöngjang; Pyongyang; Tokio; Tokyo; Osaka; Kyoto; Yokohama;
Nagoya; Kobe; Hiroshima; Nagasaki; Sapporo; Fukuoka; Fukushima; Peking; Beijing; Shanghai; Schanghai; Guangzhou; Shenzhen; Tianjin; Wuhan;
Chengdu; Chongqing; Nanjing; Hangzhou; Xian; Harbin; Lhasa; Urumqi; Ulan Bator; Astana; Almaty; Taschkent; Tashkent; Samarkand; Bischkek;
Bishkek; Duschanbe; Dushanbe; Aschgabat; Baku; Tiflis; Tbilisi; Eriwan; Yerevan; Kairo; Cairo; Alexandria; Gizeh; Luxor; Khartum;
Khartoum; Addis Abeba; Addis Ababa; Asmara; Mogadischu; Mogadishu; Nairobi; Mombasa; Kampala; Kigali; Bujumbura; Dodoma; Daressalam;
Lusaka; Harare; Maputo; Johannesburg; Pretoria; Kapstadt; Cape Town; Durban; Soweto; Windhoek; Gaborone; Luanda; Kinshasa; Goma;
Brazzaville; Lagos; Abuja; Kano; Accra; Lomé; Cotonou; Abidjan; Monrovia; Freetown; Conakry; Dakar; Bamako; Timbuktu; Niamey;
Ouagadougou; Nouakchott; Rabat; Casablanca; Marrakesch; Marrakesh; Tunis; Algier; Algiers; Bengasi; Benghazi; Misrata; Sirte; Antananarivo;
Washington; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC; New York; New York City; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio;
San Diego; Dallas; San José; San Jose; Austin; Jacksonville; San Francisco; Columbus; Charlotte; Indianapolis; Seattle; Denver; Boston;
Nashville; Detroit; Oklahoma City; Portland; Las Vegas; Memphis; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno;
Sacramento; Atlanta; Kansas City; Miami; Oakland; Minneapolis; Tulsa; Cleveland; New Orleans; Tampa; Honolulu; Anchorage; Pittsburgh;
Cincinnati; St. Louis; Orlando; Buffalo; Newark; Richmond; Baton Rouge; Salt Lake City; Santa Fe; Santa Monica; Palo Alto; Cupertino;
Redmond; Manhattan; Brooklyn; Queens; Bronx; Harlem; Staten Island; Long Island; Hollywood; Beverly Hills; Arlington; Charleston; Charlottesville; Ferguson;
Toronto; Montreal; Montréal; Vancouver; Ottawa; Calgary; Edmonton; Winnipeg; Québec; Quebec; Halifax; Mexiko-Stadt; Mexico City; Tijuana;
Ciudad Juárez; Guadalajara; Monterrey; Acapulco; Cancún; Havanna; Havana; Kingston; Port-au-Prince; Santo Domingo; San Juan; Caracas; Maracaibo;
Bogotá; Bogota; Medellín; Cali; Quito; Guayaquil; Lima; La Paz; Santiago de Chile; Santiago; Valparaíso; Buenos Aires; Montevideo; Asunción;
Brasília; Brasilia; São Paulo; Sao Paulo; Rio de Janeiro; Salvador da Bahia; Recife; Manaus; Belo Horizonte; Porto Alegre; Managua; Tegucigalpa;
San Salvador; Sydney; Melbourne; Brisbane; Perth; Adelaide; Canberra; Darwin; Hobart; Auckland; Wellington; Christchurch; Port Moresby; Suva`;

export const WORLD_REGIONS = `
Alabama; Alaska; Arizona; Arkansas; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky;
Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey;
New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah;
Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New South Wales;
Queensland; Victoria; Wales; Essex; Kent; Sussex; Surrey; Yorkshire; Lancashire; Somerset; Devon; Cornwall; Norfolk; Suffolk; Durham;
Derbyshire; Hampshire; Leicestershire; Nottinghamshire; Gloucestershire; Warwickshire; Worcestershire; Northamptonshire; Glamorgan; Middlesex;
Ulster; Gaza; Golan; Sinai; Darfur; Punjab; Sindh; Kerala; Gujarat; Bihar; Tamil Nadu; Uttar Pradesh; Xinjiang; Guangdong; Hongkong; Hong Kong; Okinawa;
Hokkaido; Sumatra; Java; Borneo; Bali; Aceh; Mindanao; Helmand; Waziristan; Donbass; Donbas; Kosovo; Vojvodina; Himalaya; Andalusien;
Champagne; Normandie; Provence; Kaukasus; Bosporus; Balkan; Hindukusch; Sahel; Sahara; Maghreb; Kurdistan; Transnistrien; Transnistria; Abchasien; Abkhazia;
Südossetien; Guantánamo; Guantanamo; Guantanamo Bay; Camp David; Capitol Hill; Silicon Valley; Times Square; Ground Zero; Tschernobyl; Chernobyl; Stonehenge;
Wembley; Heathrow; Gatwick; Stansted; Schiphol; Everest; Mount Everest; Vesuv; Fukushima Daiichi; Auschwitz; Buchenwald; Dachau; Srebrenica; Lockerbie; Tibet`;

export const AGENCIES_AND_MEDIA = `
Reuters; Thomson Reuters; AFP; AP; dpa; dapd; ddp; epd; KNA; APA; SDA; UPI; Xinhua; TASS; Tass; Interfax; Itar-Tass; RIA Nowosti; RIA Novosti; Bloomberg; Dow Jones;
Associated Press; Agence France-Presse; Agence France Presse; Getty Images; Getty; Anadolu; ANSA; EFE; Kyodo; Yonhap; Antara; IRNA; Press Association; PA Media; BBC; BBC News; CNN; CNBC; MSNBC;
NBC; NBC News; CBS; CBS News; ABC News; Fox News; PBS; NPR; HBO; ITV; Sky News; Sky; Channel 4; RTL; ARD; ZDF; WDR; NDR; MDR; SWR; RBB; BR; HR; ORF; SRF; Arte;
n-tv; N24; 3sat; Phoenix; ProSieben; ProSiebenSat.1; Deutsche Welle; Deutschlandfunk; Deutschlandradio; Euronews; Russia Today; RT; CCTV; NHK; Al Jazeera; Al-Jazeera; Al Arabiya; Al-Arabija;
New York Times; Washington Post; Wall Street Journal; Los Angeles Times; USA Today; Boston Globe; Chicago Tribune; New York Post; New Yorker; Newsweek; Forbes; Politico; Axios;
BuzzFeed; Huffington Post; HuffPost; Vanity Fair; Rolling Stone; Guardian; Financial Times; Daily Telegraph; Daily Mail; Daily Mirror; Sunday Times; Evening Standard; Le Monde;
Le Figaro; Libération; Charlie Hebdo; El País; El Pais; El Mundo; Corriere della Sera; La Repubblica; La Stampa; Gazeta Wyborcza; Haaretz; Ha'aretz; Jerusalem Post; Asahi Shimbun; Global Times;
Süddeutsch~ Zeitung; Frankfurter Allgemein~ Zeitung; Frankfurter Allgemein~; Neu~ Zürcher Zeitung; NZZ; FAZ; taz; Der Spiegel; Spiegel Online; Spiegel; Focus; Handelsblatt; Bild-Zeitung; Bild; Tagesspiegel;
Die Welt; Die Zeit; Zeit Online; WikiLeaks; Wikileaks; Wikipedia; Wikimedia; YouTube; Facebook; Twitter; Instagram; WhatsApp; TikTok; Telegram; Netflix; Spotify; LinkedIn; Reddit`;

export const COMPANIES = `
Google; Alphabet; Apple; Microsoft; Amazon; Meta; Tesla; SpaceX; Nvidia; Intel; AMD; IBM; Oracle; Cisco; Dell; Hewlett-Packard; HP; Yahoo; eBay; PayPal; Uber; Airbnb; OpenAI; Huawei; Xiaomi; Lenovo; Alibaba;
Tencent; Baidu; ByteDance; Samsung; Samsung Electronics; LG; Hyundai; Kia; Sony; Nintendo; Panasonic; Toshiba; Hitachi; Sharp; Canon; Nikon; Toyota; Honda; Nissan; Mazda; Mitsubishi; Suzuki; Subaru; SoftBank; Nomura; Foxconn; TSMC;
Volkswagen; VW; Audi; BMW; Porsche; Daimler; DaimlerChrysler; Mercedes-Benz; Mercedes; Opel; Skoda; Seat; MAN; Scania; Volvo; Saab; Fiat; Fiat Chrysler; Ferrari; Lamborghini; Renault; Peugeot; Citroën; PSA; Stellantis; General Motors;
GM; Ford; Ford Motor; Chrysler; Boeing; Airbus; EADS; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems; Rolls-Royce; Rheinmetall; Thales; Embraer; Bombardier; Siemens; Bosch; Robert Bosch; SAP; BASF; Bayer; Henkel; Linde;
ThyssenKrupp; Thyssenkrupp; Krupp; Continental; Infineon; Lufthansa; Air Berlin; Germanwings; Eurowings; Condor; Ryanair; Easyjet; EasyJet; British Airways; Air France; Air France-KLM; KLM; Alitalia; Iberia; Aeroflot; Emirates; Etihad; Qantas; Swissair;
Delta Air Lines; American Airlines; United Airlines; Continental Airlines; Northwest Airlines; Southwest Airlines; US Airways; JetBlue; Malaysia Airlines; Air India; Japan Airlines; Deutsch~ Bahn; Deutsch~ Post; Deutsch~ Telekom; Telekom; Vodafone; Telefónica; Telefonica; O2; Orange;
AT&T; Verizon; Sprint; T-Mobile; Comcast; Time Warner; AOL; Disney; Walt Disney; Warner Bros; Paramount; Universal; Universal Music; EMI; Sony Music; News Corp; News Corporation; Axel Springer; Bertelsmann; Gruner + Jahr;
Deutsch~ Bank; Commerzbank; Dresdner Bank; Postbank; Hypo Real Estate; HypoVereinsbank; KfW; BayernLB; WestLB; HSH Nordbank; Allianz; Munich Re; Ergo; Credit Suisse; UBS; Nestlé; Nestle; Novartis; Roche; Glencore; Swiss Re; ABB; Holcim; Goldman Sachs; Morgan Stanley; JPMorgan; JP Morgan;
J.P. Morgan; JPMorgan Chase; J.P. Morgan Chase; Citigroup; Citibank; Bank of America; Wells Fargo; Merrill Lynch; Lehman Brothers; Bear Stearns; AIG; American International Group; Berkshire Hathaway; BlackRock; Blackstone; Fannie Mae; Freddie Mac; Barclays; HSBC; Lloyds; RBS; Royal Bank of Scotland; Standard Chartered;
Northern Rock; BNP Paribas; Société Générale; Crédit Agricole; ING; Rabobank; Santander; BBVA; UniCredit; Intesa Sanpaolo; Generali; Dexia; Fortis; Moody's; Standard & Poor's; S&P; Fitch; Ernst & Young; KPMG; Deloitte; PricewaterhouseCoopers; PwC; McKinsey; Accenture;
Shell; Royal Dutch Shell; BP; Total; TotalEnergies; Exxon; ExxonMobil; Exxon Mobil; Chevron; ConocoPhillips; Gazprom; Rosneft; Lukoil; Yukos; Nord Stream; Saudi Aramco; Aramco; Petrobras; Sinopec; PetroChina; CNOOC; Eni; ENI; Repsol; Statoil; Equinor; E.ON; RWE; Vattenfall; EnBW; EDF; Enel; Uniper; Wintershall;
Procter & Gamble; Unilever; Coca-Cola; Pepsi; PepsiCo; McDonald's; Burger King; Starbucks; Walmart; Wal-Mart; Target; Costco; Home Depot; Ikea; IKEA; H&M; Zara; Adidas; Nike; Puma; Aldi; Lidl; Rewe; Edeka; Karstadt; Kaufhof; Arcandor; Schlecker; Metro; Otto; Zalando; Tchibo; Tesco; Sainsbury's; Carrefour;
Pfizer; Moderna; BioNTech; Biontech; CureVac; AstraZeneca; Johnson & Johnson; Merck; Monsanto; Sanofi; GlaxoSmithKline; Novo Nordisk; Gilead; Caterpillar; General Electric; GE; Honeywell; 3M; Kodak; Xerox; Motorola; Nokia; Ericsson; BlackBerry; Qualcomm; Texas Instruments; Dow Chemical; DuPont; Philip Morris; Halliburton; Enron; Bayer AG; Tata; Infosys; Reliance; Vale; BHP; BHP Billiton; Rio Tinto; ArcelorMittal; Alcoa; US Steel; FedEx; UPS; DHL; Amtrak; NYSE; TUI; Thomas Cook; Fraport; Wirecard; Telefonica Deutschland`;

export const INSTITUTIONS = `
NATO; Nato; UNO; UN; EU; OECD; OPEC; Opec; WTO; WHO; IWF; IMF; EZB; ECB; IAEA; IAEO; UNESCO; Unesco; UNICEF; Unicef; UNHCR; UNRWA; ILO; OSZE; OSCE; ASEAN; Asean; APEC; Mercosur; G7; G8; G20; BRICS; FIFA; Fifa; UEFA; Uefa; IOC; IOK; DFB; DFL; ADAC; ATP; WTA; NBA; NFL; NHL; MLB; UCI; FIA; WADA; CIA; FBI; NSA; NASA; Nasa; ESA; DHS; FAA; FDA; SEC; EPA; CDC; FEMA; NTSB; MI5; MI6; KGB; FSB; GRU; BND; BKA; BaFin; Bafin; Mossad; Interpol; Europol; Eurostat; Frontex;
Scotland Yard; Pentagon; Kreml; Kremlin; Downing Street; Amnesty International; Amnesty; Human Rights Watch; Greenpeace; WWF; Oxfam; Attac; PETA; Caritas; Diakonie; Misereor; Transparency International; Ärzte ohne Grenzen; Médecins Sans Frontières; Reporter ohne Grenzen; Freedom House; Save the Children;
Taliban; Al-Qaida; al-Qaida; Al Qaida; al-Qaeda; Al-Qaeda; Al Qaeda; Hamas; Hisbollah; Hezbollah; Fatah; PLO; PKK; YPG; ETA; IRA; Sinn Féin; Sinn Fein; RAF; ISIS; Isis; ISIL; Boko Haram; FARC; Ku Klux Klan; Scientology; Boko Haram; Huthi; Pegida; DITIB;
CDU; CSU; SPD; FDP; AfD; BSW; NPD; DKP; PDS; WASG; DVU; ÖVP; SPÖ; FPÖ; BZÖ; SVP; CVP; Likud; Kadima; AKP; CHP; HDP; MHP; PiS; Fidesz; Jobbik; Syriza; Podemos; Vox; PSOE; Forza Italia; Lega; Lega Nord; Front National; Rassemblement National; Ukip; UKIP; Tories; Labour; Labour Party; Fianna Fáil; Fianna Fail; Fine Gael; DUP; SNP; Plaid Cymru; ANC; GOP; Tea Party; Kuomintang; KPdSU; SED; Stasi; NSDAP; SS; SA; Gestapo; Wehrmacht; Bundeswehr; Luftwaffe;
Bundestag; Bundesrat; Knesset; Duma; Harvard; Yale; Princeton; Stanford; MIT; UCLA; Oxford University; Cambridge University; ETH; ETH Zürich; CERN; DESY; Fraunhofer; Charité;
Ver.di; Verdi; ver.di; IG Metall; IG BCE; DGB; GEW; GdP; BDI; BDA; DIHK; DAAD; DRK; THW; DLRG; NABU; BUND; Foodwatch; GEMA; Gema; TÜV; Stiftung Warentest; Bitkom; Bertelsmann Stiftung;
Real Madrid; FC Barcelona; Atlético Madrid; Manchester United; Manchester City; FC Liverpool; Liverpool FC; FC Chelsea; Chelsea; FC Arsenal; Arsenal; Tottenham Hotspur; Tottenham; Aston Villa; Everton; West Ham United; West Ham; Newcastle United; Leeds United; Blackburn Rovers; Nottingham Forest; Sheffield Wednesday; Queens Park Rangers; Crystal Palace; Juventus; Juventus Turin; AC Mailand; AC Milan; Inter Mailand; Inter Milan; AS Roma; Lazio; Lazio Rom; SSC Neapel; Ajax; Ajax Amsterdam; PSV Eindhoven; Feyenoord; Benfica; Sporting Lissabon; Celtic; Celtic Glasgow; Rangers; Paris Saint-Germain; Galatasaray; Fenerbahçe; Fenerbahce; Besiktas; Bayern München; FC Bayern; FC Bayern München; Borussia Dortmund; BVB; Schalke 04; Schalke; FC Schalke 04; Werder Bremen; Hamburger SV; HSV; Bayer Leverkusen; VfB Stuttgart; VfL Wolfsburg; Eintracht Frankfurt; Hertha BSC; Hertha; Borussia Mönchengladbach; RB Leipzig; Union Berlin; 1. FC Köln; 1. FC Nürnberg; 1. FC Kaiserslautern; FC St. Pauli; Hannover 96; VfL Bochum; SC Freiburg; FSV Mainz 05; TSG Hoffenheim; 1860 München; TSV 1860 München; Dynamo Dresden; Hansa Rostock; Arminia Bielefeld; MSV Duisburg; Rot-Weiss Essen; Alemannia Aachen; Energie Cottbus; Karlsruher SC; Fortuna Düsseldorf;
New York Yankees; Boston Red Sox; Chicago Bulls; Los Angeles Lakers; Dallas Cowboys; Green Bay Packers; San Francisco 49ers; Miami Dolphins; Dallas Mavericks; Houston Rockets; Atlanta Braves; Chicago Cubs; Chicago White Sox; Cleveland Indians; Detroit Tigers; Toronto Blue Jays; Baltimore Orioles; Seattle Mariners; Texas Rangers; Oakland Athletics; New York Mets; Montreal Expos; Florida Marlins; Los Angeles Dodgers; St. Louis Cardinals; San Diego Padres; Philadelphia Phillies; Pittsburgh Pirates; Cincinnati Reds; Colorado Rockies; Houston Astros; Kansas City Royals; Milwaukee Brewers; Minnesota Twins; California Angels; San Francisco Giants; New York Giants; New York Jets; New England Patriots; Denver Broncos; Pittsburgh Steelers; Oakland Raiders; Minnesota Vikings; Detroit Lions; Chicago Bears; Philadelphia Eagles; Washington Redskins; Buffalo Bills; Seattle Seahawks; Los Angeles Rams; Orlando Magic; Utah Jazz; Phoenix Suns; New York Knicks; Boston Celtics; Indiana Pacers; Miami Heat; San Antonio Spurs; Golden State Warriors; Beatles; Rolling Stones; U2; Abba; ABBA; Rammstein; Queen; Pink Floyd; Red Hot Chili Peppers; Backstreet Boys; Coldplay; Metallica; Pussy Riot; Femen; Anonymous`;

export const WELL_KNOWN_SURNAMES = `
Putin; Medwedew; Medvedev; Lawrow; Lavrov; Jelzin; Yeltsin; Gorbatschow; Gorbachev; Selenskyj; Selenski; Zelensky; Zelenskyy; Nawalny; Navalny; Poroschenko; Poroshenko; Tymoschenko; Timoschenko; Tymoshenko; Janukowitsch; Yanukovych; Lukaschenko; Lukashenko; Merkel; Scholz; Schröder; Stoiber; Müntefering; Steinmeier; Schäuble; Lafontaine; Westerwelle; Gauck; Wulff; Seehofer; Söder; Habeck; Baerbock; Lindner; Pistorius; Guttenberg; Lauterbach; Spahn; Laschet; Merz; Weidel; Wagenknecht; Gysi; Özdemir; Trittin; Adenauer; Genscher; Weizsäcker; Hitler; Goebbels; Stalin; Lenin; Obama; Biden; Trump; Clinton; Bush; Reagan; Nixon; Kennedy; Kerry; McCain; Romney; Palin; Cheney; Rumsfeld; Powell; Pelosi; McConnell; Pence; DeSantis; Kissinger; Blinken; Snowden; Assange; Blair; Cameron; Thatcher; Corbyn; Farage; Sunak; Starmer; Truss; Macron; Hollande; Sarkozy; Chirac; Mitterrand; Fillon; Berlusconi; Prodi; Renzi; Meloni; Draghi; Monti; Salvini; Zapatero; Aznar; Rajoy; Juncker; Barroso; Tusk; Kaczynski; Kaczyński; Orban; Orbán; Kurz; Haider; Strache; Kern; Faymann; Erdogan; Erdoğan; Assad; Gaddafi; Mubarak; Mursi; Morsi; Netanjahu; Netanyahu; Sharon; Scharon; Olmert; Peres; Rabin; Arafat; Abbas; Saddam; Ahmadinedschad; Ahmadinejad; Khamenei; Chamenei; Rohani; Rouhani; Chomeini; Karzai; Karsai; Musharraf; Bhutto; Modi; Gandhi; Abe; Koizumi; Duterte; Marcos; Aquino; Suharto; Mandela; Mugabe; Zuma; Mbeki; Castro; Chávez; Chavez; Maduro; Morales; Lula; Bolsonaro; Rousseff; Pinochet; Milosevic; Milošević; Karadzic; Mladic; Annan; Guterres; Rushdie; Zuckerberg; Bezos; Musk; Gates; Buffett; Murdoch; Soros; Schumacher; Vettel; Beckenbauer; Ballack; Klinsmann; Klopp; Guardiola; Mourinho; Ronaldo; Messi; Beckham; Zidane; Neymar; Federer; Nadal; Djokovic; Agassi; Sampras; Becker; Einstein; Darwin; Picasso; Mozart; Beethoven; Goethe; Schiller; Shakespeare; Napoleon; Zetsche; Winterkorn; Piëch; Ackermann; Schrempp; Mehdorn; bin Laden; Bin Laden; Xi; Hu Jintao; Xi Jinping; Mao; Mao Zedong; Mao Tse-tung; Deng Xiaoping; Jiang Zemin; Wen Jiabao; Li Keqiang; Kim Jong-un; Kim Jong-il; Kim Jong Il; Kim Jong Un; Kim Il-sung; Ban Ki-moon; Ban Ki Moon; Aung San Suu Kyi; Dalai Lama; Osama bin Laden; Saddam Hussein; Mahmud Abbas; Mahmoud Abbas; Ursula von der Leyen; von der Leyen; Muammar al-Gaddafi; Boutros Boutros-Ghali; Boutros-Ghali; Papst Franziskus; Tony Blair; George W. Bush; Barack Obama; Hosni Mubarak; Jassir Arafat; Yasser Arafat; Baschar al-Assad; Bashar al-Assad`;
