/** Words of English sums of money, lower case; "word=ISO 4217 code", "?" where the word alone names no one currency. */
export const MONEY_WORDS_EN = {
  currencies: `
euro=EUR euros=EUR dollar=USD dollars=USD bucks=USD pound=GBP pounds=GBP quid=GBP sterling=GBP francs=CHF franc=CHF yen=JPY yuan=CNY renminbi=CNY rouble=RUB roubles=RUB ruble=RUB rubles=RUB kronor=SEK krona=? kronas=? kroner=? krone=? crowns=? marks=DEM
schillings=ATS lira=TRY lire=ITL rupee=? rupees=? rupiah=IDR reais=BRL real=BRL reals=BRL rand=ZAR won=KRW zloty=PLN zlotys=PLN forint=HUF forints=HUF hryvnia=UAH hryvnias=UAH peso=? pesos=? shekel=ILS shekels=ILS riyals=SAR rials=IRR dirham=?
dirhams=? dinar=? dinars=? baht=THB ringgit=MYR guilders=NLG drachmas=GRD pesetas=ESP naira=NGN shillings=? tenge=KZT dong=VND`,
  /** Hundredths. */
  cents: 'cent=USD cents=USD pence=GBP pennies=USD pfennigs=DEM kopecks=RUB',
  /** Words before a currency. */
  origins: `
us:dollar=USD us:dollars=USD american:dollars=USD canadian:dollar=CAD canadian:dollars=CAD australian:dollar=AUD australian:dollars=AUD singapore:dollars=SGD kong:dollars=HKD zealand:dollars=NZD taiwan:dollars=TWD taiwanese:dollars=TWD zimbabwean:dollars=ZWL jamaican:dollars=JMD
british:pounds=GBP egyptian:pounds=EGP lebanese:pounds=LBP syrian:pounds=SYP sudanese:pounds=SDG irish:pounds=IEP swiss:francs=CHF french:francs=FRF belgian:francs=BEF cfa:francs=XOF swedish:crowns=SEK swedish:kronor=SEK swedish:kronas=SEK norwegian:crowns=NOK norwegian:kroner=NOK danish:crowns=DKK
danish:kroner=DKK czech:crowns=CZK czech:koruna=CZK icelandic:krona=ISK indian:rupees=INR pakistani:rupees=PKR nepalese:rupees=NPR lankan:rupees=LKR mexican:pesos=MXN argentine:pesos=ARS chilean:pesos=CLP colombian:pesos=COP philippine:pesos=PHP cuban:pesos=CUP iraqi:dinars=IQD kuwaiti:dinars=KWD
serbian:dinars=RSD jordanian:dinars=JOD german:marks=DEM deutsche:marks=DEM finnish:markka=FIM saudi:riyals=SAR iranian:rials=IRR turkish:lira=TRY italian:lire=ITL chinese:yuan=CNY japanese:yen=JPY israeli:shekels=ILS kenyan:shillings=KES austrian:schillings=ATS south:won=KRW korean:won=KRW moroccan:dirhams=MAD emirati:dirhams=AED uae:dirhams=AED qatari:riyals=QAR omani:rials=OMR`,
  scales: `
hundred=100 thousand=1000 grand=1000 k=1000 million=1000000 m=1000000 mn=1000000 mln=1000000 mil=1000000 mm=1000000 billion=1000000000 b=1000000000 bn=1000000000 bln=1000000000 trillion=1000000000000 lakh=100000 lakhs=100000 crore=10000000 crores=10000000 t=1000000000000 tn=1000000000000 trn=1000000000000`,
  /** Scales that only stand right behind digits or after a currency sign. */
  shortScales: 'k m b t mm mil grand',
} as const;
