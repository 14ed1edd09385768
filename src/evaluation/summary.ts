// Turns the outcomes of a set into the figures of the command's JSON.
import type { Language } from '../domain/article.ts';
import { auroc, balancedAccuracy, bestThreshold, hitAt, type Judged, meanReciprocalRank, pairedDifference, percentile, riskCoverage, share, wilson } from './metrics.ts';
import type { LanguageRun, Outcome } from './set-evaluation.ts';

export interface MethodFigures {
  readonly name: string;
  readonly 'hit@1': number;
  readonly 'hit@3': number;
  readonly 'hit@10': number;
  readonly 'mrr@10': number;
  /** Ends of the 95 % interval of hit@1. */
  readonly 'hit@1Interval': readonly [number, number];
  readonly msP50: number;
  readonly msP95: number;
  /** Of the questions whose gold paragraph was found: its best one or two sentences hold an answer. Ours only. */
  readonly sentence?: number;
  /** Shown excerpts of the gold paragraph hold an answer. Ours only. */
  readonly answerShown?: number;
  readonly 'recall@200'?: number;
  /** Ours minus the method's hit@1, with its 95 % interval. Others only. */
  readonly behind?: readonly [number, number, number];
}

export interface AbstentionFigures {
  /** How many questions were asked with and without their article. */
  readonly questions: number;
  readonly auroc: number | null;
  /** At the shipped threshold. */
  readonly balancedAccuracy: number;
  readonly threshold: number;
  /** Coverage and accuracy. */
  readonly curve: readonly (readonly [number, number])[];
  /** What a threshold picked on one half of the questions reaches on the other. */
  readonly picked: { readonly threshold: number; readonly balancedAccuracy: number };
}

export interface AdversarialFigures {
  readonly questions: number;
  /** Share judged not answered; and of answerable questions, for comparison. */
  readonly refused: number;
  readonly answerableRefused: number;
  readonly auroc: number | null;
}

export interface SetFigures {
  readonly name: string;
  readonly language: Language;
  /** Answerable ones: the questions that hits are counted over. */
  readonly questions: number;
  readonly methods: readonly MethodFigures[];
  readonly abstention: AbstentionFigures | null;
  /** Questions whose named paragraph does not answer them, though it looks as if it did. */
  readonly adversarial: AdversarialFigures | null;
  readonly outcomes: readonly Outcome[];
}

export function summarise(name: string, { language, outcomes, baselines }: LanguageRun, threshold: number): SetFigures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const ranks = answerable.map(({ rank }) => rank);
  const ours = {
    ...figures('sitaatti', ranks, answerable.map(({ tookMs }) => tookMs)),
    sentence: share(answerable.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))),
    answerShown: share(answerable.flatMap(({ answerShown }) => (answerShown === null ? [] : [answerShown]))),
    'recall@200': share(answerable.map(({ candidate }) => candidate)),
  };
  const hits = ranks.map((rank) => rank === 1);
  const others = baselines.map((baseline) => {
    const { value, low, high } = pairedDifference(hits, baseline.ranks.map((rank) => rank === 1));
    return { ...figures(baseline.name, baseline.ranks, baseline.times), behind: [value, low, high] as const };
  });
  return { name, language, questions: answerable.length, methods: [ours, ...others], abstention: abstentionOf(answerable, threshold), adversarial: adversarialOf(outcomes), outcomes };
}

function figures(name: string, ranks: readonly (number | null)[], times: readonly number[]): MethodFigures {
  const interval = wilson(ranks.filter((rank) => rank === 1).length, ranks.length);
  return {
    name,
    'hit@1': hitAt(ranks, 1),
    'hit@3': hitAt(ranks, 3),
    'hit@10': hitAt(ranks, 10),
    'mrr@10': meanReciprocalRank(ranks),
    'hit@1Interval': [interval.low, interval.high],
    msP50: percentile(times, 0.5),
    msP95: percentile(times, 0.95),
  };
}

function abstentionOf(answerable: readonly Outcome[], threshold: number): AbstentionFigures | null {
  const asked = answerable.flatMap((outcome) => (outcome.confidenceWithout === null ? [] : [{ ...outcome, without: outcome.confidenceWithout }]));
  if (asked.length === 0) return null;
  const judge = (outcomes: typeof asked): readonly Judged[] => outcomes.flatMap(({ confidence, without }) => [{ confidence, answerable: true }, { confidence: without, answerable: false }]);
  const odd = judge(asked.filter((_, index) => index % 2 === 1));
  const pickedThreshold = bestThreshold(judge(asked.filter((_, index) => index % 2 === 0)));
  return {
    questions: asked.length,
    auroc: auroc(judge(asked)),
    balancedAccuracy: balancedAccuracy(judge(asked), threshold),
    threshold,
    curve: riskCoverage(asked.map(({ confidence, rank }) => ({ confidence, right: rank === 1 }))),
    picked: { threshold: pickedThreshold, balancedAccuracy: balancedAccuracy(odd, pickedThreshold) },
  };
}

function adversarialOf(outcomes: readonly Outcome[]): AdversarialFigures | null {
  const adversarial = outcomes.filter((outcome) => !outcome.answerable);
  if (adversarial.length === 0) return null;
  const refused = (some: readonly Outcome[]) => share(some.map(({ kind }) => kind === 'not-found'));
  return { questions: adversarial.length, refused: refused(adversarial), answerableRefused: refused(outcomes.filter(({ answerable }) => answerable)), auroc: auroc(outcomes) };
}
