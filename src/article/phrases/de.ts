import type { PhraseLists } from './lists.ts';

/** German: lines that stand in articles but are not of them. */
export const GERMAN: PhraseLists = {
  'line:date': { whole: ['vor\\s\\d{1,3}\\s(?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)'] },
  'line:reading time': {
    whole: ['(?:lesezeit|lesedauer)\\s?:?\\s?(?:ca\\.\\s)?\\d{1,3}\\s?(?:min\\p{L}*\\.?)?'],
    within: [
      ['lese', '\\d{1,3}\\s?(?:-|–)?\\s?min(?:uten?)?\\.?\\s(?:lesezeit|lesedauer)[^\\p{L}\\p{N}]{0,4}$'],
    ],
  },
  'line:advertisement': {
    whole: [
      'anzeige',
      'werbung',
      'nach der anzeige weiterlesen',
      'artikel wird nach der anzeige fortgesetzt',
      'weiter nach der anzeige',
    ],
  },
  'line:more': {
    starts: [
      'mehr (?:zum|zu dem|zu diesem|zu den) (?:themas?|themen|artikel)\\b[^.!?]{0,60}',
      'mehr (?:zu|über|von|aus)\\b[^.!?]{0,60}:?$',
      'lesen sie (?:auch|dazu|mehr|hier|weiter|außerdem|jetzt)\\b',
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
      'empfehlungen der redaktion',
      'empfohlene artikel',
      'unsere empfehlung',
      'dossier\\s?:',
      'hintergrund\\s?:\\s',
      'mehr dazu\\b',
      'hier (?:lesen|finden) sie (?:mehr|weitere|alle|alles|auch|außerdem)\\b',
    ],
  },
  'line:newsletter': {
    starts: [
      '(?:abonnieren|bestellen) sie\\b[^.]{0,80}(?:newsletter|whatsapp|kanal|podcast)',
      'melden sie sich\\b[^.]{0,60}(?:newsletter|an)\\b',
      'hier (?:geht es|können sie|gehts) [^.]{0,50}newsletter',
      'folgen sie (?:uns|unserem)\\b',
      '(?:alle|die) (?:wichtigsten )?(?:news|nachrichten)[^.]{0,60}(?:newsletter|postfach|whatsapp|app)\\b',
      'jeden (?:morgen|tag|abend|montag|freitag)[^.]{0,100}(?:newsletter|postfach|inbox|e-mail)',
    ],
    within: [
      [
        'newsletter',
        '(?:jetzt )?(?:für (?:den|unseren) )?[^.!?]{0,30}newsletter (?:abonnieren|anmelden|bestellen)',
      ],
      ['newsletter', '[^.!?]{2,80}[.!?] (?:abonnieren|bestellen) sie (?:\\p{L}+ ){0,3}newsletter'],
    ],
  },
  'line:subscription': {
    starts: [
      'jetzt (?:abonnieren|testen|registrieren|anmelden|weiterlesen|lesen|bestellen)',
      'sie (?:sind|haben) (?:bereits|schon|noch kein)[^.]{0,60}(?:abo|abonnent\\p{L}*|konto|registriert)',
      '(?:hat|hat ihnen) ihnen? (?:dieser|der) (?:artikel|beitrag) gefallen',
      'dieser (?:artikel|inhalt|text) ist (?:nur|exklusiv|kostenpflichtig)',
      'weiter(?:lesen)? mit (?:\\p{L}+[- ]?)?(?:abo|plus)',
      'unterstützen sie\\b',
    ],
  },
  'line:embed': {
    starts: [
      'empfohlener (?:redaktioneller |externer )?inhalt',
      'an dieser stelle (?:finden sie|befindet sich|würde|steht)\\b',
      '(?:ich bin|sie sind) damit einverstanden, dass\\b',
      '(?:hier|an dieser stelle)[^.]{0,60}externe\\p{L}* inhalt',
      '(?:dieser|externer) (?:externe )?inhalt\\b[^.]{0,80}(?:geladen|angezeigt|blockiert|deaktiviert|zustimm)',
      'zum anzeigen? (?:dieses|des|von)\\b',
      '(?:mit dem|durch)[^.]{0,40}klick[^.]{0,80}(?:datenschutz|inhalte|daten)',
      'mehr (?:dazu )?in unserer datenschutz',
      'inhalte? von (?:twitter|x|youtube|instagram|facebook|tiktok)',
      'wird geladen',
      'um (?:diesen|dieses|den) (?:inhalt|video|beitrag|tweet|element)[^.]{0,80}(?:javascript|zustimm|aktiv|cookies)',
      'video\\s?(?:wird|konnte|unavailable|nicht)',
    ],
  },
  'line:share': {
    starts: [
      'teilen$',
      '(?:artikel|beitrag|seite) (?:teilen|drucken|merken|versenden|vorlesen|anhören)$',
      'teilen (?:auf|via|per|sie)\\b',
      '(?:copy|link) (?:link|copied|kopieren|kopiert)\\b',
      'link kopieren',
      'drucken$',
      'kopier(?:en|t)?$',
      'merken$',
      'speichern$',
      'gespeichert$',
    ],
  },
  'line:comments': {
    starts: [
      '(?:jetzt )?(?:mit)?(?:diskutieren|kommentieren)\\b',
      'schreiben sie (?:einen|den ersten) kommentar',
      'diskutieren sie mit',
      'antworten$',
    ],
    within: [['kommentar', '(?:\\d+ )?kommentare?(?: lesen| anzeigen| schreiben)?$']],
  },
  'line:contact': {
    starts: [
      'haben sie (?:einen fehler|hinweise|anregungen|fragen)[^?]{0,80}\\?',
      'fehler (?:gefunden|melden|entdeckt)',
      'schreiben sie (?:uns|an|der redaktion)\\b',
      'schicken sie uns\\b',
    ],
  },
  'line:copyright': {
    starts: ['alle rechte vorbehalten', 'lizenz\\p{L}* (?:erwerben|für diesen)'],
  },
  'line:about': {
    starts: [
      'dies(?:e[rs])? (?:\\p{L}+ ){1,3}(?:ist|wurde) (?:\\p{L}+ ){0,3}(?:maschinell|automatisch|automatisiert|künstlicher intelligenz)\\p{L}* (?:\\p{L}+ ){0,4}(?:übersetz|erstell|erzeug)',
      'dies ist eine (?:maschinelle|automatische) übersetzung',
      '(?:dieser|diese|dieses) (?:artikel|text|beitrag|interview|reportage|kommentar) (?:erschien|ist|wurde) (?:\\p{L}+ ){0,2}(?:zuerst|zunächst|ursprünglich|original)\\b',
    ],
    whole: ['über (?:den|die) autor(?:in|en|innen)?', 'zur person', 'zum autor', 'zur autorin'],
  },
  'line:page part': {
    whole: [
      'hauptinhalt',
      'inhalt',
      'inhaltsverzeichnis',
      'auf dieser seite',
      'artikel',
      'artikel anhören',
      'artikel vorlesen',
      'seiteninhalt',
      'bild (?:vergrößern|in großansicht)',
      'vollbild',
      'bild \\d+ von \\d+',
      'zurück',
      'weiter',
      'nach oben',
      'mehr',
      'schließen',
      'neu',
      'mehr anzeigen',
      'mehr laden',
    ],
  },
  credit: {
    starts: [
      '(?:mit )?material (?:von|der)\\b[^.!?]{0,100}$',
      'mit (?:agentur)?material\\b',
      'mit (?:informationen|angaben) (?:von|der|aus)\\b[^.!?]{0,80}$',
      '(?:quellen?|agentur|redaktion|text|fotos?|foto\\(s\\)|bilder|bildquelle|bildrechte)\\s?[:/]\\s?[^.!?]{2,90}$',
      'mitarbeit\\s?:',
    ],
    within: [
      [
        'beigetragen',
        '[^.!?]{2,120} (?:haben|hat) zu diese[mr] (?:bericht|artikel|beitrag|meldung|text) beigetragen',
      ],
    ],
  },
};
