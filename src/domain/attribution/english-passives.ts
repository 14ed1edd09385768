// English passives whose agent is the source: was denied by X, was described by X as, were told by X that.
import { readEnglishPhrase } from './english-phrases.ts';
import { isAdverb, isEnglishTitle } from './english-segments.ts';
import { englishComplements, englishVerbs } from './english-verbs.ts';
import { auxiliaries } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Need nothing besides the agent: the claims were denied by the firm. */
const denials = new Set('deny dispute reject refute rebut contest'.split(' '));

export function passiveCue(tokens: readonly Token[], quoted: boolean): SourcePhrase | null {
  for (let index = 1; index < tokens.length - 2; index += 1) {
    const next = tokens[index + 1];
    const by = next !== undefined && (next.lower === 'by' || next.lower === 'as' || next.kind === 'quotation') ? byAfter(tokens, index + 1) : -1;
    if (by < 0) continue;
    const form = englishVerbs.get(tokens[index]?.lower ?? '')?.find((one) => one.form === 'participle');
    if (form === undefined || !isPassive(tokens, index)) continue;
    const end = agentEnd(tokens, by + 1);
    const source = readEnglishPhrase(tokens, by + 1, end);
    if (source === null || source.class === 'document') continue;
    if (by > index + 1 && englishComplements.get(form.lemma)?.has('naming') === true) return source;
    if (reports(tokens, form.lemma, index, end, quoted)) return source;
  }
  return null;
}

/** Described by, described as “a farce” by: where the agent is led in; -1 where nobody is. */
function byAfter(tokens: readonly Token[], from: number): number {
  const quotation = tokens[from]?.lower === 'as' ? from + 1 : from;
  const at = tokens[quotation]?.kind === 'quotation' ? quotation + 1 : from;
  return tokens[at]?.lower === 'by' && (at === from || !isEnglishTitle(tokens, quotation)) ? at : -1;
}

function isPassive(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (isAdverb(tokens[before]) || tokens[before]?.lower === 'not')) before -= 1;
  return /^(?:is|are|was|were|been|being|be)$/u.test(tokens[before]?.lower ?? '') || (before === index - 1 && tokens[before]?.text === ',');
}

function agentEnd(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, index) => index > from && (token.kind !== 'word' || /^(?:as|to|that|of|for|over|in|on|after|during|when)$/u.test(token.lower) || auxiliaries.has(token.lower)));
  if (at >= 0 && tokens[at]?.lower === 'of' && tokens[at + 1]?.kind === 'word' && tokens[at - 1]?.capital !== true) return agentEnd(tokens, at + 1);
  return at < 0 ? tokens.length : at;
}

function reports(tokens: readonly Token[], lemma: string, verb: number, end: number, quoted: boolean): boolean {
  const can = englishComplements.get(lemma) ?? new Set();
  const next = tokens[end]?.lower ?? '';
  if (quoted && (can.has('naming') || can.has('as')) && tokens.slice(end, end + 4).some((token) => token.kind === 'quotation')) return true;
  if (denials.has(lemma)) return true;
  if (can.has('as') && next === 'as' && /^(?:describe|dismiss|characterise|characterize|portray|depict|identify|condemn|denounce|hail|praise|brand|decry|ridicule)$/u.test(lemma)) return true;
  if (can.has('addressee') && (next === 'that' || auxiliaries.has(next) || (next === 'to' && lemma !== 'brief'))) return true;
  return (lemma === 'accuse' && next === 'of') || (lemma === 'urge' && next === 'to') || (lemma === 'ask' && next === 'to' && tokens[verb - 1]?.lower !== 'when');
}
