const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    null: 0,
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    eins: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
);
const LONGEST = 60;

/**
 * Value of a German number word in lower case ("zweihundertfünfzigtausend", "anderthalb", "zweieinhalb"), or null.
 * Articles ("eine") count as one: the caller decides whether a number may stand there.
 */
export function germanNumberWord(word: string): number | null {
  if (!word || word.length > LONGEST) return null;
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  if (word.endsWith('einhalb')) {
    const whole = below(word.slice(0, -'einhalb'.length));
    return whole === null ? null : whole + 0.5;
  }
  return below(word);
}

/** Numbers below a million: thousands, then hundreds, then tens. */
function below(word: string): number | null {
  const unit = UNITS.get(word);
  if (unit !== undefined) return unit;
  for (const [name, factor] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const head = at === 0 ? 1 : below(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^und(?=.)/, '');
    const tail = rest ? below(rest) : 0;
    if (head === null || tail === null || head >= 1000 || tail >= factor) return null;
    return head * factor + tail;
  }
  const [ones, tens, more] = word.split('und');
  if (ones === undefined || tens === undefined || more !== undefined) return null;
  const a = UNITS.get(ones);
  const b = UNITS.get(tens);
  return a !== undefined && b !== undefined && a > 0 && a < 10 && b >= 20 ? a + b : null;
}
