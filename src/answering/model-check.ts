// Tries the configured model on a few questions, and says of each ability whether it is there.
import type { Proposal, Question, Retrieval } from '../domain/answer.ts';
import { UserError } from '../domain/errors.ts';
import { ModelFault } from '../domain/model-fault.ts';
import type { Answerer } from '../domain/ports.ts';
import { type AlikeWords, checkProse } from '../domain/prose.ts';
import { verify } from '../domain/verify.ts';
import { checkPassages, checkQuestions, checkTexts } from './check-material.ts';
import type { OutputMethod } from './chat-model.ts';

/** One thing that was tried; `code` with `facts` says it in words of the catalogue. */
export interface CheckStep {
  readonly ok: boolean;
  readonly code: 'embeddings' | 'embeddings-unlike' | 'embeddings-failed' | 'output' | 'finds' | 'misses' | 'prose' | 'no-prose' | 'abstains' | 'invents' | 'latency' | 'failed';
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface ModelCheckOptions {
  /** null where answers are not asked of a model. */
  readonly model: { readonly answerer: Answerer; readonly method: () => OutputMethod } | null;
  /** Unit vectors, in order; null where no embedding model is set. */
  readonly embed: ((texts: readonly string[], signal: AbortSignal) => Promise<readonly Float32Array[]>) | null;
  /** As the app judges prose; null where it judges without. */
  readonly alike: AlikeWords | null;
  readonly clock: () => number;
}

/** Tries everything, one after the other: a fault of one ability does not hide the others. */
export async function* checkModel(options: ModelCheckOptions, signal: AbortSignal): AsyncGenerator<CheckStep> {
  if (options.embed !== null) yield await checkEmbeddings(options.embed, options.clock, signal);
  if (options.model !== null) yield* checkAnswers(options.model, options, signal);
}

async function checkEmbeddings(embed: NonNullable<ModelCheckOptions['embed']>, clock: () => number, signal: AbortSignal): Promise<CheckStep> {
  const started = clock();
  try {
    const [first, same, english, other] = await embed(checkTexts, signal);
    const tookMs = Math.round(clock() - started);
    if (first === undefined || same === undefined || english === undefined || other === undefined) return { ok: false, code: 'embeddings-failed', facts: { reason: 'embedding.count' } };
    const facts = { dimension: first.length, tookMs, alike: cosine(first, same), english: cosine(first, english), unlike: cosine(first, other) };
    const ok = facts.alike > facts.unlike && facts.english > facts.unlike;
    return { ok, code: ok ? 'embeddings' : 'embeddings-unlike', facts };
  } catch (error) {
    return { ok: false, code: 'embeddings-failed', facts: { reason: reasonOf(error, signal) } };
  }
}

async function* checkAnswers({ answerer, method }: NonNullable<ModelCheckOptions['model']>, { alike, clock }: ModelCheckOptions, signal: AbortSignal): AsyncGenerator<CheckStep> {
  const times: number[] = [];
  for (const { text, language, answer } of checkQuestions) {
    const question: Question = { text, language };
    const started = clock();
    let proposal: Proposal;
    try {
      proposal = await answerer.propose(question, retrieval, signal);
    } catch (error) {
      yield { ok: false, code: 'failed', facts: { question: text, reason: reasonOf(error, signal) } };
      continue;
    }
    times.push(clock() - started);
    if (times.length === 1) yield { ok: true, code: 'output', facts: { method: method() } };
    if (answer === null) {
      yield { ok: proposal.kind === 'not-answered', code: proposal.kind === 'not-answered' ? 'abstains' : 'invents', facts: { question: text } };
      continue;
    }
    const quotes = proposal.kind === 'quotes' ? proposal.quotes : [];
    const found = quotes.some((quote) => quote.kind === 'sentences' && quote.paragraph === answer.paragraph && quote.first <= answer.sentence && answer.sentence <= quote.last);
    yield { ok: found, code: found ? 'finds' : 'misses', facts: { question: text } };
    if (proposal.kind !== 'quotes') continue;
    const excerptsOf = quotes.map((quote) => {
      const verified = verify(quote, checkPassages);
      return verified.kind === 'verified' ? verified.excerpts : null;
    });
    const { kept, dropped } = checkProse(proposal.claims, excerptsOf, language, alike);
    const said = kept.map((sentence) => sentence.text).join(' ');
    // Without prose the excerpts stand alone: poorer, not wrong.
    yield { ok: true, code: kept.length > 0 ? 'prose' : 'no-prose', facts: { said, dropped: dropped.map((one) => one.why).join(', ') } };
  }
  const slowest = Math.max(...times);
  if (times.length > 0) yield { ok: true, code: 'latency', facts: { calls: times.length, fastestMs: Math.round(Math.min(...times)), slowestMs: Math.round(slowest) } };
}

const retrieval: Retrieval = {
  generation: 'koe',
  matches: checkPassages.map((passage) => ({ ...passage, score: 1, components: {}, sentences: passage.paragraph.sentences.map(({ start, end }, index) => ({ start, end, first: index + 1, last: index + 1, score: 1 })) })),
  confidence: 0.5,
  answered: true,
  lacking: [],
};

/** A short code for people: what kind of fault it was, and the server's own masked words where there are any. */
function reasonOf(error: unknown, signal: AbortSignal): string {
  signal.throwIfAborted();
  if (error instanceof ModelFault) return error.message;
  if (error instanceof UserError) return error.cause instanceof ModelFault ? error.cause.message : error.code;
  throw error;
}

function cosine(one: Float32Array, other: Float32Array): number {
  return Math.round(100 * one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)) / 100;
}
