import type { SentenceData } from '../../text/sentences.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What the sentence splitter must know of English. Keys are lower case and without the last full stop. */
export const sentenceData: SentenceData = {
  neverFinal: words(`
    mr mrs ms dr prof st gen sen rep gov col lt capt sgt maj cpl cmdr adm rev hon pres supt insp fr messrs
    vs e.g i.e cf approx dept sept oct nov dec jan feb aug
  `),
  rarelyFinal: words(`
    etc inc corp ltd co jr sr a.m p.m u.s u.k u.n d.c l.a n.y u.s.a ph.d m.d b.a m.a b.c a.d e.u llc bros
    ala ariz ark calif colo conn fla kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo ave blvd mt ft
  `),
  beforeNumbers: words('no nos fig op pp p vol v art sec'),
  numbersAreOrdinals: false,
  sentenceStarters: words(`
    the a an this that these those he she it they we i you his her its their our my your there here in on at by for
    from with to of as after before since when while if although though because but and or so yet still however
    meanwhile also then now what who why how where some many most all both each no not one two several last earlier
    according asked despite during under until such another other more
  `),
};
