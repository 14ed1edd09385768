// Summarises an article by its own sentences, each one a verified excerpt.
import type { Language } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import type { ArticleEntry, Embedder, Library } from '../domain/ports.ts';
import { chooseSummary, type SalientSentence, type SummaryStyle } from '../domain/summary.ts';
import { type Excerpt, verify } from '../domain/verify.ts';

export interface SummaryLine {
  /** The date or the speaker that the line is about, in the article's words. */
  readonly label: string | null;
  readonly excerpt: Excerpt;
}

export interface Summary {
  readonly article: ArticleEntry;
  readonly style: SummaryStyle;
  readonly language: Language;
  readonly generation: string;
  /** Empty when the article has nothing of that style, such as a timeline without dates. */
  readonly lines: readonly SummaryLine[];
}

export type Summarise = (article: string, style: SummaryStyle, language: Language, signal: AbortSignal) => Promise<Summary>;

export interface SummariseOptions {
  readonly library: Pick<Library, 'live' | 'articles' | 'paragraphs'>;
  readonly embedder: Pick<Embedder, 'embedPassages'>;
}

/** Throws UserError('corpus.empty') before the first reload, UserError('summary.no-such-article') for an unknown article. */
export function createSummarise({ library, embedder }: SummariseOptions): Summarise {
  return async (id, style, language, signal) => {
    const live = await library.live();
    if (live === null) throw new UserError('corpus.empty');
    const article = await findArticle(library, id, live.id);
    const paragraphs = await library.paragraphs(article.id, live.id);
    if (paragraphs === null) throw new UserError('summary.no-such-article', { article: id });
    const sentences = paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence, index) => ({ paragraph, sentence, number: index + 1, text: paragraph.text.slice(sentence.start, sentence.end) })),
    );
    const vectors = await embedder.embedPassages(sentences.map((one) => one.text), signal);
    const salient = sentences.map((one, index): SalientSentence => ({ ...one, vector: vectors[index] ?? new Float32Array() }));
    const passages = paragraphs.map((paragraph) => ({ generation: live.id, article, paragraph }));
    const lines = chooseSummary(style, article, salient).flatMap(({ label, ...run }) => {
      const verified = verify({ kind: 'sentences', article: article.id, ...run }, passages);
      return verified.kind === 'verified' ? verified.excerpts.map((excerpt) => ({ label, excerpt })) : [];
    });
    return { article, style, language, generation: live.id, lines };
  };
}

/** By id; else by the only title or id that begins with or holds what was typed. */
async function findArticle(library: Pick<Library, 'articles'>, typed: string, generation: string): Promise<ArticleEntry> {
  const articles = await library.articles(generation);
  const wanted = typed.trim().toLowerCase();
  const exact = articles.find((one) => one.id.toLowerCase() === wanted || one.title.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const [first, second] = articles.filter((one) => wanted !== '' && (one.id.toLowerCase().includes(wanted) || one.title.toLowerCase().includes(wanted)));
  if (first !== undefined && second === undefined) return first;
  throw new UserError(second === undefined ? 'summary.no-such-article' : 'summary.several-articles', { article: typed.slice(0, 100) });
}
