// An answer as it is shown: built from a fresh one, or proved anew from the journal after a restart.
import type { Answer, AnswererName, AnswerExcerpt, Question, QuotedAnswer, Retrieval } from '../domain/answer.ts';
import type { Paragraph, Passage } from '../domain/article.ts';
import type { JournalAnswer } from '../domain/journal.ts';
import type { Library } from '../domain/ports.ts';
import { type Excerpt, verify } from '../domain/verify.ts';

export interface ShownAnswer {
  readonly id: string;
  readonly question: string;
  readonly kind: 'quoted' | 'not-found';
  readonly generation: string;
  readonly answerer: AnswererName;
  readonly excerpts: readonly AnswerExcerpt[];
  readonly text: QuotedAnswer['text'];
  readonly notice: string | null;
  /** What came nearest when nothing answered; never shown as an answer. */
  readonly nearest: readonly Excerpt[];
  /** By article id, for links and for what stands around an excerpt. */
  readonly paragraphs: ReadonlyMap<string, readonly Paragraph[]>;
  readonly private: boolean;
}

type Shelf = Pick<Library, 'articles' | 'paragraphs'>;

const nearestShown = 3;

/** What the journal keeps of a fresh answer. */
export function recordOf(answer: Answer, place: Pick<JournalAnswer, 'id' | 'at' | 'shownIn' | 'asker' | 'guild' | 'channel' | 'private'>): JournalAnswer {
  return {
    ...place,
    question: questionOf(answer),
    kind: answer.kind,
    generation: answer.retrieval.generation,
    answerer: answer.answerer,
    text: answer.kind === 'quoted' ? answer.text : null,
    excerpts: answer.kind === 'quoted' ? answer.excerpts.map(({ excerpt, score }) => ({ article: excerpt.article.id, paragraph: excerpt.paragraph, start: excerpt.start, end: excerpt.end, score })) : [],
    considered: answer.retrieval.matches.map((match) => ({ article: match.article.id, paragraph: match.paragraph.number, score: match.score, best: bestRun(match) })),
    confidence: answer.retrieval.confidence,
    lacking: answer.retrieval.lacking,
    dropped: answer.dropped,
    notice: answer.notice ?? null,
    tookMs: answer.tookMs,
  };
}

export async function showFresh(answer: Answer, record: JournalAnswer, library: Shelf): Promise<ShownAnswer> {
  const excerpts = answer.kind === 'quoted' ? answer.excerpts : [];
  const nearest = answer.kind === 'quoted' ? [] : nearestOf(record, answer.retrieval.matches);
  const ids = [...excerpts.map(({ excerpt }) => excerpt.article.id), ...nearest.map((excerpt) => excerpt.article.id)];
  return { ...shared(record), excerpts, nearest, paragraphs: await paragraphsOf(ids, record.generation, library) };
}

/** Null when the generation of the answer, or an article of it, is no longer kept: nothing can be proved then. */
export async function showAgain(record: JournalAnswer, library: Shelf): Promise<ShownAnswer | null> {
  const ids = [...record.excerpts, ...record.considered].map((place) => place.article);
  const heads = new Map((await library.articles(record.generation)).map((head) => [head.id, head]));
  const paragraphs = await paragraphsOf(ids, record.generation, library);
  const passages: Passage[] = [];
  for (const [id, texts] of paragraphs) {
    const article = heads.get(id);
    if (article !== undefined) passages.push(...texts.map((paragraph) => ({ generation: record.generation, article, paragraph })));
  }
  const excerpts: AnswerExcerpt[] = [];
  for (const place of record.excerpts) {
    const verified = verify({ kind: 'span', ...place }, passages);
    const [first, ...others] = verified.kind === 'verified' ? verified.excerpts : [];
    if (first === undefined || others.length > 0) return null;
    excerpts.push({ excerpt: first, score: place.score });
  }
  const nearest = record.kind === 'quoted' ? [] : nearestOf(record, passages);
  return { ...shared(record), excerpts, nearest, paragraphs };
}

function shared(record: JournalAnswer): Omit<ShownAnswer, 'excerpts' | 'nearest' | 'paragraphs'> {
  return {
    id: record.id,
    question: record.question.text,
    kind: record.kind,
    generation: record.generation,
    answerer: record.answerer,
    text: record.text,
    notice: record.notice,
    private: record.private,
  };
}

function bestRun(match: Retrieval['matches'][number]): { readonly start: number; readonly end: number } | null {
  const best = match.sentences[0];
  return best === undefined ? null : { start: best.start, end: best.end };
}

function nearestOf(record: JournalAnswer, passages: readonly Passage[]): readonly Excerpt[] {
  return record.considered.slice(0, nearestShown).flatMap(({ best, article, paragraph }) => {
    const verified = best === null ? null : verify({ kind: 'span', article, paragraph, ...best }, passages);
    return verified?.kind === 'verified' ? verified.excerpts.slice(0, 1) : [];
  });
}

async function paragraphsOf(ids: readonly string[], generation: string, library: Shelf): Promise<ReadonlyMap<string, readonly Paragraph[]>> {
  const found = await Promise.all([...new Set(ids)].map(async (id) => [id, await library.paragraphs(id, generation)] as const));
  return new Map(found.flatMap(([id, paragraphs]) => (paragraphs === null ? [] : [[id, paragraphs] as const])));
}

/** Without who asked: one answer may serve many askers, and whoever asks to be forgotten must not stand in it. */
function questionOf({ question: { asker: _asker, ...question } }: Answer): Question {
  return question;
}
