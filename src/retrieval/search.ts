// From a question to ranked, judged matches: analyse, find candidates, rank, read, choose sentences, judge.
import type { Question, Retrieval } from '../domain/answer.ts';
import type { GenerationId, Language, Passage } from '../domain/article.ts';
import type { AnalysedQuestion, CandidateEngine, CandidateSet } from '../domain/candidates.ts';
import { type ConfidenceFeatures, judge } from '../domain/confidence.ts';
import { confidenceFeatures } from '../domain/confidence-features.ts';
import type { Embedder } from '../domain/ports.ts';
import { aboutWhat, questionLanguage, type QuestionNeeds, readQuestion } from '../domain/question-needs.ts';
import { type Emphasis, inverseFrequencies, rank } from '../domain/ranking.ts';
import { type EmbedderKind, rankingWeights } from '../domain/ranking-weights.ts';
import { type Relation, relationOf } from '../domain/relation.ts';
import { type ReadMatch, rerank, type RerankingWeights, speakerShare } from '../domain/reranking.ts';
import { rerankingWeights } from '../domain/reranking-weights.ts';
import type { SentenceQuestion } from '../domain/sentence-choice.ts';
import { contentWords, wordGrams } from './analysis.ts';
import { withPlainVerbs } from './phrasal-verbs.ts';
import { stopWords } from './stop-words.ts';
import { createEvidence, type WeightedWord } from './sentence-evidence.ts';

/** Where a candidate stands. */
export interface PassageReference {
  readonly article: string;
  /** Counts from 1. */
  readonly paragraph: number;
}

export interface SearchParts {
  readonly generation: GenerationId;
  readonly embedder: Pick<Embedder, 'embedQuestion'>;
  /** Whose weights the ranker takes: our own embedder's, or a large model's. */
  readonly embedderKind: EmbedderKind;
  readonly engine: CandidateEngine;
  /** For each question word the corpus's words that count as one with it; the word itself may be left out. */
  readonly synonyms: (words: readonly string[], language: Language) => Promise<readonly (readonly WeightedWord[])[]>;
  /** The passages in the order asked for; one that is not there is left out. */
  readonly passages: (references: readonly PassageReference[]) => Promise<readonly Passage[]>;
}

/** Which passages answer, and whether they do at all. */
export type Search = (question: Question, limit: number) => Promise<Retrieval>;

/** A search with what the judgement rested on, for `calibrate`. */
export interface DetailedRetrieval extends Retrieval {
  readonly features: ConfidenceFeatures | null;
  readonly relation: Relation;
}

/** How many candidates an engine hands over, and how many of them are read sentence by sentence. */
const candidateLimit = 200;
const readLimit = 16;
/** Content words of a question that count; a pasted page of text must not take a second. */
const mostWords = 48;

export function createSearch(parts: SearchParts): Search {
  const search = createDetailedSearch(parts);
  return async (question, limit) => {
    const { generation, matches, confidence, answered, lacking } = await search(question, limit);
    return { generation, matches, confidence, answered, lacking };
  };
}

export function createDetailedSearch(parts: SearchParts): (question: Question, limit: number) => Promise<DetailedRetrieval> {
  return async (question, limit) => {
    const language = questionLanguage(question.text, question.language);
    const needs = needsOf(question, readQuestion(question.text, language));
    const text = shortened(withEarlier(question));
    const about = aboutWhat(text, needs, language);
    const words = contentWords(language === 'en' ? withPlainVerbs(about) : about).slice(0, mostWords);
    const grams = [...new Set(words.flatMap((word) => wordGrams(word)))];
    const analysed: AnalysedQuestion = { language, words, grams, vector: await parts.embedder.embedQuestion(standsAlone(question.text) ? shortened(question.text) : text) };
    const set = await parts.engine.find(analysed, { limit: candidateLimit, ...(question.article === undefined ? {} : { article: question.article }) });
    const { statistics } = set;
    const emphasis = emphasisOf(question, words, grams);
    const asked: SentenceQuestion = { language, needs, wordWeights: inverseFrequencies(statistics.wordFrequencies, statistics.paragraphs).map((weight, word) => weight * (emphasis.words[word] ?? 1)) };

    // Who is asked for may speak in a paragraph that shares little else with the question, so all candidates are looked through for a speaker.
    const firstRead = Math.max(limit, readLimit);
    const reading = rank(analysed, set, parts.embedderKind, emphasis).slice(0, needs.speaker === null ? firstRead : candidateLimit);
    const passages = new Map((await parts.passages(reading.map(({ candidate }) => candidate))).map((passage) => [placeOf(passage.article.id, passage.paragraph.number), passage]));
    const gramWeights = inverseFrequencies(statistics.gramFrequencies, statistics.paragraphs).map((weight, gram) => weight * (emphasis.grams[gram] ?? 1));
    const synonyms = await parts.synonyms(words, language);
    const measure = createEvidence({ words, grams, gramWeights, synonyms });
    const read = reading.flatMap((ranked, place) => {
      const passage = passages.get(placeOf(ranked.candidate.article, ranked.candidate.paragraph));
      return passage === undefined || (place >= firstRead && needs.speaker !== null && speakerShare(passage, needs.speaker) === 0) ? [] : [{ ranked, passage, evidence: measure(passage.paragraph) }];
    });
    const [first, ...rest] = rerank(asked, read, (relation) => weightsFor(parts.embedderKind)[relation]);
    if (first === undefined) {
      const lacking: Retrieval['lacking'] = needs.speaker === null ? [] : [{ code: 'speaker', words: needs.speaker }];
      return { generation: parts.generation, matches: [], confidence: 0, answered: false, lacking, features: null, relation: 'same' };
    }
    const matches: readonly [ReadMatch, ...ReadMatch[]] = [first, ...rest];
    const relation = relationOf(language, first.match.article.language);
    const seen = [...passages.values(), ...(await restOfArticle(parts, needs, set, first.match.article.id, passages))];
    const article = articleText(first.match.article.id, seen);
    const features = confidenceFeatures(asked, statistics, matches, article);
    const evidence = {
      matches,
      article,
      seen,
      wordless: words.every((word) => stopWords.has(word) || formWords.has(word)),
      shared: words.filter((_, index) => (first.words[index] ?? 0) >= leastShared),
      absent: words.filter((word, index) => (first.words[index] ?? 0) < leastShared && !stopWords.has(word)),
      unknown: words.filter((word, index) => (statistics.wordFrequencies[index] ?? 0) < leastShared && !stopWords.has(word)),
    };
    const judgement = judge(features, asked, evidence, relation);
    return { generation: parts.generation, matches: matches.slice(0, limit).map(({ match }) => match), ...judgement, features, relation };
  };
}

/** They only say what kind of thing is asked for: "what time is it?" names nothing that a passage could speak of. */
const formWords: ReadonlySet<string> = new Set('time year date day hour clock number place reason thing aika aikaan vuosi vuonna päivä päivänä kello paikka syy asia'.split(' '));

/** From this synonym weight on a word counts as spoken of. */
const leastShared = 0.4;

/** A large model's vectors were not there to be fitted: their cosine gets the weight that the first look gives it. */
function weightsFor(kind: EmbedderKind): Readonly<Record<Relation, RerankingWeights>> {
  if (kind === 'own') return rerankingWeights;
  const { same, across } = rerankingWeights;
  return { same: { ...same, cosine: same.words * rankingWeights('fi', kind).cosine }, across: { ...across, cosine: across.words * rankingWeights('en', kind).cosine } };
}

function needsOf(question: Question, needs: QuestionNeeds): QuestionNeeds {
  return question.speaker === undefined ? needs : { ...needs, speaker: question.speaker };
}

/** Small words with which a question leans on the one before it. */
const leaning = /^(?:entä|entäs|ja|mutta|what about|how about|and|but)(?![\p{L}])|(?<![\p{L}])(?:hän|hänen|häntä|he|heidän|heitä|heistä|se|sen|siitä|siellä|sinne|sieltä|niiden|niistä|he|she|him|her|his|they|them|their|it|its|there)(?![\p{L}])/iu;
/** Whether a question says by itself what it is about. */
function standsAlone(text: string): boolean {
  return contentWords(text).some((word) => !stopWords.has(word));
}

/** A follow-up that leans on the exchange before it is searched together with that question. */
function withEarlier({ text, earlier }: Question): string {
  if (earlier === undefined) return text;
  return leaning.test(text) || contentWords(text).length < 2 ? `${text} ${earlier.question}` : text;
}

/** Words that come from the earlier question only say what this one is about. */
function emphasisOf(question: Question, words: readonly string[], grams: readonly string[]): Emphasis {
  if (question.earlier === undefined) return { words: [], grams: [] };
  const ownWords = new Set(contentWords(question.text));
  const ownGrams = new Set([...ownWords].flatMap((word) => wordGrams(word)));
  return { words: words.map((word) => (ownWords.has(word) ? 1 : earlierEmphasis)), grams: grams.map((gram) => (ownGrams.has(gram) ? 1 : earlierEmphasis)) };
}

const earlierEmphasis = 0.3;

/** Of a pasted page its beginning and its end, where the question stands as a rule: reading all of it would take a second. */
function shortened(text: string): string {
  return text.length <= 2 * mostEnd ? text : `${text.slice(0, mostEnd)} ${text.slice(-mostEnd)}`;
}

const mostEnd = 500;

function placeOf(article: string, paragraph: number): string {
  return `${article}\n${paragraph}`;
}

/** The article's other candidates, when something that the question names may stand in one of them. */
async function restOfArticle(parts: SearchParts, needs: QuestionNeeds, set: CandidateSet, article: string, read: ReadonlyMap<string, Passage>): Promise<readonly Passage[]> {
  if (needs.names.length + needs.nations.length + needs.years.length + needs.numbers.length === 0) return [];
  const unread = set.candidates.filter((candidate) => candidate.article === article && !read.has(placeOf(article, candidate.paragraph)));
  return unread.length === 0 ? [] : parts.passages(unread);
}

/** Title and everything that was read of an article. */
function articleText(id: string, seen: readonly Passage[]): string {
  const own = seen.filter(({ article }) => article.id === id);
  return [own[0]?.article.title ?? '', ...own.map(({ paragraph }) => paragraph.text)].join('\n');
}
