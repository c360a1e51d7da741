import { wordSet } from '../../quotes/lexicon.ts';

/** Closed word classes of English. All lower case. */
export const DETERMINERS = wordSet(`
  the a an this that these those his her its their our my your some any no many several few both all each every
  another other such most more one two three four five six seven eight nine ten
`);
export const SUBJECT_PRONOUNS = wordSet(
  'he she it they i we you who everyone someone nobody somebody others many some one both',
);
export const PERSONAL_PRONOUNS = wordSet('he she it they i we you');
export const AUXILIARIES = wordSet(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
  's 're 've 'd 'll ain't he's she's it's they're i'm we're you're i've we've they've he'd she'd they'd i'd i'll that's there's
`);
export const MODALS = wordSet(`
  will would can could may might must shall should do does did don't doesn't didn't won't wouldn't can't couldn't
  shouldn't to
`);
export const HAVE = wordSet("has have had having hasn't haven't hadn't 've 'd");
export const BE = wordSet("is are was were be been being isn't aren't wasn't weren't 's");
export const ADVERBS = wordSet(`
  also then later now once again still even just only often repeatedly recently previously earlier first finally
  simply clearly publicly privately reportedly apparently already never always further instead meanwhile thus
  today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday flatly bluntly
  explicitly quickly immediately essentially really actually specifically however too so back out up famously
  jokingly angrily correctly falsely wrongly rightly initially additionally subsequently eventually ultimately
  soon yet ever most more consistently frequently reluctantly proudly politely sarcastically dryly quietly tersely firmly strongly
  sharply loudly openly largely generally basically effectively long all there here not
`);
export const TIME_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night
  week month year january february march april may june july august september october november december
  jan feb aug sept oct nov dec last this next earlier later
`);
export const PREPOSITIONS = wordSet(`
  of in on at by for with from to into about against during after before over under through between among without
  within near around since until despite via per as like following amid beyond toward towards across behind
  outside inside upon off
`);
export const COORDINATORS = wordSet('and but or nor yet so');
export const SUBORDINATORS = wordSet(`
  because if when while although though since after before until unless whereas where as once whether how why what
  that which who whom whose than
`);
export const QUESTION_WORDS = wordSet('whether if how why what when where who which');
/** Frequent finite verbs, to tell a clause from a noun phrase. */
export const FINITE = wordSet(`
  went came took made got gave put kept left ran met won lost saw knew felt became began brought held stood sat spent
  led fell grew rose paid sent built bought goes comes takes makes gets gives puts keeps runs wins loses sees feels
  becomes remains remained seems seemed appears appeared looks looked wants wanted needs needed tries tried uses used
  plans planned hopes hoped believes thinks knows likes works worked lives lived
`);
export const NO_SPEAKERS = wordSet(
  'title headline caption song book film movie slogan motto phrase word words',
);
/** Verbs that may stand before their subject: "said Clinton". */
export const INVERTING = wordSet(`
  said says wrote writes added adds asked asks explained explains noted notes recalled recalls tweeted argued argues
  replied answered continued concluded declared warned insisted joked observed quipped exclaimed reported reports
  according shouted remarked announced complained lamented responded
`);
