/** What stands before or beside a person's name in English. Single words, lower case, space separated. */
export const TITLES_EN = `
mr mrs ms miss dr prof professor sir lord lady dame baroness baron viscount duke duchess earl prince princess king queen emperor pope cardinal
archbishop bishop father brother sister reverend rev rabbi imam ayatollah sheikh sheik emir sultan sen rep gov gen lt col sgt capt cpl pvt adm maj hon st
aunt uncle saint mullah judge justice`;

export const ROLES_EN = `
president presidents minister ministers premier chancellor senator senators governor governors congressman congresswoman representative representatives
secretary mayor ambassador speaker spokesman spokeswoman spokesperson chairman chairwoman chair chief ceo executive director manager coach captain
general colonel major lieutenant sergeant admiral commander commissioner sheriff detective officer attorney lawyer prosecutor magistrate
leader candidate nominee treasurer councillor councilman councilwoman lawmaker delegate envoy diplomat
actor actress singer rapper musician composer guitarist drummer pianist author writer novelist poet journalist reporter correspondent columnist editor
presenter anchor broadcaster host producer filmmaker photographer artist painter sculptor architect designer scientist researcher economist
analyst historian philosopher physicist chemist biologist psychologist astronaut engineer doctor physician surgeon nurse teacher
entrepreneur businessman businesswoman billionaire founder co-founder investor trader strategist adviser advisor consultant aide
striker goalkeeper defender midfielder winger keeper batsman bowler all-rounder pitcher quarterback forward guard centre skipper champion winner
jockey driver boxer golfer swimmer sprinter cyclist referee umpire seed teammate opener rival partner colleague
activist campaigner dissident whistleblower militant terrorist suspect gunman shooter victim witness defendant
husband wife son daughter mother father brother sister uncle nephew niece cousin grandson granddaughter widow widower friend girlfriend boyfriend fiancee
president-elect ex-president vice-president deputy czar dictator strongman tycoon mogul heir heiress left-hander right-hander righthander lefthander rookie shortstop
opposition moderator pastor priest deacon evangelist preacher treasurer vice-chairman lecturer dean provost principal curator veteran`;

export const PERSON_VERBS_EN = `
said says told added adds asked asks replied wrote writes tweeted announced explained argued argues insisted insists claimed claims stated states noted notes
warned warns declared declares confirmed denied admitted acknowledged recalled joked laughed smiled thinks thought believes believed knows knew feels felt
won beat defeated lost scored took hit played led finished resigned died married graduated born praised criticized criticised condemned accused
endorsed tweeted responded vowed pledged promised suggested predicted complained agreed disagreed who whose testified pleaded
was is has had will would did does could should also himself herself then`;

export const FEMALE_NAMES_EN = `
Hillary Condoleezza Nancy Kamala Michelle Melania Ivanka Tiffany Theresa Margaret Angela Ursula Giorgia Christine Marine Jill Elizabeth Kellyanne Huma Donna Debbie Loretta Sarah Nikki Omarosa Kirsten Dianne Barbara
Elena Sonia Ruth Ketanji Amy Susan Lisa Heidi Claire Tammy Tulsi Rashida Ilhan Alexandria Ayanna Ayaan Malala Benazir Aung Shirin Fatima Aisha Dilma Cristina Sanna Mette Jacinda Julia Oprah Ellen Taylor Beyoncé Rihanna Madonna Martina Steffi Monica
Venus Serena Arantxa Conchita Jana Iva Mary Lindsay Gabriela Kimiko Amanda Brenda Nicola Priti Liz Yvette Harriet Diane Caroline Jo Boris`;

export const MALE_NAMES_EN = `
Vladimir Dmitry Dmitri Sergei Sergey Alexei Aleksei Mikhail Nikolai Yuri Boris Igor Oleg Ivan Andrei Andrey Anatoly Viktor Victor Volodymyr Petro Leonid Nikita Yevgeny Konstantin Maxim Pavel Roman Ruslan Ramzan
Mohammed Muhammad Mohamed Mohammad Mahmoud Ahmad Ahmed Ali Hassan Hussein Hussain Ibrahim Ismail Yusuf Omar Umar Abdullah Abdul Abdel Khaled Khalid Karim Kamal Jamal Nouri Bashar Saad Saddam Osama Usama Ayman Muammar Moammar Hosni Yasser Ismael Marwan Hamid Hamad
Nawaz Pervez Asif Imran Manmohan Narendra Rajiv Mahatma Jawaharlal Benjamin Ariel Ehud Shimon Yitzhak Moshe Avigdor Bibi Recep Tayyip Bulent Silvio Matteo Romano Emmanuel Francois François Nicolas Jacques Jean-Claude Jean-Marie Jean Jose Luis Mariano Pedro Hugo Fidel Raul Evo
Barack Donald Joe Mitt Newt Rand Ted Bernie Rex Jeb Dick Colin Antony Gordon Keir Rishi Jeremy Nigel David Gerry Martin Enda Leo Mike Marco Lindsey Mitch Chuck Harry Tim Reince Corey Paul Steve Stephen Sean Roger Rudy Chris Ben Jared Eric Anthony Elijah Trey Devin Adam Robert Jim James John Bob Bill Jeff Jon Lincoln Martin Gary Jerry Larry Wolf
Kofi Nelson Thabo Jacob Paul Yoweri Kim Shinzo Junichiro Yukio Naoto Taro Fumio Ryutaro Goran Andre Pete Stefan Thomas Jurgen Michael Damon Alain Gerhard Eddie Jonny Ian Mick Wasim Waqar Saeed Inzamam Mushtaq Sachin Sourav Anil Brian Courtney Curtly Phil Carl Shane Glenn Ricky Graeme Nasser Alec Graham Dominic Darren Ronnie Nick Andy Greg Craig Scott Todd Brad Chad Kyle Ryan Kevin Jason Justin`;

export const SURNAMES_EN = `
Flynn Comey Mueller Sessions Bannon Priebus Conway Manafort Giuliani Christie Cruz Rubio Kasich Bush Fiorina Huckabee Santorum Graham Schumer Durbin Reid Boehner Ryan McCarthy Cantor Gingrich Warren Sanders Klobuchar Booker Buttigieg Harris Walz Vance Haley Ramaswamy Garland Barr Holder Lynch Yates McCabe Strzok Page Stone Podesta Abedin Mook Brazile
Gorsuch Kavanaugh Scalia Ginsburg Breyer Sotomayor Kagan Alito Roberts Souter Rehnquist Johnson Osborne Miliband Clegg Hague Straw Mandelson Darling Balls Swinney Sturgeon Salmond Varadkar Ahern Cowen Kenny Howard Rudd Gillard Abbott Turnbull Morrison Albanese Harper Trudeau Chretien Mulroney`;

/** Names of the lists that are mostly common words in English; lower case. */
export const RARELY_NAMES_EN = `
will may mark art bill rose grant gene rich frank bob jack pat rob drew hope faith grace joy dawn summer autumn june april august ivy lily violet daisy iris olive pearl ruby
amber crystal jade star sky storm rain river brook forest glen dale heath cliff rock stone reed wood woods field fields marsh lake pond hill hills banks bridge church temple park page book price cash penny rich
king queen prince duke earl baron bishop pope abbot knight squire marshal major general judge law justice power powers strong long short small little young old new good best better white black brown green gray grey
gold golden silver diamond mason carpenter cook baker butcher miller smith taylor tailor fisher hunter shepherd farmer gardener potter turner carter porter parker
love loving free freedom liberty constant victor chance chase hunt pierce lance spear sword steel burns chambers rivers waters wells springs falls
day days week month year night may monday friday sunday christian muslim jewish royal noble early late ward wards rice bean berry cherry fox wolf lion bird crane swan hawk drake cock fish bass pike salmon
the of and or but in on at to by with so do an as is be not no yes all any some many more most such same other another each every both
christ jesus god lord angel saint eve holly merry merle may miles mile foot yard inch stew pie ham hand arm head beard hart heart brain back legg
cotton wool silk linen flowers flower bush bloom plant root branch twig leaf barr bar case cases court courts house houses home hall halls barn barnes mill mills
ball balls game games play player ray rays sun moon west east north south norton weston easton
said sadly only even ever never just sweet sharp bright dim fair gentle moody savage wise smart swift quick
glass stone iron copper block bond banks bell bells horn drummer singer piper fidler page wray ash oak elm birch poplar
major miner minor senior junior mayor governor senator`;
