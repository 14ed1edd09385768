// The ranker's second look, at the few paragraphs that are read: the best sentences and the question's needs move them.
import { pointsBack } from './leaning.ts';
import type { Match } from './answer.ts';
import type { Passage } from './article.ts';
import { digitNumbers } from './cues.ts';
import { isNamed, mentionsName, mentionsPart } from './names.ts';
import { type Relation, relationOf } from './relation.ts';
import type { RankedCandidate } from './ranking.ts';
import { chooseSentences, coverage, sentenceCues, type SentenceEvidence, type SentenceQuestion, union } from './sentence-choice.ts';

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

/** The parts of a final score, each 0 to 1. */
export const rerankingParts = ['words', 'grams', 'cosine', 'article', 'sentence', 'cue', 'name', 'number', 'covered'] as const;
export type RerankingPart = (typeof rerankingParts)[number];

/** Shares of the final score; the sum is divided out. */
export type RerankingWeights = Readonly<Record<RerankingPart, number>>;

/** Orders what was read, best first; a score is the weighted mean of its parts, 0 to 1. */
export function rerank(question: SentenceQuestion, read: readonly ReadPassage[], weightsOf: (relation: Relation) => RerankingWeights): readonly ReadMatch[] {
  const places = new Map(read.map((one) => [placeOf(one.passage, 0), one]));
  return read
    .map((one) => {
      const before = beginsPointingBack(one.passage) ? places.get(placeOf(one.passage, -1))?.evidence.at(-1) : undefined;
      return look(question, one, before, weightsOf(relationOf(question.language, one.passage.article.language)));
    })
    .sort((one, other) => other.match.score - one.match.score);
}

function placeOf({ article, paragraph }: Passage, away: number): string {
  return `${article.id}\n${paragraph.number + away}`;
}

/** A paragraph whose first sentence points back is about what the one before it ends with, too. */
function beginsPointingBack({ paragraph: { text, sentences } }: Passage): boolean {
  return pointsBack(text.slice(0, sentences[0]?.end));
}

/** What the sentence before says of the question counts this much where a paragraph points back to it. */
const beforeShare = 0.5;

function look(question: SentenceQuestion, { passage, ranked, evidence }: ReadPassage, before: SentenceEvidence | undefined, weights: RerankingWeights): ReadMatch {
  const { needs, wordWeights } = question;
  const { paragraph } = passage;
  const cues = sentenceCues(needs, paragraph);
  const sentences = chooseSentences(question, paragraph, evidence, cues, before);
  const words = wordWeights.map((_, word) => evidence.reduce((best, { words: held }) => Math.max(best, held[word] ?? 0), 0));
  const components: Readonly<Record<RerankingPart, number>> = {
    ...ranked.components,
    sentence: sentences[0]?.score ?? 0,
    cue: Math.max(0, ...cues),
    name: shareOf(needs.names, (name) => mentionsPart(paragraph.text, name)),
    number: shareOf([...needs.numbers, ...needs.years], numberTest(paragraph.text)),
    covered: coverage(before === undefined ? words : union(words, before.words.map((word) => beforeShare * word)), wordWeights),
  };
  const total = rerankingParts.reduce((sum, part) => sum + weights[part], 0);
  const sum = rerankingParts.reduce((reached, part) => reached + weights[part] * components[part], 0);
  const speaker = needs.speaker === null ? null : speakerShare(passage, needs.speaker);
  const score = speaker === null ? sum / total : (sum + speakerWeight * speaker) / (total + speakerWeight);
  const explained = speaker === null ? components : { ...components, speaker };
  return { match: { ...passage, score: Math.min(1, Math.max(0, score)), components: explained, sentences }, words };
}

/** Beside 2 to 3 for everything else: who is asked for comes first unless the words have nothing to do with the question. */
const speakerWeight = 1;

/** 1 where the one who is asked for speaks, a half where somebody speaks of them. */
export function speakerShare({ paragraph }: Passage, asked: string): number {
  if (paragraph.sentences.some(({ speaker }) => speaker?.name !== undefined && speaker.name !== null && isNamed(speaker.name, asked))) return 1;
  return mentionsName(paragraph.text, asked) ? 0.5 : 0;
}

/** 1 where nothing is asked for: what is not needed is not missing. */
function shareOf(needed: readonly string[], present: (one: string) => boolean): number {
  return needed.length === 0 ? 1 : needed.filter(present).length / needed.length;
}

function numberTest(text: string): (digits: string) => boolean {
  const present = new Set(digitNumbers(text));
  return (digits) => present.has(digits);
}
