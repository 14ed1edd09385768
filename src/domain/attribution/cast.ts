// Everybody and everything that an article lets speak, and who is meant by a surname or a role.
import type { Mention } from '../article.ts';

export type FigureKind = 'person' | 'body' | 'document' | 'role';

export interface Figure {
  name: string;
  readonly kind: FigureKind;
  readonly plural: boolean;
  description: string | null;
  /** Lower-case nouns that the article calls it by, in the nominative singular. */
  readonly roles: Set<string>;
  /** Where it is first named: paragraph index times `stride` plus offset. */
  first: number;
  /** Where it was last named or heard, as far as the article has been read. */
  last: number;
  gender: 'he' | 'she' | null;
}

/** A described but unnamed source that the article tells more of than its bare noun. */
export interface Described {
  readonly singular: string;
  readonly plural: boolean;
  readonly phrase: string;
  readonly position: number;
}

export interface NewFigure {
  readonly name: string;
  readonly kind: FigureKind;
  readonly plural: boolean;
  readonly description: string | null;
  readonly roles: readonly string[];
  readonly position: number;
  readonly gender?: Figure['gender'];
}

/** One appearance of a figure in the text, latest last: what pronouns and unmarked quotations refer to. */
export interface Appearance {
  readonly figure: Figure;
  readonly position: number;
  readonly spoke: boolean;
  readonly mention: Mention | null;
}

export const stride = 1_000_000;

/** As names are compared: an article and a company's legal form say nothing of who it is. */
const withoutArticle = (name: string) => name.replace(/^(?:the|a|an)\s+/iu, '').replace(/(?<=\S)\s+(?:oyj?|ab)$/iu, '').toLowerCase();

/** Every mention of a name asks for its words again. */
const wordsOfNames = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known !== undefined) return known;
  if (wordsOfNames.size >= 10_000) wordsOfNames.clear();
  const words = withoutArticle(name).split(/\s+/u);
  wordsOfNames.set(name, words);
  return words;
}

/** A figure with its name as it is compared: lower case, without an article. */
interface Spelt {
  readonly figure: Figure;
  readonly name: string;
  readonly words: readonly string[];
  readonly several: boolean;
}

export interface Cast {
  readonly figures: Figure[];
  /** Figures in order, by each word of their names: long articles name hundreds, thousands of times. */
  readonly byWord: Map<string, Spelt[]>;
  readonly described: Described[];
  readonly trail: Appearance[];
}

export function createCast(): Cast {
  return { figures: [], byWord: new Map(), described: [], trail: [] };
}

/** Adds a figure, or completes the one that has this name already. */
export function introduce(cast: Cast, figure: NewFigure): Figure {
  const known = named(cast, figure.name, figure.position);
  if (known === undefined) {
    const made: Figure = { ...figure, roles: new Set(figure.roles.map((role) => role.toLowerCase())), first: figure.position, last: figure.position, gender: figure.gender ?? null };
    cast.figures.push(made);
    spell(cast, made);
    return made;
  }
  for (const role of figure.roles) known.roles.add(role.toLowerCase());
  if (figure.description !== null && (known.description === null || figure.description.length > known.description.length)) known.description = figure.description;
  known.first = Math.min(known.first, figure.position);
  known.gender ??= figure.gender ?? null;
  return known;
}

/** The figure of this name, or the one whose full name holds it: introduced before if there is one, the latest of several. */
export function named(cast: Cast, name: string, position: number): Figure | undefined {
  const asked = wordsOf(name);
  const alike = cast.byWord.get(asked.at(-1) ?? '');
  if (alike === undefined) return undefined;
  const joined = asked.join(' ');
  const exact = alike.find((one) => one.name === joined)?.figure;
  const fits = alike
    .filter(({ figure, words, several }) => {
      if (figure.kind === 'role' || figure.kind === 'document' || figure.plural || several || words.length <= asked.length) return false;
      const from = words.length - asked.length;
      if (asked.every((part, index) => part === words[from + index])) return true;
      return asked.length === 1 && words[0] === asked[0] && figure.kind === 'person' && (figure.roles.size > 0 || figure.description !== null || familyFirst.test(figure.name));
    })
    .map(({ figure }) => figure);
  const people = fits.some((one) => one.kind === 'person') ? fits.filter((one) => one.kind === 'person') : fits;
  if (exact !== undefined && (asked.length > 1 || exact.kind === 'body' || people.length === 0)) return exact;
  return latest(people.filter((one) => one.first <= position)) ?? people[0] ?? exact;
}

/** Bong Joon-ho: the family's name stands first. */
const familyFirst = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function spell(cast: Cast, figure: Figure): void {
  const words = wordsOf(figure.name);
  const spelt: Spelt = { figure, name: words.join(' '), words, several: / and | ja \p{Lu}/u.test(figure.name) };
  for (const word of words.length === 1 ? words : new Set(words)) {
    const held = cast.byWord.get(word);
    if (held === undefined) cast.byWord.set(word, [spelt]);
    else held.push(spelt);
  }
}

/** A figure that the article describes more fully where it stands: a director, of the credit union. */
export function describeFully(cast: Cast, figure: Figure, name: string): Figure {
  figure.name = name;
  spell(cast, figure);
  return figure;
}

/** Another name for a figure: its abbreviation. */
export function nickname(cast: Cast, figure: Figure, name: string): void {
  const short = name.toLowerCase();
  cast.byWord.set(short, [{ figure, name: short, words: [short], several: false }, ...(cast.byWord.get(short) ?? [])]);
}

/** The latest figure called by this noun, or (unless it has to be the whole word) by a compound that ends with it, among those introduced before. */
export function byRole(cast: Cast, role: string, position: number, kinds: readonly FigureKind[], alike: readonly string[] = [], whole = false): Figure | undefined {
  const lower = role.toLowerCase();
  const before = cast.figures.filter((one) => kinds.includes(one.kind) && one.first < position);
  const having = (test: (known: string) => boolean) => latest(before.filter((one) => [...one.roles].some(test)));
  return having((known) => known === lower) ?? having((known) => (whole ? known.endsWith(`-${lower}`) || known.endsWith(` ${lower}`) : known.endsWith(lower) || (lower.endsWith(known) && known.length > 4))) ?? having((known) => alike.some((other) => known.endsWith(other)));
}

/** The fuller phrase that the article gave for a bare noun, nearest first. */
export function fuller(cast: Cast, singular: string, plural: boolean, position: number): string | undefined {
  const lower = singular.toLowerCase();
  const fits = cast.described.filter((one) => one.position < position && one.plural === plural && one.phrase.length > lower.length && one.singular.toLowerCase().endsWith(lower));
  return fits.reduce<Described | undefined>((best, one) => (best === undefined || one.position > best.position ? one : best), undefined)?.phrase;
}

export function appear(cast: Cast, appearance: Appearance): void {
  appearance.figure.last = Math.max(appearance.figure.last, appearance.position);
  cast.trail.push(appearance);
}

/** The latest appearance that passes the test. */
export function lastSeen(cast: Cast, test: (appearance: Appearance) => boolean): Appearance | undefined {
  return cast.trail.findLast(test);
}

function latest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>((best, one) => (best === undefined || one.last >= best.last ? one : best), undefined);
}
