/** Generated pages: trees of elements, attributes, shadow roots and frames, with texts that hurt. */
import fc from 'fast-check';

/** A page as a tree, so that a failing one can be made smaller branch by branch. */
export interface Branch {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly children: readonly (Branch | string)[];
}

const WORDS = [
  'said',
  'says',
  '“',
  '”',
  '„',
  '"',
  '‘',
  '’',
  '«',
  '»',
  ',',
  '.',
  ':',
  ' ',
  '  ',
  '\n',
  '\u00a0',
]
  .concat([
    'Edith Marlowe',
    'Marlowe',
    'Mr. Black',
    'the harbour master',
    'she',
    'he',
    'they',
    'according to',
  ])
  .concat([
    'The boats came in at noon',
    'the quay is closed',
    'we counted',
    'told the council',
    'Monday',
    '2 March 2026',
  ])
  .concat([
    '$2 million',
    '€7',
    'Reuters',
    'Berlin',
    'in Berlin',
    '(',
    ')',
    '–',
    '…',
    '!',
    '?',
    'sagte',
    'erklärte',
  ])
  .concat([
    'der Bürgermeister',
    'Jana Özdemir',
    'nach Angaben von',
    'der Hafen sei geschlossen',
    'Jahre',
    '=1+1',
    '<b>',
    '&',
  ]);

const NASTY = [
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u200d',
  '\0',
  '\ud83d',
  '\udc00',
  '😀',
  'e\u0301',
  'ß',
  'İ',
].concat(['\u2028', '\u3000', '\t', '\r\n', '\u{1d400}', '١', 'א', '漢']);

const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 1, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
      },
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom(' ', '', ' ').map((between) => parts.join(between)));

const TAGS = [
  'div',
  'p',
  'p',
  'p',
  'span',
  'a',
  'b',
  'em',
  'article',
  'section',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
]
  .concat([
    'h1',
    'h2',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'q',
    'cite',
    'figure',
    'figcaption',
    'table',
    'tr',
  ])
  .concat([
    'td',
    'br',
    'wbr',
    'hr',
    'img',
    'details',
    'summary',
    'button',
    'form',
    'input',
    'time',
    'x-box',
    'slot',
  ])
  .concat([
    'ruby',
    'rt',
    'svg',
    'template',
    'noscript',
    'script',
    'style',
    'textarea',
    'iframe',
    'object',
    'pre',
    'sub',
  ]);

const ATTRIBUTES = [
  'hidden',
  'open',
  'aria-hidden="true"',
  'class="article-body"',
  'class="comments"',
  'class="caption"',
]
  .concat([
    'class="related-links teaser"',
    'class="dropcap"',
    'id="content"',
    'role="button"',
    'itemprop="articleBody"',
  ])
  .concat([
    'style="display:none"',
    'style="opacity:0"',
    'name="parentNode"',
    'href="https://news.example/"',
    'rel="author"',
  ])
  .concat([
    'datetime="2026-03-02"',
    'shadowrootmode="open"',
    'lang="de"',
    'dir="rtl"',
    'class="ad"',
    'data-testid="quote"',
  ]);

const attributes = fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 });

const { branch } = fc.letrec<{ branch: Branch; child: Branch | string }>((tie) => ({
  child: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: text },
    { weight: 5, arbitrary: tie('branch') },
  ),
  branch: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(tie('child'), { maxLength: 6 }),
  }),
}));

const metadata = fc.array(
  fc.tuple(fc.constantFrom('og:title', 'og:url', 'author', 'og:site_name', 'article:published_time'), text),
  { maxLength: 3 },
);
const data = fc.option(fc.json({ maxDepth: 3 }), { nil: null });

export interface Page {
  readonly metadata: readonly (readonly [string, string])[];
  /** The text of a JSON-LD script, or null. */
  readonly data: string | null;
  readonly body: readonly (Branch | string)[];
}

export const anyPage: fc.Arbitrary<Page> = fc.record({
  metadata,
  data,
  body: fc.array(fc.oneof(branch, text), { minLength: 1, maxLength: 8 }),
});

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page as HTML. Frames hold their children in `srcdoc`; all else is written as it is nested. */
export function toHtml({ metadata, data, body }: Page): string {
  const metas = metadata
    .map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`)
    .join('');
  const script =
    data === null ? '' : `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
  return `<!doctype html><title>Harbour</title>${metas}${script}<body>${body.map(branchHtml).join('')}`;
}

function branchHtml(branch: Branch | string): string {
  if (typeof branch === 'string') return escaped(branch);
  const { tag, attributes, children } = branch;
  const inner = children.map(branchHtml).join('');
  const begin = `${tag}${attributes.map((attribute) => ` ${attribute}`).join('')}`;
  return tag === 'iframe' ? `<${begin} srcdoc="${escaped(inner)}"></iframe>` : `<${begin}>${inner}</${tag}>`;
}
