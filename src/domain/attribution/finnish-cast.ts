// Who is who in a Finnish article: names with their titles, and whom a surname, a role noun or hän means.
import type { Appearance, Cast, Figure, FigureKind } from './cast.ts';
import { byRole, fuller, introduce, lastSeen, named, nickname, stride } from './cast.ts';
import { looksGenitive } from './finnish-names.ts';
import { findNoun, genitive } from './finnish-nouns.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import { isLocal, phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';
import { ArticleWords } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Nouns for one trade: the article may change between them. */
const trades: readonly (readonly string[])[] = [
  ['asianajaja', 'avustaja', 'puolustaja', 'juristi', 'lakimies', 'asiamies'],
  ['tutkija', 'logi', 'professori', 'dosentti', 'tieteilijä', 'tohtori', 'asiantuntija', 'fyysikko', 'kemisti', 'ekonomisti'],
  ['tiedottaja', 'viestintäpäällikkö', 'viestintäjohtaja', 'edustaja'],
  ['kansanedustaja', 'poliitikko', 'valtuutettu', 'ministeri', 'senaattori'],
  ['lääkäri', 'kirurgi'],
  ['kirjailija', 'runoilija', 'kirjoittaja'],
  ['pelaaja', 'maalivahti', 'hyökkääjä', 'puolustaja', 'kapteeni', 'urheilija'],
];
const outlets = /^(?:.*lehti|kanava|uutistoimisto|media|toimitus|radio|julkaisu)$/u;
const generic = /^(?:järjestö|virasto|laitos|keskus|liitto|yhdistys|organisaatio|unioni|puolue|seura|säätiö)$/u;
const companies = /(?:yhtiö|yritys|konserni|firma|ketju|pankki|tehdas|kustantamo|varustamo|panimo)$/u;

export function introduceFinnish(cast: Cast, sentence: ReadSentence, attested: ArticleWords): void {
  for (const run of nameRuns(sentence.tokens, attested)) {
    const position = sentence.paragraph * stride + (sentence.tokens[run.from]?.start ?? 0);
    const titledBy = run.phrase.noun !== null && (run.phrase.noun.class === 'person' || run.phrase.noun.class === 'body');
    // Palvelun tuottaa ruotsalainen Medilinje: what a bare yhtiö may mean later.
    if (run.phrase.name !== null && run.nominative && run.to === run.from + 1 && /(?:lainen|läinen)$/u.test(sentence.tokens[run.from - 1]?.lower ?? '')) cast.described.push({ singular: 'yhtiö', plural: false, phrase: run.phrase.name, position });
    if (run.phrase.name === null || (!run.phrase.name.includes(' ') && !titledBy && run.phrase.class !== 'body')) continue;
    const roles = [...titleNouns(run.phrase), ...ownNoun(run.phrase.name), ...appositions(sentence.tokens, run.from, run.to)];
    introduce(cast, { name: run.phrase.name, kind: kindOf(run.phrase, roles, attested), plural: run.phrase.plural, description: run.phrase.description, roles, position });
  }
  describe(cast, sentence, attested);
  abbreviate(cast, sentence.tokens, sentence.paragraph * stride);
}

/** Terveyden ja hyvinvoinnin laitos (THL): the short name means the body before it. */
function abbreviate(cast: Cast, tokens: readonly Token[], paragraph: number): void {
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u.test(token.text) || tokens[index - 1]?.text !== '(' || tokens[index + 1]?.text !== ')') continue;
    const before = tokens[index - 2];
    const body = cast.figures.findLast((figure) => figure.kind === 'body' && before !== undefined && figure.first <= paragraph + before.start && sameBody(figure.name, before));
    if (body !== undefined) nickname(cast, body, token.text);
  }
}

function sameBody(name: string, token: Token): boolean {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return token.lower === last || token.lower === genitive(last);
}

interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly phrase: SourcePhrase;
  readonly nominative: boolean;
}

/** Runs of capitalised words that can be names in the nominative or genitive. */
function nameRuns(tokens: readonly Token[], attested: ArticleWords): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isNameWord(token, tokens[index + 1], attested)) continue;
    let to = index + 1;
    while (to < tokens.length) {
      const next = tokens[to];
      if (next?.kind === 'word' && next.capital && !next.first) to += 1;
      else if (next !== undefined && (next.lower === 'ja' || next.text === '&') && tokens[to + 1]?.capital === true && tokens[to + 2]?.capital === true) to += 2;
      else break;
    }
    const oblique = to > index + 1 && token.text !== 'The' ? obliqueName(tokens, index, to, attested) : null;
    if (oblique !== null) {
      runs.push({ from: index, to, phrase: oblique, nominative: false });
      index = to - 1;
      continue;
    }
    while (index < to - 1 && tokens[index]?.inflected !== true && /(?:ssa|ssä|sta|stä|lta|ltä|ksi)$/u.test(tokens[index]?.lower ?? '') && (tokens[index]?.text.length ?? 0) > 6) index += 1;
    let end = to;
    while (end > index && tokens[end - 1]?.inflected !== true && /(?:lle|ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u.test(tokens[end - 1]?.lower ?? '') && (tokens[end - 1]?.text.length ?? 0) > 4) end -= 1;
    if (end < to) while (end > index + 1 && looksGenitive(tokens[end - 1]?.text ?? '')) end -= 1;
    // Leyla Demir Itä-Suomen yliopistosta: the genitive belongs to what follows.
    else if (end > index + 2 && looksGenitive(tokens[end - 1]?.text ?? '') && !looksGenitive(tokens[end - 2]?.text ?? '') && isLowerLocal(tokens[end])) end -= 1;
    const last = tokens[end - 1];
    if (token.text === 'The' && end < to && to > index + 1) runs.push({ from: index, to, phrase: englishOutlet(tokens, index, to), nominative: false });
    if (last !== undefined && end > index && !(token.text === 'The' && end < to)) {
      const inGenitive = looksGenitive(last.text) && !attested.has(`${last.text}in`) && !takesVerb(tokens[end]) && !(attested.has(last.text) && !isFollowedByNoun(tokens, end));
      const phrase = readFinnishPhrase(tokens, Math.max(0, index - 8), end, inGenitive, attested);
      if (phrase?.kind === 'name') runs.push({ from: index, to: end, phrase, nominative: !inGenitive });
    }
    index = to - 1;
  }
  return runs;
}

function isLowerLocal(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && isLocal(token);
}

/** The Evening Standardille: the fullest form of an English title may stand in any case. */
function englishOutlet(tokens: readonly Token[], from: number, to: number): SourcePhrase {
  const words = tokens.slice(from, to).map((token) => token.text);
  const name = words.join(' ').replace(/(?<=[^aeiouyäö])i?(?:lle|lt[aä]|ss[aä]|st[aä]|ll[aä])$|(?:lle|lt[aä]|ss[aä]|st[aä]|ll[aä])$/u, '');
  return { kind: 'name', pronoun: null, name, description: null, noun: null, plural: false, bare: true, mention: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, class: 'body' };
}

/** Haastatteli Marisol Andinoa, Virtaselle Eero Virtaselle: a full name in another case, where the article has its last word in the nominative or genitive. */
function obliqueName(tokens: readonly Token[], from: number, to: number, attested: ArticleWords): SourcePhrase | null {
  const last = tokens[to - 1]?.inflected === true ? '' : (tokens[to - 1]?.text ?? '');
  const stem = /^(.{2,}?)(?:st[aä]|ss[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi|t[aä]|[aä])$/u.exec(last)?.[1];
  if (stem === undefined || attested.has(`${last}n`) || !tokens.slice(from, to - 1).every((token) => token.capital && !looksGenitive(token.text))) return null;
  const candidates = [`${stem.replace(/se?$/u, '')}nen`, stem, stem.replace(/e$/u, 'i'), stem.replace(/i$/u, '')].filter((one) => one.length > 2 && one !== last);
  const nominative = candidates.find((one) => attested.knows(one));
  if (nominative === undefined) return null;
  const name = [...tokens.slice(from, to - 1).map((token) => token.text), nominative].join(' ');
  return { kind: 'name', pronoun: null, name, description: null, noun: null, plural: false, bare: true, mention: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, class: 'person' };
}

/** What follows a name in the nominative: a verb. */
function takesVerb(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.capital && (/^(?:on|oli|ei|ovat|eivät)$/u.test(next.lower) || (finnishVerbs.get(next.lower)?.some((form) => form.form === 'finite') ?? false) || (next.lower.endsWith('ee') && findNoun(next.text) === null));
}

function isFollowedByNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return next?.kind === 'word' && !next.capital;
}

function isNameWord(token: Token, next: Token | undefined, attested: ArticleWords): boolean {
  if (token.kind !== 'word' || !token.capital) return false;
  if (!token.first) return true;
  if (attested.has(token.text)) return true;
  return findNoun(token.text) === null && next?.kind === 'word' && next.capital && !/(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä)$/u.test(token.lower);
}

/** A body's name often begins or ends with what it is: Metsäkeskus Havu, Vaasan Satamateatteri. */
function ownNoun(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(/\s+/u);
  const last = rest.at(-1) ?? '';
  if (/^(?:Oy|Oyj|Ab)$/u.test(last)) return ['yhtiö'];
  const opening = rest.length === 0 ? null : findNoun(first);
  if (opening !== null && opening.class === 'body' && opening.case === 'nominative') return [opening.singular];
  const closing = findNoun(last === '' ? first : last);
  // Vanhatalo, Isosaha: family names end with such nouns too.
  const compound = closing !== null && closing.class === 'body' && closing.case === 'nominative' && (closing.lemma.length > 5 ? closing.singular.length > closing.lemma.length || looksGenitive(first) : looksGenitive(first) && closing.lemma !== 'talo');
  return compound ? [closing.singular.toLowerCase(), closing.lemma] : [];
}

/** A lower-case word in the nominative that is no adjective and no participle. */
const unknownTitle = /^\p{Ll}[\p{Ll}-]{2,}(?<!nen|[aeiouyäö]n|ton|tön|v[aä]|vat|vät|nut|nyt|t[uy]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/u;

function titleNouns(phrase: SourcePhrase): readonly string[] {
  if (phrase.description === null) return [];
  const words = phrase.description.split(/\s+/u);
  return words.flatMap((word, index) => {
    const noun = findNoun(word);
    // What stands right before a name is a title, known or not.
    if (noun === null && index === words.length - 1 && unknownTitle.test(word)) return [word];
    const counts = noun !== null && noun.case === 'nominative' && (noun.class === 'person' || noun.class === 'body') && (index === words.length - 1 || noun.class === 'person');
    return counts ? [noun.singular] : [];
  });
}

/** "tutkinnanjohtaja, rikoskomisario X"; "X, yhtiön toimitusjohtaja,"; "X on yhtiön toimitusjohtaja". */
function appositions(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const roles: string[] = [];
  const person = (token: Token | undefined) => {
    const noun = token === undefined ? null : findNoun(token.text);
    return noun !== null && noun.class === 'person' && noun.case === 'nominative' && !noun.plural ? noun.singular : null;
  };
  const comma = tokens.slice(0, from).findLastIndex((token) => token.text === ',');
  if (comma > 0 && comma <= 4 && from - comma <= 4) {
    const before = person(tokens[comma - 1]);
    if (before !== null) roles.push(before);
  }
  const following = tokens[to];
  if (following?.text === ',' || /^(?:on|oli)$/u.test(following?.lower ?? '')) {
    const end = tokens.findIndex((token, index) => index > to && token.kind !== 'word');
    const last = person(tokens[(end < 0 ? tokens.length : end) - 1]);
    if (last !== null && (end < 0 ? tokens.length : end) - to <= 7) roles.push(last);
  }
  return roles;
}

function kindOf(phrase: SourcePhrase, roles: readonly string[], attested: ArticleWords): FigureKind {
  if (phrase.noun?.class === 'body' || phrase.class === 'body' || ownNoun(phrase.name ?? '').length > 0) return 'body';
  const words = phrase.name?.split(/\s+/u) ?? [];
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  // Robin Niva, whom the article calls Niva too.
  if (words.length === 2 && findNoun(last) === null && [last, `${last}n`, `${last}in`].some((form) => attested.alone.has(form))) return 'person';
  if (roles.length === 0 && (looksGenitive(first) || findNoun(first) !== null || first === 'The')) return 'body';
  return 'person';
}

/** Muuramessa, Tampereella: the place whose municipality a bare kunta or kaupunki is; not a country. */
const municipal = /^(\p{Lu}\p{Ll}{2,}(?<!maa|valloi|Suome|Ruotsi|Venäjä|Viro|Norja|Euroopa|Afrika|Aasia|eduskunna|hallitukse))(?:ss[aä]|ll[aä])$/u;

/** Remembers unnamed sources by their fullest phrase, and reports by who made them. */
function describe(cast: Cast, sentence: ReadSentence, attested: ArticleWords): void {
  sentence.tokens.forEach((token, index) => {
    const place = token.kind === 'word' && !token.first ? municipal.exec(token.text)?.[1] : undefined;
    if (place !== undefined) for (const singular of ['kunta', 'kaupunki']) cast.described.push({ singular, plural: false, phrase: `${place}n ${singular}`, position: sentence.paragraph * stride + token.start });
    if (token.kind !== 'word' || (token.capital && !token.first)) return;
    const noun = findNoun(token.text);
    if (noun === null || !/^(?:person|body|document|sources)$/u.test(noun.class)) return;
    const position = sentence.paragraph * stride + token.start;
    if (noun.class === 'document') {
      const maker = makerOf(sentence.tokens, index);
      if (maker !== null) cast.described.push({ singular: noun.singular, plural: noun.plural, phrase: `${maker} ${noun.base}`, position });
    }
    if (noun.case !== 'nominative' && noun.case !== 'genitive') {
      const owned = ownedPhrase(sentence.tokens, index, noun, attested);
      if (owned !== null) cast.described.push({ singular: noun.singular, plural: noun.plural, phrase: owned, position });
      return;
    }
    const start = phraseStart(sentence.tokens, 0, index);
    const phrase = readFinnishPhrase(sentence.tokens, start, index + 1, noun.case === 'genitive', attested);
    if (phrase?.kind !== 'noun' || phrase.name === null) return;
    const next = sentence.tokens[index + 1];
    if (next?.capital === true && next.kind === 'word' && noun.case === 'nominative') return;
    cast.described.push({ singular: noun.singular, plural: noun.plural, phrase: phrase.name, position });
    if (noun.class === 'body' && !noun.plural && phrase.name.includes(' ')) introduce(cast, { name: phrase.name, kind: 'body', plural: false, description: null, roles: [noun.singular], position });
  });
}

/** Saaren liikuntakeskuksessa: an owner in the genitive keeps its form whatever the case of the noun. */
function ownedPhrase(tokens: readonly Token[], index: number, noun: FoundNoun, attested: ArticleWords): string | null {
  const start = phraseStart(tokens, 0, index);
  const words = tokens.slice(start, index);
  const [first] = words;
  if (first === undefined || !first.capital || (noun.class !== 'body' && noun.class !== 'document') || noun.plural) return null;
  if (!words.every((word) => (word.capital ? looksGenitive(word.text) || word.text.includes('-') : findNoun(word.text)?.case === 'genitive'))) return null;
  const opening = first.first && findNoun(first.text) !== null && !attested.has(first.text) ? first.text.charAt(0).toLowerCase() + first.text.slice(1) : first.text;
  return [opening, ...words.slice(1).map((word) => word.text), noun.base].join(' ');
}

/** "X julkaisi … raportin": the report is X's. */
function makerOf(tokens: readonly Token[], report: number): string | null {
  const verb = tokens.slice(0, report).findLastIndex((token) => /^(?:julkaisi|julkisti|teki|laati|teetti|tilasi|kirjoitti|kokosi|valmisteli|esitteli|luovutti|antoi|julkaisee|julkisti)$/u.test(token.lower));
  if (verb < 1) return null;
  const subject = tokens.slice(0, verb).filter((token) => token.kind === 'word');
  const last = subject.at(-1);
  if (last === undefined || subject.length > 5) return null;
  const noun = findNoun(last.text);
  if (!last.capital && (noun?.class !== 'body' || noun.case !== 'nominative')) return null;
  return [...subject.slice(0, -1).map((token) => token.text), genitive(last.text)].join(' ');
}

export function mentionsFinnish(cast: Cast, sentence: ReadSentence, attested: ArticleWords): readonly Omit<Appearance, 'spoke'>[] {
  const found: Omit<Appearance, 'spoke'>[] = [];
  for (const run of nameRuns(sentence.tokens, attested)) {
    const first = sentence.tokens[run.from];
    const position = sentence.paragraph * stride + (first?.start ?? 0);
    const figure = run.phrase.name === null ? undefined : named(cast, run.phrase.name, position);
    if (figure === undefined) continue;
    found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...run.phrase.mention, text: '' } });
  }
  const subject = sentence.tokens.findIndex((token) => token.kind === 'word' && findNoun(token.text)?.class === 'person' && findNoun(token.text)?.case === 'nominative');
  if (found.length === 0 && subject >= 0) {
    const noun = findNoun(sentence.tokens[subject]?.text ?? '');
    const phrase = readFinnishPhrase(sentence.tokens, 0, subject + 1, false, attested);
    if (noun !== null && phrase?.kind === 'noun' && phrase.name !== null && !noun.plural && noun.lemma !== 'poliisi') {
      const position = sentence.paragraph * stride + (sentence.tokens[subject]?.start ?? 0);
      const figure = byRole(cast, noun.singular, position, ['person']) ?? introduce(cast, { name: fullest(cast, phrase, noun.singular, position), kind: 'role', plural: noun.plural, description: null, roles: [noun.singular], position });
      found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...phrase.mention, text: '' } });
    }
  }
  return found.reverse();
}

function fullest(cast: Cast, phrase: SourcePhrase, singular: string, position: number): string {
  if (!phrase.bare || phrase.name === null) return phrase.name ?? singular;
  return fuller(cast, singular, phrase.plural, position) ?? phrase.name;
}

export function resolveFinnish(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const position = sentence.paragraph * stride + phrase.mention.start;
  if (phrase.kind === 'pronoun') return (phrase.pronoun === 'person' ? openingPerson(cast, phrase, sentence) : phrase.pronoun === 'thing' ? openingThing(cast, phrase, sentence) : null) ?? byPronoun(cast, phrase, position);
  if (phrase.name === null) return lastSeen(cast, (one) => one.figure.kind !== 'document' && one.position < position && one.position > position - 3 * stride)?.figure ?? null;
  if (phrase.kind === 'name') {
    const figure = named(cast, phrase.name, position);
    if (figure !== undefined) return figure;
    return introduce(cast, { name: phrase.name, kind: phrase.class === 'body' ? 'body' : 'person', plural: phrase.plural, description: phrase.description, roles: titleNouns(phrase), position });
  }
  const noun = phrase.noun === null ? null : { ...phrase.noun, singular: phrase.noun.singular.toLowerCase() };
  if (noun !== null && !phrase.plural && phrase.bare) {
    if (noun.class === 'person') {
      const alike = trades.find((trade) => trade.some((one) => noun.singular.endsWith(one))) ?? [];
      const heard = lastSeen(cast, (one) => one.spoke && one.figure.kind === 'role' && !one.figure.plural && one.position < position && one.position > position - 4 * stride && [...one.figure.roles].some((role) => role.endsWith(noun.singular)));
      const person = noun.lemma === 'poliisi' || noun.lemma === 'mies' || noun.lemma === 'nainen' ? byRole(cast, noun.singular, position, ['person']) : byRole(cast, noun.singular, position, ['person'], alike);
      if (person !== undefined && (heard === undefined || person.last >= heard.position)) return person;
      if (heard !== undefined) return heard.figure;
    }
    if (noun.class === 'document') {
      const document = byRole(cast, noun.singular, position, ['document']);
      if (document !== undefined) return document;
    }
    if (noun.class === 'body' || noun.lemma === 'poliisi') {
      const body = byRole(cast, noun.singular, position, ['body'], companies.test(noun.singular) ? ['yhtiö', 'yritys', 'konserni', 'firma', 'pankki', 'tehdas', 'kustantamo', 'varustamo', 'ketju', 'oy'] : []);
      if (body !== undefined) return body;
      if (outlets.test(noun.singular) || generic.test(noun.singular)) {
        const farthest = outlets.test(noun.singular) ? 0 : position - 2 * stride;
        const outlet = lastSeen(cast, (one) => one.figure.kind !== 'role' && one.figure.kind !== 'document' && one.spoke && one.figure.description === null && one.position < position && one.position >= farthest && (one.figure.kind === 'body' || outlets.test(noun.singular)));
        if (outlet !== undefined) return outlet.figure;
      }
    }
  }
  if (noun === null && phrase.bare) {
    const titled = byRole(cast, phrase.name, position, ['person']);
    if (titled !== undefined) return titled;
  }
  const name = noun === null || phrase.plural ? phrase.name : fullest(cast, phrase, noun.singular, position);
  const kind: FigureKind = noun?.class === 'document' ? 'document' : noun?.class === 'body' ? 'body' : 'role';
  return introduce(cast, { name, kind, plural: phrase.plural, description: null, roles: noun === null ? [] : [noun.singular], position });
}

/** "Kauko Niva on varovainen: kilpailijoita on hänen mukaansa liikaa": the person with whom the sentence opens. */
function openingPerson(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const tokens = sentence.tokens.filter((token) => token.end <= phrase.mention.start);
  if (!tokens.some((token) => /^[:;]$/u.test(token.text))) return null;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (/^[,:;]$/u.test(token.text)) return null;
    if (!token.capital || next?.capital !== true) continue;
    const figure = named(cast, `${token.text} ${next.text}`, sentence.paragraph * stride + token.start);
    if (figure?.kind === 'person') return figure;
  }
  return null;
}

/** "Tutkimus perustuu näytteisiin, ja sen mukaan": the document or body with which the sentence opens. */
function openingThing(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const tokens = sentence.tokens.filter((token) => token.end <= phrase.mention.start);
  const end = tokens.findIndex((token) => token.kind === 'word' && findNoun(token.text)?.case === 'nominative');
  const noun = end < 0 || end > 3 || !tokens.some((token) => token.text === ',') ? null : findNoun(tokens[end]?.text ?? '');
  if (noun === null || (noun.class !== 'document' && noun.class !== 'body')) return null;
  const opening = readFinnishPhrase(tokens, 0, end + 1, false, new ArticleWords());
  return opening?.kind === 'noun' ? resolveFinnish(cast, opening, sentence) : null;
}

function byPronoun(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const near = (one: Appearance) => one.position < position && one.position > position - 4 * stride;
  switch (phrase.pronoun) {
    case 'person':
      return lastSeen(cast, (one) => near(one) && !one.figure.plural && (one.figure.kind === 'person' || one.figure.kind === 'role'))?.figure ?? null;
    case 'people':
      return lastSeen(cast, (one) => near(one) && one.figure.plural && one.figure.kind !== 'document')?.figure ?? null;
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
