// The answerer without a model: shows the sentences that retrieval chose, and nothing of its own.
import type { Match, Proposal, SentenceMatch } from '../domain/answer.ts';
import { cueStrength } from '../domain/cues.ts';
import { questionLanguage, readQuestion } from '../domain/question-needs.ts';
import type { Answerer } from '../domain/ports.ts';
import type { Quote } from '../domain/verify.ts';

/** Excerpts in one answer: more than three are no longer read. */
const mostExcerpts = 3;
/** One outlet's many texts do not crowd out what another one says. */
const mostOfOneSource = 2;
/** What scores less than this share of the best is not worth showing beside it. */
const shownShare = 0.62;
/** Figures differ with what they count, so for "how many" a further count is shown sooner. */
const shownShareOfCounts = 0.48;

/** Quotes the one to three best sentence runs; several articles that answer stand side by side. No claims. */
export function createExtractiveAnswerer(): Answerer {
  return {
    name: 'extractive',
    propose: (question, retrieval) => {
      if (!retrieval.answered) return Promise.resolve({ kind: 'not-answered' });
      const { sought } = readQuestion(question.text, questionLanguage(question.text, question.language));
      return Promise.resolve(propose(retrieval.matches, sought === 'number'));
    },
  };
}

interface Run {
  readonly match: Match;
  readonly sentences: SentenceMatch;
  readonly score: number;
}

function propose(matches: readonly Match[], counts: boolean): Proposal {
  const runs = chooseRuns(matches, counts);
  return runs.length === 0 ? { kind: 'not-answered' } : { kind: 'quotes', quotes: runs.map(quote), claims: [] };
}

/**
 * A run is worth its paragraph's score and its own. The best paragraph's run comes first, as the ranker saw it; then the
 * best of the rest, a second run of one paragraph only where it is nearly as good.
 */
function chooseRuns(matches: readonly Match[], counts: boolean): readonly Run[] {
  const runs = matches.flatMap((match) => match.sentences.map((sentences, index) => ({ match, sentences, score: worth(match, sentences) * (index === 0 ? 1 : 0.9) })));
  const [top] = matches;
  const first = runs.find(({ match }) => match === top);
  if (first === undefined) return [];
  const least = (run: Run) => (counts && cueStrength(wordsOf(run), 'number', false) === 1 ? shownShareOfCounts : shownShare);
  const others = runs.filter((run) => run !== first && run.score >= least(run) * first.score).sort((one, other) => other.score - one.score);
  return besideEachOther(first, others);
}

/** Takes the best, but the same words only once, and of one outlet no more than its share where another one answers too. */
function besideEachOther(first: Run, others: readonly Run[]): readonly Run[] {
  const chosen = [first];
  const contested = others.some((run) => sourceOf(run) !== sourceOf(first));
  for (const run of others) {
    if (chosen.length === mostExcerpts) break;
    const ofSource = chosen.filter((one) => sourceOf(one) === sourceOf(run)).length;
    const crowds = contested && ofSource >= mostOfOneSource;
    if (!crowds && !chosen.some((one) => wordsOf(one) === wordsOf(run))) chosen.push(run);
  }
  return chosen;
}

function sourceOf({ match }: Run): string {
  return match.article.source.trim().toLowerCase();
}

function wordsOf({ match, sentences }: Run): string {
  return match.paragraph.text.slice(sentences.start, sentences.end).toLowerCase();
}

function worth(match: Match, sentences: SentenceMatch): number {
  return 0.5 * match.score + 0.5 * sentences.score;
}

function quote({ match, sentences }: Run): Quote {
  return { kind: 'sentences', article: match.article.id, paragraph: match.paragraph.number, first: sentences.first, last: sentences.last };
}
