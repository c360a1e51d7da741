import type { Box } from './page.ts';

/** What a box is, as far as its names tell. */
export type Label =
  | 'advertisement'
  | 'audio'
  | 'author'
  | 'caption'
  | 'comments'
  | 'consent'
  | 'credit'
  | 'date'
  | 'embed'
  | 'fact'
  | 'footer'
  | 'gallery'
  | 'hidden'
  | 'navigation'
  | 'newsletter'
  | 'paywall'
  | 'related'
  | 'share'
  | 'tags'
  | 'lead'
  | 'headline'
  | 'body'
  | 'article'
  | 'liveblog'
  | 'login'
  | 'correction'
  | 'dropcap'
  | 'kicker'
  | 'meta'
  | 'product'
  | 'picture';

const WORDS: { readonly [label in Label]?: string } = {
  advertisement:
    'ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adunit adbox adcontainer adwrapper admanager dfp gpt werbung anzeige anzeigen reklame sponsor sponsored sponsors sponsoring promo promos promotion promoted promobox publicidad publicite annonce annons banner affiliate affiliates outbrain taboola plista ligatus commercial native-ad',
  audio:
    'audio audioplayer podcast podcasts texttospeech tts listen readspeaker vorlesen trinity beyondwords speechkit',
  author:
    'author authors byline bylines autor autoren autorin autorenbox verfasser bio biography contributor contributors writer journalist authorbox autores',
  caption:
    'caption captions figcaption bildunterschrift imagecaption bildtext legend bu imagetext mediacaption',
  comments:
    'comment comments commentlist commenting kommentar kommentare disqus respond livefyre coral openweb spotim leserbrief leserbriefe forum reply replies discussion leserkommentare comentarios commentaires',
  consent:
    'cookie cookies cookiebar consent gdpr dsgvo cmp onetrust usercentrics didomi privacy datenschutz sourcepoint cookiebanner cookieconsent',
  credit:
    'credit credits copyright copyrights source sources quelle fotograf photographer bildnachweis bildquelle imagecredit photocredit agency',
  date: 'date datum dateline timestamp published publishdate pubdate datetime updated lastupdated readingtime readtime lesezeit',
  embed:
    'embed embeds embedded embedbox embedconsent oembed twitter tweet instagram facebook tiktok youtube opta opinary poll survey quiz umfrage iframe pinpoll glomex',
  fact: 'factbox infobox infokasten faktenbox expandable accordion collapsible kasten callout inset box infoboxes faktabox',
  footer: 'footer foot colophon impressum imprint legal disclaimer bottombar postfooter',
  gallery:
    'gallery galleries slideshow carousel slider bildergalerie fotostrecke bilderstrecke swiper lightbox photogallery slick',
  navigation:
    'nav navbar navigation navi breadcrumb breadcrumbs menu menus menubar megamenu pagination pager paginator toc tableofcontents sitemap skip skiplink subnav topnav jumplinks inhaltsverzeichnis sidebar aside rail offcanvas toolbar',
  newsletter:
    'newsletter newsletters subscribe subscription signup mailchimp mailinglist nl abobox subscriber optin whatsapp notification notifications pushnotification',
  paywall:
    'paywall paywalls piano regwall premium registration abo paidcontent tinypass subscriptionwall regiwall paygate',
  related:
    'related relatedposts relatedarticles relatedcontent recommend recommended recommendation recommendations recirc recirculation mehr weitere weiterlesen readmore readnext upnext mostread mostpopular popular trending meistgelesen lesenswert teaser teasers teaserlist crosslink crosslinks morestories morefrom morenews moreon seealso verwandte readalso suggestions suggested inlinelink textlink linkbox links onward topstories latest latestnews jetpack-relatedposts nextarticle prevnext articlelist storylist',
  share:
    'share sharing shares sharebar sharebuttons sharedaddy social socialmedia socials addthis addtoany teilen shariff bookmark bookmarks print follow followus sharethis',
  tags: 'tag tags taglist tagcloud topic topics keywords keyword schlagworte stichworte themen category categories rubrik taxonomy',
  lead: 'lead lede leadtext standfirst teasertext summary vorspann intro introduction deck dek subtitle subheadline subhead sapo excerpt abstract einleitung description sublead strapline chapeau ingress',
  headline: 'headline headlines title titel heading',
  body: 'articlebody articletext articlecontent bodytext bodycopy storybody storytext storycontent entrycontent postcontent postbody entrybody articlecopy articlemain newsbody newstext maincontent richtext wysiwyg pagecontent',
  article: 'article artikel story post entry hentry beitrag news',
  liveblog: 'liveblog liveticker',
  login: 'login signin register anmelden registrieren password captcha',
  correction: 'correction corrections',
  dropcap: 'dropcap initial dropcaps',
  kicker: 'kicker overline eyebrow dachzeile spitzmarke topline flag roofline',
  meta: 'meta metadata entrymeta articlemeta postmeta metainfo',
  picture: 'image images img photo photos picture pictures bild bilder foto fotos media illustration',
  product: 'product products shop deal deals pricebox buy price amazon preisvergleich shopping',
};

const TOKEN_LABEL = new Map<string, Label>();
for (const [label, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) TOKEN_LABEL.set(word, label as Label);
}

/** Says something about its element's state or surroundings, not what the element is: "has-comments", "no-ads". */
const MODIFIER = /^(?:has|is|no|not|with|without|js|hide|show|hidden|visible|sm|md|lg|xl)[-_:]/i;

/** WordPress names what a post is filed under on the post itself: "post-12 hentry tag-comments author-ann". */
const POST = /(?:^|\s)(?:hentry|post-\d+|type-post)(?:\s|$)/;
const FILED_UNDER = /^(?:tag|category|author|term|format|type|status)-/;

/** A class of a utility framework ("md:print:mb-2", "w-[300px]"): how a box looks, not what it is. */
const UTILITY = /[:[\]!@&]/;

/** German compounds: "absatzbild", "titelfoto". */
const COMPOUND_PICTURE = /.(?:bild|foto)$/;

/** The words of one class or id: "c-articleBody__related-links" → c, article, body, related, links. */
export function nameWords(name: string): readonly string[] {
  // Most names are this plain, and reading names is what takes longest.
  if (/^[a-z]+(?:[-_]+[a-z]+)*$/.test(name)) return name.split(/[-_]+/);
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '' && !/\d/.test(word));
}

// Pages choose the names: caches must not grow without end.
const MAX_CACHE = 20_000;
const cache = new Map<string, ReadonlySet<Label>>();
const cacheOfNames = new Map<string, ReadonlySet<Label>>();
const NONE: ReadonlySet<Label> = new Set();

function labelsOfName(name: string): ReadonlySet<Label> {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const labels = new Set<Label>();
  if (!MODIFIER.test(name) && !UTILITY.test(name) && name.length < 120) {
    const words = nameWords(name);
    for (let i = 0; i < words.length; i++) {
      const label = TOKEN_LABEL.get(words[i]!);
      if (label !== undefined) labels.add(label);
      else if (COMPOUND_PICTURE.test(words[i]!)) labels.add('picture');
      const next = words[i + 1];
      const pair = next === undefined ? undefined : TOKEN_LABEL.get(words[i]! + next);
      if (pair !== undefined) labels.add(pair);
    }
  }
  if (cache.size > MAX_CACHE) cache.clear();
  cache.set(name, labels.size === 0 ? NONE : labels);
  return labels;
}

/** Labels of a box by its class, id and the like. */
export function labelsOf(box: Box): ReadonlySet<Label> {
  box.labels ??= labelsOfNames(box.names);
  return box.labels;
}

/** What class, id and the like say, written one after the other. */
export function labelsOfNames(names: string): ReadonlySet<Label> {
  if (names === '') return NONE;
  const known = cacheOfNames.get(names);
  if (known !== undefined) return known;
  const labels = readNames(names);
  if (cacheOfNames.size > MAX_CACHE) cacheOfNames.clear();
  cacheOfNames.set(names, labels);
  return labels;
}

function readNames(names: string): ReadonlySet<Label> {
  let labels: Set<Label> | null = null;
  const isPost = POST.test(names);
  for (const name of names.split(/\s+/)) {
    if (isPost && FILED_UNDER.test(name)) continue;
    for (const label of labelsOfName(name)) {
      labels ??= new Set();
      labels.add(label);
    }
  }
  return labels ?? NONE;
}
