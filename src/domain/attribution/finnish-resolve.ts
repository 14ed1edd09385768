// Whom a Finnish source phrase means: a surname, a role, a body, a report, hän or se, looked up in the cast.
import type { Appearance, Cast, Figure, FigureKind } from './cast.ts';
import { byRole, fuller, introduce, lastSeen, named, stride } from './cast.ts';
import { titleNouns } from './finnish-cast.ts';
import { genitiveName } from './finnish-names.ts';
import { finnishAdjectives } from './finnish-nominative.ts';
import { findNoun } from './finnish-nouns.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import { aged, calledByAge, mayBe, ofTwo } from './finnish-again.ts';
import { kinNamed } from './finnish-kinship.ts';
import { memberOfPair, otherOfPair, pairCalled, pairOfFamily } from './finnish-pairs.ts';
import { readFinnishPhrase } from './finnish-phrases.ts';
import { makerCalled, makes, trades } from './finnish-trades.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';
import { ArticleWords } from './tokens.ts';

/** Beginnings that make another office of a noun: a ministeri is no pääministeri. */
const otherOffice = /^(?:pää|apulais|vara|ali|oppositio|puolustus|ulko|sisä|valtiovarain|liikenne|opetus|oikeus)/u;
const outlets = /^(?:.*lehti|kanava|uutistoimisto|media|toimitus|radio|julkaisu)$/u;
const generic = /^(?:järjestö|virasto|laitos|keskus|liitto|yhdistys|organisaatio|unioni|puolue|seura|säätiö|yhtymä|kuntayhtymä|yhtiö|yritys|firma|konserni|ketju|osuuskunta|operaattori|pankki|ryhmä|liittouma)$/u;
const companies = /(?:yhtiö|yritys|konserni|firma|ketju|pankki|tehdas|kustantamo|varustamo|panimo|jätti)$/u;

export function resolveFinnish(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const position = sentence.paragraph * stride + phrase.mention.start;
  if (phrase.kind === 'pronoun') return (phrase.pronoun === 'person' ? openingPerson(cast, phrase, sentence) : phrase.pronoun === 'thing' ? openingThing(cast, phrase, sentence) : null) ?? byPronoun(cast, phrase, position);
  if (phrase.name === null) return lastSeen(cast, (one) => one.figure.kind !== 'document' && one.position < position && one.position > position - 3 * stride)?.figure ?? null;
  if (phrase.kind === 'name') {
    const figure = pairOfFamily(cast, wordAt(sentence, phrase), position) ?? memberOfPair(cast, phrase.name, position) ?? named(cast, phrase.name, position);
    if (figure !== undefined) return figure;
    const whole = byInitials(cast, phrase.name, position);
    if (whole !== undefined) return whole;
    return introduce(cast, { name: phrase.name, kind: phrase.class === 'body' ? 'body' : 'person', plural: phrase.plural, description: phrase.description, roles: titleNouns(phrase), position });
  }
  const family = phrase.kind === 'noun' && phrase.bare ? pairOfFamily(cast, wordAt(sentence, phrase), position) : null;
  if (family !== null) return family;
  const noun = phrase.noun === null ? null : { ...phrase.noun, singular: phrase.noun.singular.toLowerCase() };
  const pair = phrase.bare ? pairCalled(cast, phrase.name, position) : null;
  if (pair !== null) return pair;
  const relative = noun === null ? null : (otherOfPair(cast, phrase, noun, position) ?? kinNamed(cast, phrase, noun, position) ?? null);
  if (relative !== null) return relative;
  const alias = noun?.singular === 'nimimerkki' && phrase.bare ? cast.described.findLast((one) => one.singular === 'nimimerkki' && one.position <= position && one.phrase.includes(' ')) : undefined;
  if (alias !== undefined) return introduce(cast, { name: alias.phrase, kind: 'role', plural: false, description: null, roles: ['nimimerkki'], position });
  const author = noun === null ? undefined : authorOf(cast, phrase, noun, position);
  if (author !== undefined) return author;
  const report = noun === null || phrase.plural ? undefined : reportOf(cast, phrase, noun, position);
  if (report !== undefined) return report;
  const group = phrase.plural && noun !== null && phrase.bare ? lastSeen(cast, (one) => one.spoke && one.figure.plural && one.position < position && one.position > position - 4 * stride && one.figure.roles.has(noun.singular))?.figure : undefined;
  if (group !== undefined) return group;
  const known = phrase.plural ? undefined : noun === null ? (calledByAge(cast, phrase, position) ?? titled(cast, phrase, position)) : noun.class === 'document' && phrase.bare ? byRole(cast, noun.singular, position, ['document']) : (byOffice(cast, phrase, noun, position) ?? byBody(cast, phrase, noun, position));
  if (known !== undefined) return known;
  const name = noun === null || phrase.plural ? phrase.name : fullest(cast, phrase, noun.singular, position);
  const kind: FigureKind = noun?.class === 'document' ? 'document' : noun?.class === 'body' ? 'body' : 'role';
  return introduce(cast, { name, kind, plural: phrase.plural, description: null, roles: [noun?.singular ?? phrase.name.split(/\s+/u).at(-1) ?? ''], position });
}

/** The word of a source as it stands in its sentence. */
function wordAt({ tokens }: ReadSentence, { mention }: SourcePhrase): string {
  return tokens.find((token) => token.start === mention.start && token.end === mention.end)?.text ?? '';
}

/** HS after Helsingin Sanomat: initials of a body named before. */
function byInitials(cast: Cast, name: string, position: number): Figure | undefined {
  if (!/^\p{Lu}{2,4}$/u.test(name)) return undefined;
  return cast.figures.findLast((one) => one.kind !== 'role' && one.kind !== 'document' && one.first < position && one.name.split(/[\s-]+/u).map((word) => word.charAt(0)).join('').toUpperCase() === name);
}

/** A title that no list holds, given before to somebody with a name. */
function titled(cast: Cast, phrase: SourcePhrase, position: number): Figure | undefined {
  return phrase.bare && phrase.name !== null ? byRole(cast, phrase.name, position, ['person', 'role']) : undefined;
}

/** The person who holds this office or trade; or an unnamed one who spoke shortly before. */
function byOffice(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  if (noun.class !== 'person') return undefined;
  const byAge = aged(cast, phrase, noun, position) ?? ofTwo(cast, phrase, noun, position);
  if (byAge !== undefined) return byAge;
  const person = phrase.bare ? byTrade(cast, noun.singular, position) : owned(cast, phrase, noun, position);
  if (!phrase.bare) return person;
  if (person === undefined && redescribing.test(noun.singular)) {
    // Syytteen mukaan mies siirsi rahoja; syyttäjä vaatii; mies kiistää: somebody without a name, who was there before.
    const unnamed = cast.described.findLast((one) => one.singular.toLowerCase() === noun.singular && !one.plural && one.position < position && one.position > position - 3 * stride);
    // Pariskunta kertoo; nainen sanoo: one of the two, and nobody before them.
    if (several.test(lastSeen(cast, (one) => one.position < position)?.figure.name ?? '')) return undefined;
    const fits = (one: Appearance) => one.position < position && one.position >= position - 2 * stride && !one.figure.plural && !several.test(one.figure.name) && (one.figure.kind !== 'person' || unnamed === undefined || one.figure.first < unnamed.position) && mayBe(one.figure, noun.singular) && (one.figure.kind === 'person' || (one.figure.kind === 'role' && (one.spoke || /\d+-vuotias|v[aä] /u.test(one.figure.name))));
    // Suomalainen tutkija is not the italialainen, where somebody else may be.
    const origin = /(?:lainen|läinen)$/u.test(noun.singular);
    return ((origin ? lastSeen(cast, (one) => fits(one) && !otherOrigin(one.figure, noun.singular)) : undefined) ?? lastSeen(cast, fits))?.figure;
  }
  const spoken = lastSeen(cast, (one) => one.spoke && one.figure.kind === 'role' && !one.figure.plural && one.position < position && one.position > position - 4 * stride && [...one.figure.roles].some((role) => role.endsWith(noun.singular) || (noun.singular.endsWith(role) && /l[aä]is$/u.test(noun.singular.slice(0, -role.length)))));
  return spoken !== undefined && (person === undefined || person.last < spoken.position) ? spoken.figure : person;
}

/** Whose description says that they are from elsewhere. */
function otherOrigin({ description }: Figure, noun: string): boolean {
  return description !== null && description.split(' ').some((word) => /(?:lainen|läinen)$/u.test(word) && findNoun(word)?.singular !== noun && !/(?:asia|kansa|tutki|kokoomus|kunta|kaupunki|osa|koti|maa)lainen$/u.test(word)) && !description.includes(noun);
}

/** Nouns that call somebody mentioned just before by another name: mies, italialainen, kenraalimajuri. */
const redescribing = /(?:^(?:mies|nainen|nuorukainen|poika|tyttö|konkari|veteraani|tulokas|kaksikko|palkittu|juhlakalu|päivänsankari)|lainen|läinen|vuotias|britti|skotti|katalaani|baski|serbi|kroaatti|tšekki|slovakki|kurdi|jenkki|aussi|majuri|eversti|luutnantti|amiraali|komisario|konstaapeli)$/u;

/** The person of this trade by any of its names. */
export function byTrade(cast: Cast, noun: string, position: number): Figure | undefined {
  return holder(cast, noun, position, trades[noun]) ?? makerCalled(cast, noun, position);
}

function holder(cast: Cast, role: string, position: number, alike: readonly string[] = []): Figure | undefined {
  const person = byRole(cast, role, position, ['person'], alike);
  const other = person !== undefined && otherOffice.test(role) && !person.roles.has(role);
  return !other ? person : alike.map((one) => byRole(cast, one, position, ['person'])).find((one) => one !== undefined && alike.some((noun) => one.roles.has(noun)));
}

/** Yksikön päällikkö, yhtiön toimitusjohtaja: the office with a bare body before it, or the end of somebody's description. */
function owned(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  const name = phrase.name ?? '';
  const described = cast.figures.findLast((one) => one.kind === 'person' && one.first < position && (one.description === name || one.description?.endsWith(` ${name}`) === true));
  const owners = name.split(/\s+/u).slice(0, -1);
  if (described !== undefined || !owners.every((word) => /^\p{Ll}/u.test(word) && findNoun(word)?.class === 'body' && findNoun(word)?.case === 'genitive')) return described;
  const person = holder(cast, noun.singular, position);
  return person?.roles.has(noun.singular) === true ? person : undefined;
}

/** The body that a bare noun means: yhtiö, seura, lehti. */
function byBody(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  if (!phrase.bare || (noun.class !== 'body' && noun.lemma !== 'poliisi')) return undefined;
  const called = byRole(cast, noun.singular, position, ['body'], companies.test(noun.singular) ? ['yhtiö', 'yritys', 'konserni', 'firma', 'pankki', 'tehdas', 'kustantamo', 'varustamo', 'ketju', 'jätti', 'oy', 'valmistaja', 'urakoitsija', 'operaattori', 'panimo', 'meijeri', 'leipomo', 'telakka', 'startup', 'start-up', 'studio'] : []);
  // Panimoyritys Humala rakentaa uuden tehtaan, yhtiö: the one with a name.
  const firm = called !== undefined && /^\p{Ll}/u.test(called.name) && !called.roles.has(noun.singular) && companies.test(noun.singular) ? cast.figures.filter((one) => one.kind === 'body' && one.first < position && /^\p{Lu}/u.test(one.name) && [...one.roles].some((role) => companies.test(role))).reduce<Figure | undefined>((best, one) => (best === undefined || one.last >= best.last ? one : best), undefined) : undefined;
  const found = firm ?? called;
  // A lautakunta is no kunta.
  const body = found !== undefined && noun.lemma.endsWith('kunta') && ![...found.roles].some((role) => findNoun(role)?.lemma === noun.lemma) ? undefined : found;
  const maker = makerNamed(cast, noun, position);
  if (maker !== undefined && (body === undefined || body.last < maker.first)) return maker;
  // Luonnonvarakeskuksen laskurit nousivat, keskus kertoo: the article has a longer word that ends so.
  const longer = fuller(cast, noun.singular, false, position) !== undefined && !outlets.test(noun.singular);
  if (body !== undefined || longer || !(outlets.test(noun.singular) || generic.test(noun.singular))) return body;
  const farthest = outlets.test(noun.singular) ? 0 : position - 2 * stride;
  return lastSeen(cast, (one) => one.figure.kind !== 'role' && one.figure.kind !== 'document' && one.spoke && one.figure.description === null && isKindred(one.figure.roles, noun.singular) && one.position < position && one.position >= farthest && (one.figure.kind === 'body' || outlets.test(noun.singular)))?.figure;
}

/** Kinds of bodies: what is known to be of one is not called by a noun of another. */
const kinds = [companies, /(?:järjestö|liitto|yhdistys|seura|säätiö|puolue|kerho)$/u, /(?:virasto|laitos|keskus|ministeriö|instituutti|hallinto|komissio)$/u, /(?:kaupunki|kunta|kuntayhtymä|alue|valtio)$/u, outlets, /(?:oikeus|tuomioistuin|poliisi|syyttäjä)$/u] as const;

function isKindred(roles: ReadonlySet<string>, noun: string): boolean {
  const asked = kinds.findIndex((kind) => kind.test(noun));
  const known = [...roles].map((role) => kinds.findIndex((kind) => kind.test(role))).filter((kind) => kind >= 0);
  return asked < 0 || known.length === 0 || known.includes(asked);
}

/** Pakastaja Pohjanpalko, yhtiö: one word for a name, and before it what the firm makes or sells. */
function makerNamed(cast: Cast, noun: FoundNoun, position: number): Figure | undefined {
  if (!companies.test(noun.singular)) return undefined;
  const near = cast.figures.filter((one) => one.first < position && one.first > position - 2 * stride && one.kind === 'person' && /^\p{Lu}\p{Ll}{3,}(?<!nen)$/u.test(one.name) && makes.test(one.description ?? '') && !cast.figures.some((other) => other !== one && other.name.endsWith(` ${one.name}`)));
  return near.length === 1 ? near[0] : undefined;
}

/** Järjestön raportti, säätiön tuore kysely: the report of the body that the bare noun means. */
function reportOf(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  const [first = '', ...rest] = (phrase.name ?? '').split(/\s+/u);
  const owner = findNoun(first);
  if (noun.class !== 'document' || rest.length < 1 || !rest.slice(0, -1).every((word) => finnishAdjectives.has(word) || word.endsWith('inen')) || owner?.class !== 'body' || owner.case !== 'genitive' || owner.plural || /^\p{Lu}/u.test(first)) return undefined;
  const body = byBody(cast, { ...phrase, name: owner.base, noun: owner, bare: true }, owner, position);
  const compound = body !== undefined && !body.name.includes(' ') && body.name.length > owner.singular.length && body.name.toLowerCase().endsWith(owner.singular);
  if (body === undefined || (!/^\p{Lu}/u.test(body.name) && !compound)) return undefined;
  const words = body.name.split(/\s+/u);
  const title = body.description !== null && /^\p{Ll}+$/u.test(body.description) ? [body.description] : [];
  const name = [...title, ...words.slice(0, -1), genitiveName(words.at(-1) ?? ''), ...rest].join(' ');
  return introduce(cast, { name, kind: 'document', plural: false, description: null, roles: [noun.singular], position });
}

/** Röytiön laskelmien mukaan: what one person reckons or writes is that person's view, as a body's report is not. */
function authorOf(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  if (!/(?:laskelma|ennuste|analyysi|ratkaisu|kirjoitus|kolumni|blogi)$/u.test(noun.singular)) return undefined;
  const owner = (phrase.name ?? '').split(/\s+/u).at(-2) ?? '';
  const office = findNoun(owner);
  if (office?.class === 'person' && office.case === 'genitive' && !office.plural && /^\S+ \S+$/u.test(phrase.name ?? '')) return byTrade(cast, office.singular.toLowerCase(), position);
  return /^\p{Lu}/u.test(owner) ? cast.figures.findLast((one) => one.kind === 'person' && !one.plural && one.first < position && genitiveName(one.name.split(/\s+/u).at(-1) ?? '') === owner) : undefined;
}

/**
 * The person with whom the sentence opens: "Kun Niva saapui, hän sanoi"; before a colon in any case: "Nivalle selitys
 * ei kelpaa: hänen mukaansa". Whom an utterance opens with is spoken of, and speaks not.
 */
function openingPerson(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  if (sentence.dash) return null;
  const tokens = sentence.tokens.filter((token) => token.end <= phrase.mention.start);
  const explains = tokens.some((token) => /^[:;]$/u.test(token.text));
  if (!explains && !tokens.some((token) => token.text === ',')) return null;
  for (const [index, token] of tokens.slice(0, explains ? tokens.length : 4).entries()) {
    const next = tokens[index + 1];
    if (/^[,:;]$/u.test(token.text)) return null;
    if (!token.capital) continue;
    const full = next?.capital === true;
    const stem = explains ? token.text.replace(/(?:l[lt][aä]|lle|s[st][aä]|[aän])$/u, '') : token.text;
    const figure = named(cast, full ? `${token.text} ${next.text}` : stem, sentence.paragraph * stride + token.start);
    if (figure?.kind === 'person') return figure;
  }
  return null;
}

/** "Tutkimus perustuu näytteisiin, ja sen mukaan": the document or body with which the sentence opens. */
function openingThing(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const tokens = sentence.tokens.filter((token) => token.end <= phrase.mention.start);
  const end = tokens.findIndex((token) => token.kind === 'word' && findNoun(token.text)?.case === 'nominative');
  const noun = end < 0 || end > 3 || !tokens.some((token) => token.text === ',') ? null : findNoun(tokens[end]?.text ?? '');
  if (noun === null || (noun.class !== 'document' && noun.class !== 'body' && noun.lemma !== 'poliisi')) return null;
  const opening = readFinnishPhrase(tokens, 0, end + 1, false, new ArticleWords());
  return opening?.kind === 'noun' ? resolveFinnish(cast, opening, sentence) : null;
}

function byPronoun(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const near = (one: Appearance) => one.position < position && one.position > position - 4 * stride;
  switch (phrase.pronoun) {
    case 'person':
      return lastSeen(cast, (one) => near(one) && !one.figure.plural && (one.figure.kind === 'person' || one.figure.kind === 'role'))?.figure ?? null;
    case 'people':
      return lastSeen(cast, (one) => near(one) && (one.figure.plural || several.test(one.figure.name)) && one.figure.kind !== 'document')?.figure ?? null;
    case 'thing': {
      // "Siinä arvioidaan" is in a document, "se kertoo" may be either.
      const inside = phrase.mention.end - phrase.mention.start > 3;
      return lastSeen(cast, (one) => near(one) && (one.figure.kind === 'document' || (!inside && one.figure.kind === 'body')))?.figure ?? null;
    }
    case 'things':
    case null:
      return lastSeen(cast, (one) => near(one) && one.figure.plural)?.figure ?? null;
  }
}

/** Nouns in the singular for two or more people, whom he means. */
const several = /(?:pariskunta|aviopari|kaksikko|kolmikko|nelikko|perhe|porukka|työryhmä|tutkijaryhmä|joukko|raati|miehistö|henkilökunta|väki|parivaljakko)$/u;

/** The fuller phrase that the article gave for a bare one. */
export function fullest(cast: Cast, phrase: SourcePhrase, singular: string, position: number): string {
  if (!phrase.bare || phrase.name === null) return phrase.name ?? singular;
  const full = fuller(cast, singular, phrase.plural, position);
  const other = full !== undefined && phrase.noun?.lemma.endsWith('kunta') === true && findNoun(full.split(/\s+/u).at(-1) ?? '')?.lemma !== phrase.noun.lemma;
  return full === undefined || other ? phrase.name : full;
}
