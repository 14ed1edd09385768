// What a model may be asked besides questions: to choose a summary's sentences, and to judge a claim. It only points at sentences.
import type { Proposal } from './answer.ts';
import type { Language, Passage } from './article.ts';
import type { Asker } from './budget.ts';
import type { Quote } from './verify.ts';

export interface SummaryRequest {
  /** All paragraphs of one article, in order. */
  readonly passages: readonly Passage[];
  readonly style: 'short' | 'points' | 'timeline' | 'speakers';
  /** Of the model's own sentences. */
  readonly language: Language;
  readonly asker?: Asker;
}

/** Throws ModelFault or UserError('model.budget-…'): the summary by rules then stands. */
export type ProposeSummary = (request: SummaryRequest, signal: AbortSignal) => Promise<Proposal>;

export interface ClaimProposal {
  readonly verdict: 'supported' | 'contradicted' | 'not-mentioned';
  /** Empty exactly for 'not-mentioned'. */
  readonly quotes: readonly Quote[];
}

/** Throws ModelFault or UserError('model.budget-…'): the judgement by rules then stands alone. */
export type ProposeVerdict = (claim: string, passages: readonly Passage[], asker: Asker | undefined, signal: AbortSignal) => Promise<ClaimProposal>;
