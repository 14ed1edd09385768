// The ranker's second look, at the few paragraphs that are read: the best sentences and the question's needs move them.
import type { Match } from './answer.ts';
import type { Language, Passage } from './article.ts';
import { cueStrength, digitNumbers } from './cues.ts';
import { mentionsName } from './names.ts';
import type { QuestionNeeds } from './question-needs.ts';
import type { RankedCandidate } from './ranking.ts';
import { chooseSentences, coverage, type SentenceEvidence, type SentenceQuestion } from './sentence-choice.ts';

/** A paragraph that has been read beside what the question shares with each of its sentences. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly ranked: RankedCandidate;
  readonly evidence: readonly SentenceEvidence[];
}

export interface ReadMatch {
  readonly match: Match;
  /** For each question word the best weight anywhere in the paragraph. */
  readonly words: readonly number[];
}

/** What the second look adds to the first score, in its units. */
const shares: Readonly<Record<Language, { readonly sentence: number; readonly cue: number; readonly name: number; readonly number: number; readonly covered: number }>> = {
  fi: { sentence: 0.35, cue: 0.03, name: 0.06, number: 0.05, covered: 0.1 },
  en: { sentence: 0.35, cue: 0.03, name: 0.06, number: 0.05, covered: 0.1 },
};

/** Orders what was read, best first; scores stay between 0 and 1. */
export function rerank(question: SentenceQuestion, read: readonly ReadPassage[]): readonly ReadMatch[] {
  return read
    .map((one) => look(question, one))
    .sort((one, other) => other.match.score - one.match.score);
}

function look(question: SentenceQuestion, { passage, ranked, evidence }: ReadPassage): ReadMatch {
  const { needs, language, wordWeights } = question;
  const share = shares[language];
  const { paragraph } = passage;
  const sentences = chooseSentences(question, paragraph, evidence);
  const words = wordWeights.map((_, word) => evidence.reduce((best, { words: weights }) => Math.max(best, weights[word] ?? 0), 0));
  const components = {
    ...ranked.components,
    sentence: sentences[0]?.score ?? 0,
    cue: strongestCue(needs, passage),
    name: shareOf(needs.names, (name) => mentionsName(paragraph.text, name)),
    number: shareOf([...needs.numbers, ...needs.years], numberTest(paragraph.text)),
    covered: coverage(words, wordWeights),
  };
  const extra = share.sentence * components.sentence + share.cue * components.cue + share.name * components.name + share.number * components.number + share.covered * components.covered;
  const most = 1 + share.sentence + share.cue + share.name + share.number + share.covered;
  return { match: { ...passage, score: (ranked.score + extra) / most, components, sentences }, words };
}

function strongestCue(needs: QuestionNeeds, { paragraph }: Passage): number {
  return paragraph.sentences.reduce((best, { start, end, speaker }) => Math.max(best, cueStrength(paragraph.text.slice(start, end), needs.sought, speaker !== null)), 0);
}

/** 1 where nothing is asked for: what is not needed is not missing. */
function shareOf(needed: readonly string[], present: (one: string) => boolean): number {
  return needed.length === 0 ? 1 : needed.filter(present).length / needed.length;
}

function numberTest(text: string): (digits: string) => boolean {
  const present = new Set(digitNumbers(text));
  return (digits) => present.has(digits);
}
