// Who is who in a Finnish article: names with their titles, bodies with their short names, reports with their makers.
import type { Cast, Described, Figure, FigureKind } from './cast.ts';
import { noteAge } from './finnish-again.ts';
import { introduce, named, nickname, stride } from './cast.ts';
import { isKin, noteKin } from './finnish-kinship.ts';
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { findNoun, genitive } from './finnish-nouns.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import { phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import { nameRuns } from './finnish-runs.ts';
import { makes, noteMaker } from './finnish-trades.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';
import type { ArticleWords, Token } from './tokens.ts';

/** The person whom the article named last, of whom hänen isänsä tells more. */
const latest = new WeakMap<Cast, Figure>();

export function introduceFinnish(cast: Cast, sentence: ReadSentence, attested: ArticleWords): void {
  for (const run of nameRuns(sentence.tokens, attested)) {
    const position = sentence.paragraph * stride + (sentence.tokens[run.from]?.start ?? 0);
    const titledBy = run.phrase.noun !== null && (run.phrase.noun.class === 'person' || run.phrase.noun.class === 'body') || makes.test(run.phrase.description ?? '');
    // Palvelun tuottaa ruotsalainen Medilinje: what a bare yhtiö may mean later.
    if (run.phrase.name !== null && run.nominative && run.to === run.from + 1 && /(?:lainen|läinen)$/u.test(sentence.tokens[run.from - 1]?.lower ?? '')) cast.described.push({ singular: 'yhtiö', plural: false, phrase: run.phrase.name, position });
    const before = latest.get(cast);
    if (run.phrase.name === null || (!run.phrase.name.includes(' ') && !titledBy && run.phrase.class !== 'body')) {
      const known = run.phrase.name === null ? undefined : named(cast, run.phrase.name, position);
      if (known?.kind === 'person') {
        latest.set(cast, known);
        noteMaker(known, sentence.tokens, run.to);
      }
      continue;
    }
    const roles = [...titleNouns(run.phrase), ...ownNoun(run.phrase.name), ...appositions(sentence.tokens, run.from, run.to)];
    const figure = introduce(cast, { name: run.phrase.name, kind: kindOf(run.phrase, roles, attested), plural: run.phrase.plural, description: run.phrase.description, roles, position });
    if (figure.kind !== 'person') continue;
    latest.set(cast, figure);
    noteMaker(figure, sentence.tokens, run.to);
    noteAge(figure, sentence.tokens, run.to);
    if (roles.some((role) => isKin(role))) noteKin(cast, figure, roles, run.phrase.description, before, attested, position);
  }
  describe(cast, sentence, attested);
  abbreviate(cast, sentence.tokens, sentence.paragraph * stride);
}

/** Terveyden ja hyvinvoinnin laitos (THL): the short name means the body before it. */
function abbreviate(cast: Cast, tokens: readonly Token[], paragraph: number): void {
  for (const [index, token] of tokens.entries()) {
    if (tokens[index - 1]?.text !== '(' || tokens[index + 1]?.text !== ')' || !/^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u.test(token.text)) continue;
    const before = tokens[index - 2];
    const body = cast.figures.findLast((figure) => figure.kind === 'body' && before !== undefined && figure.first <= paragraph + before.start && sameBody(figure.name, before));
    if (body !== undefined) nickname(cast, body, token.text);
  }
}

function sameBody(name: string, token: Token): boolean {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return token.lower === last || token.lower === genitive(last);
}

/** A body's name often begins or ends with what it is: Metsäkeskus Havu, Vaasan Satamateatteri. */
function ownNoun(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(/\s+/u);
  const last = rest.at(-1) ?? '';
  if (/^(?:Oy|Oyj|Ab)$/u.test(last)) return ['yhtiö'];
  if (last === 'ry') return ['yhdistys', 'järjestö'];
  const opening = rest.length === 0 ? null : findNoun(first);
  if (opening !== null && opening.class === 'body' && opening.case === 'nominative') return [opening.singular];
  const closing = findNoun(last === '' ? first : last);
  // Vanhatalo, Isosaha: family names end with such nouns too.
  const compound = closing !== null && closing.class === 'body' && closing.case === 'nominative' && (closing.lemma.length > 5 ? closing.singular.length > closing.lemma.length || looksGenitive(first) : looksGenitive(first) && closing.lemma !== 'talo');
  return compound ? [closing.singular.toLowerCase(), closing.lemma] : [];
}

/** A lower-case word in the nominative that is no adjective and no participle. */
const unknownTitle = /^\p{Ll}[\p{Ll}-]{2,}(?<!nen|[aeiouyäö]n|ton|tön|v[aä]|vat|vät|nut|nyt|t[uy]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/u;

/** Väittelevä Kirsi Holopainen is the väittelijä, kirjan kirjoittanut the kirjoittaja, Nurmeksessa asuva an asukas. */
function doerOf(participle: string): readonly string[] {
  const stem = /^(\p{Ll}{3,}[aeiouyäö])(?:v[aä]|n[uy]t)$/u.exec(participle)?.[1];
  if (stem === undefined) return participle.endsWith('väitellyt') ? ['väittelijä'] : [];
  const doer = `${stem.endsWith('e') ? `${stem.slice(0, -1)}i` : stem}j${/[aou][^äöy]*$/u.test(stem) ? 'a' : 'ä'}`;
  return stem === 'asu' ? ['asukas'] : stem === 'kirjoitta' ? [doer, 'kirjailija'] : [doer];
}

/** The nouns of a title that the article may call its bearer by. */
export function titleNouns(phrase: SourcePhrase): readonly string[] {
  if (phrase.description === null) return [];
  const words = phrase.description.split(/\s+/u);
  return words.flatMap((word, index) => {
    const noun = findNoun(word);
    // What stands right before a name is a title, known or not.
    if (noun === null && index === words.length - 1 && unknownTitle.test(word)) return [word];
    if (noun === null && index === words.length - 1) return doerOf(word);
    // Hänen tyttärensä Outi: before a suffix the nominative looks like a genitive.
    const counts = noun !== null && (noun.case === 'nominative' || (index === words.length - 1 && isKin(noun.singular) && /ns[aä]$/u.test(word))) && (noun.class === 'person' || noun.class === 'body') && (index === words.length - 1 || noun.class === 'person');
    return counts ? [noun.singular] : [];
  });
}

/** "tutkinnanjohtaja, rikoskomisario X"; "X, yhtiön toimitusjohtaja,"; "X on yhtiön toimitusjohtaja". */
function appositions(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const roles: string[] = [];
  const person = (token: Token | undefined) => {
    const noun = token === undefined ? null : findNoun(token.text);
    // Hänen isänsä, Karl Ek: with a suffix the nominative looks like a genitive.
    return noun !== null && noun.class === 'person' && (noun.case === 'nominative' || /ns[aä]$/u.test(token?.lower ?? '')) && !noun.plural ? noun.singular : null;
  };
  const comma = tokens.slice(0, from).findLastIndex((token) => token.text === ',');
  if (comma > 0 && comma <= 4 && from - comma <= 4) {
    const before = person(tokens[comma - 1]);
    if (before !== null) roles.push(before);
  }
  const following = tokens[to];
  if (following?.text === '(') roles.push(...(partisans[tokens[to + 1]?.lower ?? ''] ?? []));
  if (following?.text === ',' || /^(?:on|oli)$/u.test(following?.lower ?? '')) {
    const end = tokens.findIndex((token, index) => index > to && token.kind !== 'word');
    const last = person(tokens[(end < 0 ? tokens.length : end) - 1]);
    if (last !== null && (end < 0 ? tokens.length : end) - to <= 7) roles.push(last);
  }
  return roles;
}

/** Siekkinen (kesk.): what members of a party are called. */
const partisans: Readonly<Record<string, readonly string[]>> = {
  kesk: ['keskustalainen'], kok: ['kokoomuslainen'], sd: ['sosiaalidemokraatti', 'demari'], sdp: ['sosiaalidemokraatti', 'demari'], ps: ['perussuomalainen'], vihr: ['vihreä'], vas: ['vasemmistoliittolainen'], r: ['rkp:läinen'], rkp: ['rkp:läinen'], kd: ['kristillisdemokraatti'], liik: ['liikelainen'],
};

function kindOf(phrase: SourcePhrase, roles: readonly string[], attested: ArticleWords): FigureKind {
  if (phrase.class === 'body' || ownNoun(phrase.name ?? '').length > 0) return 'body';
  const words = phrase.name?.split(/\s+/u) ?? [];
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  // Robin Niva, whom the article calls Niva too.
  if (words.length === 2 && findNoun(last) === null && [last, `${last}n`, `${last}in`].some((form) => attested.alone.has(form))) return 'person';
  // Moon Jae-in: no genitive and what is called so.
  const given = /^\p{Lu}\p{Ll}+-(\p{Ll}+)$/u.exec(words.length === 2 ? last : '')?.[1];
  if (given !== undefined && findNoun(given) === null) return 'person';
  if (roles.length === 0 && (looksGenitive(first) || findNoun(first) !== null || first === 'The')) return 'body';
  return 'person';
}

/** Muuramessa, Tampereella: the place whose municipality a bare kunta or kaupunki is; not a country. */
const municipal = /^(\p{Lu}\p{Ll}{2,}(?<!maa|valloi|Suome|Ruotsi|Venäjä|Viro|Norja|Euroopa|Afrika|Aasia|eduskunna|hallitukse))(?:ss[aä]|ll[aä])$/u;

/** Remembers unnamed sources by their fullest phrase, and reports by who made them. */
function describe(cast: Cast, sentence: ReadSentence, attested: ArticleWords): void {
  sentence.tokens.forEach((token, index) => {
    const alias = aliasOf(token, sentence.tokens[index + 1]);
    if (alias !== null) cast.described.push({ singular: 'nimimerkki', plural: false, phrase: `nimimerkki ${alias}`, position: sentence.paragraph * stride + token.start });
    const place = token.kind === 'word' && token.capital && !token.first ? municipal.exec(token.text)?.[1] : undefined;
    if (place !== undefined) for (const singular of ['kunta', 'kaupunki']) cast.described.push({ singular, plural: false, phrase: `${place}n ${singular}`, position: sentence.paragraph * stride + token.start });
    introduceAddressed(cast, sentence, index, attested);
    const office = token.kind === 'word' ? officeBehind(token, sentence.tokens[index - 1]) : null;
    if (office !== null) cast.described.push({ ...office, plural: false, position: sentence.paragraph * stride + token.start });
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
    const fate = noun.class === 'person' && noun.case === 'genitive' && !noun.plural ? fateOf(sentence.tokens[start - 1]) : null;
    const phrase = readFinnishPhrase(sentence.tokens, start, index + 1, noun.case === 'genitive', attested);
    if (phrase?.kind !== 'noun' || phrase.name === null) return;
    const next = sentence.tokens[index + 1];
    if (next?.capital === true && next.kind === 'word' && (noun.case === 'nominative' || /ns[aä]$/u.test(token.lower))) return;
    cast.described.push({ singular: noun.singular, plural: noun.plural, phrase: phrase.name, position });
    if (fate !== null && phrase.name.includes(' ')) cast.described.push({ singular: fate, plural: false, phrase: phrase.name, position });
    if (noun.class === 'body' && !noun.plural && phrase.name.includes(' ')) introduce(cast, { name: phrase.name, kind: 'body', plural: false, description: null, roles: [noun.singular], position });
  });
}

/** Kuntosaliketju Voimalle: a body that is first named as somebody to whom something is given or said. */
function introduceAddressed(cast: Cast, sentence: ReadSentence, index: number, attested: ArticleWords): void {
  const [title, token, next] = [sentence.tokens[index - 1], sentence.tokens[index], sentence.tokens[index + 1]];
  if (token === undefined || title === undefined || !token.capital || token.first || next?.capital === true || !/^\p{L}{3,}lle$/u.test(token.text)) return;
  const noun = title.capital && !title.first ? null : findNoun(title.text);
  if (noun === null || noun.class !== 'body' || noun.case !== 'nominative' || noun.plural || noun.singular.length === noun.lemma.length || !/(?:yhtiö|yritys|ketju|konserni|firma|pankki|järjestö|liitto|varustamo|jätti|kauppa)$/u.test(noun.lemma)) return;
  introduce(cast, { name: nominativeName(`${token.text.slice(0, -3)}n`, attested), kind: 'body', plural: false, description: title.text.toLowerCase(), roles: [noun.singular.toLowerCase()], position: sentence.paragraph * stride + title.start });
}

/** Helsingin kaupunginhallitus, oikeusministeri: the kaupunki and the ministeriö that are meant later. */
function officeBehind({ lower }: Token, before: Token | undefined): Pick<Described, 'singular' | 'phrase'> | null {
  const seat = before?.capital === true && looksGenitive(before.text) ? /^(kaupungin|kunnan)(?:hallitu|valtuu|johtaj|sihteeri|kirjasto|teatteri|lääkäri|arkkiteh)/u.exec(lower)?.[1] : undefined;
  if (seat !== undefined && before !== undefined) return seat === 'kunnan' ? { singular: 'kunta', phrase: `${before.text} kunta` } : { singular: 'kaupunki', phrase: `${before.text} kaupunki` };
  const field = /^(ulko|sisä|oikeus|puolustus|valtiovarain|ympäristö)ministeri(?:n|lle|lt[aä]|st[aä]|ä)?$/u.exec(lower)?.[1];
  return field === undefined ? null : { singular: `${field}ministeriö`, phrase: `${field}ministeriö` };
}

/** Tuomitsi yhtiön entisen päällikön: tuomittu is he from then on. */
function fateOf(verb: Token | undefined): string | null {
  const stem = /^(tuomi|vangi|vali)(?:tsi|nnut|tsee)$/u.exec(verb?.lower ?? '')?.[1];
  return stem === undefined ? (/^pidätt(?:i|änyt)$/u.test(verb?.lower ?? '') ? 'pidätetty' : null) : `${stem}ttu`;
}

/** Nimimerkillä ”Rantojen mies”: who nimimerkki is from then on. */
function aliasOf(token: Token, next: Token | undefined): string | null {
  const alias = next?.kind === 'quotation' && /^nimimer(?:kki|kin|killä|kiltä|kille|kkiä)$/u.test(token.lower) ? next.text.slice(1, -1).trim() : '';
  return /^[\p{L}\p{N}][\p{L}\p{N} _-]{1,30}$/u.test(alias) ? alias : null;
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
