// Why an answer is what it is: scores, what the question lacked, what was proposed and dropped.
import type { Answer } from '../domain/answer.ts';
import { inertLine } from './inert.ts';
import { type Layout, place, prose } from './render-excerpt.ts';

const shownMatches = 5;

export function renderExplanation(answer: Answer, layout: Layout): string[] {
  const { sentences, language } = layout;
  const { retrieval } = answer;
  const facts = { confidence: figure(retrieval.confidence), answerer: answer.answerer, generation: inertLine(retrieval.generation), took: Math.round(answer.tookMs) };
  const lines = [sentences.say(language, retrieval.answered ? 'terminal.explainAnswered' : 'terminal.explainUnanswered', facts)];
  for (const { code, words } of retrieval.lacking) lines.push(sentences.say(language, `terminal.lacking.${code}`, { words: inertLine(words) }));
  for (const { what, why } of answer.dropped) lines.push(sentences.say(language, 'terminal.dropped', { what: inertLine(what), why: inertLine(why) }));
  for (const match of retrieval.matches.slice(0, shownMatches)) {
    const components = Object.entries(match.components).map(([name, score]) => `${inertLine(name)} ${figure(score)}`);
    lines.push(`${figure(match.score)}  ${place(match.article, match.paragraph.number, layout)}${components.length === 0 ? '' : ` (${components.join(', ')})`}`);
  }
  return lines.flatMap((line) => prose(line, '  ', layout)).map(layout.style.faint);
}

function figure(score: number): string {
  return score.toFixed(2);
}
