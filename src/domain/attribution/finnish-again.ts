// A Finnish noun that calls somebody anew: 21-vuotias hyökkääjä, nuorempi mies, nainen for the leskirouva before.
import type { Cast, Figure } from './cast.ts';
import { lastSeen, stride } from './cast.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

const feminine = /^(?:\p{L}*(?:nainen|rouva|tyttö|äiti|emäntä|vaimo|täti|mummo|mummi|sisko|sisar|tytär|neiti|kuningatar|prinsessa|nunna|ystävätär|morsian|anoppi|miniä))$/u;
const masculine = /^(?:mies|aviomies|vanhamies|nuorimies|\p{L}*(?:poika|isä|veli|herra|setä|eno|vaari|ukki|pappa|appi|vävy|kuningas|prinssi|munkki|sulhanen|nuorukainen|isäntä))$/u;

/** Whether a leskirouva may be the nainen: only where their words do not contradict each other. */
export function mayBe(figure: Figure, noun: string): boolean {
  const against = feminine.test(noun) ? masculine : masculine.test(noun) ? feminine : null;
  return against === null || ![...figure.roles].some((role) => against.test(role));
}

/** Raitanen, 58, sai: the ages that stand after names. */
const ages = new WeakMap<Figure, string>();

/** Notes the age that stands between commas or in parentheses after a name. */
export function noteAge(figure: Figure, tokens: readonly Token[], to: number): void {
  const [open, age, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (open !== undefined && age !== undefined && close !== undefined && /^[,(]$/u.test(open.text) && /^\d{1,2}$/u.test(age.text) && /^[,).]$/u.test(close.text)) ages.set(figure, age.text);
}

function isOfAge(figure: Figure, age: string): boolean {
  return `${figure.name} ${figure.description ?? ''}`.includes(age) || `${ages.get(figure) ?? ''}-vuotias` === age;
}

/** Everybody of that age who was introduced before. */
function ofAge(cast: Cast, age: string, position: number): readonly Figure[] {
  return cast.figures.filter((one) => !one.plural && one.first < position && isOfAge(one, age));
}

/** 58-vuotias kertoo: the only one of that age, or who has just been told of where the article gives no age. */
export function calledByAge(cast: Cast, phrase: SourcePhrase, position: number): Figure | undefined {
  const age = phrase.name ?? '';
  if (!phrase.bare || !/^\d+-vuotias$/u.test(age)) return undefined;
  const same = ofAge(cast, age, position);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  return lastSeen(cast, (one) => one.position < position && one.position > position - 2 * stride && (one.figure.kind === 'person' || (one.figure.kind === 'role' && one.spoke)) && !one.figure.plural && !ages.has(one.figure) && !/\d-vuotias/u.test(`${one.figure.description ?? ''} ${one.figure.name}`))?.figure;
}

/** Nuorempi mies, vanhempi veljeksistä: one of two whose ages the article gives. */
export function ofTwo(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  const which = /^(nuorempi|vanhempi) /u.exec(phrase.name ?? '')?.[1];
  if (which === undefined || noun.class !== 'person') return undefined;
  const people = cast.figures.flatMap((figure) => {
    const age = /(?:^| )(\d+)-vuotias /u.exec(`${figure.description ?? ''} ${figure.name}`)?.[1];
    return age === undefined || figure.plural || figure.first >= position || !mayBe(figure, noun.singular) ? [] : [{ figure, age: Number(age) }];
  });
  const [one, other] = people.sort((left, right) => left.age - right.age);
  return one === undefined || other === undefined || people.length > 2 || one.age === other.age ? undefined : (which === 'nuorempi' ? one : other).figure;
}

/** 21-vuotias hyökkääjä: the person who has just spoken, when nobody else is of that age. */
export function aged(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  const [, age, which] = /(?:^| )(\d+-vuotias|\p{Ll}{3,}vuotias)( \p{L}+)?$/u.exec(phrase.name ?? '') ?? [];
  if (age === undefined || noun.class !== 'person' || phrase.plural) return undefined;
  const same = ofAge(cast, age, position);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const last = lastSeen(cast, (one) => one.position < position && !one.figure.plural);
  return which !== undefined && phrase.name === `${age}${which}` && (last?.spoke === true || (/l[aä]inen$/u.test(which) && last !== undefined && !ages.has(last.figure) && last.figure.first > position - 2 * stride)) && last.figure.kind === 'person' && Math.floor(position / stride) - Math.floor(last.position / stride) <= (/^ (?:mies|nainen|poika|tyttö)$/u.test(which) ? 0 : 1) ? last.figure : undefined;
}

/** A person noun that calls somebody anew whom the article has let speak or described: mies, 23-vuotias mies. */
export function calledAgain(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  if (noun.class !== 'person') return undefined;
  const byAge = aged(cast, phrase, noun, position) ?? ofTwo(cast, phrase, noun, position);
  if (byAge !== undefined || !phrase.bare || !/^(?:mies|nainen|nuorukainen|poika|tyttö)$/u.test(noun.singular)) return byAge;
  return lastSeen(cast, (one) => one.spoke && one.position < position && one.position >= position - stride && !one.figure.plural && mayBe(one.figure, noun.singular) && /^(?:person|role)$/u.test(one.figure.kind))?.figure;
}
