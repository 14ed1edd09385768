// What stands beside an English name and tells whose it is: "X, a sleep physician in Hull", "the dean, X", "X, who led the work".
import { isBodyNoun } from './english-names.ts';
import type { NameRun } from './english-names.ts';
import { isAge, isPersonNoun } from './english-people.ts';
import { englishVerbs } from './english-verbs.ts';
import { auxiliaries, determiners, prepositions, timeWords } from './english-words.ts';
import type { Token } from './tokens.ts';

export interface Apposition {
  readonly roles: readonly string[];
  readonly description: string | null;
}

const none: Apposition = { roles: [], description: null };

/** What the words around a name tell of its owner; those after it count for more. */
export function appositionOf(tokens: readonly Token[], run: NameRun): Apposition {
  const after = appositionAfter(tokens, run.to);
  const before = appositionBefore(tokens, run.start);
  return { roles: [...before.roles, ...after.roles], description: after.description ?? before.description };
}

/** "Its lawyer, Maurice Tan": a determiner or an owner, and a noun before the comma. */
function appositionBefore(tokens: readonly Token[], name: number): Apposition {
  const identified = identifiedBefore(tokens, name);
  if (identified !== null) return { roles: [identified], description: null };
  // In mitigation, Ann Lee said; for the defence, Ann Lee.
  if (tokens[name - 1]?.text === ',' && /^(?:mitigation|defence|defense|prosecution)$/u.test(tokens[name - 2]?.lower ?? '')) return { roles: [...(tokens[name - 2]?.lower === 'prosecution' ? ['prosecutor'] : []), 'lawyer', 'barrister', 'solicitor', 'attorney'], description: null };
  if (/^(?:named|called)$/u.test(tokens[name - 1]?.lower ?? '')) return tradeBefore(tokens, name - 1);
  // The dean, the Very Reverend X.
  const comma = tokens[name]?.lower === 'the' || tokens[name - 1]?.text === ',' ? name - 1 : tokens[name - 1]?.lower === 'the' ? name - 2 : -1;
  if (comma < 1 || tokens[comma]?.text !== ',') return none;
  let start = comma;
  while (start > 0 && comma - start < 10) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind !== 'word' || auxiliaries.has(token.lower)) break;
    start -= 1;
    if (opensNoun(token) && !/^(?:of|for|at)$/u.test(tokens[start - 1]?.lower ?? '')) break;
  }
  const opened = tokens[start];
  // The owner's own words: the study’s, New York’s.
  if (/['’]s?$/u.test(tokens[start]?.text ?? '')) while (start > 0 && tokens[start - 1]?.kind === 'word' && (tokens[start - 1]?.capital === true || determiners.has(tokens[start - 1]?.lower ?? ''))) start -= 1;
  // The trade body’s director: back to its article.
  if (/['’]s?$/u.test(opened?.text ?? '')) {
    const article = [1, 2, 3].find((back) => determiners.has(tokens[start - back]?.lower ?? ''));
    if (article !== undefined && tokens.slice(start - article, start).every((token) => token.kind === 'word' && !prepositions.has(token.lower) && !auxiliaries.has(token.lower))) start -= article;
  }
  const words = tokens.slice(start, comma);
  const first = words[0];
  if (first === undefined || opened === undefined || !opensNoun(opened)) return none;
  const head = headOf(words);
  if (head === undefined || head.capital || timeWords.has(head.lower) || /^(?:years?|months?|weeks?|days?|weekend|night|morning|afternoon|evening|summer|autumn|winter|spring|season|time|times|hours?|minutes?|decades?|century|moment|quarter|term|percent|cent|way|end|case|fact|view|past|future|meantime|event|result|half|third|world|country)$/u.test(head.lower) || !(isPersonNoun(head.lower) || isBodyNoun(head.lower) || determiners.has(first.lower))) return none;
  const told = /^(?:a|an|the)$/u.test(first.lower) && words.length > 1 && !words.some((word) => /['’]s?$/u.test(word.text)) ? words.slice(1) : words;
  return { roles: [head.lower], description: isPersonNoun(head.lower) ? text(told) : null };
}

/** The one passenger is Beryl Onions: the subject is what she is. */
function identifiedBefore(tokens: readonly Token[], name: number): string | null {
  const noun = tokens[name - 2];
  if (noun === undefined || !/^(?:is|was)$/u.test(tokens[name - 1]?.lower ?? '') || !isPersonNoun(noun.lower)) return null;
  return tokens.slice(Math.max(0, name - 8), name - 2).some((token) => token.lower === 'the') ? noun.lower : null;
}

/** A shrimper named Ann Lee, a Leeds plumber called Tom Ash. */
function tradeBefore(tokens: readonly Token[], named: number): Apposition {
  let start = named;
  while (start > 0 && named - start < 6 && tokens[start - 1]?.kind === 'word' && !determiners.has(tokens[start]?.lower ?? '')) start -= 1;
  const words = tokens.slice(start, named);
  const head = words.at(-1);
  if (head === undefined || words.length < 2 || head.capital || !/^(?:a|an|another|one)$/u.test(words[0]?.lower ?? '') || !(isPersonNoun(head.lower) || /(?:er|or|ist|ant|man|woman)$/u.test(head.lower))) return none;
  return { roles: [head.lower], description: text(words) };
}

function opensNoun(token: Token): boolean {
  return /^(?:a|an|the|his|her|their|its|another|one)$/u.test(token.lower) || /['’]s?$/u.test(token.text);
}

/** Nouns that the words after a comma give to what stands before it. */
export function appositionFollowing(tokens: readonly Token[], comma: number): readonly string[] {
  // A former official, now a consultant.
  const from = /^(?:now|then|formerly|also|currently)$/u.test(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  return /^(?:a|an|the|his|her|their)$/u.test(tokens[from]?.lower ?? '') ? described(wordsUntilMark(tokens, from)).roles : [];
}

function appositionAfter(tokens: readonly Token[], to: number): Apposition {
  const next = tokens[to];
  const agent = agentBefore(tokens, to);
  if (agent !== null) return { roles: [agent], description: null };
  const copula = /^(?:is|was)$/u.test(next?.lower ?? '') && /^(?:a|an|the)$/u.test(tokens[to + 1]?.lower ?? '');
  if (next?.text !== ',' && next?.text !== '(' && next?.text !== '–' && next?.text !== '—' && !copula) return none;
  const words = wordsUntilMark(tokens, to + 1);
  const [first] = words;
  if (first === undefined) return none;
  if (/^\p{N}+$/u.test(first.text) || isAge(first.lower)) return words.length === 1 && tokens[to + 2]?.text === ',' ? ageThen(tokens, to + 2) : none;
  if (first.lower === 'who') return { roles: deedRoles(text(words)), description: null };
  if (/^(?:prosecuting|defending|representing|mitigating)$/u.test(first.lower) || (/^(?:for|acting)$/u.test(first.lower) && words.length > 1)) return { roles: first.lower === 'prosecuting' ? ['prosecutor', 'barrister', 'lawyer'] : ['lawyer', 'barrister', 'solicitor', 'attorney'], description: null };
  return described(words);
}

/** X has driven the bus for 22 years: what whoever does that may be called. */
function agentBefore(tokens: readonly Token[], to: number): string | null {
  const deed = /^(?:has|had)$/u.test(tokens[to]?.lower ?? '') ? tokens[tokens[to + 1]?.lower === 'been' ? to + 2 : to + 1]?.lower : undefined;
  return deed === undefined ? null : (agentOf.get(deed) ?? null);
}

const agentOf: ReadonlyMap<string, string> = new Map(Object.entries({ driver: 'driven driving', teacher: 'taught teaching', farmer: 'farmed farming', fisherman: 'fished fishing', coach: 'coached coaching', manager: 'managed managing', editor: 'edited editing', pilot: 'flown flying', nurse: 'nursed nursing', guide: 'guided', baker: 'baked baking', painter: 'painted painting', captain: 'captained' }).flatMap(([agent, deeds]) => deeds.split(' ').map((deed) => [deed, agent] as const)));

/** X, 68, a retired teacher: what follows the age. */
function ageThen(tokens: readonly Token[], comma: number): Apposition {
  const words = wordsUntilMark(tokens, comma + 1);
  return words[0] !== undefined && /^(?:a|an|the|from|of)$/u.test(words[0].lower) ? described(words) : none;
}

function described(words: readonly Token[]): Apposition {
  const [first] = words;
  if (first === undefined || words.length > 22 || first.lower === 'no' || (!first.capital && !isPersonNoun(first.lower) && englishVerbs.get(first.lower)?.some((form) => form.form === 'past' || (form.form === 'present' && first.lower.endsWith('s'))) === true)) return none;
  const relative = words.findIndex((word) => /^(?:who|which|that|whose|whom|when|where)$/u.test(word.lower));
  const told = relative < 0 ? words : words.slice(0, relative);
  if (/^(?:of|from|at)$/u.test(first.lower) && told[told.length - 1]?.capital === true && told.every((word) => !auxiliaries.has(word.lower))) return { roles: [], description: text(told) };
  const core = coreOf(told);
  const head = core.at(-1);
  if (head === undefined || told.some((word, index) => auxiliaries.has(word.lower) || (index > 0 && isTelling(told, index)))) return none;
  const determined = determiners.has(first.lower) || /['’]s?$/u.test(first.text);
  const role = isPersonNoun(head.lower) || isBodyNoun(head.lower);
  if (!(determined && !head.capital) && !(role && !/(?:ing|ed)$/u.test(first.lower))) return determined && head.capital && /(?:ian|ean|can|crat)$/u.test(head.text) ? { roles: [head.lower], description: text(told) } : none;
  return { roles: [head.lower], description: text(told) };
}

/** A verb of its own shows that the words are the next clause: X, the officer accepted that. */
function isTelling(words: readonly Token[], index: number): boolean {
  const word = words[index]?.lower ?? '';
  return (englishVerbs.get(word)?.some((form) => form.form === 'past') ?? false) && !prepositions.has(words[index + 1]?.lower ?? '') && !determiners.has(words[index - 1]?.lower ?? '');
}

/** The noun that an apposition is about, and what stands before it. */
function coreOf(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex((word, index) => index > 0 && (prepositions.has(word.lower) || word.lower === 'and' || (!word.capital && /(?:ed|ing)$/u.test(word.lower) && !determiners.has(words[index - 1]?.lower ?? '') && isPersonNoun(words[index - 1]?.lower ?? ''))));
  return end < 0 ? words : words.slice(0, end);
}

function headOf(words: readonly Token[]): Token | undefined {
  return coreOf(words).at(-1);
}

/** What somebody who chairs, leads or runs something may be called. */
function deedRoles(relative: string): readonly string[] {
  const roles: string[] = [];
  if (/\b(?:led|leads|headed|heads|ran|runs|wrote|authored|conducted|oversaw|directed|carried out)\b.*\b(?:work|study|research|trial|survey|project|paper|team|analysis|report)\b/u.test(relative)) roles.push('researcher', 'author', 'scientist');
  const deed = /\bwho (?:also )?(?:has )?(chair|lead|head|r[ua]n|own|manage|represent|coach|defend|farm|teach|found|direct|edit|play|co-own)(?:s|es|ed|ing)?\b/u.exec(relative)?.[1];
  const by: Readonly<Record<string, readonly string[]>> = { chair: ['chair'], lead: ['leader'], head: ['head'], run: ['head', 'owner'], ran: ['head', 'owner'], own: ['owner'], manage: ['manager'], represent: ['lawyer'], coach: ['coach'], defend: ['lawyer'], farm: ['farmer'], teach: ['teacher', 'lecturer', 'academic', 'analyst'], found: ['founder'], direct: ['director'], edit: ['editor'], play: ['player'] };
  const stem = /\bwho (?:also )?([a-z]{3,}?)(?:s|es)\b/u.exec(relative)?.[1];
  const agents = stem === undefined ? [] : [`${stem}er`, `${stem}r`, `${stem}or`].filter((noun) => isPersonNoun(noun));
  return [...roles, ...agents, ...(deed === undefined ? [] : (by[deed] ?? []))];
}

function wordsUntilMark(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, index) => index >= from && token.kind !== 'word');
  return tokens.slice(from, end < 0 ? tokens.length : end);
}

function text(words: readonly Token[]): string {
  return words.map((word, index) => (index > 0 && word.start > (words[index - 1]?.end ?? 0) ? ` ${word.text}` : word.text)).join('').replace(/^(?:The|A|An|Its|His|Her|Their|One|Another)\b/u, (article) => article.toLowerCase());
}
