/** Articles of any length for the browser bench. The same arguments always give the same page. */

const VOICES = [
  'Margaret Holloway',
  'Tom Ashworth',
  'Priya Nair',
  'Daniel Okafor',
  'Grace Lindqvist',
  'Arthur Quill',
];
const PLACES = ['Leeds', 'Manchester', 'Rotterdam', 'Oslo', 'Hull', 'Aberdeen'];
const PLAIN = [
  'The work on the estuary began in the spring and has been held up by storms, by a broken crane and by a dispute over the price of steel.',
  'Residents had asked for a timetable more than once and were given a new one each time, with another season added at its end.',
  'The gates are made in one piece and have to be brought in at high tide, which leaves the crews an hour a day at best.',
  'An inquiry by the county found no single mistake, but a long row of small ones that nobody had written down.',
];
const SAID = [
  'We have waited long enough for a date that somebody keeps',
  'The money is there and the plan is there, and now the people have to be',
  'Nobody here believes in another promise without a signature under it',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Paragraph `index`, about 45 words: every third with direct, every fifth with indirect speech. */
function paragraph(index: number, run: number): string {
  const voice = pick(VOICES, index);
  const surname = voice.split(' ')[1] ?? '';
  if (index % 3 === 0) {
    return `“${pick(SAID, index)},” said ${voice}, who has followed case ${run * 7 + index} from ${pick(PLACES, index)} since March ${1990 + (index % 30)}. ${pick(PLAIN, index)}`;
  }
  if (index % 5 === 0) {
    return `${surname} said that the repair of section ${run * 7 + index} would cost another £${1 + (index % 9)} million. ${pick(PLAIN, index + 1)}`;
  }
  return `${pick(PLAIN, index)} Section ${run * 7 + index} near ${pick(PLACES, index)} is the next in line. ${pick(PLAIN, index + 2)}`;
}

function page(paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Barrier delayed again</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<style>body{margin:40px auto;max-width:640px;font:18px/1.6 sans-serif}</style></head>
<body><article><h1>Barrier delayed again</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}

/** An article of about `words` words; another `run` has other numbers in it, so that no cache knows it. */
export function articleOfWords(words: number, run: number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const text = paragraph(paragraphs.length, run);
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return page(paragraphs);
}
