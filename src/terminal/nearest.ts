// What a "not found" answer came closest to.
import type { Answer, Match } from '../domain/answer.ts';

const shown = 3;

/** The best matches, best first; none where the question was answered. */
export function nearestMatches(answer: Answer): readonly Match[] {
  return answer.kind === 'not-found' ? answer.retrieval.matches.slice(0, shown) : [];
}
