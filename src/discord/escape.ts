// Makes text stand in a Discord message exactly as it is: no markup, no mention, no link, nothing invisible.

/** Characters that begin markup wherever they stand. */
const anywhere = /[\\*_~|`<@[\]]/g;
/** A scheme (auto-links), and `:name:` (emoji). */
const colons = /:(?=\/\/)|:(?=[^\s:]+:)/g;
/** `discord.gg/x` is turned into an invitation card even without a scheme. */
const invitations = /(discord(?:app)?)\.(?=(?:gg|com)\b)/gi;
/** Headings, small print, quotations and lists begin a line; a number with a dot or bracket begins an ordered list. */
const lineStart = /^(\s*)(?:([#>+-])|(\d+)([.)]))/;

/** What may stand before a joiner or a variation selector that belongs to an emoji, and what may follow a joiner. */
const emojiBefore = /\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})?$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
const longestEmojiBefore = 5;
/**
 * Format characters (bidirectional controls, zero-width, tags), controls, variation selectors, blank letters and
 * private use: they change what is seen, or hide text in it, without a shape of their own.
 */
const invisible = /(?![\n\t])(?:\p{Cc}|\p{Cf}|\p{Co}|\p{Variation_Selector}|\u{034F}|\u{115F}|\u{1160}|\u{17B4}|\u{17B5}|\u{3164}|\u{FFA0})/gu;

/** The text without what cannot be seen; line separators become line feeds. Everything visible stays as it is. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(invisible, (character, offset: number, whole: string) => (belongsToEmoji(character, offset, whole) ? character : ''));
}

function belongsToEmoji(character: string, offset: number, whole: string): boolean {
  if (character !== '\u{200D}' && character !== '\u{FE0F}') return false;
  if (!emojiBefore.test(whole.slice(Math.max(0, offset - longestEmojiBefore), offset))) return false;
  return character === '\u{FE0F}' ? whole[offset - 1] !== '\u{FE0F}' : emojiAfter.test(whole.slice(offset + 1, offset + 3));
}

/** Markup that Discord displays as `visibleText(text)`, in one line or several. */
export function escapeText(text: string): string {
  return visibleText(text)
    .replace(anywhere, (character) => `\\${character}`)
    .replace(colons, '\\:')
    .replace(invitations, '$1\\.')
    .split('\n')
    .map((line) => line.replace(lineStart, (_, space: string, mark: string | undefined, digits: string | undefined, dot: string | undefined) => (mark === undefined ? `${space}${digits ?? ''}\\${dot ?? ''}` : `${space}\\${mark}`)))
    .join('\n');
}

/** The same in one line: for titles, names and labels. */
export function escapeLine(text: string): string {
  return escapeText(visibleText(text).replace(/\s+/g, ' ').trim());
}
