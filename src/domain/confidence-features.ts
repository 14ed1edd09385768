// Reads the features of a judgement off ranked matches.
import type { ConfidenceFeatures } from './confidence.ts';
import { cueStrength } from './cues.ts';
import { namesNation, namesSomeNation } from './nationalities.ts';
import { mentionsPart } from './names.ts';
import type { ReadMatch } from './reranking.ts';
import { coverage, type SentenceQuestion } from './sentence-choice.ts';
import type { CollectionStatistics } from './candidates.ts';
import { digitNumbers } from './cues.ts';

/** Nearly the same word: an inflection, rarely a synonym. */
const nearlySame = 0.7;

/** `matches` are ranked, at least one; `article` is everything seen of the best one's article. */
export function confidenceFeatures(question: SentenceQuestion, statistics: CollectionStatistics, matches: readonly [ReadMatch, ...ReadMatch[]], article: string): ConfidenceFeatures {
  const { needs, wordWeights } = question;
  const [{ match, words }, ...others] = matches;
  const next = others.slice(0, 9);
  const total = Math.max(Number.EPSILON, wordWeights.reduce((sum, weight) => sum + weight, 0));
  const missing = words.map((word, index) => ((1 - Math.min(1, word)) * (wordWeights[index] ?? 0)) / total);
  const run = match.sentences[0];
  const text = match.paragraph.text;
  const best = run === undefined ? '' : text.slice(run.start, run.end);
  const spoken = run !== undefined && match.paragraph.sentences.slice(run.first - 1, run.last).some(({ speaker }) => speaker !== null);
  const numbers = new Set(digitNumbers(text));
  const nextScore = next.reduce((sum, other) => sum + other.match.score, 0) / Math.max(1, next.length);
  const part = (name: string) => match.components[name] ?? 0;
  return {
    score: match.score,
    words: part('words'),
    grams: part('grams'),
    cosine: part('cosine'),
    margin: next.length === 0 ? 0.1 : match.score - nextScore,
    lead: next.length === 0 || match.score === 0 ? 0.3 : 1 - nextScore / match.score,
    covered: coverage(words, wordWeights),
    exact: coverage(words.map((word) => (word >= nearlySame ? 1 : 0)), wordWeights),
    missing: missing.reduce((most, one) => Math.max(most, one), 0),
    unknown: coverage(statistics.wordFrequencies.map((frequency) => (frequency < 0.5 ? 1 : 0)), wordWeights),
    sentence: run?.score ?? 0,
    cue: cueStrength(best, needs.sought, spoken),
    namesMissing: shareMissing(needs.names, (name) => namesSomeNation(name) || mentionsPart(text, name)),
    namesMissingInArticle: shareMissing(needs.names, (name) => namesSomeNation(name) || mentionsPart(article, name)),
    nationsMissing: shareMissing(needs.nations, ({ code }) => namesNation(text, code)),
    numbersMissing: shareMissing([...needs.numbers, ...needs.years], (digits) => numbers.has(digits)),
    size: Math.log10(Math.max(1, statistics.paragraphs)) / 5,
    brevity: 1 / Math.max(1, wordWeights.length),
  };
}

function shareMissing<T>(needed: readonly T[], present: (one: T) => boolean): number {
  return needed.length === 0 ? 0 : needed.filter((one) => !present(one)).length / needed.length;
}
