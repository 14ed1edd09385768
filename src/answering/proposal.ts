// From a model's sentence numbers to quotes and claims that can be verified.
import type { Claim, Proposal } from '../domain/answer.ts';
import { ModelFault } from '../domain/model-fault.ts';
import { type NumberedText, quotesOf } from './numbered-sentences.ts';
import type { AnswerReply } from './reply.ts';

/** Numbers that do not exist are dropped; a reply of nothing else throws ModelFault('malformed'). */
export function proposalOf(reply: AnswerReply, { sentences }: NumberedText): Proposal {
  if (!reply.answered) return { kind: 'not-answered' };
  const groups = reply.claims.map((claim) => claim.sentences);
  const { quotes, quoteOf } = quotesOf([...reply.sentences, ...groups.flat()], sentences, groups);
  if (quotes.length === 0) throw new ModelFault('malformed', 'no sentence number of the reply exists');
  const claims = reply.claims.map(({ text, sentences: numbers }): Claim => ({ text, quotes: [...new Set(numbers.flatMap((number) => quoteOf.get(number) ?? []))] }));
  return { kind: 'quotes', quotes, claims };
}
