// Finds the names in a Finnish sentence: runs of capitalised words, with the titles before them, in any case.
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import { paperStart } from './finnish-papers.ts';
import { isLocal, nameParticle, readFinnishPhrase } from './finnish-phrases.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import { legalForm } from './tokens.ts';
import type { ArticleWords, Token } from './tokens.ts';

export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly phrase: SourcePhrase;
  readonly nominative: boolean;
}

/** Runs of capitalised words that can be names in the nominative or genitive. */
export function nameRuns(tokens: readonly Token[], attested: ArticleWords): readonly NameRun[] {
  const known = remembered.get(tokens);
  if (known !== undefined) return known;
  const runs = findRuns(tokens, attested);
  remembered.set(tokens, runs);
  return runs;
}

/** By the tokens of a sentence, which are of one article: it is asked once for the cast and once for who is mentioned. */
const remembered = new WeakMap<readonly Token[], readonly NameRun[]>();

function findRuns(tokens: readonly Token[], attested: ArticleWords): readonly NameRun[] {
  const runs: NameRun[] = [];
  // Where a person's name ended right before a paper's.
  let low = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isNameWord(token, tokens[index + 1], attested)) continue;
    let to = index + 1;
    while (to < tokens.length) {
      const next = tokens[to];
      if (next?.kind === 'word' && next.capital && !next.first) to += 1;
      else if (next !== undefined && (next.lower === 'ja' || next.text === '&') && tokens[to + 1]?.capital === true && tokens[to + 2]?.capital === true) to += 2;
      else {
        const past = pastSmallWords(tokens, to);
        if (past === to) break;
        to = past;
      }
    }
    const paper = paperStart(tokens, index, to, attested);
    const split = paper > index && paper < to;
    if (split) to = paper;
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
      const inGenitive = looksGenitive(last.text) && !attested.has(`${last.text}in`) && !takesVerb(tokens[end]) && !(attested.has(last.text) && !isFollowedByNoun(tokens, end) && !stands(nominativeName(last.text, attested), last.text, attested));
      const phrase = readFinnishPhrase(tokens, Math.max(low, index - 8), end, inGenitive, attested);
      if (phrase?.kind === 'name') runs.push({ from: index, to: end, phrase, nominative: !inGenitive });
    }
    if (split) low = to;
    index = to - 1;
  }
  return runs;
}

/** Past the small words of a name: van der Aalst, Kuluttajien tuki ry. */
function pastSmallWords(tokens: readonly Token[], from: number): number {
  let to = from;
  while (nameParticle.test(tokens[to]?.text ?? '')) to += 1;
  if (to > from) return tokens[to]?.capital === true ? to + 1 : from;
  const form = tokens.slice(from, from + 4).findIndex((token) => legalForm.test(token.text));
  return form > 0 && tokens.slice(from, from + form).every((token) => token.kind === 'word' && !token.capital) ? from + form + 1 : from;
}

function isLowerLocal(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && isLocal(token);
}

/** Nimesi Ilari Tiaisen: the article has Tiainen too. */
function stands(nominative: string, genitive: string, attested: ArticleWords): boolean {
  return nominative !== genitive && (attested.has(nominative) || attested.openings.has(nominative));
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
  return next?.kind === 'quotation' || (next?.kind === 'word' && !next.capital);
}

function isNameWord(token: Token, next: Token | undefined, attested: ArticleWords): boolean {
  if (token.kind !== 'word' || !token.capital) return false;
  if (!token.first) return true;
  if (attested.has(token.text)) return true;
  return findNoun(token.text) === null && next?.kind === 'word' && next.capital && !/(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä)$/u.test(token.lower);
}
