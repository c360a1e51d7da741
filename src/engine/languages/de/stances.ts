import { type StanceLexicon, stanceLexicon } from '../../quotes/stance.ts';

/** How German reporting verbs and nouns present what they report; all others are neutral. By lemma, in lower case. */
export const STANCES: StanceLexicon = stanceLexicon({
  asserting: `
    behaupten betonen beteuern versichern bekräftigen unterstreichen hervorheben schwören garantieren zusichern zusagen versprechen
    beschuldigen bezichtigen verdächtigen unterstellen vorwerfen prahlen brüsten insistieren beharren
    argumentieren herausstellen
    behauptung beteuerung versicherung versprechen zusage zusicherung vorwurf vorwürfe anschuldigung anschuldigungen these
  `,
  doubting: `
    bezweifeln zweifeln anzweifeln bestreiten dementieren leugnen verneinen zurückweisen vermuten mutmaßen munkeln spekulieren
    befürchten fürchten ablehnen abstreiten annehmen ausschließen einwenden abtun vorgeben
    vermutung vermutungen gerücht gerüchte gerüchten befürchtung befürchtungen verdacht annahme
  `,
  demanding: `
    fordern verlangen auffordern aufrufen mahnen anmahnen appellieren bitten drängen warnen drohen androhen anweisen anordnen raten
    empfehlen plädieren beantragen anregen vorschlagen einfordern
    anraten nahelegen verbieten untersagen
    forderung forderungen aufforderung aufruf appell bitte warnung warnungen drohung vorschlag
  `,
});
