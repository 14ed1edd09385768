// What the Snowball stemmers of both languages need: the region in which endings are cut, and the longest ending there.

/** Where the region begins that follows the first other letter after a vowel. */
export function regionAfter(word: string, start: number, vowels: string): number {
  let at = start;
  while (at < word.length && !vowels.includes(word.charAt(at))) at += 1;
  while (at < word.length && vowels.includes(word.charAt(at))) at += 1;
  return Math.min(at + 1, word.length);
}

/** Finds the longest of the listed endings that lies in the word from `region` on; an empty one where there is none. */
export type Endings = (word: string, region: number) => string;

export function createEndings(listed: Iterable<string>): Endings {
  const byLast = new Map<string, string[]>();
  for (const ending of [...listed].sort((one, other) => other.length - one.length)) {
    const last = ending.slice(-1);
    const alike = byLast.get(last);
    if (alike === undefined) byLast.set(last, [ending]);
    else alike.push(ending);
  }
  return (word, region) => {
    for (const ending of byLast.get(word.charAt(word.length - 1)) ?? []) if (word.length - ending.length >= region && word.endsWith(ending)) return ending;
    return '';
  };
}
