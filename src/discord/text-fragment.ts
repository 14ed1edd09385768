// Links that open an article at the quoted words: `#:~:text=` of the WICG URL Fragment Text Directives.
import { linkLength } from './limits.ts';

/** Up to this many characters are named in full; of longer words, the first and the last few. */
const wholeLength = 80;
const edgeWords = 4;

/** Percent-encodes a term: `-`, `,` and `&` have a meaning of their own in a directive, brackets would end a Discord link. */
export function encodeTerm(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*~_.]/g, (character) => (character === '.' || character === '_' || character === '~' ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`));
}

/** The address as it may be linked: http or https, no user name or password, ASCII host; null when it may not. */
export function linkable(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return null;
  return url.href.length > linkLength ? null : url;
}

export interface QuotedPlace {
  /** The words as they stand in the paragraph. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraphText: string;
  /** All of the article's paragraphs, to see whether the words repeat. */
  readonly paragraphs: readonly string[];
}

/** The article's address with a text fragment for the words, safe inside `[…](…)`; null when the address may not be linked. */
export function fragmentLink(address: string | null, place: QuotedPlace | null): string | null {
  const url = linkable(address);
  if (url === null) return null;
  const plain = url.href.replace(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  if (place === null) return plain;
  const directive = `:~:text=${directiveOf(place)}`;
  const whole = plain.includes('#') ? `${plain}${directive}` : `${plain}#${directive}`;
  return whole.length > linkLength ? plain : whole;
}

function directiveOf(place: QuotedPlace): string {
  const words = oneLine(place.text);
  const pieces = words.split(' ');
  const whole = words.length <= wholeLength || pieces.length <= 2 * edgeWords;
  const term = whole ? encodeTerm(words) : `${encodeTerm(pieces.slice(0, edgeWords).join(' '))},${encodeTerm(pieces.slice(-edgeWords).join(' '))}`;
  const first = whole ? words : pieces.slice(0, edgeWords).join(' ');
  if (occurrences(first, place.paragraphs) <= 1) return term;
  const before = oneLine(place.paragraphText.slice(0, place.start)).split(' ').slice(-edgeWords).join(' ');
  const after = oneLine(place.paragraphText.slice(place.end)).split(' ').slice(0, edgeWords).join(' ');
  return `${before === '' ? '' : `${encodeTerm(before)}-,`}${term}${after === '' ? '' : `,-${encodeTerm(after)}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function occurrences(words: string, paragraphs: readonly string[]): number {
  const wanted = words.toLowerCase();
  let count = 0;
  for (const paragraph of paragraphs) {
    const text = oneLine(paragraph).toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
  }
  return count;
}
