/** Words of German sums of money, lower case; "word=ISO 4217 code", "?" where the word alone names no one currency. */
export const MONEY_WORDS_DE = {
  currencies: `
euro=EUR euros=EUR dollar=USD dollars=USD pfund=GBP franken=CHF stutz=CHF yen=JPY yuan=CNY renminbi=CNY rubel=RUB kronen=? krone=? mark=DEM schilling=ATS lira=TRY lire=ITL rupien=? rupie=?
rupiah=IDR real=BRL reais=BRL rand=ZAR won=KRW zloty=PLN złoty=PLN forint=HUF hrywnja=UAH hrywna=UAH griwna=UAH peso=? pesos=? schekel=ILS riyal=SAR rial=IRR dirham=? dinar=? baht=THB ringgit=MYR
lewa=BGN lew=BGN lei=RON leu=RON gulden=NLG francs=FRF franc=? drachmen=GRD peseten=ESP tenge=KZT dong=VND`,
  /** Hundredths. */
  cents:
    'cent=EUR cents=EUR rappen=CHF pence=GBP penny=GBP pfennig=DEM pfennige=DEM kopeken=RUB groschen=ATS öre=SEK',
  /** Before a hyphen ("US-Dollar") or as an adjective, by stem ("kanadische Dollar"). */
  origins: `
us:dollar=USD kanad:dollar=CAD kanadisch:dollar=CAD austral:dollar=AUD australisch:dollar=AUD hongkong:dollar=HKD singapur:dollar=SGD neuseeland:dollar=NZD neuseeländisch:dollar=NZD taiwan:dollar=TWD
amerikanisch:dollar=USD britisch:pfund=GBP ägyptisch:pfund=EGP libanesisch:pfund=LBP syrisch:pfund=SYP schweizer:franken=CHF cfa:francs=XOF französisch:francs=FRF belgisch:francs=BEF belgisch:franken=BEF schwedisch:kronen=SEK norwegisch:kronen=NOK
dänisch:kronen=DKK tschechisch:kronen=CZK isländisch:kronen=ISK slowakisch:kronen=SKK russisch:rubel=RUB belarussisch:rubel=BYN indisch:rupien=INR pakistanisch:rupien=PKR nepalesisch:rupien=NPR mexikanisch:peso=MXN mexikanisch:pesos=MXN
argentinisch:peso=ARS argentinisch:pesos=ARS chilenisch:pesos=CLP kolumbianisch:pesos=COP philippinisch:pesos=PHP kubanisch:pesos=CUP irakisch:dinar=IQD kuwaitisch:dinar=KWD serbisch:dinar=RSD tunesisch:dinar=TND jordanisch:dinar=JOD
d:mark=DEM deutsch:mark=DEM finnisch:mark=FIM saudi:riyal=SAR iranisch:rial=IRR türkisch:lira=TRY italienisch:lire=ITL chinesisch:yuan=CNY japanisch:yen=JPY israelisch:schekel=ILS polnisch:zloty=PLN marokkanisch:dirham=MAD emiratisch:dirham=AED katarisch:riyal=QAR omanisch:rial=OMR`,
  scales: `
tausend=1000 tsd=1000 hunderttausend=100000 million=1000000 millionen=1000000 mio=1000000 mill=1000000 milliarde=1000000000 milliarden=1000000000 mrd=1000000000 mia=1000000000 md=1000000000 billion=1000000000000 billionen=1000000000000 bio=1000000000000
billiarde=1000000000000000 billiarden=1000000000000000`,
} as const;
