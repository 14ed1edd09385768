// English claims of nobody: is believed to, reportedly, rumour has it.
import type { Span } from '../article.ts';
import { readEnglishPhrase } from './english-phrases.ts';
import { isAdverb } from './english-segments.ts';
import { englishBeliefParticiples } from './english-verbs.ts';
import { auxiliaries, determiners } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

interface Belief {
  readonly source: SourcePhrase | null;
  /** The word that shows it. */
  readonly shown: Span;
}

export function beliefCue(tokens: readonly Token[]): Belief | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || !showing.has(token.lower)) continue;
    if (/^(?:reportedly|allegedly|supposedly|apparently|purportedly|rumouredly|reputedly)$/u.test(token.lower)) return { source: null, shown: { start: token.start, end: token.end } };
    if (token.lower === 'there' && unowned(tokens, index)) return { source: null, shown: { start: token.start, end: token.end } };
    if (token.first && /^(?:word|speculation|gossip|talk)$/u.test(token.lower) && /^(?:is|has)$/u.test(tokens[index + 1]?.lower ?? '') && tokens.slice(index + 2, index + 6).some((one) => one.lower === 'that')) return { source: null, shown: { start: token.start, end: token.end } };
    if (/^(?:rumour|rumor|legend|gossip|tradition)$/u.test(token.lower) && tokens[index + 1]?.lower === 'has' && tokens[index + 2]?.lower === 'it') return { source: null, shown: { start: token.start, end: token.end } };
    if (/^(?:rumours|rumors|speculation)$/u.test(token.lower) && /^(?:that|suggest|say|circulated|are|have)$/u.test(tokens[index + 1]?.lower ?? '')) return { source: null, shown: { start: token.start, end: token.end } };
    if (/^(?:told|informed|warned|assured)$/u.test(token.lower) && /^(?:was|were|been)$/u.test(tokens[index - 1]?.lower ?? '') && toldClause(tokens, index + 1)) return { source: null, shown: { start: token.start, end: token.end } };
    const stated = reportedIn(tokens, index);
    if (stated !== null) return { source: stated, shown: { start: token.start, end: token.end } };
    const widely = expectation.test(token.lower) && tokens.slice(Math.max(0, index - 2), index).some((one) => /^(?:widely|generally|broadly|commonly|universally|popularly)$/u.test(one.lower));
    const forecast = (/^(?:expected|predicted|projected|forecast)$/u.test(token.lower) && tokens[index + 1]?.lower === 'by') || (/^(?:predicted|projected|forecast)$/u.test(token.lower) && tokens[index + 1]?.lower === 'to');
    if (!englishBeliefParticiples.has(token.lower) && !forecast && !widely) continue;
    let before = index - 1;
    while (before >= 0 && (isAdverb(tokens[before]) || /^(?:been|being|not|long)$/u.test(tokens[before]?.lower ?? ''))) before -= 1;
    if (!/^(?:is|are|was|were|has|have|had)$/u.test(tokens[before]?.lower ?? '')) continue;
    const been = tokens.slice(before, index).some((one) => /^(?:is|are|was|were|been)$/u.test(one.lower));
    if (!been) continue;
    const next = tokens[index + 1];
    const impersonal = tokens[before - 1]?.lower === 'it';
    if (next?.lower === 'by') {
      const end = tokens.findIndex((one, at) => at > index + 1 && (one.lower === 'to' || one.lower === 'that' || one.kind !== 'word'));
      const source = readEnglishPhrase(tokens, index + 2, end < 0 ? tokens.length : end);
      if (source !== null) return { source, shown: { start: token.start, end: token.end } };
    }
    // Reported to police: whom it was told.
    if (next?.lower === 'to' && isAddressee(tokens[index + 2])) continue;
    if (/^(?:to|that|at|of)$/u.test(next?.lower ?? '') || impersonal || widely || presumedState(token.lower, next?.lower ?? '')) {
      if (token.lower === 'said' && next?.lower === 'of') continue;
      return { source: null, shown: { start: token.start, end: token.end } };
    }
  }
  return null;
}

function isAddressee(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || determiners.has(token.lower) || /^(?:police|officers|authorities|officials|management|managers|insurers|regulators|teachers|doctors|prosecutors|staff|social|gardaí|her|him|them|us|me)$/u.test(token.lower));
}

/** What everybody is said to think will be so: widely expected. Widely seen as is the paper's own judgement. */
const expectation = /^(?:expected|predicted|projected|forecast|suspected|assumed|thought|believed|feared|anticipated|rumou?red)$/u;

/** Feared dead, presumed sunk: what they have come to, in nobody's words; police are told of what is reported stolen. */
function presumedState(word: string, state: string): boolean {
  if (!/^(?:feared|presumed|believed|thought|reported|suspected)$/u.test(word)) return false;
  return /^(?:dead|missing|lost|killed|drowned|trapped|injured|responsible|safe)$/u.test(state) || (word !== 'reported' && (/(?:[^e]ed|wn)$/u.test(state) || /^(?:sunk|stolen|gone|alive|extinct|hidden|broken|burnt|torn|fled|frozen|stuck|swept|ill|unhurt|unharmed)$/u.test(state)) && !/^(?:needed|required|armed)$/u.test(state));
}

/** A first look, for speed: every word that can show a claim of nobody. */
const showing = new Set([
  ...englishBeliefParticiples,
  ...'there word speculation gossip talk rumour rumor rumours rumors legend tradition reportedly allegedly supposedly apparently purportedly rumouredly reputedly told informed warned assured noted reported stated recorded mentioned highlighted flagged identified described revealed disclosed outlined detailed expected predicted projected forecast suspected assumed thought believed feared anticipated rumoured rumored'.split(' '),
]);

/** There are fears that, there were reports of: nobody in particular fears or reports. */
function unowned(tokens: readonly Token[], there: number): boolean {
  let at = there + 1;
  while (at < there + 6 && tokens[at]?.kind === 'word' && !/^(?:fears?|reports|claims?|suggestions?|rumours?|rumors?|allegations?|hopes?|concerns?|speculation|suspicions?|worries|accusations?|whispers|talk)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return at > there + 1 && at < there + 6 && tokens[at]?.kind === 'word' && /^(?:is|are|was|were|been)$/u.test(tokens.slice(there + 1, at).findLast((one) => auxiliaries.has(one.lower))?.lower ?? '') && /^(?:that|of)$/u.test(tokens[at + 1]?.lower ?? '') && !/^(?:no|little|any)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** The jury was told the car had been stolen. */
function toldClause(tokens: readonly Token[], from: number): boolean {
  if (/^(?:by|to|of|about|not|off|how)$/u.test(tokens[from]?.lower ?? '')) return false;
  return tokens[from]?.lower === 'that' || tokens.slice(from + 1, from + 9).some((token, index, words) => auxiliaries.has(token.lower) && !/^(?:who|which|that)$/u.test(words[index - 1]?.lower ?? ''));
}

/** Rust had been noted in a survey: a passive whose place is the report that says it. */
function reportedIn(tokens: readonly Token[], index: number): SourcePhrase | null {
  if (!/^(?:noted|reported|stated|recorded|mentioned|highlighted|flagged|identified|described|revealed|disclosed|outlined|detailed)$/u.test(tokens[index]?.lower ?? '') || !/^(?:in|by)$/u.test(tokens[index + 1]?.lower ?? '')) return null;
  let before = index - 1;
  while (before >= 0 && isAdverb(tokens[before])) before -= 1;
  if (!/^(?:is|are|was|were|been)$/u.test(tokens[before]?.lower ?? '')) return null;
  const end = tokens.findIndex((one, at) => at > index + 1 && one.kind !== 'word');
  const source = readEnglishPhrase(tokens, index + 2, end < 0 ? tokens.length : end);
  return source?.class === 'document' ? source : null;
}
