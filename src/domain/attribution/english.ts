// The English rules, together.
import { introduceEnglish, mentionsEnglish } from './english-cast.ts';
import { englishCue } from './english-cues.ts';
import { resolveEnglish } from './english-resolve.ts';
import type { LanguageRules, ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

export const englishRules: LanguageRules = {
  cue: (tokens, setting) => englishCue(withoutPoints(tokens), setting),
  introduce: (cast, sentence) => introduceEnglish(cast, readable(sentence)),
  mentions: (cast, sentence, attested) => mentionsEnglish(cast, readable(sentence), attested),
  resolve: resolveEnglish,
};

function readable(sentence: ReadSentence): ReadSentence {
  const tokens = withoutPoints(sentence.tokens);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}

/** Capt. Lee, Corvel Inc. said: a point between two words of a sentence shortens the first of them, and ends no clause. */
function withoutPoints(tokens: readonly Token[]): readonly Token[] {
  const opened = withoutDateline(tokens);
  const isPoint = (token: Token, index: number) => token.text === '.' && opened[index - 1]?.kind === 'word' && opened[index - 1]?.end === token.start && (opened[index + 1]?.kind === 'word' || opened[index + 1]?.text === ',');
  return joinedAmounts(opened.some(isPoint) ? opened.filter((token, index) => !isPoint(token, index)) : opened);
}

/** LONDON (PA) — The line has closed: the place and the agency are no part of the sentence. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const [place] = tokens;
  if (place === undefined || !/^\p{Lu}{2,}/u.test(place.text)) return tokens;
  const dash = tokens.slice(0, 12).findIndex((token) => /^[—–-]+$/u.test(token.text));
  const next = tokens[dash + 1];
  if (dash < 1 || next?.kind !== 'word' || !next.capital || !tokens.slice(0, dash).every((token) => token.capital || token.kind === 'mark' || /^\p{N}+$|^(?:of|the|de|la|el|al)$/u.test(token.lower))) return tokens;
  return [{ ...next, first: true }, ...tokens.slice(dash + 2)];
}

/** 40%, $3m: a number and its sign are one word. */
function joinedAmounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'mark' && /^[%€$£¥]$/u.test(token.text))) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const together = last !== undefined && last.end === token.start && ((token.text === '%' && /^\p{N}/u.test(last.text)) || (/^[€$£¥]$/u.test(last.text) && /^\p{N}/u.test(token.text)));
    if (together) joined[joined.length - 1] = { ...last, text: last.text + token.text, lower: last.lower + token.lower, end: token.end, kind: 'word' };
    else joined.push(token);
  }
  return joined;
}
