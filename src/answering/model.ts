// The answerer that asks a model: sentence numbers come back, quotes and claims go on to be verified.
import { z } from 'zod';
import type { Proposal, Question, Retrieval } from '../domain/answer.ts';
import type { Passage } from '../domain/article.ts';
import type { TokenBudget } from '../domain/budget.ts';
import { UserError } from '../domain/errors.ts';
import { ModelFault } from '../domain/model-fault.ts';
import type { Answerer } from '../domain/ports.ts';
import { createCoalescer } from './coalescing.ts';
import type { ModelCaller } from './model-caller.ts';
import { type NumberedText, numberSentences } from './numbered-sentences.ts';
import { createPaidCall } from './paid-call.ts';
import type { Prompts } from './prompts.ts';
import { proposalOf } from './proposal.ts';
import { type AnswerReply, readAnswerReply } from './reply.ts';
import { estimateTokens } from './tokens.ts';
import { withoutTripping } from './tripping.ts';

export interface ModelAnswererOptions {
  readonly caller: ModelCaller;
  readonly prompts: Prompts;
  /** null where nothing is charged: the terminal. */
  readonly budget: TokenBudget | null;
}

/** Plain types only: servers differ in which bounds of JSON Schema they accept. */
const answerSchema = z.object({
  answered: z.boolean(),
  sentences: z.array(z.number()),
  claims: z.array(z.object({ text: z.string(), sentences: z.array(z.number()) })),
});

/** Paragraphs that the model reads; more cost money and add little. */
const mostPassages = 10;
const longestQuestion = 1000;
const longestEarlier = 1200;

/**
 * Throws UserError('model.budget-…') when the tokens are spent, UserError('model.unavailable') when the model is down,
 * and ModelFault when this question got no usable reply; the app asks the next answerer in every case.
 */
export function createModelAnswerer({ caller, prompts, budget }: ModelAnswererOptions): Answerer {
  const coalescer = createCoalescer<Proposal>();
  const paidCall = createPaidCall(caller, budget);

  const ask = async (question: Question, passages: readonly Passage[], signal: AbortSignal): Promise<Proposal> => {
    const deadline = caller.clock() + caller.settings.timeoutMs;
    const room = caller.settings.contextTokens - caller.settings.maximumOutputTokens - estimateTokens(prompts.answer.system);
    const read = async (some: readonly Passage[], tokens: number) => {
      const numbered = numberSentences(some, tokens, [question.text]);
      return { numbered, reply: await request(question, numbered, deadline, signal) };
    };
    try {
      const { numbered, reply } = await read(passages, room);
      return proposalOf(reply, numbered);
    } catch (error) {
      // Both once, and never both: a second doubt goes to the next answerer.
      if (!(error instanceof ModelFault)) throw error;
      if (error.kind === 'filtered' && passages.length > 1) {
        const { numbered, reply } = await read(withoutTripping(passages), room);
        return proposalOf(reply, numbered);
      }
      if (error.kind === 'too-long') {
        const whole = estimateTokens(numberSentences(passages, room).text);
        const { numbered, reply } = await read(passages, Math.floor(Math.min(whole, room) / 2));
        return proposalOf(reply, numbered);
      }
      throw error;
    }
  };

  const request = async (question: Question, numbered: NumberedText, deadline: number, signal: AbortSignal): Promise<AnswerReply> => {
    const prompt = { ...prompts.answer, name: 'answer' as const };
    const values = {
      language: new Intl.DisplayNames('en', { type: 'language' }).of(question.language) ?? question.language,
      marker: numbered.marker,
      sentences: numbered.text,
      question: question.text.slice(0, longestQuestion),
      earlier: earlierText(question),
    };
    return await paidCall({ prompt, values, schema: answerSchema, read: readAnswerReply, signal, deadline, secrets: [question.text] }, question.asker);
  };

  return {
    name: 'model',
    async propose(question, retrieval, signal) {
      signal.throwIfAborted();
      const passages = retrieval.matches.slice(0, mostPassages);
      if (passages.length === 0) return { kind: 'not-answered' };
      try {
        return await coalesced(question, retrieval, passages, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw forTheAsker(error);
      }
    },
  };

  async function coalesced(question: Question, retrieval: Retrieval, passages: readonly Passage[], signal: AbortSignal): Promise<Proposal> {
    const key = keyOf(question, retrieval);
    const work = (shared: AbortSignal) => ask(question, passages, shared);
    for (;;) {
      const { joined, result } = coalescer.run(key, work, signal);
      try {
        return await result;
      } catch (error) {
        // Somebody else's empty purse is no reason not to ask: only one's own is.
        if (!(joined && error instanceof UserError && !signal.aborted)) throw error;
      }
    }
  }
}

/** Exact words, generation, article, speaker, language and exchange: nothing that merely resembles it shares an answer. */
function keyOf(question: Question, retrieval: Retrieval): string {
  const text = question.text.normalize('NFC').toLocaleLowerCase('fi').replaceAll(/\s+/gu, ' ').trim();
  const places = retrieval.matches.map((match) => `${match.article.id} ${String(match.paragraph.number)}`);
  return JSON.stringify([text, question.language, question.article ?? null, question.speaker ?? null, question.earlier ?? null, retrieval.generation, places]);
}

function earlierText({ earlier }: Question): string {
  if (earlier === undefined) return '';
  const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  return [`? ${oneLine(earlier.question)}`, ...earlier.excerpts.slice(0, 3).map((excerpt) => `> ${oneLine(excerpt).slice(0, 300)}`)].join('\n').slice(0, longestEarlier);
}

/** An outage is worth a word to the asker; a refusal, a filter or nonsense is not: the excerpts say enough. */
function forTheAsker(error: unknown): unknown {
  const outage = error instanceof ModelFault && ['unreachable', 'timeout', 'overloaded', 'rate-limited', 'quota', 'unauthorised', 'resting'].includes(error.kind);
  return outage ? new UserError('model.unavailable', { kind: error.kind }, { cause: error }) : error;
}
