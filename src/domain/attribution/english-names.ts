// The names in an English sentence, each with the title before it, as far as capital letters show them.
import { isPeople, isPersonNoun } from './english-people.ts';
import { readEnglishPhrase } from './english-phrases.ts';
import { englishVerbs } from './english-verbs.ts';
import { adverbs, auxiliaries, bodyWords, capitalTitles, companyWords, determiners, outletWords, particles, placeWords, prepositions, subordinators, timeWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

export interface NameRun {
  /** Of its capitalised words; the title may begin before. */
  readonly from: number;
  readonly to: number;
  /** Where its title, or its determiner, begins. */
  readonly start: number;
  readonly phrase: SourcePhrase;
}

export function nameRuns(tokens: readonly Token[]): readonly NameRun[] {
  const known = found.get(tokens);
  if (known !== undefined) return known;
  const runs = findRuns(tokens);
  found.set(tokens, runs);
  return runs;
}

/** Each sentence is asked for its names twice: who there is, and who is brought up. */
const found = new WeakMap<readonly Token[], readonly NameRun[]>();

function findRuns(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!opensName(tokens, index)) continue;
    const to = runEnd(tokens, index);
    const start = titleStart(tokens, index);
    const phrase = readEnglishPhrase(tokens, start, to);
    // A California Republican, a Fine Gael TD: what somebody is.
    const kind = to - index > 1 && /^an?$/u.test(tokens[index - 1]?.lower ?? '') && isKind(tokens[to - 1]?.text ?? '');
    if (phrase?.kind === 'name' && !kind && !placesCompany(tokens, index, to)) runs.push({ from: index, to, start, phrase });
    index = to - 1;
  }
  return runs;
}

/** Party members, people of a country, and members of a parliament. */
function isKind(word: string): boolean {
  return isPeople(word) || /^(?:republican|democrat|conservative|liberal|labourite|socialist|unionist|nationalist|mp|msp|mep|td|ms|mla|peer|senator|councillor|lawmaker|native|fan|supporter|veteran|official|executive|spokesman|spokeswoman|spokesperson|analyst|engineer|employee|worker|officer|professor|graduate|resident|student|driver|insider)$/iu.test(word);
}

/** The Vienna lender, a Leeds firm: the one word tells where a company is that has another name. */
function placesCompany(tokens: readonly Token[], index: number, to: number): boolean {
  return to - index === 1 && /^(?:the|an?|this|that|another)$/u.test(tokens[index - 1]?.lower ?? '') && placedCompany.test(tokens[to]?.lower ?? '');
}

const placedCompany = /^(?:lender|firm|company|insurer|retailer|manufacturer|carmaker|automaker|chipmaker|drugmaker|steelmaker|housebuilder|builder|brewer|miner|maker|start-up|startup|business|conglomerate|developer|supplier|contractor|grocer|brokerage|consultancy|publisher|shipbuilder|fintech|wholesaler)$/u;

function opensName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || !token.capital || timeWords.has(token.lower)) return false;
  if (!token.first || couple(tokens, index)) return true;
  if (determiners.has(token.lower) || adverbs.has(token.lower) || subordinators.has(token.lower) || token.lower.endsWith('ly') || prepositions.has(token.lower)) return false;
  return tokens[index + 1]?.capital === true || introduced(tokens, index) || (capitalTitles.has(token.lower) && /^(?:of|for)$/u.test(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.capital === true);
}

function runEnd(tokens: readonly Token[], index: number): number {
  let to = couple(tokens, index) ? index + 4 : index + 1;
  for (;;) {
    const next = tokens[to];
    if (next === undefined || (/['’]s$/u.test(tokens[to - 1]?.text ?? '') && !isPatron(tokens, index, to))) return to;
    if (next.kind === 'word' && next.capital) to += 1;
    else if (/^(?:of|&|for)$/u.test(next.lower) && tokens[to + 1]?.capital === true && (bodyWords.has(tokens[to - 1]?.lower ?? '') || (/^(?:of|for)$/u.test(next.lower) && to === index + 1 && capitalTitles.has(tokens[index]?.lower ?? '')))) to += 2;
    else if (next.text === '&' && tokens[to + 1]?.capital === true) to += 2;
    else if (particles.has(next.lower) && tokens[to + 1]?.capital === true) to += 2;
    else if (particles.has(next.lower) && particles.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.capital === true) to += 3;
    else return to;
  }
}

/** St Senan’s Hospital, King’s College: the owner is part of the name. */
function isPatron(tokens: readonly Token[], index: number, to: number): boolean {
  const kind = tokens[to]?.lower ?? '';
  if (tokens[to]?.capital !== true || !(bodyWords.has(kind) || placeWords.has(kind))) return false;
  return /^(?:st|saint)$/u.test(tokens[index]?.lower ?? '') || /^(?:king|queen|children|women|men|people|veterans|regent|guy|trinity|christ)['’]s$/u.test(tokens[to - 1]?.lower ?? '');
}

/** A sentence's first word that an apposition explains: Acme, a maker of tyres. */
function introduced(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === ',' && /^(?:a|an|the|one)$/u.test(tokens[index + 2]?.lower ?? '') && tokens.slice(index + 3, index + 7).some((token) => isBodyNoun(token.lower));
}

/** Acme will close, the company said: by what noun the end of the sentence calls the name that opens it. */
export function calledCompany(tokens: readonly Token[], to: number): string | null {
  for (let index = to + 1; index < tokens.length - 2; index += 1) {
    const noun = tokens[index + 1]?.lower ?? '';
    if (tokens[index]?.lower === 'the' && tokens[index - 1]?.kind !== 'word' && companyWords.has(noun) && !isPersonNoun(noun) && englishVerbs.has(tokens[index + 2]?.lower ?? '')) return noun;
  }
  return null;
}

/** What a company, a union or a club is called: Acme, a maker of tyres. */
export function isBodyNoun(word: string): boolean {
  return companyWords.has(word) || outletWords.has(word) || /^(?:union|charity|regulator|airline|startup|start-up|brewery|agency|watchdog|campaign|network|think-tank|nonprofit|non-profit|cooperative|co-operative|insurer|lender|builder|housebuilder|brewer|carmaker|chipmaker|drugmaker|broadcaster|publisher|distillery|bakery|consultancy|association|fund|foundation|trust|institute|museum|newspaper|magazine|theatre|gallery|orchestra|choir|organi[sz]ation|collective|brokerage|studio)$/u.test(word);
}

/** Jane and Peter Cole. */
function couple(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.lower === 'and' && tokens[index + 2]?.capital === true && tokens[index + 3]?.capital === true && tokens[index - 1]?.capital !== true;
}

/** Where the title before a name begins, if a noun for people or bodies stands beside the name: the firm's chief executive X. */
function titleStart(tokens: readonly Token[], name: number): number {
  const noun = tokens[name - 1];
  if (noun?.kind !== 'word') return name;
  if (determiners.has(noun.lower)) return name - 1;
  if (!isPersonNoun(noun.lower) && !isBodyNoun(noun.lower) && !outletWords.has(noun.lower) && !bodyWords.has(noun.lower)) return name;
  let start = name - 1;
  while (start > 0 && name - start < 8) {
    const before = tokens[start - 1];
    if (before === undefined || before.kind !== 'word' || tokens[start - 2]?.lower === 'to') break;
    if (determiners.has(before.lower)) return start - 1;
    if (before.capital) {
      while (start > 0 && tokens[start - 1]?.capital === true && tokens[start - 1]?.kind === 'word' && !determiners.has(tokens[start - 1]?.lower ?? '')) start -= 1;
      if (/^(?:former|acting|current|new|outgoing|retired|late)$/u.test(tokens[start - 1]?.lower ?? '')) start -= 1;
      return determiners.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
    }
    if (/^(?:of|for)$/u.test(before.lower) ? !isPersonNoun(tokens[start - 2]?.lower ?? '') : endsTitle(before)) break;
    start -= 1;
  }
  return start;
}

/** What can stand before a title, and is no part of it. */
function endsTitle(token: Token): boolean {
  if (prepositions.has(token.lower) || auxiliaries.has(token.lower) || subordinators.has(token.lower) || token.lower.endsWith('ly') || (englishVerbs.has(token.lower) && !isPersonNoun(token.lower))) return true;
  return /(?:ed|ing)$/u.test(token.lower) && !token.lower.includes('-') && !/^(?:retired|acting|leading|visiting|outgoing|incoming|managing|marketing|founding|serving|sitting|long-serving|housing|engineering|nursing|planning|training|operating|advertising|mining|fishing|boxing|racing|cycling|swimming|rowing|sailing|ruling|assisting|attending|commanding|convicted|disgraced|renowned|celebrated|elected|appointed|red|exiled|jailed|sacked)$/u.test(token.lower);
}
