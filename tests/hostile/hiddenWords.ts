/** Words that are in a page and that no reader sees: each way to hide them is a page, and all of them are one. */
import { article, FILLER, type HostilePage, said } from './hostilePage.ts';

/** How an element is hidden: what stands around `text`, and a style sheet for it, if any. */
interface Means {
  readonly name: string;
  readonly html: (text: string) => string;
  readonly css?: string;
  /** Whether the attributes alone tell; else it takes a browser. */
  readonly byMarkup: boolean;
}

const styled = (name: string, style: string, byMarkup = true): Means => ({
  name,
  html: (text) => `<p style="${style}">${text}</p>`,
  byMarkup,
});

const sheet = (name: string, style: string): Means => ({
  name,
  html: (text) => `<p class="m-${name}">${text}</p>`,
  css: `.m-${name}{${style}}`,
  byMarkup: false,
});

const wrapped = (name: string, before: string, after: string, byMarkup = true): Means => ({
  name,
  html: (text) => `${before}${text}${after}`,
  byMarkup,
});

const MEANS: readonly Means[] = [
  styled('display', 'display:none'),
  styled('visibility', 'visibility:hidden'),
  styled('visibility-collapse', 'visibility:collapse'),
  styled('opacity', 'opacity:0'),
  styled('slow-opacity', 'opacity:0;animation:m-slow 9999s', false),
  styled('faint-opacity', 'opacity:.02'),
  styled('left', 'position:absolute;left:-9999px'),
  styled('top', 'position:absolute;top:-5000px'),
  styled('fixed-right', 'position:fixed;left:9999px;top:0', false),
  styled('margin', 'margin-left:-5000px;width:400px'),
  styled('translate', 'transform:translateX(-9000px)'),
  styled('scale', 'transform:scale(0)'),
  styled('small-scale', 'transform:scale(.02)', false),
  styled('text-indent', 'text-indent:-9999px;white-space:nowrap;overflow:hidden'),
  styled('text-indent-percent', 'text-indent:100%;white-space:nowrap;overflow:hidden', false),
  styled('font-size', 'font-size:0'),
  styled('pixel-font', 'font-size:1px'),
  styled('clip', 'position:absolute;clip:rect(0 0 0 0)'),
  styled('clip-path-inset', 'clip-path:inset(50%)'),
  styled('clip-path-circle', 'clip-path:circle(0)'),
  styled('clip-path-polygon', 'clip-path:polygon(0 0,0 0,0 0)', false),
  styled('clip-path-elsewhere', 'clip-path:circle(10px at -200px 0)', false),
  styled('no-height', 'height:0;overflow:hidden'),
  styled('no-width', 'width:1px;height:1px;overflow:hidden;position:absolute'),
  styled('no-max-height', 'max-height:0;overflow:hidden'),
  styled('content-visibility', 'content-visibility:hidden'),
  styled('transparent', 'color:transparent'),
  styled('same-colour', 'color:#fff;background:#fff'),
  styled('colour-of-page', 'color:#fff', false),
  styled('nearly-colour-of-page', 'color:rgb(253,252,254)', false),
  styled('half-transparent-ink', 'color:rgba(255,255,255,.9)', false),
  styled('fill-colour', '-webkit-text-fill-color:transparent', false),
  styled('filter', 'filter:opacity(0)', false),
  styled('letter-spacing', 'letter-spacing:-1em;white-space:nowrap', false),
  sheet('sheet-opacity', 'opacity:0'),
  sheet('sheet-left', 'position:absolute;left:-200vw;width:50vw'),
  sheet('sheet-font', 'font-size:.01em'),
  sheet('sheet-colour', 'color:white'),
  wrapped('hidden', '<p hidden>', '</p>'),
  wrapped('hidden-around', '<div hidden><div><p>', '</p></div></div>'),
  wrapped('faint-around', '<div style="opacity:.3"><div style="opacity:.3"><p>', '</p></div></div>', false),
  wrapped('aria-hidden', '<p aria-hidden="true">', '</p>'),
  wrapped('screen-reader', '<p class="visually-hidden">', '</p>'),
  wrapped(
    'folded-away',
    '<div style="height:30px;overflow:hidden"><p>Boats.</p><p style="margin-top:90px">',
    '</p></div>',
    false,
  ),
  wrapped(
    'above-the-fold',
    '<div style="height:150px;overflow:hidden"><p style="margin-top:-300px">',
    `</p><p style="margin-top:300px">${FILLER}</p></div>`,
    false,
  ),
  wrapped('details', '<details><summary>Boats.</summary><p>', '</p></details>'),
  wrapped('details-text', '<details><summary>Boats.</summary>', '</details>'),
  wrapped('dialog', '<dialog><p>', '</p></dialog>'),
  wrapped('popover', '<p popover>', '</p>'),
  wrapped('template', '<template><p>', '</p></template>'),
  wrapped('noscript', '<noscript><p>', '</p></noscript>'),
  wrapped('comment', '<!-- <p>', '</p> -->'),
  wrapped('style', '<style>/* ', ' */</style>'),
  wrapped('script', '<script type="text/plain">', '</script>'),
  wrapped('alt', '<img width="1" height="1" src="data:," alt="', '">'),
  wrapped('title-attribute', '<p title="', `">${FILLER}</p>`),
  wrapped('data-attribute', '<p data-text="', `">${FILLER}</p>`),
  wrapped('textarea', '<textarea>', '</textarea>'),
  wrapped('select', '<select><option>', '</option></select>'),
  wrapped('input', '<input value="', '">'),
  wrapped('svg-title', '<svg width="1" height="1"><title>', '</title></svg>'),
  wrapped('canvas', '<canvas width="1" height="1"><p>', '</p></canvas>'),
  wrapped('video', '<video><p>', '</p></video>'),
  wrapped('object', '<object data="data:,"><p>', '</p></object>'),
  wrapped('ruby', '<p>Boats <ruby>came<rt>', '</rt></ruby> in.</p>'),
  wrapped('hidden-frame', '<iframe hidden srcdoc="<p>', '</p>"></iframe>'),
  wrapped('small-frame', '<iframe width="10" height="10" srcdoc="<p>', '</p>"></iframe>', false),
  {
    name: 'generated',
    html: (text) => `<p class="m-generated" data-text="${text}">Boats came in.</p>`,
    css: '.m-generated::after{content:attr(data-text)}',
    byMarkup: true,
  },
];

const wordsOf = (index: number): string => `I sank the boat number ${index + 1} myself`;
const meansHtml = ({ html }: Means, index: number): string => html(said(wordsOf(index)));

/** One way to hide words, in a page of its own. */
const single = (means: Means, index: number): HostilePage => ({
  name: `hidden-${means.name}`,
  attack: `words that nobody sees: ${means.name}`,
  html: () =>
    article({
      head: means.css === undefined ? '' : `<style>${means.css}</style>`,
      body: meansHtml(means, index),
    }),
  unseen: [wordsOf(index)],
  needs: means.byMarkup ? 'markup' : 'browser',
});

export const HIDDEN_PAGES: readonly HostilePage[] = MEANS.map(single);

/** All of them in one page: a browser needs seconds for each page. */
export const ALL_HIDDEN: HostilePage = {
  name: 'hidden-words',
  attack: 'words that nobody sees, by every means',
  html: () =>
    article({
      head: `<style>@keyframes m-slow{to{opacity:1}}${MEANS.map(({ css = '' }) => css).join('\n')}</style>`,
      body: MEANS.map(meansHtml).join(`\n<p>${FILLER}</p>\n`),
    }),
  unseen: MEANS.map((_, index) => wordsOf(index)),
  needs: 'browser',
};

/** What each of them is called, for the words that a page with all of them lets through. */
export const meansOf = (words: string): string =>
  MEANS[ALL_HIDDEN.unseen?.indexOf(words) ?? -1]?.name ?? words;

/** Words that look like the ones above to a careless check, and that every reader sees. */
const SEEN: readonly (readonly [name: string, html: (text: string) => string])[] = [
  ['light-on-dark', (text) => `<div style="background:#111"><p style="color:#fff">${text}</p></div>`],
  [
    'on-a-picture',
    (text) =>
      `<div style="position:relative"><div style="position:absolute;inset:0;background:linear-gradient(#000,#333)"></div><p style="position:relative;color:#fff">${text}</p></div>`,
  ],
  [
    'gradient-ink',
    (text) =>
      `<p style="background:linear-gradient(90deg,#00f,#f00);-webkit-background-clip:text;background-clip:text;color:transparent">${text}</p>`,
  ],
  ['hanging', (text) => `<p style="text-indent:-40px;padding-left:40px">${text}</p>`],
  [
    'in-a-scroller',
    (text) => `<div style="height:120px;overflow:auto"><p style="margin-top:400px">${text}</p></div>`,
  ],
  [
    'scrolled-past',
    (text) =>
      `<div id="scroller" style="height:120px;overflow:auto"><p>${text}</p><div style="height:900px"></div></div><script>document.getElementById('scroller').scrollTop=500</script>`,
  ],
  [
    'to-be-unfolded',
    (text) => `<div style="height:150px;overflow:hidden"><p style="margin-top:200px">${text}</p></div>`,
  ],
  ['clipped-a-little', (text) => `<p style="clip-path:inset(1px round 4px)">${text}</p>`],
  ['far-below', (text) => `<p style="margin-top:3000px">${text}</p>`],
  ['lazily-laid-out', (text) => `<div style="content-visibility:auto"><p>${text}</p></div>`],
  ['unclipped', (text) => `<p style="opacity:.6;filter:grayscale(1);overflow:hidden">${text}</p>`],
  [
    'fading-in',
    (text) =>
      `<p id="fading" style="opacity:0;transition:opacity 2.9s cubic-bezier(1,0,1,0)">${text}</p><script>requestAnimationFrame(() => setTimeout(() => { document.getElementById('fading').style.opacity = 1 }))</script>`,
  ],
  ['small-print', (text) => `<p style="font-size:9px">${text}</p>`],
  ['contents', (text) => `<div style="display:contents;overflow:hidden"><p>${text}</p></div>`],
  ['right-to-left', (text) => `<p dir="rtl" style="overflow:hidden">${text}</p>`],
  ['upright', (text) => `<div style="writing-mode:vertical-rl;height:300px"><p>${text}</p></div>`],
];

const seenWords = (name: string): string => `We have counted the boats ${name}`;

/** The other way round: what a reader does see has to be read, whatever it is styled like. */
export const SEEN_WORDS: readonly string[] = SEEN.map(([name]) => seenWords(name));
export const ALL_SEEN: HostilePage = {
  name: 'seen-words',
  attack: 'words that are seen, though their style looks like hiding',
  html: () => article({ body: SEEN.map(([name, html]) => html(said(seenWords(name)))).join('\n') }),
  needs: 'browser',
};
