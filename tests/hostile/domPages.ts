/** Pages whose elements and scripts stand where a reader of pages expects the browser's own. */
import { article, escaped, FILLER, type HostilePage, said } from './hostilePage.ts';

const DOCUMENT_NAMES = [
  'body',
  'head',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'getElementById',
]
  .concat(['createElement', 'createTreeWalker', 'createRange', 'getSelection', 'activeElement', 'title'])
  .concat([
    'defaultView',
    'adoptedStyleSheets',
    'fonts',
    'location',
    'CSS',
    'browser',
    'chrome',
    'contentType',
  ])
  .concat(['visibilityState', 'elementFromPoint', 'caretPositionFromPoint', 'scrollingElement', 'nodeType']);

const NODE_NAMES = ['childNodes', 'textContent', 'children', 'firstChild', 'nextSibling', 'parentNode']
  .concat([
    'parentElement',
    'nodeType',
    'localName',
    'attributes',
    'getAttribute',
    'hasAttributes',
    'shadowRoot',
  ])
  .concat(['ownerDocument', 'isConnected', 'getRootNode', 'checkVisibility', 'getBoundingClientRect', 'data'])
  .concat(['scrollLeft', 'scrollTop', 'style', 'namespaceURI', 'nextElementSibling', 'assignedSlot']);

const fields = NODE_NAMES.map((name) => `<input name="${name}" type="hidden">`).join('');
const form = (name: string): string =>
  `<form name="${name}" id="${name}"><input name="attributes"><input name="parentNode"></form>`;

/** Frames are named windows, and two elements of one name are a collection. */
const namedTwice = (name: string): string => `<a id="${name}"></a><a id="${name}" name="href"></a>`;

const spoilt = (script: string): string => article({ head: `<script>${script}</script>` });

/** Overrides that make every call of the page's own scripts fail. */
const REFUSE = `const refuse = () => { throw new Error('the page refuses'); };`;

function endless(): string {
  return article({
    after: `<p id="clock">0</p><script>
let ticks = 0;
const clock = document.getElementById('clock');
setInterval(() => { for (let i = 0; i < 200; i++) { clock.textContent = String(ticks++); clock.setAttribute('class', 'c' + ticks); } }, 10);
</script>`,
  });
}

function endlessArticle(): string {
  return article({
    body: '<div id="storm"></div>',
    after: `<script>
const storm = document.getElementById('storm');
let made = 0;
setInterval(() => {
  for (let i = 0; i < 50; i++) { const one = document.createElement('span'); one.textContent = 'Boat ' + made++ + '. '; storm.append(one); if (storm.childNodes.length > 100) storm.firstChild.remove(); }
}, 20);
</script>`,
  });
}

export const DOM_PAGES: readonly HostilePage[] = [
  {
    name: 'clobbered-names',
    attack: 'forms that stand for properties of the document',
    html: () => article({ before: DOCUMENT_NAMES.map(form).join(''), body: `<form>${fields}</form>` }),
    needs: 'markup',
  },
  {
    name: 'clobbered-article',
    attack: 'the article stands in a form whose fields stand for its properties',
    html: () =>
      article({ body: `<form>${fields}<p>${FILLER}</p><p>${said('We saw the light at noon')}</p></form>` }),
    needs: 'markup',
  },
  {
    name: 'clobbered-by-pictures',
    attack: 'pictures, objects and frames that stand for properties of the document',
    html: () =>
      article({
        before: DOCUMENT_NAMES.map(
          (name) => `<img name="${name}" alt=""><object name="${name}"></object><embed name="${name}">`,
        ).join(''),
      }),
    needs: 'markup',
  },
  {
    name: 'clobbered-by-pairs',
    attack: 'two elements of one name, which make a collection of it',
    html: () => article({ before: [...DOCUMENT_NAMES, ...NODE_NAMES].map(namedTwice).join('') }),
    needs: 'markup',
  },
  {
    name: 'names-of-prototypes',
    attack: 'ids, classes and roles called __proto__, constructor, toString',
    html: () =>
      article({
        body: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
          .map(
            (name) =>
              `<div id="${name}" class="${name}" role="${name}" itemprop="${name}"><p>${FILLER}</p></div>`,
          )
          .join(''),
      }),
    needs: 'markup',
  },
  {
    name: 'own-names',
    attack: 'elements that are called like ours',
    html: () =>
      article({
        before: '<pressmark-card data-open><p>“I am the card,” said Edith Marlowe.</p></pressmark-card>',
        body: `<p class="pressmark-direct-1" id="pressmark">${FILLER}</p>`,
      }),
    needs: 'markup',
  },
  {
    name: 'broken-prototypes',
    attack: 'methods and constructors that throw',
    html: () =>
      spoilt(`${REFUSE}
Element.prototype.attachShadow = refuse;
Document.prototype.createTreeWalker = refuse;
Document.prototype.createElement = refuse;
Array.prototype.map = refuse;
Map.prototype.get = refuse;
JSON.parse = refuse;
window.Range = window.StaticRange = window.Highlight = refuse;
Object.defineProperty(CSS, 'highlights', { get: refuse });`),
    needs: 'browser',
  },
  {
    name: 'broken-getters',
    attack: 'getters that throw or lie',
    html: () =>
      spoilt(`${REFUSE}
for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent', 'isConnected'])
  Object.defineProperty(Node.prototype, name, { get: refuse });
for (const name of ['localName', 'shadowRoot', 'scrollTop']) Object.defineProperty(Element.prototype, name, { get: refuse });
Object.defineProperty(CharacterData.prototype, 'data', { get: () => '“I lied,” said Edith Marlowe.' });
Element.prototype.checkVisibility = () => true;
Element.prototype.getAttribute = refuse;`),
    needs: 'browser',
  },
  {
    name: 'polluted-prototypes',
    attack: 'properties that every object inherits',
    html: () =>
      spoilt(
        `Object.prototype.type = 'annotate'; Object.prototype.isArticle = false; Object.prototype.text = 'I lied'; Array.prototype[0] = 'I lied';`,
      ),
    needs: 'browser',
  },
  {
    name: 'cleared-highlights',
    attack: 'the shared registry of highlights is emptied',
    html: () => article({ after: '<script>window.clearAll = () => CSS.highlights.clear();</script>' }),
    needs: 'browser',
  },
  {
    name: 'replaced-highlights',
    attack: 'something else in place of the registry and its class',
    html: () =>
      spoilt(`Object.defineProperty(CSS, 'highlights', { value: new Map(), configurable: false });
window.Highlight = class extends Set {};
Object.freeze(CSS);`),
    needs: 'browser',
  },
  {
    name: 'deleted-highlights',
    attack: 'no registry at all',
    html: () => spoilt('delete window.CSS; delete window.Highlight; delete window.HighlightRegistry;'),
    needs: 'browser',
  },
  {
    name: 'taken-highlights',
    attack: 'our names of highlights are taken, and taken again',
    html: () =>
      article({
        after: `<script>
const kinds = ['direct', 'indirect'].flatMap((kind) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map((hue) => 'pressmark-' + kind + '-' + hue));
const names = [...kinds, 'pressmark-person', 'pressmark-place', 'pressmark-current', 'pressmark-flash'];
window.take = () => { for (const name of names) CSS.highlights.set(name, new Highlight()); };
window.take();
</script>`,
      }),
    needs: 'browser',
  },
  {
    name: 'mutation-storm',
    attack: 'a page that changes two hundred times in ten milliseconds',
    html: endless,
    needs: 'browser',
  },
  {
    name: 'storm-in-the-article',
    attack: 'an article that changes without end',
    html: endlessArticle,
    needs: 'browser',
  },
  {
    name: 'frames-in-frames',
    attack: 'frames that hold each other',
    html: () => {
      let inner = `<p>${said('We are the innermost frame')}</p>`;
      for (let depth = 0; depth < 8; depth++) inner = `<iframe srcdoc="${escaped(inner)}"></iframe>`;
      return article({ after: inner });
    },
    needs: 'markup',
  },
  {
    name: 'many-frames',
    attack: 'two hundred frames, each with a text',
    html: () =>
      article({ after: `<iframe srcdoc="&lt;p&gt;${FILLER}&lt;/p&gt;" width="10"></iframe>`.repeat(200) }),
    needs: 'markup',
  },
  {
    name: 'shadow-roots',
    attack: 'shadow roots in shadow roots, with slots that lead out of them',
    html: () => {
      let inner = '<slot></slot>';
      for (let depth = 0; depth < 50; depth++)
        inner = `<x-box><template shadowrootmode="open">${inner}</template></x-box>`;
      return article({ after: inner });
    },
    needs: 'markup',
  },
  {
    name: 'misnested',
    attack: 'tags that close what they have not opened',
    html: () => article({ body: `${'<b><p><table><i><tr><a>x</b></p></i>'.repeat(200)}</table></a>` }),
    needs: 'markup',
  },
];
