// The Finnish Snowball stem of a word: https://snowballstem.org/algorithms/finnish/stemmer.html
import { createEndings, regionAfter } from './stem-endings.ts';

/** Of a lower-case word. Stem changes such as hallitus ~ hallituksen are beyond it. */
export function stemFinnish(word: string): string {
  const first = regionAfter(word, 0, vowels);
  const second = regionAfter(word, first, vowels);
  const bare = withoutPossessive(withoutParticle(word, first, second), first);
  const caseless = withoutCase(bare, first);
  const plain = withoutComparison(caseless, second);
  return tidy(caseless === bare ? withoutPlural(plain, first, second) : withoutPluralMark(plain, first), first);
}

const vowels = 'aeiouyäö';
const isVowel = (letter: string) => letter !== '' && vowels.includes(letter);
const isOther = (letter: string) => letter !== '' && !vowels.includes(letter);
/** Counted from the end, which is 1. */
const letterFromEnd = (word: string, place: number) => word.charAt(word.length - place);

/** In aa, ee, ii, oo, uu, ää or öö. */
function endsLong(word: string): boolean {
  const last = letterFromEnd(word, 1);
  return letterFromEnd(word, 2) === last && last !== 'y' && isVowel(last);
}

const particles = createEndings('kin kaan kään ko kö han hän pa pä sti'.split(' '));

function withoutParticle(word: string, first: number, second: number): string {
  const ending = particles(word, first);
  if (ending === '') return word;
  const rest = word.slice(0, -ending.length);
  const last = letterFromEnd(rest, 1);
  const fits = ending === 'sti' ? rest.length >= second : isVowel(last) || last === 'n' || last === 't';
  return fits ? rest : word;
}

const possessives = createEndings('si ni nsa nsä mme nne an än en'.split(' '));

function withoutPossessive(word: string, first: number): string {
  const ending = possessives(word, first);
  if (ending === '') return word;
  const rest = word.slice(0, -ending.length);
  switch (ending) {
    case 'si':
      return rest.endsWith('k') ? word : rest;
    case 'ni':
      return rest.endsWith('kse') ? `${rest.slice(0, -1)}i` : rest;
    case 'an':
      return /(?:ta|ssa|lla|na)$/u.test(rest) ? rest : word;
    case 'än':
      return /(?:tä|ssä|llä|nä)$/u.test(rest) ? rest : word;
    case 'en':
      return /(?:lle|ine)$/u.test(rest) ? rest : word;
    default:
      return rest;
  }
}

const cases = createEndings('han hen hin hon hän hön siin seen den tten n a ä tta ttä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi ine'.split(' '));

function withoutCase(word: string, first: number): string {
  const ending = cases(word, first);
  if (ending === '') return word;
  const rest = word.slice(0, -ending.length);
  switch (ending) {
    case 'han':
    case 'hen':
    case 'hin':
    case 'hon':
    case 'hän':
    case 'hön':
      return letterFromEnd(rest, 1) === letterFromEnd(word, 2) ? rest : word;
    // What these endings follow has to lie in the region as well.
    case 'siin':
    case 'tten':
    case 'den':
      return rest.length - 2 >= first && rest.endsWith('i') && letterFromEnd(rest, 2) !== 'y' && isVowel(letterFromEnd(rest, 2)) ? rest : withoutN(word);
    case 'seen':
      return rest.length - 2 >= first && endsLong(rest) ? rest : withoutN(word);
    case 'n':
      return withoutN(word);
    case 'a':
    case 'ä':
      return isVowel(letterFromEnd(rest, 1)) && isOther(letterFromEnd(rest, 2)) ? rest : word;
    case 'tta':
    case 'ttä':
      return rest.endsWith('e') ? rest : word;
    default:
      return rest;
  }
}

/** The illative talo-on loses its vowel as well. */
function withoutN(word: string): string {
  const rest = word.slice(0, -1);
  return endsLong(rest) || rest.endsWith('ie') ? rest.slice(0, -1) : rest;
}

const comparisons = createEndings('impi impa impä immi imma immä mpi mpa mpä mmi mma mmä eja ejä'.split(' '));

function withoutComparison(word: string, second: number): string {
  const ending = comparisons(word, second);
  if (ending === '') return word;
  const rest = word.slice(0, -ending.length);
  return ending.startsWith('m') && rest.endsWith('po') ? word : rest;
}

function withoutPluralMark(word: string, first: number): string {
  return word.length > first && (word.endsWith('i') || word.endsWith('j')) ? word.slice(0, -1) : word;
}

const pluralComparisons = createEndings(['mma', 'imma']);

function withoutPlural(word: string, first: number, second: number): string {
  if (!word.endsWith('t') || word.length - 2 < first || !isVowel(letterFromEnd(word, 2))) return word;
  const singular = word.slice(0, -1);
  const ending = pluralComparisons(singular, second);
  if (ending === '') return singular;
  const rest = singular.slice(0, -ending.length);
  return ending === 'mma' && rest.endsWith('po') ? singular : rest;
}

/** Shortens a long vowel or consonant at the end, and drops a last a, ä, e, i, j or o that belongs to no stem. */
function tidy(word: string, first: number): string {
  if (word.length < first) return word;
  let rest = word;
  const reaches = (ending: boolean) => ending && rest.length - 2 >= first;
  if (reaches(endsLong(rest))) rest = rest.slice(0, -1);
  if (reaches('aäei'.includes(letterFromEnd(rest, 1)) && isOther(letterFromEnd(rest, 2)))) rest = rest.slice(0, -1);
  if (reaches(rest.endsWith('oj') || rest.endsWith('uj'))) rest = rest.slice(0, -1);
  if (reaches(rest.endsWith('jo'))) rest = rest.slice(0, -1);
  let last = rest.length - 1;
  while (last > 0 && isVowel(rest.charAt(last))) last -= 1;
  return last > 0 && rest.charAt(last) === rest.charAt(last - 1) ? rest.slice(0, last) + rest.slice(last + 1) : rest;
}
