/** Pages whose head, JSON-LD and addresses are hostile. */
import { article, escaped, type HostilePage, linkedData, said, TAGS } from './hostilePage.ts';

const page = (name: string, attack: string, head: string | (() => string)): HostilePage => ({
  name,
  attack,
  html: () => article({ head: typeof head === 'string' ? head : head() }),
  needs: 'markup',
});

const news = (fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  ...fields,
});
const meta = (name: string, content: string): string =>
  `<meta property="${name}" name="${name}" content="${escaped(content)}">`;

const EVERY_FIELD = [
  'headline',
  'name',
  'description',
  'articleBody',
  'author',
  'creator',
  'publisher',
  'datePublished',
].concat(['dateCreated', 'inLanguage', 'url', '@id', 'mainEntityOfPage', 'image', 'keywords']);
const EVERY_META = [
  'og:title',
  'og:site_name',
  'og:url',
  'og:locale',
  'article:author',
  'article:published_time',
].concat([
  'author',
  'date',
  'description',
  'twitter:title',
  'dc.creator',
  'parsely-title',
  'citation_author',
]);

const everywhere = (value: string): string =>
  linkedData(news(Object.fromEntries(EVERY_FIELD.map((field) => [field, value])))) +
  EVERY_META.map((name) => meta(name, value)).join('');

const DATES = [
  '9999999999999',
  '2026-13-45T99:99:99Z',
  '-271821-04-20',
  'NaN',
  'yesterday',
  '0000-00-00',
  '1e309',
  '٢٠٢٦',
];

const BAD_ADDRESSES = [
  'javascript:document.documentElement.dataset.attacked=1',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:http://127.0.0.1/x',
  'http://edith:secret@127.0.0.1/x',
  '//[::1',
  'http://',
];

const addressed = (address: string, index: number): HostilePage =>
  page(
    `address-${index + 1}`,
    `${address.split(':')[0]?.trim()}: in canonical, base, og:url and JSON-LD`,
    `<base href="${escaped(address)}"><link rel="canonical" href="${escaped(address)}">${meta('og:url', address)}` +
      linkedData(
        news({ headline: 'Harbour', url: address, '@id': address, mainEntityOfPage: { '@id': address } }),
      ),
  );

function nested(depth: number, open: string, close: string): string {
  return `<script type="application/ld+json">${open.repeat(depth)}1${close.repeat(depth)}</script>`;
}

export const METADATA_PAGES: readonly HostilePage[] = [
  ...BAD_ADDRESSES.map(addressed),
  ...TAGS.slice(0, 4).map((tag, index) =>
    page(`markup-in-metadata-${index + 1}`, 'tags in every field there is', () => everywhere(tag)),
  ),
  page('formulas-in-metadata', 'formulas in every field there is', () =>
    everywhere('=HYPERLINK("http://x.example")'),
  ),
  page('controls-in-metadata', 'direction marks and controls in every field', () =>
    everywhere('\u202Egnp.exe\u0000\u001b[2J\ud800'),
  ),
  page('huge-metadata', 'a hundred kilobytes in every field', () => everywhere('Harbour '.repeat(12_500))),
  page(
    'prototype-keys',
    'keys that would change prototypes',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour opens again","__proto__":{"polluted":1,"headline":"I lied"},"constructor":{"prototype":{"polluted":1}},"@graph":[{"@id":"__proto__","name":"I lied"},{"@type":"NewsArticle","author":{"@id":"__proto__"}},{"@type":"__proto__"}]}</script>`,
  ),
  page('wrong-types', 'numbers, lists and objects where texts belong', () =>
    [0, null, true, [], [[]], {}, [null], { '@value': { '@value': 1 } }, Array(1000).fill({ name: {} })]
      .map((value) => linkedData(news(Object.fromEntries(EVERY_FIELD.map((field) => [field, value])))))
      .join(''),
  ),
  page('circular-ids', 'references that go round in a circle', () =>
    linkedData([
      { '@id': 'a', author: { '@id': 'b' }, name: undefined },
      { '@id': 'b', '@type': 'NewsArticle', author: { '@id': 'a' }, publisher: { '@id': 'b' } },
    ]),
  ),
  page('invalid-dates', 'dates that are none', () =>
    DATES.map(
      (date) => linkedData(news({ datePublished: date })) + meta('article:published_time', date),
    ).join(''),
  ),
  page('ten-megabytes', 'JSON-LD of ten megabytes', () =>
    linkedData(news({ headline: 'Harbour', articleBody: 'The harbour is closed. '.repeat(450_000) })),
  ),
  page('just-under-the-limit', 'JSON-LD that is just read', () =>
    linkedData(news({ headline: 'Harbour', articleBody: 'The harbour is closed. '.repeat(43_000) })),
  ),
  page('many-scripts', 'two thousand scripts of JSON-LD', () =>
    linkedData(news({ headline: 'Harbour' })).repeat(2000),
  ),
  page('many-metas', 'ten thousand metas', () => meta('author', 'Edith Marlowe').repeat(10_000)),
  page('nested-lists', 'a hundred thousand lists in each other', () => nested(100_000, '[', ']')),
  page('nested-objects', 'thirty thousand objects in each other', () => nested(30_000, '{"a":', '}')),
  page('wide-graph', 'a graph of fifty thousand nodes', () =>
    linkedData({ '@graph': Array.from({ length: 50_000 }, (_, i) => ({ '@id': `n${i}` })) }).slice(
      0,
      990_000,
    ),
  ),
  page(
    'broken-json',
    'JSON-LD that ends in the middle',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harb</script>',
  ),
  {
    name: 'words-in-data',
    attack: 'an article of its own in JSON-LD and descriptions, which nobody sees',
    html: () =>
      article({
        head:
          meta('description', said('I hid this in the head')) +
          linkedData(news({ articleBody: said('I hid this in the data') })),
      }),
    unseen: ['I hid this in the head', 'I hid this in the data'],
    needs: 'markup',
  },
];
