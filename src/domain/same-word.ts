// Whether two word forms can be forms of one word: Finnish and English inflection, without a dictionary.
const cases = [
  'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'na', 'nä', 'ta', 'tä', 'tta', 'ttä', 'an', 'än', 'en', 'in', 'on', 'ön', 'un', 'yn',
  'een', 'iin', 'aan', 'ään', 'oon', 'uun', 'hin', 'hen', 'han', 'hän', 'hon', 'hun', 'seen', 'n', 't', 'a', 'ä', 'ja', 'jä', 'jen', 'ien', 'den', 'iden', 'ia', 'iä',
  'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ilta', 'iltä', 'ille', 'iksi', 'ina', 'inä', 'ihin', 'ksen', 'ksessa', 'ksella', 'ksesta', 'kselle', 'ksia', 'tten', 'ten', 'et', 's', 'es',
] as const;
const clitics = ['kin', 'kaan', 'kään', 'ko', 'kö', 'han', 'hän', 'nsa', 'nsä', 'mme', 'nne', 'an', 'än'] as const;
const vowel = /[aeiouyäöå]$/u;
const shortestStem = 3;
/** Weak grades at the end of a stem, written as the strong grade: Helsingi- as Helsinki-, Turu- is handled apart. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/kk$/u, 'k'], [/pp$/u, 'p'], [/tt$/u, 't'], [/ng$/u, 'nk'], [/mm$/u, 'mp'], [/nn$/u, 'nt'], [/ll$/u, 'lt'], [/rr$/u, 'rt'], [/d$/u, 't'], [/v$/u, 'p'],
];

/** The words of a text, as written, hyphenated ones in their parts, without the case ending after a colon or a possessive. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:[’':][\p{L}\p{M}]+)*/gu) ?? []).map((word) => {
    const [base = word, ending] = word.split(/[’':]/u);
    // O'Brien and D’Arcy keep both halves; ISIS:n and King's lose the ending.
    return ending !== undefined && base.length < 2 ? word.replaceAll(/[’':]/gu, '') : base;
  });
}

/** Whether two words can be forms of one word; case does not matter. Short words must be equal but for an ending. */
export function sameWord(one: string, other: string): boolean {
  const left = one.toLocaleLowerCase('fi');
  const right = other.toLocaleLowerCase('fi');
  if (left === right) return true;
  if (left[0] !== right[0] || /^\p{N}+$/u.test(left) || /^\p{N}+$/u.test(right)) return false;
  const stems = stemsOf(left);
  for (const stem of stemsOf(right)) if (stems.has(stem)) return true;
  return false;
}

const remembered = new Map<string, ReadonlySet<string>>();
const mostRemembered = 20_000;

/** Every comparison of a sentence with its source asks for the same few words. */
function stemsOf(word: string): ReadonlySet<string> {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const stems = findStems(word);
  remembered.set(word, stems);
  return stems;
}

function findStems(word: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const base of [word, ...withoutEndings(word, clitics)]) {
    for (const stem of [base, ...withoutEndings(base, cases)]) for (const form of normalised(stem)) stems.add(form);
    if (base.endsWith('nen') && base.length > 5) stems.add(`${base.slice(0, -3)}s`);
    if (base.endsWith('s') && base.length > 4) stems.add(base.slice(0, -1));
  }
  return stems;
}

function withoutEndings(word: string, endings: readonly string[]): string[] {
  return endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem).map((ending) => word.slice(0, -ending.length));
}

function normalised(stem: string): string[] {
  const bare = vowel.test(stem) && stem.length > shortestStem ? stem.slice(0, -1) : stem;
  const strong = grades.reduce((text, [weak, grade]) => (weak.test(text) ? text.replace(weak, grade) : text), bare);
  // Turku ~ Turussa: k falls out after r, l and h.
  return /[rlh]$/u.test(bare) && bare !== stem ? [strong, `${bare}k`] : [strong];
}
