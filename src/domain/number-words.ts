// The numbers that a text states, in digits or in Finnish or English words, as values that can be compared.

/** A number as it stands, with the values it may be read as: "3,5 mrd." is 3500000000, "14.30" is 14.3 or 14:30. */
export interface StatedNumber {
  readonly text: string;
  readonly values: readonly string[];
  /** Written in digits: these come first, in their order in the text. */
  readonly digits?: true;
}

const ending = '(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|een|aan|ään|na|nä|en|an|än|n|a|ä)?';
/** Longer readings first: kahdeksan begins as kahden does. */
const finnishUnits: readonly (readonly [number, string])[] = [
  [8, `kahdeksa${ending}`],
  [9, `yhdeksä${ending}`],
  [7, `seitsemä${ending}`],
  [10, `kymmenen|kymmentä|kymmeneen|kymmene(?:ssä|stä|llä|ltä|lle|nä|ksi)`],
  [3, `kolmeen|kolmas|kolma(?:nnen|tta)|kolme(?:n|a|ssa|sta|lla|lta|lle|na|ksi)?`],
  [4, `neljäs|neljä(?:nnen|ttä)|neljä(?:än|n|ä|ssä|stä|llä|ltä|lle|nä|ksi)?`],
  [1, `yksi|yhtä|yhde(?:n|stä|llä|ltä|lle|ksi)|yhtenä`],
  [2, `kaksi|kahta|kahteen|kahtena|kahde(?:n|ssa|sta|lla|lta|lle|ksi)|parisen|pari(?:n|a)?`],
  [5, `viisi|viittä|viiteen|viitenä|viide(?:nnen|nnes|s(?!s|t)|n|ssä|stä|llä|ltä|lle|ksi)`],
  [6, `kuusi|kuutta|kuuteen|kuutena|kuude(?:nnen|s(?!s|t)|n|ssa|sta|lla|lta|lle|ksi)`],
];
const finnishScales: readonly (readonly [number, string])[] = [
  [100, 'sataa|sataan|sata|sada(?:n|ssa|sta|lla|lta|lle|ksi)'],
  [1000, 'tuhatta|tuhanteen|tuhat|tuhanne(?:n|ssa|sta|lla|lta|lle|ksi)'],
  [1_000_000, `miljoona${ending}|milj`],
  [1_000_000_000, 'miljardia|miljardiin|miljardi(?:n|ssa|sta|lla|lta|lle|na|ksi)?|mrd'],
];
const englishUnits: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  couple: 2, dozen: 12, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
};
const englishScales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, bn: 1_000_000_000 };
/** Numbers given only by their size: kymmeniä and dozens. */
const sizes: readonly (readonly [string, RegExp])[] = [
  ['tens', /^(?:kymmen(?:et|iä|ien|issä|istä|ille|iin)|dozens|tens|scores)$/u],
  ['hundreds', /^(?:sadat|satoja|satojen|sadoissa|sadoista|sadoille|satoihin|hundreds)$/u],
  ['thousands', /^(?:tuhannet|tuhansia|tuhansien|tuhansissa|tuhansista|tuhansille|tuhansiin|thousands)$/u],
  ['millions', /^(?:miljoonat|miljoonia|miljoonien|miljoonissa|miljoonista|miljoonille|miljooniin|millions)$/u],
  ['billions', /^(?:miljardit|miljardeja|miljardien|miljardeissa|miljardeista|miljardeille|billions)$/u],
  ['half', /^(?:puolet|puoleen|puolella|puolta|half|halve|halved)$/u],
];
/** Words that look like a number and state none: "one of them", "no one". */
const idioms = /\b(?:one (?:of|another)|(?:no|each|any|some|every|this|that) one)\b/giu;

const finnishParts = [...finnishUnits.map(([value, forms]) => ({ value, forms, scale: false })), ...finnishScales.map(([value, forms]) => ({ value, forms, scale: true }))].map(
  (part) => ({ ...part, at: new RegExp(`(?:${part.forms})`, 'uy') }),
);
const digits = /(?<![\p{L}\p{N}])\p{N}+(?:[ \u00A0\u2009\u202F.,:]\p{N}+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;
const grouped = /^\p{N}{1,3}(?:[ \u00A0\u2009\u202F.,]\p{N}{3})+$/u;

/** Every number of a text: those in digits, then those in words. */
export function numbersIn(text: string): StatedNumber[] {
  const plain = text.normalize('NFKC').toLocaleLowerCase('fi').replaceAll(idioms, ' ');
  const found: StatedNumber[] = [];
  const rest = plain.replaceAll(digits, (match, at: number) => {
    found.push(...numerals(match, scaleAfter(plain.slice(at + match.length))).map((number) => ({ ...number, digits: true as const })));
    return ' 0 ';
  });
  // A number word right after digits is their scale, and counted already.
  found.push(...spelled(rest.replaceAll(/ 0 \s*(?:\p{L}+)?/gu, (match) => (scaleAfter(match.slice(3)) === 1 ? match.slice(3) : ' '))));
  return found;
}

function numerals(match: string, scale: number): StatedNumber[] {
  if (grouped.test(match)) return [{ text: match, values: [String(Number(match.replaceAll(/[^\p{N}]/gu, '')) * scale)] }];
  if (/[ \u00A0\u2009\u202F]/u.test(match)) return match.split(/[ \u00A0\u2009\u202F]+/u).flatMap((part, index, parts) => numerals(part, index === parts.length - 1 ? scale : 1));
  const pieces = match.split(/[.,:]/u);
  if (pieces.length === 1) return [{ text: match, values: [Number.isNaN(Number(match)) ? match : String(Number(match) * scale)] }];
  if (pieces.length > 2) return pieces.map((piece) => ({ text: piece, values: [String(Number(piece))] }));
  const pair = pieces.map(Number).join(':');
  if (match.includes(':')) return [{ text: match, values: [pair] }];
  const decimal = rounded(Number(pieces.join('.')) * scale);
  return [{ text: match, values: scale === 1 ? [decimal, pair] : [decimal] }];
}

/** 3.3 million is 3300000, not 3299999.9999999995. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function scaleAfter(text: string): number {
  const word = /^[\s\u00A0\u2009\u202F-]*(\p{L}+)/u.exec(text)?.[1];
  if (word === undefined) return 1;
  return englishScales[word] ?? finnishScales.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(word))?.[0] ?? 1;
}

interface EnglishNumber {
  readonly total: number;
  readonly group: number;
  readonly words: readonly string[];
}

/** "twenty five" and "hundred five" are one number, "five six" are two. */
function takes(group: number, unit: number): boolean {
  return group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && unit < 10);
}

function spelled(text: string): StatedNumber[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  const found: StatedNumber[] = [];
  const open: EnglishNumber[] = [];
  const close = () => found.push(...open.splice(0).map((one) => ({ text: one.words.join(' '), values: [String(one.total + one.group)] })));
  for (const [index, word] of words.entries()) {
    const unit = englishUnits[word];
    const scale = englishScales[word];
    if (unit !== undefined) {
      const [before] = open;
      if (before !== undefined && !takes(before.group, unit)) close();
      const sofar = open.pop() ?? { total: 0, group: 0, words: [] };
      open.push({ ...sofar, group: sofar.group + unit, words: [...sofar.words, word] });
      continue;
    }
    if (scale !== undefined) {
      const before = open.pop() ?? { total: 0, group: 1, words: [] };
      const grown = scale === 100 ? { total: before.total, group: before.group * 100 } : { total: before.total + before.group * scale, group: 0 };
      open.push({ ...grown, words: [...before.words, word] });
      continue;
    }
    const next = words[index + 1] ?? '';
    if (word === 'and' && open.length > 0 && (englishUnits[next] !== undefined || englishScales[next] !== undefined)) continue;
    close();
    const size = sizes.find(([, pattern]) => pattern.test(word));
    const value = size?.[0] ?? finnishNumber(word, words[index + 1]);
    if (value !== null) found.push({ text: word, values: [String(value)] });
    // kolme miljoonaa: the scale stands apart and its own reading must not be counted as a second number.
    if (typeof value === 'number' && scaleAfter(next) > 1 && finnishNumber(next) !== null) words[index + 1] = '';
  }
  close();
  return found;
}

/** The value of a Finnish number word, written together or followed by its scale; null for any other word. */
function finnishNumber(word: string, next?: string): number | null {
  if (word === '') return null;
  let total = 0;
  let group: number | null = null;
  for (let at = 0; at < word.length; ) {
    const teen: number | null = group !== null && word.startsWith('toista', at) ? 10 : null;
    if (teen !== null && group !== null) {
      group += teen;
      at += 'toista'.length;
      continue;
    }
    const part = finnishParts.find((one) => matchAt(one.at, word, at) > 0);
    if (part === undefined) return null;
    at += matchAt(part.at, word, at);
    if (part.value < 10) group = (group ?? 0) + part.value;
    else if (part.value <= 100) group = part.value * lastUnit(group) + restOf(group);
    else {
      total += (group ?? 1) * part.value;
      group = null;
    }
  }
  const value = total + (group ?? 0);
  const scale = next === undefined ? 1 : scaleAfter(next);
  return scale > value && finnishNumber(next ?? '') !== null ? value * scale : value;
}

function lastUnit(group: number | null): number {
  return group === null || group % 10 === 0 ? 1 : group % 10;
}

function restOf(group: number | null): number {
  return group === null ? 0 : group - (group % 10);
}

function matchAt(pattern: RegExp, word: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(word)?.[0].length ?? 0;
}
