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
  const isPoint = (token: Token, index: number) => token.text === '.' && tokens[index - 1]?.kind === 'word' && tokens[index - 1]?.end === token.start && (tokens[index + 1]?.kind === 'word' || tokens[index + 1]?.text === ',');
  return tokens.some(isPoint) ? tokens.filter((token, index) => !isPoint(token, index)) : tokens;
}
