/** Words of English dates; "word=value" pairs and lists, lower case, space separated. */
export const DATE_WORDS_EN = {
  months: `
january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12
jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12`,
  /** Months that are words or names as well: they need a day, a year or a clear preposition. */
  ambiguousMonths: 'march may april june august jan mar jun dec sep',
  weekdays: `
monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5`,
  dayParts: 'morning afternoon evening night',
  seasons: 'spring=3 summer=6 autumn=9 fall=9 winter=12',
  ordinals: 'first=1 second=2 third=3 fourth=4 1st=1 2nd=2 3rd=3 4th=4',
  partsOfPeriod: 'early mid late',
  directions: 'last=-1 this=0 next=1 previous=-1 coming=1 upcoming=1',
  /** Before a bare year these make it a year for certain. */
  yearIntroducers: `
in since until till during throughout early mid late year spring summer fall autumn winter circa c fiscal`,
  /** Before a bare year these make it likely, unless a counted noun follows. */
  yearPrepositions:
    'by with versus before after from to of for and or through as between than into back around about',
  /** A year between a determiner and a noun ("the 2012 Olympics"). */
  determiners: 'the his her its their our my this that a an whose s',
  labels: `
number no nos page pages article paragraph room suite route highway flight line channel chapter volume issue model type version section figure table phone fax tel pin zip code level gate
platform bus track interstate boeing windows apollo mark bill resolution`,
  units: `
people men women children percent pounds dollars euros yen cents miles meters metres feet foot inches inch yards kilometers kilometres km kg tons tonnes acres hectares barrels votes points
hours minutes seconds days weeks months years times troops soldiers workers jobs deaths cases dead injured wounded others residents students members employees million billion
trillion thousand hundred degrees calories megawatts mw hz mph kph gmt est edt pst pdt`,
  countCues:
    'about around nearly almost over than roughly approximately some least most exactly only another all',
  nowadays: 'of is are world youth generation society standards economy',
  futureCues: `
will would plans plan planned expected due set scheduled slated hopes going to shall begins starts opens ends airs faces plays meets visits returns resumes expires concludes`,
  pastCues: `
was were had fell rose began won lost took left came went met died made got saw became held sold bought broke gave led drew flew fled fought grew
rang ran sank shot spent stood struck threw voted wrote paid sent`,
  /** Verbs of saying, and such as leave open when: the date after them may lie in either direction. */
  reportCues:
    'said told announced reported says warned has have saying telling announcing can could may might should must',
  /** Feasts of fixed date, each "words=month-day". */
  feasts: `
christmas eve=12-24
christmas day=12-25
boxing day=12-26
new year s eve=12-31
new year s day=1-1
valentine s day=2-14
halloween=10-31`,
  feastPrepositions: 'on since until till by before after at',
  /** Before a bare month. */
  monthPrepositions:
    'in since until till during throughout of through last next this early late mid by from before after between',
  /** Before a month that is a word or name as well. */
  clearMonthPrepositions: 'in since until till during throughout last next this early late mid between',
} as const;
