// The English Snowball stem of a word (Porter2): https://snowballstem.org/algorithms/english/stemmer.html
import { createEndings, type Endings, regionAfter } from './stem-endings.ts';

/** Of a lower-case word without apostrophes. */
export function stemEnglish(word: string): string {
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;
  if (word.length < 3) return word;
  // A y that stands for a consonant is written large meanwhile.
  const marked = word.includes('y') ? word.replaceAll(/(^|[aeiouy])y/gu, '$1Y') : word;
  const first = /^(?:gener|commun|arsen)/u.exec(marked)?.[0].length ?? regionAfter(marked, 0, vowels);
  const second = regionAfter(marked, first, vowels);
  const singular = withoutPlural(marked);
  if (invariable.has(singular)) return singular;
  const plain = withI(withoutTense(singular, first));
  const shorter = shorten(shorten(plain, longSuffixes, first, second), suffixes, first, second);
  const stem = withoutLastLetter(withoutSuffix(shorter, second), first, second);
  return marked === word ? stem : stem.replaceAll('Y', 'y');
}

/** "skis ski, sky" and the like: what stands for a word or an ending, nothing where no second word is given. */
const pairs = (listed: string): ReadonlyMap<string, string> => new Map(listed.split(', ').map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']));

const exceptions = pairs(
  'skis ski, skies sky, dying die, lying lie, tying tie, idly idl, gently gentl, ugly ugli, early earli, only onli, singly singl, sky sky, news news, howe howe, atlas atlas, cosmos cosmos, bias bias, andes andes',
);
const invariable = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

const vowels = 'aeiouy';
const isVowel = (letter: string) => letter !== '' && vowels.includes(letter);
const isOther = (letter: string) => letter !== '' && !vowels.includes(letter);
const hasVowel = (word: string) => /[aeiouy]/u.test(word);

/** Ends in a short syllable: hop and ow do, hoop and how do not. */
function endsShort(word: string): boolean {
  const last = word.charAt(word.length - 1);
  if (!isVowel(word.charAt(word.length - 2)) || !isOther(last)) return false;
  return word.length === 2 || (isOther(word.charAt(word.length - 3)) && !'wxY'.includes(last));
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (!word.endsWith('s') || word.endsWith('us') || word.endsWith('ss')) return word;
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

const tenses = createEndings('eed eedly ed edly ing ingly'.split(' '));

function withoutTense(word: string, first: number): string {
  const ending = tenses(word, 0);
  if (ending === '') return word;
  const rest = word.slice(0, -ending.length);
  if (ending.startsWith('ee')) return rest.length >= first ? `${rest}ee` : word;
  if (!hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(rest)) return rest.slice(0, -1);
  return rest.length === first && endsShort(rest) ? `${rest}e` : rest;
}

/** Happi for happy; by and say stay. */
function withI(word: string): string {
  const last = word.charAt(word.length - 1);
  return (last === 'y' || last === 'Y') && word.length > 2 && isOther(word.charAt(word.length - 2)) ? `${word.slice(0, -1)}i` : word;
}

interface Suffixes {
  readonly find: Endings;
  readonly instead: ReadonlyMap<string, string>;
}

const createSuffixes = (listed: string): Suffixes => {
  const instead = pairs(listed);
  return { find: createEndings(instead.keys()), instead };
};

const longSuffixes = createSuffixes(
  'tional tion, enci ence, anci ance, abli able, entli ent, izer ize, ization ize, ational ate, ation ate, ator ate, alism al, aliti al, alli al, fulness ful, ousli ous, ousness ous, iveness ive, iviti ive, biliti ble, bli ble, ogi og, fulli ful, lessli less, li',
);
const suffixes = createSuffixes('tional tion, ational ate, alize al, icate ic, iciti ic, ical ic, ful, ness, ative');

function shorten(word: string, { find, instead }: Suffixes, first: number, second: number): string {
  const ending = find(word, 0);
  const rest = word.slice(0, word.length - ending.length);
  if (ending === '' || rest.length < first) return word;
  if (ending === 'ogi' && !rest.endsWith('l')) return word;
  if (ending === 'li' && !/[cdeghkmnrt]$/u.test(rest)) return word;
  if (ending === 'ative' && rest.length < second) return word;
  return rest + (instead.get(ending) ?? '');
}

const lastSuffixes = createEndings('ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement'.split(' '));

function withoutSuffix(word: string, second: number): string {
  const ending = lastSuffixes(word, 0);
  const rest = word.slice(0, word.length - ending.length);
  if (ending === '' || rest.length < second) return word;
  return ending === 'ion' && !rest.endsWith('s') && !rest.endsWith('t') ? word : rest;
}

function withoutLastLetter(word: string, first: number, second: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) return rest.length >= second || (rest.length >= first && !endsShort(rest)) ? rest : word;
  return word.endsWith('ll') && rest.length >= second ? rest : word;
}
