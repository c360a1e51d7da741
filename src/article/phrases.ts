/**
 * Lines that stand in an article but are not of it, as data: by class and language. A line counts only as a whole
 * (patterns are anchored) and only when it is short: news about newsletters is news.
 */

interface PhraseRule {
  readonly rule: string;
  /** In UTF-16 code units of the line. */
  readonly maxLength: number;
  readonly pattern: RegExp;
}

const any = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const starts = (parts: readonly string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,4}${any(parts)}`, 'iu');
const whole = (parts: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}${any(parts)}[^\\p{L}\\p{N}]{0,4}$`, 'iu');

const MONTH = '\\p{L}{3,10}\\.?';
const CLOCK =
  '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?uhr)?(?:\\s?[A-Z]{2,5}|\\s?UTC|\\s?\\([^)]{1,20}\\))?';
const DAY = `(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:de\\s)?${MONTH},?\\s(?:de\\s)?\\d{4}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|heute|gestern|today|yesterday)`;
const WEEKDAY = '(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,8}\\.?,?\\s)?';
const DATE_WORD =
  '(?:(?:stand|aktualisiert|zuletzt aktualisiert|veröffentlicht|erstellt|publiziert|erschienen|geändert|datum|update|updated|last updated|published|posted|first published|modified|actualizado|publicado|publié|mis à jour|pubblicato|aktualizováno|opublikowano|published on|posted on|veröffentlicht am|aktualisiert am|am|on)\\s?:?,?\\s+)';

const RULES: readonly PhraseRule[] = [
  {
    rule: 'line:date',
    maxLength: 140,
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]{0,3}(?:${DATE_WORD}?${WEEKDAY}(?:${DAY}(?:\\s?[,|·/–—-]?\\s?(?:um |at |à |kl\\. )?${CLOCK})?|${CLOCK})[\\s,|·/–—-]{0,4}){1,3}$`,
      'iu',
    ),
  },
  {
    rule: 'line:date',
    maxLength: 60,
    pattern: whole([
      '\\d{1,3}\\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\sago',
      'vor\\s\\d{1,3}\\s(?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)',
    ]),
  },
  {
    // An entry of a live blog: its time and who wrote it.
    rule: 'line:date',
    maxLength: 60,
    pattern: /^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?\s?[|,–-]?\s?(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u,
  },
  {
    rule: 'line:reading time',
    maxLength: 60,
    pattern: whole([
      '(?:lesezeit|lesedauer|reading time|read time|tiempo de lectura|temps de lecture)\\s?:?\\s?(?:ca\\.\\s|about\\s)?\\d{1,3}\\s?(?:min\\p{L}*\\.?)?',
      '\\d{1,3}\\s?(?:-|–)?\\s?min(?:ute|uten|utes|s)?\\.?\\s(?:read|lesezeit|lesedauer)',
    ]),
  },
  {
    rule: 'line:advertisement',
    maxLength: 60,
    pattern: whole([
      'anzeige',
      'werbung',
      'advert',
      'advertisements?',
      'advertising',
      'sponsored(?: content)?',
      'publicidad',
      'publicité',
      'pubblicità',
      'reklama?',
      'annonce',
      'annons',
      'advertisement - (?:story|article) continues below',
      '(?:story|article) continues (?:below|after) (?:this )?ad\\p{L}*',
      'nach der anzeige weiterlesen',
      'artikel wird nach der anzeige fortgesetzt',
      'scroll (?:down )?(?:to|for) (?:continue|more)(?: \\p{L}+){0,4}',
      'weiter nach der anzeige',
      'article content(?: continued)?',
    ]),
  },
  {
    rule: 'line:more',
    maxLength: 120,
    pattern: starts([
      'mehr (?:zum|zu dem|zu diesem|zu den) (?:themas?|themen|artikel)\\b[^.!?]{0,60}',
      'mehr (?:zu|über|von|aus)\\b[^.!?]{0,60}:?$',
      '(?:lesen sie|lesen sie) (?:auch|dazu|mehr|hier|weiter|außerdem|jetzt)\\b',
      'lies auch\\b',
      'lest auch\\b',
      'lesen sie (?:hierzu|zum thema)\\b',
      'auch interessant',
      'das könnte (?:sie|dich|ihnen|euch) (?:auch )?(?:interessieren|gefallen)',
      'passend (?:zum thema|dazu)',
      'weitere (?:themen|artikel|meldungen|nachrichten|beiträge|informationen|infos|news|links)\\b[^.!?]{0,60}$',
      'weiterlesen\\b',
      'zum weiterlesen',
      'siehe auch',
      'weiterführende',
      'verwandte (?:themen|artikel)',
      '(?:meist|häufig|viel) ?gelesen',
      '(?:zum (?:selben|gleichen)|über dieses) thema\\b',
      'passend zum artikel',
      'dieses thema im programm',
      'related (?:tags|countries|people|companies|organi[sz]ations)$',
      'meistgelesene',
      'empfehlungen der redaktion',
      'empfohlene artikel',
      'unsere empfehlung',
      'dossier\\s?:',
      'hintergrund\\s?:\\s',
      'mehr dazu\\b',
      'hier (?:lesen|finden) sie (?:mehr|weitere|alle|alles|auch|außerdem)\\b',
      'read (?:more|also|next|on|the (?:full|original))\\b',
      'also read\\b',
      'more (?:from|on|about|in|great)\\b[^.!?]{0,70}$',
      'related(?: (?:stories|articles|posts?|content|topics|coverage|links|news|reading))?\\s?(?::|$)',
      '(?:related|popular|trending|recommended|latest|top) (?:stories|articles|posts?|content|news|on|now|videos?)\\b[^.!?]{0,40}$',
      'you (?:may|might|may also|might also) (?:also )?(?:like|enjoy|be interested)',
      'see also\\b',
      'see more\\b',
      "don[’']t miss\\b[^.!?]{0,80}$",
      'recommended (?:for you|reading)',
      'what to read next',
      'keep reading',
      'up next',
      'in case you missed it',
      "editor[’']?s[’']? picks?",
      'continue reading',
      'sponsored (?:stories|links|content)',
      'from our partners',
      'elsewhere on the web',
      'in pictures',
      'watch\\s?(?:\\||:)',
      'listen\\s?(?:\\||:)',
      'lire aussi',
      'à lire aussi',
      'lee (?:también|más)',
      'te puede interesar',
      'leggi anche',
      'czytaj (?:też|także|więcej)',
      'läs (?:också|mer|även)',
      'les også',
      'læs også',
      'lees ook',
      'leia (?:também|mais)',
      'читайте (?:также|ещё|еще)',
      'читайте також',
      '>>',
      '→',
      '►',
      '▶',
      '➤',
      '»\\s(?=\\p{Lu})[^»«]{0,100}$',
    ]),
  },
  {
    rule: 'line:newsletter',
    maxLength: 260,
    pattern: starts([
      'newsletter\\b',
      '(?:jetzt )?(?:für (?:den|unseren) )?[^.!?]{0,30}newsletter (?:abonnieren|anmelden|bestellen)',
      '(?:abonnieren|bestellen) sie\\b[^.]{0,80}(?:newsletter|whatsapp|kanal|podcast)',
      'melden sie sich\\b[^.]{0,60}(?:newsletter|an)\\b',
      'hier (?:geht es|können sie|gehts) [^.]{0,50}newsletter',
      'folgen sie (?:uns|unserem)\\b',
      '(?:alle|die) (?:wichtigsten )?(?:news|nachrichten)[^.]{0,60}(?:newsletter|postfach|whatsapp|app)\\b',
      'jeden (?:morgen|tag|abend|montag|freitag)[^.]{0,100}(?:newsletter|postfach|inbox|e-mail)',
      '(?:sign|signing) up (?:for|to|here|now|today)\\b',
      'subscribe (?:to|now|today|here|for)\\b',
      '(?:get|receive)\\b[^.]{0,100}(?:in your inbox|to your inbox|newsletters?|by email|letterbox)',
      'every (?:day|morning|week|weekday) we (?:send|email)',
      'want (?:more|to read)[^.?]{0,60}\\?$',
      '(?:join|follow) (?:us|our|the)\\b[^.]{0,80}(?:facebook|twitter|instagram|whatsapp|telegram|newsletter|channel|community|google news)',
      'follow (?:\\p{L}+ ){1,5}on (?:google news|twitter|x|facebook|instagram|whatsapp|telegram|tiktok|bluesky)\\b',
      'click here to (?:subscribe|sign up|join|register)',
      'download (?:the|our)\\b[^.]{0,40}\\bapp\\b',
      'add us as (?:a|your) preferred',
      'abonnez-vous',
      'inscrivez-vous',
      'suscríbete',
      'iscriviti',
    ]),
  },
  {
    rule: 'line:subscription',
    maxLength: 260,
    pattern: starts([
      'this (?:content|article|story) is (?:reserved|available|exclusive|only|for)\\b[^.]{0,40}(?:subscribers?|members?)',
      'subscribe\\b',
      '(?:create an account|register|sign in|log in|already (?:a|have))\\b[^.]{0,80}(?:account|sign in|log in|subscriber|unlock|continue|reading|articles|member)',
      'unlock\\b[^.]{0,60}(?:article|access)',
      '(?:[^.]{0,60}\\b)?(?:register|subscribe|sign in)\\b[^.]{0,60}\\b(?:to unlock|to continue|to read)\\b',
      '(?:unlimited|exclusive) (?:online |digital )?(?:access|articles)\\b',
      'support (?:local|independent|our|quality|us|the)\\b[^.]{0,60}(?:journalism|newsroom|work|readers?|today|news)\\b',
      "don[’']t have an account",
      '(?:access|share your thoughts|enjoy additional|get email updates|get exclusive|read up to)\\b[^.]{0,90}(?:account|month|authors|comments|articles)',
      'jetzt (?:abonnieren|testen|registrieren|anmelden|weiterlesen|lesen|bestellen)',
      'sie (?:sind|haben) (?:bereits|schon|noch kein)[^.]{0,60}(?:abo|abonnent\\p{L}*|konto|registriert)',
      '(?:hat|hat ihnen) ihnen? (?:dieser|der) (?:artikel|beitrag) gefallen',
      'dieser (?:artikel|inhalt|text) ist (?:nur|exklusiv|kostenpflichtig)',
      'weiter(?:lesen)? mit (?:\\p{L}+[- ]?)?(?:abo|plus)',
      'unterstützen sie\\b',
      'like this (?:story|article)\\?',
    ]),
  },
  {
    rule: 'line:embed',
    maxLength: 420,
    pattern: starts([
      'empfohlener (?:redaktioneller |externer )?inhalt',
      'an dieser stelle (?:finden sie|befindet sich|würde|steht)\\b',
      '(?:ich bin|sie sind) damit einverstanden, dass\\b',
      '(?:hier|an dieser stelle)[^.]{0,60}externe\\p{L}* inhalt',
      '(?:dieser|externer) (?:externe )?inhalt\\b[^.]{0,80}(?:geladen|angezeigt|blockiert|deaktiviert|zustimm)',
      'zum anzeigen? (?:dieses|des|von)\\b',
      '(?:mit dem|durch)[^.]{0,40}klick[^.]{0,80}(?:datenschutz|inhalte|daten)',
      'um (?:diesen|dieses|den) (?:inhalt|video|beitrag|tweet|element)[^.]{0,80}(?:javascript|zustimm|aktiv|cookies)',
      'mehr (?:dazu )?in unserer datenschutz',
      'inhalte? von (?:twitter|x|youtube|instagram|facebook|tiktok)',
      'we apologi[sz]e,? but this video',
      'try refreshing your browser',
      'back to video',
      'your browser does not support',
      'this (?:video|content|browser)\\b[^.]{0,60}(?:can ?not|not available|not supported|could not|is not|has failed)',
      'allow [^.?]{1,30} content\\?',
      'to view this (?:content|video|embed)',
      'we need your consent',
      'enable javascript',
      'javascript (?:is|muss|ist)\\b',
      'video\\s?(?:wird|konnte|unavailable|nicht)',
      'loading\\b.{0,10}$',
      'wird geladen',
    ]),
  },
  {
    rule: 'line:share',
    maxLength: 120,
    pattern: starts([
      'share (?:this|on|via|with|article|story|your)\\b[^.!]{0,60}[.!]?$',
      'share$',
      'teilen$',
      '(?:artikel|beitrag|seite) (?:teilen|drucken|merken|versenden|vorlesen|anhören)$',
      'teilen (?:auf|via|per|sie)\\b',
      '(?:copy|link) (?:link|copied|kopieren|kopiert)\\b',
      'link kopieren',
      'drucken$',
      'print(?: this)?(?: article)?$',
      'email(?: this)?(?: article)?$',
      'kopier(?:en|t)?$',
      'facebook$',
      'twitter$',
      'whatsapp$',
      'e-?mail$',
      'reddit$',
      'telegram$',
      'copied$',
      'save(?: article| for later)?$',
      'merken$',
      'speichern$',
      'gespeichert$',
    ]),
  },
  {
    rule: 'line:comments',
    maxLength: 140,
    pattern: starts([
      '(?:\\d+ )?comments?$',
      '(?:\\d+ )?kommentare?(?: lesen| anzeigen| schreiben)?$',
      '(?:leave|post|add|write|view|show|hide|join)\\b[^.]{0,20}(?:a comment|a reply|comments|the conversation)',
      'be the first to comment',
      'tell us what you think',
      'what do you think\\b[^.]{0,40}$',
      '(?:jetzt )?(?:mit)?(?:diskutieren|kommentieren)\\b',
      'schreiben sie (?:einen|den ersten) kommentar',
      'diskutieren sie mit',
      'your email address will not be published',
      'this article was (?:amended|updated) on$',
      'reply$',
      'antworten$',
    ]),
  },
  {
    rule: 'line:contact',
    maxLength: 260,
    pattern: starts([
      'have (?:a|you got a|any) (?:news )?(?:tips?|story|stories|information|something)\\b',
      'got a (?:story|tip)\\b',
      '(?:submit|send) (?:a|us|your)\\b[^.]{0,40}(?:tip|story|news|photos|feedback)',
      'get in touch\\b',
      'do you have (?:a|any|information)[^?]{0,80}\\?',
      'contact (?:us|the (?:author|reporter|writer))\\b',
      '(?:reach|email|e-mail|write to) (?:the (?:author|reporter|writer)|[\\p{L} ]{2,30}) at\\b',
      '[\\p{L} .’-]{3,40} (?:can|may) be reached (?:at|on|via)\\b',
      'report (?:an )?(?:error|a typo)',
      'corrections? and clarifications?',
      'haben sie (?:einen fehler|hinweise|anregungen|fragen)[^?]{0,80}\\?',
      'fehler (?:gefunden|melden|entdeckt)',
      'schreiben sie (?:uns|an|der redaktion)\\b',
      'schicken sie uns\\b',
      '[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,20}$',
      '(?:https?://)?(?:www\\.)?(?:twitter|x|facebook|instagram)\\.com/\\S{1,60}$',
    ]),
  },
  {
    rule: 'line:copyright',
    maxLength: 260,
    pattern: starts([
      'all rights reserved',
      'alle rechte vorbehalten',
      'copyright\\b',
      '©\\s?(?:copyright\\s)?(?:\\d{4}|by)\\b',
      '\\(c\\)\\s?\\d{4}',
      'this material may not be published',
      'our standards\\s?:',
      'mehr über rechte am artikel',
      'lizenz\\p{L}* (?:erwerben|für diesen)',
    ]),
  },
  {
    rule: 'line:about',
    maxLength: 60,
    pattern: whole([
      'about the authors?',
      'über (?:den|die) autor(?:in|en|innen)?',
      'zur person',
      'zum autor',
      'zur autorin',
      'sobre (?:la firma|el autor)',
      "sull[’']autore",
    ]),
  },
  {
    rule: 'line:page part',
    maxLength: 60,
    pattern: whole([
      'hauptinhalt',
      'inhalt',
      'inhaltsverzeichnis',
      'auf dieser seite',
      'table of contents',
      'contents',
      'in this article',
      'artikel',
      'artikel anhören',
      'artikel vorlesen',
      'audio',
      'video',
      'neuer bereich',
      'seiteninhalt',
      'main content',
      'listen to (?:this|the) (?:article|story)',
      'bild (?:vergrößern|in großansicht)',
      'vollbild',
      'bild \\d+ von \\d+',
      'image \\d+ of \\d+',
      'zurück',
      'weiter',
      'next',
      'previous',
      'prev',
      'back to top',
      'nach oben',
      'mehr',
      'more',
      'schließen',
      'close',
      'live',
      'neu',
      'key event',
      'show (?:more|less|all)',
      'mehr anzeigen',
      'mehr laden',
      'load more',
      'view (?:all|more|gallery)',
      'expand',
      'open (?:image|gallery)[^.]{0,30}',
      'dieses thema im programm:?',
    ]),
  },
  {
    rule: 'line:source',
    maxLength: 60,
    pattern: /^(?:source|via)\s+[\w./-]+$/i,
  },
  {
    rule: 'credit',
    maxLength: 320,
    pattern: starts([
      '\\(?(?:additional |with )?(?:reporting|writing|editing|compiled|written|edited|reported)(?: and (?:writing|editing|reporting))? by\\b',
      '[\\p{Lu}][^!?]{3,200} (?:contributed (?:to|reporting)|contributed additional)\\b',
      '(?:mit )?material (?:von|der)\\b[^.!?]{0,100}$',
      'mit (?:agentur)?material\\b',
      'mit (?:informationen|angaben) (?:von|der|aus)\\b[^.!?]{0,80}$',
      '[^.!?]{2,120} (?:haben|hat) zu diese[mr] (?:bericht|artikel|beitrag|meldung|text) beigetragen',
      '(?:quellen?|sources?|agentur|redaktion|text|fotos?|bilder|photos?|images?|photographs?|bildquelle|bildrechte|credits?|mit)\\s?[:/]\\s?[^.!?]{2,90}$',
      '\\(?(?:dpa|afp|reuters|ap|apa|kna|epd|sid|ots|sda|ansa|dapd)(?:[/, ]{1,3}[\\p{L}. ]{1,20}){0,3}\\)?$',
      'mitarbeit\\s?:',
      '\\(责编',
      '（责编',
      '©[^.!?]{2,80}$',
    ]),
  },
];

/** A caption without the markup of one: a short line that ends in its photo credit. */
const CREDIT_AT_END =
  /(?:^|[\s(|,.])(?:fotos?|bild(?:er|rechte|quelle|nachweis)?|photos?|photographs?|pictures?|images?|credits?|ljósmynd|kuva|zdjęcie|foto y vídeo|quelle)\s?(?:\/[\p{L} ]{2,20})?[:/©]\s?[^.!?:]{2,70}\)?$|\((?:photo|foto|image|ap photo|getty|reuters|afp)[^()]{0,80}\)$|(?:getty images|ap photo|imago images|picture alliance|shutterstock|afp via getty|alamy)[^.!?]{0,40}\)?$|\s©\s?[^.!?:©]{2,50}$/iu;

/** How agencies begin captions. */
const CAPTION_START =
  /^(?:file\s?(?:photo\s?)?[-–—:]|(?:in|on) this [^.]{0,60}(?:photo|image|picture|frame)\b|(?:archivbild|archivfoto|symbolbild|symbolfoto)\b)/i;

/**
 * The rule by which a line is not of the article: `line:…`, or `credit` for a line that names who contributed.
 * @param text one passage.
 * @param links share of its text that stands in links.
 * @returns null for every other line.
 */
export function phraseRule(text: string, links: number): string | null {
  if (text.length > 420) return null;
  for (const { rule, maxLength, pattern } of RULES) {
    if (text.length > maxLength || !pattern.test(text)) continue;
    // "Read more …" without a link and with a sentence behind it is a sentence.
    if (rule === 'line:more' && links < 0.2 && text.length > 60 && /[.!?]$/.test(text)) continue;
    return rule;
  }
  return null;
}

/** True when a line reads like the caption of a picture: it ends in a photo credit. */
export const readsLikeCaption = (text: string): boolean =>
  text.length < 400 && (CREDIT_AT_END.test(text) || CAPTION_START.test(text));
