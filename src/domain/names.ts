// Whether two spellings may be one name: inflected in Finnish, or written the Finnish and the English way.

/**
 * True where the words agree in their first letters but for an ending: "Maherin" and "Maher", "Helsingissä" and
 * "Helsinki", "Syria" and "Syyriassa". It may take two short like names for one; it never needs a dictionary.
 */
export function sameName(one: string, other: string): boolean {
  const a = foldName(one);
  const b = foldName(other);
  if (a === b) return a !== '';
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  const endings = Math.max(a.length, b.length) - common;
  if (a === nominative(b) || b === nominative(a)) return true;
  // Short names differ by one letter: Irak and Iran, Turku and Turkki.
  const needed = shorter <= 5 ? shorter : Math.ceil(0.72 * shorter);
  return (common >= needed && endings <= 6) || (shorter >= longName && a[0] === b[0] && pairLikeness(a, b) >= 0.75);
}

/** Finnish inflects words in -s with -kse- or -ksi-: Isis, Isiksen, Isikseen. Of a folded word. */
function nominative(word: string): string {
  return word.replace(/ks[ei]\p{L}*$/u, 's');
}

/** From this length on a letter may be wrong: Sigimund and Sigismund. */
const longName = 7;

/** Dice's coefficient over letter pairs, 0 to 1 (Dice 1945). */
function pairLikeness(one: string, other: string): number {
  const pairs = new Set(Array.from({ length: one.length - 1 }, (_, at) => one.slice(at, at + 2)));
  const others = new Set(Array.from({ length: other.length - 1 }, (_, at) => other.slice(at, at + 2)));
  return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size);
}

/** Whether a text holds capitalised words that may be this name. */
export function mentionsName(text: string, name: string): boolean {
  const parts = words(name);
  const present = capitalised(text);
  return parts.length > 0 && parts.every((part) => present.some((word) => sameName(part, word)));
}

/** Whether a text holds some part of a name: a title translated by half is still the same. */
export function mentionsPart(text: string, name: string): boolean {
  return words(name).some((part) => /^\p{Lu}/u.test(part) && mentionsName(text, part));
}

/** Whether a speaker's name may be the one asked for: the surname, or every name that is given. */
export function isNamed(speaker: string, asked: string): boolean {
  const given = words(speaker);
  return words(asked).length > 0 && words(asked).every((part) => given.some((word) => sameName(part, word)));
}

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 1000;

/** The distinct capitalised words of a text; one question looks through the same few texts again and again. */
function capitalised(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?::\p{Ll}+)?/gu))];
  remembered.set(text, found);
  return found;
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?::\p{Ll}+)?/gu) ?? [];
}

const folded = new Map<string, string>();
const mostFolded = 20_000;

/** Lower case without case ending after ':', double letters single, and the letters that the two languages write apart made one. */
function foldName(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= mostFolded) folded.clear();
  const plain = word
    .toLowerCase()
    .replace(/:.*$/u, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ph|sh|th|[xcqwzy]/gu, (letters) => respelled[letters] ?? letters)
    .replaceAll(/(.)\1+/gu, '$1');
  folded.set(word, plain);
  return plain;
}

const respelled: Readonly<Record<string, string>> = { ph: 'f', sh: 's', th: 't', x: 'ks', c: 'k', q: 'k', w: 'v', z: 's', y: 'i' };
