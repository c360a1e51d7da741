/** A short line that ends in its photo credit ("Photo: Ann Example/AP", "(Getty Images)", "© dpa"). */
const CREDIT_AT_END = new RegExp(
  [
    '(?:^|[\\s(|,.])(?:fotos?|bild(?:er|rechte|quelle|nachweis)?|photos?|photographs?|pictures?|images?|credits?|ljósmynd|kuva|zdjęcie|quelle)\\s?(?:\\/[A-Za-zÀ-ɏ ]{2,20})?[:/©]\\s?[^.!?:]{2,70}\\)?$',
    '\\((?:photo|foto|image|ap photo|getty|reuters|afp)[^()]{0,80}\\)$',
    '(?:getty images|ap photo|imago images|picture alliance|shutterstock|afp via getty|alamy)[^.!?]{0,40}\\)?$',
    '\\s©\\s?[^.!?:©]{2,50}$',
  ].join('|'),
  'i',
);

/** How agencies begin captions. */
const CAPTION_START =
  /^(?:file\s?(?:photo\s?)?[-–—:]|(?:in|on) this [^.]{0,60}(?:photo|image|picture|frame)\b|(?:archivbild|archivfoto|symbolbild|symbolfoto)\b)/i;

const MAX_LENGTH = 400;

/** True when a line reads like the caption of a picture, whatever its markup says. */
export const readsLikeCaption = (text: string): boolean =>
  text.length < MAX_LENGTH && (CREDIT_AT_END.test(text) || CAPTION_START.test(text));
