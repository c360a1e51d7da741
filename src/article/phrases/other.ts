import type { PhraseLists } from './lists.ts';

/** Other languages, and what is the same in all: lines that stand in articles but are not of them. */
export const OTHER: PhraseLists = {
  'line:advertisement': { whole: ['publicidad', 'publicité', 'reklama?', 'annonce', 'annons', 'pubblicità'] },
  'line:more': {
    starts: [
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
    ],
  },
  'line:newsletter': {
    starts: ['abonnez-vous', 'inscrivez-vous', 'suscríbete', 'iscriviti', 'newsletter\\b'],
  },
  'line:about': { whole: ['sobre (?:la firma|el autor)', "sull[’']autore"] },
  credit: {
    starts: [
      '\\(责编',
      '（责编',
      // The bracket before is one of the marks that a line may begin with.
      '(?:dpa|afp|reuters|ap|apa|kna|epd|sid|ots|sda|ansa|dapd)(?:[/, ]{1,3}[\\p{L}. ]{1,20}){0,3}\\)?$',
      '©[^.!?]{2,80}$',
    ],
  },
  'line:share': { starts: ['facebook$', 'twitter$', 'e-?mail$', 'reddit$', 'telegram$', 'whatsapp$'] },
  'line:contact': {
    within: [
      ['.com/', '(?:https?://)?(?:www\\.)?(?:twitter|x|facebook|instagram)\\.com/\\S{1,60}$'],
      ['@', '[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,20}$'],
    ],
  },
  'line:copyright': { starts: ['©\\s?(?:copyright\\s)?(?:\\d{4}|by)\\b', '\\(c\\)\\s?\\d{4}'] },
  'line:page part': { whole: ['audio', 'video', 'live'] },
  'line:reading time': {
    whole: [
      '(?:tiempo de lectura|temps de lecture|tempo di lettura)\\s?:?\\s?\\d{1,3}\\s?(?:min\\p{L}*\\.?)?',
    ],
  },
};
