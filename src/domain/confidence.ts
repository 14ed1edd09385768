// Judges whether the best passage answers the question at all: a calibrated probability from features anyone can check.
import type { Match, Retrieval } from './answer.ts';
import type { Language, Passage } from './article.ts';
import { confidenceModels } from './confidence-weights.ts';
import { cueStrength, digitNumbers } from './cues.ts';
import { isNamed, mentionsName, mentionsPart } from './names.ts';
import { findNations, namesNation, namesSomeNation } from './nationalities.ts';
import { negation, type QuestionNeeds } from './question-needs.ts';
import { hasQuantity } from './quantities.ts';
import type { Relation } from './relation.ts';
import type { ReadMatch } from './reranking.ts';
import type { SentenceQuestion } from './sentence-choice.ts';

/** What the judgement rests on, each about 0 to 1; `calibrate` fits a weight to each. */
export interface ConfidenceFeatures {
  /** The ranker's score of the best match. */
  readonly score: number;
  readonly words: number;
  readonly grams: number;
  readonly cosine: number;
  /** How far the best match stands above the mean of the nine next. */
  readonly margin: number;
  /** The same as a share of the best score: small scores can stand out too. */
  readonly lead: number;
  /** Share of the question, by weight, that the paragraph holds: with synonyms; and in nearly its own words. */
  readonly covered: number;
  readonly exact: number;
  /** Weight of the most telling word that the paragraph lacks. */
  readonly missing: number;
  /** Share of the question, by weight, that no paragraph of the collection speaks of. */
  readonly unknown: number;
  /** Score of the best sentences. */
  readonly sentence: number;
  /** How well those sentences fit what is asked for. */
  readonly cue: number;
  /** Shares of the question's names, peoples and numbers that the paragraph lacks. */
  readonly namesMissing: number;
  readonly namesMissingInArticle: number;
  readonly nationsMissing: number;
  readonly numbersMissing: number;
  /** Logarithm of the collection's size, base 10, a fifth of it: 1 at 100,000 paragraphs. */
  readonly size: number;
  /** Of the question's words: 1 / their number. */
  readonly brevity: number;
}

export type FeatureName = keyof ConfidenceFeatures;

export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<FeatureName, number>>;
  /** From this probability on the question counts as answered. */
  readonly threshold: number;
  /** How much higher the odds are in a collection of a few articles: who asks it knows what it is about. */
  readonly smallOdds: number;
}

export interface Judgement {
  readonly confidence: number;
  readonly answered: boolean;
  readonly lacking: Retrieval['lacking'];
}

/**
 * The probability, 0 to 1, that a passage with these features answers: a logistic model (Platt 1999). A question is
 * `familiar` unless something shows that it may be about what the collection is not about.
 */
export function probability(features: ConfidenceFeatures, model: ConfidenceModel, familiar = true): number {
  const names: readonly FeatureName[] = featureNames;
  const sum = names.reduce((total, name) => total + features[name] * model.weights[name], model.bias);
  const known = familiar ? smallness(features.size) * Math.log(model.smallOdds) : 0;
  return 1 / (1 + Math.exp(-sum - known));
}

/** 1 up to 60 paragraphs, 0 from 250 on, in between by the logarithm; from the feature `size`. */
export function smallness(size: number): number {
  const [small = 0, large = 1] = [60, 250].map((paragraphs) => Math.log10(paragraphs) / 5);
  return Math.min(1, Math.max(0, (large - size) / (large - small)));
}

export const featureNames = [
  'score', 'words', 'grams', 'cosine', 'margin', 'lead', 'covered', 'exact', 'missing', 'unknown', 'sentence', 'cue',
  'namesMissing', 'namesMissingInArticle', 'nationsMissing', 'numbersMissing', 'size', 'brevity',
] as const satisfies readonly FeatureName[];

/** What the passages say that may answer, for the checks that need their words. */
export interface JudgedEvidence {
  /** Ranked. */
  readonly matches: readonly [ReadMatch, ...ReadMatch[]];
  /** Everything that was read of the best match's article, its title first. */
  readonly article: string;
  /** Every passage that was read. */
  readonly seen: readonly Passage[];
  /** Whether the question holds nothing but words such as "what" and "is". */
  readonly wordless: boolean;
  /** The question's words that the best match speaks of, those that it does not, and those that no passage of the collection does. */
  readonly shared: readonly string[];
  readonly absent: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * A probability from the model, and beside it what can be checked without one: where the question needs a people, a
 * speaker, a year, a number or a counted thing that the passages lack, they do not answer, however alike they are.
 */
export function judge(features: ConfidenceFeatures, question: SentenceQuestion, evidence: JudgedEvidence, relation: Relation): Judgement {
  const model = confidenceModels[relation];
  const likely = probability(features, model, !asksForAnother(question.needs, evidence));
  const lacks = findLacks(question.needs, evidence, relation);
  const heard = question.needs.speaker !== null && saysBest(evidence.matches[0].match, question.needs.speaker) ? withOdds(likely, heardOdds) : likely;
  const decided = lacks.some(({ decides }) => decides);
  const doubted = lacks.some(({ code }) => code === 'negation' || (code === 'date' && question.needs.sought === 'time')) ? withOdds(heard, doubtOdds) : heard;
  const confidence = decided ? Math.min(doubted, model.threshold * cappedShare) : doubted;
  return { confidence, answered: confidence >= model.threshold, lacking: lacks.map(({ code, words }) => ({ code, words })) };
}

/** Odds that a passage answers are this much higher when the one who is asked for says it: the training questions ask for nobody. */
const heardOdds = 5;
/** A question in the negative is rarely answered by a passage that denies nothing, nor one for a time by one without any. */
const doubtOdds = 0.4;

function withOdds(likely: number, odds: number): number {
  return (odds * likely) / (1 - likely + odds * likely);
}

function saysBest({ paragraph, sentences }: Match, asked: string): boolean {
  const [run] = sentences;
  return run !== undefined && paragraph.sentences.slice(run.first - 1, run.last).some(({ speaker }) => speaker !== null && speaker.name !== null && isNamed(speaker.name, asked));
}

/** A decisive lack leaves at most this share of the threshold. */
const cappedShare = 0.9;
/** Passages that score at least this share of the best one may be shown beside it. */
const shownShare = 0.8;

interface Lack {
  readonly code: Retrieval['lacking'][number]['code'];
  readonly words: string;
  /** Whether it alone means that the question is not answered. */
  readonly decides: boolean;
}

function findLacks(needs: QuestionNeeds, { matches, article, seen, wordless, shared, unknown }: JudgedEvidence, relation: Relation): readonly Lack[] {
  const lacks: Lack[] = [];
  const best = matches[0].match;
  const near = matches.map(({ match }) => match).filter(({ score }) => score >= shownShare * best.score);
  const shown = firstTexts(near);
  const shownText = shown.join('\n');
  const { defined } = needs;
  const sought = unknown.filter((word) => !anyone.has(word));
  if (wordless) lacks.push({ code: 'words', words: '', decides: true });
  // What a word means is not told by a text that does not have the word.
  else if (defined !== null && !wordsIn(defined).some((word) => shared.includes(word))) lacks.push({ code: 'words', words: defined, decides: true });
  // "Who is the president of Finland?" is not answered by what else is said of Finland.
  else if (needs.identity && sought.length > 0 && shared.every((word) => isNameWord(word, needs))) lacks.push({ code: 'words', words: sought.join(' '), decides: true });
  if (needs.speaker !== null && !speaks(seen, needs.speaker)) {
    // "According to X" may stand on words that speak about X; "what did X say" may not.
    lacks.push({ code: 'speaker', words: needs.speaker, decides: needs.sought === 'speech' || !mentionsName(shownText, needs.speaker) });
  }
  // A people that another article speaks of is not the one that this one counts.
  const shownHere = firstTexts(near.filter(({ article: { id } }) => id === best.article.id)).join('\n');
  for (const { code, word } of needs.nations) {
    if (namesNation(shownHere, code)) continue;
    const isCounted = needs.counted !== null && namesNation(needs.counted, code);
    lacks.push({ code: 'name', words: word, decides: isCounted || !namesNation(article, code) });
  }
  const numbers = new Set(digitNumbers(shownText));
  const articleNumbers = new Set(digitNumbers(article));
  for (const year of new Set(needs.years)) if (!numbers.has(year)) lacks.push({ code: 'date', words: year, decides: !articleNumbers.has(year) });
  for (const number of new Set(needs.numbers)) if (!numbers.has(number)) lacks.push({ code: 'number', words: number, decides: false });
  for (const name of needs.names) {
    if (namesSomeNation(name) || mentionsPart(shownText, name) || mentionsPart(article, name)) continue;
    lacks.push({ code: 'name', words: name, decides: relation === 'same' && !/^\p{Lu}{1,3}$/u.test(name) });
  }
  if (needs.sought === 'number' && !shown.some((text) => cueStrength(text, 'number', false) === 1)) lacks.push({ code: 'number', words: needs.counted ?? '', decides: needs.counted !== null });
  const { quantity } = needs;
  if (quantity !== null && !shown.some((text) => hasQuantity(text, quantity))) lacks.push({ code: 'number', words: '', decides: true });
  if (needs.sought === 'time' && !shown.some((text) => cueStrength(text, 'time', false) > 0)) lacks.push({ code: 'date', words: '', decides: false });
  if (needs.negated && !languages.some((language) => negation[language].test(best.paragraph.text))) lacks.push({ code: 'negation', words: '', decides: false });
  return lacks;
}

/** Of as many passages as an answer shows. */
function firstTexts(matches: readonly Match[]): readonly string[] {
  return matches.slice(0, 3).map(({ paragraph }) => paragraph.text);
}

/** "What is the capital of France?" is asked of nothing here where the best match has "capital" without "France", or only "France". */
function asksForAnother(needs: QuestionNeeds, { matches, shared, absent }: JudgedEvidence): boolean {
  if (!needs.identity) return false;
  const { article, paragraph } = matches[0].match;
  const text = `${article.title}\n${paragraph.text}`;
  const isThere = needs.nations.every(({ code }) => namesNation(text, code)) && needs.names.every((name) => namesSomeNation(name) || mentionsPart(text, name));
  return !isThere || (shared.every((word) => isNameWord(word, needs)) && absent.some((word) => !isNameWord(word, needs) && !anyone.has(word)));
}

/** "Who is this Maher guy?" asks for no guy, and "What is Maher's job?" is answered without the word. */
const anyone: ReadonlySet<string> = new Set('guy man woman person people fellow bloke lady one job role title profession position post occupation mies nainen henkilö ihminen tyyppi kaveri heppu ammatti virka asema tehtävä titteli toimi rooli työ'.split(' '));

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function isNameWord(word: string, { names, nations }: QuestionNeeds): boolean {
  return namesSomeNation(word) || [...names, ...nations.map((nation) => nation.word)].some((name) => wordsIn(name).includes(word));
}

const languages: readonly Language[] = ['fi', 'en'];

/** Whether somebody asked for speaks in these passages, or they are that one's own; being spoken of is not enough. */
export function speaks(passages: readonly Passage[], asked: string): boolean {
  const nations = findNations(asked);
  return passages.some(({ paragraph, article }) => {
    const speakers = paragraph.sentences.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name, speaker.description, speaker.mention?.text ?? null]));
    return [...speakers, article.source, article.author].some(
      (name) => name !== null && (isNamed(name, asked) || (nations.length > 0 && nations.every(({ code }) => namesNation(name, code)))),
    );
  });
}
