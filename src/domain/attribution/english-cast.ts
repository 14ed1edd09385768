// Who is who in an English article: the names with their titles, and whom each sentence brings up.
import { nationOfWord } from '../nationalities.ts';
import { appositionOf } from './english-appositions.ts';
import type { Apposition } from './english-appositions.ts';
import type { Appearance, Cast } from './cast.ts';
import { introduce, named, nickname, stride } from './cast.ts';
import { bodyRoles, fullName } from './english-bodies.ts';
import { calledCompany, isBodyNoun, nameRuns } from './english-names.ts';
import type { NameRun } from './english-names.ts';
import { noteWords, sentencesOf } from './english-first-words.ts';
import { finiteForms } from './english-finite.ts';
import { genderOf, isEpithet, isPersonNoun } from './english-people.ts';
import { readEnglishPhrase } from './english-phrases.ts';
import { resolveEnglish } from './english-resolve.ts';
import { bodyWords, companyWords, determiners, documentWords, prepositions, subordinators, wares } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

export function introduceEnglish(cast: Cast, sentence: ReadSentence, attested: ReadonlySet<string>): void {
  const { tokens } = sentence;
  noteWords(cast, sentence);
  introduceUnnamed(cast, sentence);
  introduceDocuments(cast, sentence);
  introduceOpener(cast, sentence, attested);
  for (const run of nameRuns(tokens)) {
    const { phrase } = run;
    if (phrase.name === null) continue;
    const position = sentence.paragraph * stride + phrase.mention.start;
    const beside = appositionOf(tokens, run);
    const head = phrase.head ?? null;
    const roles = [...(head === null ? [] : [head]), ...beside.roles, ...(phrase.class === 'body' ? bodyRoles(phrase.name) : [])];
    const called = run.start === 0 && head === null && beside.roles.length === 0 && (phrase.gender ?? null) === null ? calledCompany(tokens, run.to) : null;
    if (called !== null) roles.push(called);
    const traded = called !== null || isTraded(tokens, run);
    const held = sentence.paragraph === 1 && run.start === 0 && phrase.class === 'person' && phrase.name.includes(' ') && roles.every((role) => isEpithet(role)) ? heldBack(cast) : null;
    if (held !== null) roles.push(held);
    const full = phrase.name.includes(' ') || roles.length > 0 || phrase.class === 'body' || traded;
    if (!full || isFamily(tokens, run) || (head === null && beside.roles.length === 0 && fullName(cast, phrase.name, position) !== null)) continue;
    const kind = phrase.class === 'body' || traded || isCompany(phrase.name, roles) || owningBody(tokens, run) ? 'body' : 'person';
    const figure = introduce(cast, { name: phrase.name, kind, plural: phrase.plural, description: descriptionOf(phrase, beside), roles, position, gender: phrase.gender ?? genderOf(roles) });
    const short = shortName(phrase.name);
    if (short !== null && figure.kind === 'body' && named(cast, short, position) === undefined) nickname(cast, figure, short);
  }
}

/** The mayor of a small town has quit. ¶ Dale Kessler, 66: what the first line, which tells of nobody else, calls whom the second paragraph opens with. */
function heldBack(cast: Cast): string | null {
  const tokens = sentencesOf(cast)[0]?.tokens ?? [];
  if (cast.figures.some((one) => one.kind === 'person' && one.first < stride) || !/^(?:a|an|the)$/u.test(tokens[0]?.lower ?? '')) return null;
  const people = tokens.filter((token, index) => token.kind === 'word' && !token.capital && index > 0 && isPersonNoun(token.lower) && tokens.slice(Math.max(0, index - 5), index).some((one) => determiners.has(one.lower)) && !isPersonNoun(tokens[index + 1]?.lower ?? ''));
  const [only] = people;
  const at = only === undefined ? -1 : tokens.indexOf(only);
  return only !== undefined && people.length === 1 && at < 6 && !thingsToo.test(only.lower) && tokens.slice(1, at).every((token) => token.kind === 'word' && !prepositions.has(token.lower)) && !/['’]s?$/u.test(only.text) ? only.lower : null;
}

/** Acme will close, the company said: one word, which a capital letter shows to be a name elsewhere. */
function introduceOpener(cast: Cast, { tokens, paragraph }: ReadSentence, attested: ReadonlySet<string>): void {
  const [token, next] = tokens;
  if (token === undefined || !token.capital || next?.capital === true || !attested.has(token.text) || determiners.has(token.lower) || prepositions.has(token.lower) || subordinators.has(token.lower)) return;
  const role = calledCompany(tokens, 1);
  if (role !== null) introduce(cast, { name: token.text, kind: 'body', plural: false, description: null, roles: [role], position: paragraph * stride + token.start });
}

/** Castleton, where the whole name is Castleton Materials. */
function shortName(name: string): string | null {
  const words = name.split(' ');
  const short = words.slice(0, -1).join(' ');
  return words.length > 1 && wares.has(words.at(-1)?.toLowerCase() ?? '') && nationOfWord(short.toLowerCase()) === null ? short : null;
}

/** Nouns for people that are as often things, or say what somebody is like. */
const thingsToo = /(?:winner|scorer|favourite|favorite|star|native|local|independent|liberal|conservative|moderate|centrist|international|head|chair|forward|guide|guard|host|keeper|counter|batter|printer|hero|legend|champion|recorder|leader|chief|speaker|partner|match)$/u;

/** A teenager, an off-duty officer: somebody who may be called "the teenager" further down. */
function introduceUnnamed(cast: Cast, sentence: ReadSentence): void {
  for (const { name, noun, start } of unnamedIn(sentence.tokens)) {
    introduce(cast, { name, kind: 'role', plural: false, description: null, roles: [noun.lower], position: sentence.paragraph * stride + start, gender: genderOf([noun.lower]) });
  }
}

/** A probation report, an internal audit: what "the report" further down means. */
function introduceDocuments(cast: Cast, { tokens, paragraph }: ReadSentence): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const article = tokens[index];
    // Lengths are compared faster than words.
    const length = article === undefined ? 0 : article.end - article.start;
    if (article === undefined || (length > 2 && length !== 7) || (article.lower !== 'a' && article.lower !== 'an' && article.lower !== 'another')) continue;
    let to = index + 1;
    while (to < index + 6 && tokens[to]?.kind === 'word' && !documentWords.has(tokens[to]?.lower ?? '') && !prepositions.has(tokens[to]?.lower ?? '')) to += 1;
    const noun = tokens[to];
    if (noun === undefined || to === index + 1 || !/^(?:report|study|survey|audit|review|analysis|inquiry|investigation|document|memo|dossier|assessment|letter|email|poll|paper|submission|filing|lawsuit|complaint)$/u.test(noun.lower) || /['’]s?$/u.test(noun.text) || (tokens[to + 1]?.kind === 'word' && !prepositions.has(tokens[to + 1]?.lower ?? '') && !finiteForms.has(tokens[to + 1]?.lower ?? '') && !/(?:ed|wn|en|ing)$/u.test(tokens[to + 1]?.lower ?? ''))) continue;
    const words = tokens.slice(index, to + 1).map((token) => token.text);
    introduce(cast, { name: [article.lower, ...words.slice(1)].join(' '), kind: 'document', plural: false, description: null, roles: [noun.lower], position: paragraph * stride + article.start });
  }
}

interface Unnamed {
  readonly name: string;
  readonly noun: Token;
  readonly start: number;
}

/** Everybody whom a sentence brings in by an indefinite noun only. */
function unnamedIn(tokens: readonly Token[]): readonly Unnamed[] {
  const found: Unnamed[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const article = tokens[index];
    if (article === undefined || article.end - article.start > 2 || (article.lower !== 'a' && article.lower !== 'an')) continue;
    const before = tokens[index - 1];
    if (before !== undefined && (before.kind !== 'word' || /^(?:is|are|was|were|be|been|being|as|become|became|becoming|like|not|now|then|formerly|once|currently|also|remains|called|named)$/u.test(before.lower))) continue;
    let to = index + 1;
    while (to < index + 5 && tokens[to]?.kind === 'word' && tokens[to]?.capital === false && !isPersonNoun(tokens[to]?.lower ?? '') && !prepositions.has(tokens[to]?.lower ?? '')) to += 1;
    const noun = tokens[to];
    const next = tokens[to + 1];
    if (noun === undefined || noun.capital || !isPersonNoun(noun.lower) || thingsToo.test(noun.lower) || /['’]s?$/u.test(noun.text) || next?.capital === true || (next?.kind === 'word' && (isPersonNoun(next.lower) || /^(?:called|named|and)$/u.test(next.lower))) || (next?.text === ',' && tokens[to + 2]?.capital === true)) continue;
    const words = tokens.slice(index, to + 1).map((token) => token.text);
    found.push({ name: [words[0]?.toLowerCase(), ...words.slice(1)].join(' '), noun, start: article.start });
  }
  return found;
}

/** The fuller of the two: "chief executive" before the name, or "the firm's chief executive since May" after it. */
function descriptionOf(phrase: SourcePhrase, beside: Apposition): string | null {
  if (phrase.description === null || beside.description === null) return phrase.description ?? beside.description;
  return beside.description.length > phrase.description.length ? beside.description : phrase.description;
}

/** Halden & Sons, which owns the mill; Halden Pumps cut its forecast: people are never which or it. */
function owningBody(tokens: readonly Token[], run: NameRun): boolean {
  const beside = run.start === 0 && /^(?:rival|owner|investor|backer|partner|sponsor|supplier|competitor|shareholder)$/u.test(run.phrase.head ?? '') && run.phrase.gender === null;
  const opens = beside || ((run.from === 0 || (run.from === 1 && /^(?:but|and|so|yet)$/u.test(tokens[0]?.lower ?? ''))) && run.phrase.description === null && run.phrase.gender === null);
  if (opens && tokens.slice(run.to, run.to + 4).some((token, index, words) => token.lower === 'its' && words.slice(0, index).every((word) => word.kind === 'word' && !prepositions.has(word.lower)))) return true;
  if (!opens) return isWhich(tokens, run);
  const near = tokens.slice(run.to, run.to + 10).map((token) => token.lower);
  if (run.phrase.name?.includes(' ') === false && near.includes('its') && !near.some((word) => /^(?:he|she|his|her|who)$/u.test(word))) return true;
  // Corvel Automation has halted deliveries of its robots: nothing between that could be the owner.
  const owns = near.indexOf('its');
  if (owns > 0 && tokens.slice(run.to, run.to + owns).every((token) => token.kind === 'word' && !token.capital && !determiners.has(token.lower)) && !near.slice(0, owns).some((word) => /^(?:he|she|who|that|whether|if|say|says|said|told|believes?|thinks?|wants?|hopes?|fears?|called|calls|urged?|urges|accused?|accuses|blamed?|blames|praised?|praises|criticised|criticized|asked|asks)$/u.test(word))) return true;
  return isWhich(tokens, run);
}

function isWhich(tokens: readonly Token[], run: NameRun): boolean {
  return tokens[run.to]?.text === ',' && tokens[run.to + 1]?.lower === 'which' && !prepositions.has(tokens[run.from - 1]?.lower ?? '');
}

/** Shares in Corvel, Corvel shares: nobody trades in people. */
function isTraded(tokens: readonly Token[], run: NameRun): boolean {
  if (run.phrase.gender !== null && run.phrase.gender !== undefined) return false;
  const after = tokens[run.to]?.lower ?? '';
  return (/^(?:shares|stake|stock|investors|shareholders|shareholding)$/u.test(tokens[run.from - 2]?.lower ?? '') && tokens[run.from - 1]?.lower === 'in') || (/^(?:shares|stock)$/u.test(after) && /^(?:rose|fell|jumped|dropped|closed|slid|climbed|gained|lost|were|are|have|plunged|slumped|surged|tumbled|edged|ended|opened)$/u.test(tokens[run.to + 1]?.lower ?? ''));
}

/** The Hanbury family: a surname, and nobody of that name alone. */
function isFamily(tokens: readonly Token[], run: NameRun): boolean {
  return run.phrase.name?.includes(' ') === false && /^(?:family|families|brothers|sisters|siblings|twins|household|dynasty|clan|name|estate|case|trial|affair|era|camp|children|boys|girls|parents|couple)$/u.test(tokens[run.to]?.lower ?? '');
}

/** One name with a company's noun beside it: Acme, a maker of tyres. */
function isCompany(name: string, roles: readonly string[]): boolean {
  return roles.some((role) => isBodyNoun(role)) && (!name.includes(' ') || !roles.some((role) => isPersonNoun(role)));
}

export function mentionsEnglish(cast: Cast, sentence: ReadSentence, attested: ReadonlySet<string>): readonly Omit<Appearance, 'spoke'>[] {
  const found: Omit<Appearance, 'spoke'>[] = [];
  const runs = nameRuns(sentence.tokens);
  // An owner is brought up only where nobody else is: Tobi’s brother.
  const owners = runs.filter((run) => /['’]s?$/u.test(sentence.tokens[run.to - 1]?.text ?? ''));
  for (const run of owners.length < runs.length ? runs.filter((one) => !owners.includes(one)) : runs) {
    const position = sentence.paragraph * stride + run.phrase.mention.start;
    const figure = run.phrase.name === null ? undefined : named(cast, run.phrase.name, position);
    if (figure === undefined) continue;
    const before = sentence.tokens[run.from - 1];
    const place = figure.kind === 'person' && figure.roles.size === 0 && figure.description === null && before !== undefined && /^(?:in|at|from|near|to|of|across|outside)$/u.test(before.lower);
    if (!place) found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...run.phrase.mention, text: '' } });
  }
  const opening = runs.some((run) => run.start === 0) ? null : openingSurname(cast, sentence, attested);
  if (opening !== null && found.every((one) => one.position > opening.position)) found.unshift(opening);
  const subject = leadingDescription(sentence.tokens);
  if (subject !== null && found.every((one) => one.position > sentence.paragraph * stride + subject.mention.start)) {
    const position = sentence.paragraph * stride + subject.mention.start;
    const figure = resolveEnglish(cast, subject, sentence);
    if (figure !== null) found.unshift({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...subject.mention, text: '' } });
  }
  for (const { name, noun, start } of found.length > 0 ? [] : unnamedIn(sentence.tokens)) {
    const position = sentence.paragraph * stride + start;
    const figure = named(cast, name, position + 1);
    if (figure?.kind === 'role') found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, start, end: noun.end, text: '' } });
  }
  return found.reverse();
}

/** A surname at the head of its sentence, where its capital letter proves nothing: the article has to know it. */
function openingSurname(cast: Cast, sentence: ReadSentence, attested: ReadonlySet<string>): Omit<Appearance, 'spoke'> | null {
  const at = sentence.tokens.findIndex((token) => token.kind !== 'mark' && !/^(?:but|and|so|yet)$/u.test(token.lower));
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital || !attested.has(token.text) || sentence.tokens[at + 1]?.capital === true) return null;
  const position = sentence.paragraph * stride + token.start;
  const figure = named(cast, token.text, position);
  return figure === undefined ? null : { figure, position, mention: { paragraph: sentence.paragraph + 1, start: token.start, end: token.end, text: '' } };
}

/** "A deckhand …", "The study …" as the subject of a sentence that reports nothing. */
function leadingDescription(tokens: readonly Token[]): SourcePhrase | null {
  const first = tokens.findIndex((token) => token.kind === 'word');
  const several = leadingPlural(tokens, first);
  if (several !== null) return several;
  const owned = /['’]s$/u.test(tokens[first]?.text ?? '');
  if (!owned && !/^(?:a|an|the|one)$/u.test(tokens[first]?.lower ?? '')) return null;
  for (let index = first + 2; index < Math.min(tokens.length, first + 12); index += 1) {
    const token = tokens[index];
    const relative = token?.text === ',' && (/^(?:who|which|whose)$/u.test(tokens[index + 1]?.lower ?? '') || (documentWords.has(tokens[index - 1]?.lower ?? '') && /(?:ed|written|led|based|seen|due|compiled|drawn|out)$/u.test(tokens[index + 1]?.lower ?? '')));
    if (token === undefined || (token.kind !== 'word' && !relative)) return null;
    // The one passenger is Beryl Onions: the name is brought up, and the noun with it.
    if (/^(?:is|was)$/u.test(token.lower) && tokens[index + 1]?.capital === true) return null;
    if (relative || finiteForms.has(token.lower) || token.lower.endsWith('ed')) {
      const phrase = readEnglishPhrase(tokens, first, index);
      return phrase?.kind === 'noun' && (documentWords.has(phrase.head ?? '') || (bodyWords.has(phrase.head ?? '') && (owned || tokens[first]?.lower === 'the')) || (companyWords.has(phrase.head ?? '') && tokens[first]?.lower === 'the') || isPersonNoun(phrase.head ?? '') || (tokens[first]?.lower === 'the' && !phrase.plural && /^the \p{Lu}/u.test(phrase.name ?? ''))) ? phrase : null;
    }
  }
  return null;
}

/** "Some dietitians disagree": people in the plural as the subject. */
function leadingPlural(tokens: readonly Token[], first: number): SourcePhrase | null {
  for (let index = first; index < first + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || prepositions.has(token.lower)) return null;
    const next = tokens[index + 1];
    if (token.lower.endsWith('s') && isPersonNoun(token.lower.slice(0, -1)) && next?.kind === 'word' && !/^(?:of|and|or|from|at|in)$/u.test(next.lower)) return readEnglishPhrase(tokens, first, index + 1);
  }
  return null;
}
