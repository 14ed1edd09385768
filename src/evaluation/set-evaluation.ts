// Evaluates one question set in one language: ours and the baselines on the same questions, and every question's outcome.
import { createExtractiveAnswerer } from '../answering/extractive.ts';
import type { Retrieval } from '../domain/answer.ts';
import type { Article, Language, Passage } from '../domain/article.ts';
import { type Excerpt, verify } from '../domain/verify.ts';
import type { LocalEmbedder } from '../retrieval/local-embedder.ts';
import { type Baseline, createRawBm25, createSnowballBm25 } from './baselines.ts';
import { type IndexedCorpus, indexCorpus } from './indexed-corpus.ts';
import { createLangChainBaseline } from './langchain-baseline.ts';
import type { QuestionSet, SetQuestion } from './question-set.ts';

/** What became of one question. */
export interface Outcome {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Of the gold paragraph, from 1; null when it is not among the first ten. */
  readonly rank: number | null;
  readonly kind: 'quoted' | 'not-found';
  readonly confidence: number;
  readonly lacking: Retrieval['lacking'];
  /** Whether the best sentences of the gold paragraph hold an answer; null where there is no answer span or no such match. */
  readonly sentence: boolean | null;
  /** Whether a shown excerpt of the gold paragraph holds an answer; null where there is no answer span. */
  readonly answerShown: boolean | null;
  readonly excerpts: readonly { readonly article: string; readonly paragraph: number; readonly text: string; readonly speaker: string | null }[];
  readonly tookMs: number;
  /** Whether the engine handed the gold paragraph over at all. */
  readonly candidate: boolean;
  /** Confidence when the question's article is left out of the corpus; null where it was not asked so. */
  readonly confidenceWithout: number | null;
}

export interface BaselineRanks {
  readonly name: string;
  /** In the order of the answerable outcomes. */
  readonly ranks: readonly (number | null)[];
  readonly times: readonly number[];
}

export interface LanguageRun {
  readonly language: Language;
  readonly outcomes: readonly Outcome[];
  readonly baselines: readonly BaselineRanks[];
}

/** Most folds in which articles are left out: each is one more index. */
const mostFolds = 10;
const matchLimit = 10;

/** Evaluates every language of the set; `progress` hears what is done. */
export async function evaluateSet(set: QuestionSet, embedder: LocalEmbedder, progress: (line: string) => void = () => {}): Promise<readonly LanguageRun[]> {
  const embedded = new Map<string, Float32Array>();
  const corpus = indexCorpus(set.articles, embedder, embedded);
  const baselines = [createRawBm25(corpus.passages), createSnowballBm25(corpus.passages), await createLangChainBaseline(corpus.passages, embedder)];
  const languages = [...new Set(set.questions.map(({ lang }) => lang))];
  const without = await confidencesWithout(set, embedder, embedded, progress);
  const runs: LanguageRun[] = [];
  for (const language of languages) {
    progress(`${set.name} ${language}`);
    const questions = set.questions.filter(({ lang }) => lang === language);
    const outcomes: Outcome[] = [];
    for (const question of questions) outcomes.push(await ask(question, corpus, without.get(question.id) ?? null));
    const answerable = questions.filter((question) => question.answerable);
    runs.push({ language, outcomes, baselines: await Promise.all(baselines.map((baseline) => askBaseline(baseline, answerable, corpus.passages))) });
  }
  return runs;
}

async function ask(question: SetQuestion, corpus: IndexedCorpus, confidenceWithout: number | null): Promise<Outcome> {
  const asked = { text: question.question, language: question.lang };
  const started = performance.now();
  const retrieval = await corpus.search(asked, matchLimit);
  const proposal = await createExtractiveAnswerer().propose(asked, retrieval, new AbortController().signal);
  const excerpts = proposal.kind === 'quotes' ? proposal.quotes.flatMap((quote) => proved(verify(quote, retrieval.matches))) : [];
  const tookMs = performance.now() - started;

  const isGold = (article: string, paragraph: number) => article === question.article && paragraph === question.paragraph;
  const place = retrieval.matches.findIndex((match) => isGold(match.article.id, match.paragraph.number));
  const run = retrieval.matches[place]?.sentences[0];
  const holds = (text: string) => question.answers.some((answer) => text.includes(answer));
  const asks = question.answerable && question.answers.length > 0;
  return {
    id: question.id,
    question: question.question,
    answerable: question.answerable,
    rank: place < 0 ? null : place + 1,
    kind: excerpts.length > 0 ? 'quoted' : 'not-found',
    confidence: retrieval.confidence,
    lacking: retrieval.lacking,
    sentence: asks && run !== undefined ? holds(retrieval.matches[place]?.paragraph.text.slice(run.start, run.end) ?? '') : null,
    answerShown: asks ? excerpts.some((excerpt) => isGold(excerpt.article.id, excerpt.paragraph) && holds(excerpt.text)) : null,
    excerpts: excerpts.map((excerpt) => ({ article: excerpt.article.id, paragraph: excerpt.paragraph, text: excerpt.text, speaker: excerpt.speaker?.name ?? null })),
    tookMs,
    candidate: corpus.latest()?.candidates.some((candidate) => isGold(candidate.article, candidate.paragraph)) ?? false,
    confidenceWithout,
  };
}

function proved(verified: ReturnType<typeof verify>): readonly Excerpt[] {
  return verified.kind === 'verified' ? verified.excerpts : [];
}

async function askBaseline(baseline: Baseline, questions: readonly SetQuestion[], passages: readonly Passage[]): Promise<BaselineRanks> {
  const ranks: (number | null)[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    const places = await baseline.find(question.question, question.lang, matchLimit);
    times.push(performance.now() - started);
    const place = places.findIndex((at) => passages[at]?.article.id === question.article && passages[at]?.paragraph.number === question.paragraph);
    ranks.push(place < 0 ? null : place + 1);
  }
  return { name: baseline.name, ranks, times };
}

/** The confidence that each answerable question gets when its whole article is left out: nothing should answer it then. */
async function confidencesWithout(set: QuestionSet, embedder: LocalEmbedder, embedded: Map<string, Float32Array>, progress: (line: string) => void): Promise<ReadonlyMap<string, number>> {
  const confidences = new Map<string, number>();
  for (const [number, fold] of folds(set.articles).entries()) {
    if (fold.length === set.articles.length) continue;
    progress(`${set.name} without fold ${number + 1}`);
    const left = new Set(fold.map(({ id }) => id));
    const corpus = indexCorpus(set.articles.filter(({ id }) => !left.has(id)), embedder, embedded);
    for (const question of set.questions) {
      if (!question.answerable || !left.has(question.article)) continue;
      const { confidence } = await corpus.search({ text: question.question, language: question.lang }, matchLimit);
      confidences.set(question.id, confidence);
    }
  }
  return confidences;
}

/** Articles dealt out in turn: one to a fold where there are few. */
function folds(articles: readonly Article[]): readonly (readonly Article[])[] {
  const count = Math.min(mostFolds, articles.length);
  return Array.from({ length: count }, (_, fold) => articles.filter((_article, index) => index % count === fold));
}
