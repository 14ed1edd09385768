// The English rules, together.
import { introduceEnglish, mentionsEnglish } from './english-cast.ts';
import { stride } from './cast.ts';
import type { Cast, Figure } from './cast.ts';
import { finiteForms } from './english-finite.ts';
import { englishCue } from './english-cues.ts';
import { resolveEnglish } from './english-resolve.ts';
import { withoutClutter } from './english-tokens.ts';
import { prepositions, subordinators } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { LanguageRules, ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

export const englishRules: LanguageRules = {
  common: isPlacing,
  cue: (tokens, setting) => englishCue(withoutClutter(tokens), setting),
  introduce: (cast, sentence, attested) => introduceEnglish(cast, readable(sentence), attested),
  mentions: (cast, sentence, attested) => mentionsEnglish(cast, readable(sentence), attested),
  goesOn: (tokens) => goesOn(withoutClutter(tokens)),
  resolve: (cast, phrase, sentence) => (afterColon(phrase, sentence) ? namedBefore(cast, phrase, sentence) : null) ?? resolveEnglish(cast, phrase, sentence) ?? namedBefore(cast, phrase, sentence),
};

/** Leeds-based, Nokia-backed: says of a name what somebody has to do with it, and is none itself. */
function isPlacing(word: string): boolean {
  return word.includes('-') && /-(?:based|born|bred|raised|owned|listed|backed|led|run|made|built|funded|financed|trained|educated|controlled|headquartered|registered|area|style|wide|linked|affiliated|aligned|bound|held|appointed|sponsored|supported|designed|flagged|speaking|era|winning|nominated|focused|domiciled)$/u.test(word);
}

/** Would, and no other verb of its own: the last speaker's view of what is to come, in the words of the paper. */
function goesOn(tokens: readonly Token[]): boolean {
  const modal = tokens.findIndex((token) => token.lower === 'would');
  if (modal < 1 || tokens.some((token) => token.kind === 'quotation' || token.lower === 'later')) return false;
  const clause = tokens.slice(0, modal).every((token, at) => (token.kind === 'mark' ? token.text === ',' : !(finiteForms.has(token.lower) && !/^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? '')) && !/^(?:asked|if|whether|when|because|although|though|while|but|and)$/u.test(token.lower)));
  const verb = tokens.slice(modal + 1).find((token) => !/^(?:not|be|also|never|even)$/u.test(token.lower))?.lower ?? '';
  return clause && !/^(?:comment|say|drawn|discuss|confirm|answer|reveal|disclose|elaborate|speak|give|name|identify|talk)$/u.test(verb);
}

/** The first word of the sentence may be a name here: only those that the article names elsewhere are found. */
function capitalised(sentence: ReadSentence): ReadonlySet<string> {
  return new Set(sentence.tokens.filter((token) => token.capital).map((token) => token.text));
}

/** Lee will not stand again, he told reporters: the pronoun that nothing before explains is of its own sentence. */
function namedBefore(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  if (phrase.kind !== 'pronoun' || phrase.plural) return null;
  const end = sentence.paragraph * stride + phrase.mention.start;
  const kinds = phrase.pronoun === 'thing' ? ['body', 'document'] : ['person', 'role'];
  const before = mentionsEnglish(cast, readable(sentence), capitalised(sentence)).filter((one) => one.position < end && (opensSentence(sentence, one.position - sentence.paragraph * stride) || isConcerned(sentence, one.position - sentence.paragraph * stride)) && kinds.includes(one.figure.kind) && (phrase.gender === null || phrase.gender === undefined || one.figure.gender === null || one.figure.gender === phrase.gender));
  return before.at(-1)?.figure ?? null;
}

/** For Ann Lee, the bridge is a disgrace, she says. */
function isConcerned({ tokens }: ReadSentence, start: number): boolean {
  return /^(?:for|like|unlike)$/u.test(tokens[0]?.lower ?? '') && tokens[1]?.start === start;
}

/** Lee suspects otherwise: the hull, he says, is intact. */
function afterColon(phrase: SourcePhrase, sentence: ReadSentence): boolean {
  return phrase.kind === 'pronoun' && sentence.tokens.some((token) => token.text === ':' && token.end <= phrase.mention.start);
}

/** Whether nothing but a title stands before: the subject of the sentence. */
function opensSentence(sentence: ReadSentence, start: number): boolean {
  return sentence.tokens.every((token) => token.start >= start || (token.kind === 'word' && !prepositions.has(token.lower) && !subordinators.has(token.lower)));
}

function readable(sentence: ReadSentence): ReadSentence {
  const tokens = withoutClutter(sentence.tokens);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}
