// The JSON of answers and summaries: a contract that scripts depend on.
import type { Answer } from '../domain/answer.ts';
import type { ArticleHead } from '../domain/article.ts';
import { type Excerpt, isExcerpt } from '../domain/verify.ts';
import type { Summary } from '../app/summarise.ts';
import { nearestMatches } from './nearest.ts';

/** The object of `ask --json`; `explanation` is there only when it was asked for. */
export function answerJson(answer: Answer, explain: boolean): object {
  const { question, retrieval } = answer;
  return {
    question: question.text,
    language: question.language,
    kind: answer.kind,
    answerer: answer.answerer,
    generation: retrieval.generation,
    text: answer.kind === 'quoted' && answer.text !== null ? answer.text.map((claim) => claim.text).join(' ') : null,
    excerpts: answer.kind === 'quoted' ? answer.excerpts.map(({ excerpt, score }) => ({ ...excerptJson(excerpt), score: rounded(score) })) : [],
    nearest: nearestMatches(answer).map((match) => ({ article: match.article.id, paragraph: match.paragraph.number, score: rounded(match.score) })),
    tookMs: Math.round(answer.tookMs * 10) / 10,
    ...(explain ? { explanation: explanation(answer) } : {}),
  };
}

/** The object of `summary --json`: the article, then lines in reading order, each of excerpts that say where they stand. */
export function summaryJson(summary: Summary): object {
  return {
    article: { ...articleJson(summary.article), paragraphs: summary.article.paragraphCount },
    style: summary.style,
    language: summary.language,
    generation: summary.generation,
    lines: summary.lines.map(({ label, excerpt }) => ({ label, excerpts: [excerptJson(excerpt)] })),
  };
}

/** An article's head as it stands in every JSON object. */
export function articleJson(head: ArticleHead): object {
  const { id, title, source, author, url, published, language } = head;
  return { id, title, source, author, url, published, language };
}

function excerptJson(excerpt: Excerpt): object {
  if (!isExcerpt(excerpt)) throw new Error('only verified excerpts are given as quotes');
  const { text, article, paragraph, start, end, speaker } = excerpt;
  return {
    text,
    article: articleJson(article),
    paragraph,
    start,
    end,
    speaker: speaker === null ? null : { name: speaker.name, mention: speaker.mention?.text ?? null, mode: speaker.mode },
  };
}

function explanation({ retrieval, dropped, notice }: Answer): object {
  return {
    confidence: rounded(retrieval.confidence),
    answered: retrieval.answered,
    lacking: retrieval.lacking,
    dropped,
    notice: notice ?? null,
    matches: retrieval.matches.map((match) => ({ article: match.article.id, paragraph: match.paragraph.number, score: rounded(match.score), components: match.components })),
  };
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
