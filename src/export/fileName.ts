/** Longer names are cut: file systems take 255 bytes, and people less. In characters. */
const LONGEST = 80;

/** What no file system, or not that of Windows, takes in a name; and marks that turn the line around. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Surrogate}\\/:*?"<>|]+/gu;

/** Names that Windows keeps for devices, whatever comes after the dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for the file that an article is saved in, made of its title: `title` may be anything that a page says.
 * @param extension without the dot
 */
export function fileName(title: string | null, extension: string): string {
  const words = (title ?? '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const short = Array.from(words).slice(0, LONGEST).join('');
  // Neither hidden, nor ending in what Windows drops without a word.
  const bare = short.replace(/^[.~\s-]+/, '').replace(/(?<![.\s])[.\s]+$/, '');
  return `${bare === '' || DEVICES.test(bare) ? 'Pressmark' : bare}.${extension}`;
}
