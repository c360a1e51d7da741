import type { Language } from '../../types.ts';

/** ISO 3166-1 alpha-2 codes of countries and territories. */
const REGIONS = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU
CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL
IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU
MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO
SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`;

/**
 * Names of all countries and territories in `language`, from Intl.DisplayNames (Unicode CLDR, part of every
 * JavaScript engine). Empty where the engine lacks it.
 */
export function countryNames(language: Language): string[] {
  if (typeof Intl === 'undefined' || typeof Intl.DisplayNames !== 'function') return [];
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names: string[] = [];
  for (const code of REGIONS.trim().split(/\s+/)) {
    const name = display.of(code);
    if (name && /^\p{Lu}/u.test(name) && !name.includes('(')) names.push(name);
  }
  return names;
}
