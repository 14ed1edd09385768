// Finds text that says one thing over and over: it would come up for every question about that thing.
import type { TextFault } from './decode.ts';

/** Shorter texts repeat themselves by chance. */
const fewestWords = 100;
/** Forms of one word mostly share this many first letters. */
const stemLength = 6;
/** In news the commonest word of four letters and more, all its forms together, takes about 3 in a hundred. */
const mostShare = 0.15;

/** A fault naming the word that takes more than its share of a text; none in ordinary text. */
export function stuffingFaults(paragraphs: readonly string[]): TextFault[] {
  const words = paragraphs.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  if (words.length < fewestWords) return [];
  const counts = new Map<string, number>();
  for (const word of words) if (word.length >= 4) counts.set(word.slice(0, stemLength), (counts.get(word.slice(0, stemLength)) ?? 0) + 1);
  const [stem, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const);
  if (count / words.length <= mostShare) return [];
  const word = words.find((one) => one.startsWith(stem)) ?? stem;
  return [{ line: null, code: 'corpus.stuffed', facts: { word, percent: Math.round((100 * count) / words.length) } }];
}
