// Two people of one family whom a Finnish article names together: Satu ja Mauri Niva, their given names, hänen vaimonsa, veljekset.
import type { Cast, Figure } from './cast.ts';
import { introduce, lastSeen, named, stride } from './cast.ts';
import { genitiveName } from './finnish-names.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import type { SourcePhrase } from './phrases.ts';

interface Pair {
  readonly figure: Figure;
  readonly given: readonly [string, string];
  readonly family: string;
}

/** The pairs named before, within a few paragraphs, the latest first. */
function pairsBefore(cast: Cast, position: number): readonly Pair[] {
  return cast.figures
    .filter((figure) => figure.plural && figure.first < position && figure.first > position - 5 * stride)
    .flatMap((figure): Pair[] => {
      const [, one, other, family] = /^(\p{Lu}\p{Ll}[\p{L}-]*) ja (\p{Lu}\p{Ll}[\p{L}-]*) (\p{Lu}\p{Ll}[\p{L} -]*)$/u.exec(figure.name) ?? [];
      return one === undefined || other === undefined || family === undefined ? [] : [{ figure, given: [one, other], family }];
    })
    .toReversed();
}

/** Mauri: one of the two by the given name alone. */
export function memberOfPair(cast: Cast, name: string, position: number): Figure | null {
  const pair = name.includes(' ') ? undefined : pairsBefore(cast, position).find(({ given }) => given.includes(name));
  return pair === undefined ? null : person(cast, `${name} ${pair.family}`, position);
}

/** Mehtälät, Virtasten, Niemien: the two by their family name in the plural, as it stands in the text. */
export function pairOfFamily(cast: Cast, word: string, position: number): Figure | null {
  if (!/^\p{Lu}\p{L}+(?:t|iden|ien|jen|sten|itten)$/u.test(word)) return null;
  return pairsBefore(cast, position).find(({ family }) => familyPlurals(family).includes(word))?.figure ?? null;
}

function familyPlurals(family: string): readonly string[] {
  if (family.endsWith('nen')) return ['set', 'sten', 'sien'].map((ending) => `${family.slice(0, -3)}${ending}`);
  const weak = genitiveName(family).replace(/n$/u, '');
  const stem = family.slice(0, -1);
  const vowel = /[aouAOU]/u.test(family) ? 'o' : 'ö';
  const genitives = /[aä]$/u.test(family) ? [`${stem}${vowel}jen`, `${stem}${vowel}iden`, `${stem}${vowel}itten`, `${weak.slice(0, -1)}${vowel}iden`, `${stem}ien`] : /[ie]$/u.test(family) ? [`${stem}ien`, `${family}iden`, `${family}jen`, `${weak}iden`] : /[ouyöå]$/u.test(family) ? [`${family}jen`, `${family}iden`, `${weak}iden`] : [`${weak}ien`, `${weak.slice(0, -1)}ien`];
  return [`${weak}t`, ...genitives];
}

/** Veljekset, pariskunta: the two together. */
export function pairCalled(cast: Cast, name: string, position: number): Figure | null {
  return /^(?:veljekset|sisarukset|sisarpari|sisarpuolet|kaksoset|pariskunta|aviopari|puolisot|kaksikko|parivaljakko)$/u.test(name) ? (pairsBefore(cast, position)[0]?.figure ?? null) : null;
}

/** Hänen vaimonsa, veli: the other of the two, after one of them has spoken. */
export function otherOfPair(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | null {
  const name = phrase.name ?? '';
  const owned = /ns[aä]$/u.test(name) && (phrase.bare || /^hänen \S+$/u.test(name));
  if (phrase.plural || !/^(?:vaimo|mies|aviomies|puoliso|veli|isoveli|pikkuveli|sisko|isosisko|pikkusisko|sisar|kaksonen|kaksosveli|kaksossisko)(?:ns[aä])?$/u.test(noun.singular) || !(owned || (phrase.bare && noun.singular !== 'mies'))) return null;
  const pairs = pairsBefore(cast, position);
  if (pairs.length === 0) return null;
  // Who was named last, or else who spoke last.
  for (const heard of [false, true]) {
    const before = lastSeen(cast, (one) => (one.spoke || !heard) && one.position < position && one.figure.kind === 'person' && !one.figure.plural)?.figure.name;
    for (const { given, family } of pairs) {
      const other = before === `${given[0]} ${family}` ? given[1] : before === `${given[1]} ${family}` ? given[0] : null;
      if (other !== null) return person(cast, `${other} ${family}`, position);
    }
  }
  return null;
}

function person(cast: Cast, name: string, position: number): Figure {
  const known = named(cast, name, position);
  return known?.name === name ? known : introduce(cast, { name, kind: 'person', plural: false, description: null, roles: [], position });
}
