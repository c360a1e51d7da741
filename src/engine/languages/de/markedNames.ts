import { wordSet } from '../../quotes/lexicon.ts';
import type { PassageTokens } from '../../quotes/passageTokens.ts';
import type { Parts } from './parts.ts';
import { ARTICLES, COORDINATORS, PREPOSITIONS } from './words.ts';

/** Nouns whose name stands in marks behind them: media, works, bodies, ships, mottos, things with a name. */
const NAMED = wordSet(`
  zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin fachmagazin fachzeitschrift fachblatt blatt sender
  radiosender fernsehsender portal nachrichtenportal plattform webseite website internetseite blog podcast agentur boulevardblatt
  film spielfilm dokumentarfilm kinofilm buch roman bestseller titel untertitel motto thema slogan parole lied song hit single album
  cd dvd band gruppe popgruppe rockband stück theaterstück oper operette musical ausstellung serie fernsehserie reihe sendung show
  talkshow rubrik überschrift schlagzeile schriftzug aufschrift name namen begriff wort stichwort schlagwort bezeichnung
  organisation partei bündnis initiative bewegung stiftung verein verband netzwerk projekt programm konzept aktion kampagne
  operation unternehmen firma marke modell schiff frachter tanker fähre segler yacht flugzeug sonde rakete satellit software
  spiel computerspiel app stern planet asteroid bakterium virus art gattung schnecke enzyklika gesetz gesetzes preis
  auszeichnung kategorie wettbewerb festival kneipe restaurant hotel disko diskothek club café lokal theater hurrikan taifun
  beiname beinamen spitzname spitznamen künstlername künstlernamen codename codenamen pseudonym domain
  tief hoch sturmtief orkan zeche schacht grube siedlung gasthof hof terrorgruppe miliz liste fraktion tarif
`);

/** True when a noun that names things stands right before the marks ("das Magazin „…“", "unter dem Motto „…“"). */
export function followsNamedThing(parts: Parts, at: PassageTokens): boolean {
  const before = parts.reading.tokens[at.first - 1];
  if (!before?.capitalized || parts.inMarks(at.first - 1)) return false;
  const { lower } = before;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    NAMED.has(lower) ||
    NAMED.has(last) ||
    /(?:zeitung|zeitschrift|magazin|sender|blatt|partei|gruppe|film|roman|album|titel|portal|preis|serie|schiff|agentur|sturm|stürme|zyklon|organisation|modelle)(?:s|es)?$/.test(
      lower,
    )
  );
}

/** "der „New York Times“", "im „Haus der Kunst“": the article takes what stands in marks for a name. */
export function isNamedByArticle(parts: Parts, at: PassageTokens): boolean {
  return (
    (/^(?:der|die|das|dem|den|des|im|am|beim|vom|zum|zur|ins)$/.test(parts.lower(at.first - 1)) &&
      (readsAsName(parts, at) || isTitled(parts, at))) ||
    // "laut „hafenblick.de“"
    (/^(?:laut|gemäß|zufolge)$/.test(parts.lower(at.first - 1)) && at.words < 4)
  );
}

/** "Rat für nationale Sicherheit", "Woche des verbotenen Buches": a noun first, and adjectives only behind another word. */
function isTitled(parts: Parts, at: PassageTokens): boolean {
  const { tokens } = parts.reading;
  const first = tokens[at.innerFirst];
  if (!first?.capitalized || first.kind !== 'word' || at.words < 3) return false;
  if (/^[.!?…,]$/.test(parts.lower(at.innerEnd - 1))) return false;
  if (ARTICLES.has(first.lower) || PREPOSITIONS.has(first.lower)) return false;
  for (let i = at.innerFirst + 1; i < at.innerEnd; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capitalized) continue;
    const small = ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || COORDINATORS.has(token.lower);
    const adjective = /(?:e|en|er|es|em)$/.test(token.lower) && tokens[i + 1]?.capitalized === true;
    if (!small && !adjective) return false;
  }
  return true;
}

/** "(„gegossenes Blei“)", "(engl. „…“)", "„…“, so lautet der Titel", "das als „…“ bekannte Lager": what something is called. */
export function isCalled(parts: Parts, at: PassageTokens): boolean {
  if (/^[.!?…]$/.test(parts.lower(at.innerEnd - 1)) || parts.extents.hasClause(at.innerFirst, at.innerEnd))
    return false;
  if (parts.lower(at.end) === ')') {
    for (let i = at.first - 1; i >= at.first - 4; i--) if (parts.lower(i) === '(') return true;
  }
  if (parts.lower(at.first - 1) === 'als')
    for (let i = at.end; i < at.end + 3; i++) if (/^bekannt/.test(parts.lower(i))) return true;
  const next = parts.lower(at.end) === ',' ? at.end + 1 : at.end;
  return (
    parts.lower(next) === 'so' &&
    /^(?:lautet|lautete|heißt|hieß)$/.test(parts.lower(next + 1)) &&
    NAMED.has(parts.lower(next + 3))
  );
}

/** True when the words in marks read as a name: capitals, joined by small words, with no verb and no adjective. */
export function readsAsName(parts: Parts, at: PassageTokens): boolean {
  const before = parts.lower(at.first - 1);
  // "einen „Angriff auf alle“", "sprach von „Angst“", "als „Verrat“": somebody's words.
  if (/^(?:k?eine?[nmrs]?|von|als|für|sei|ist|war|wäre)$/.test(before)) return false;
  if (/^k?eine?[nmrs]?$/.test(parts.lower(at.innerFirst))) return false;
  if (/^[.!?…]$/.test(parts.lower(at.innerEnd - 1))) return false;
  let capitals = 0;
  for (let i = at.innerFirst; i < at.innerEnd; i++) {
    const token = parts.reading.tokens[i];
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word') continue;
    if (token.capitalized) capitals++;
    else if (!ARTICLES.has(token.lower) && !PREPOSITIONS.has(token.lower) && !COORDINATORS.has(token.lower)) {
      if (
        !/^(?:of|the|and|for|to|in|on|s|de|da|do|dos|la|del|della|des|du|el|les|le|et|y)$/.test(token.lower)
      )
        return false;
    }
  }
  return capitals > 0 && at.words >= 2;
}
