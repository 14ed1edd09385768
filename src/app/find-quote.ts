// Finds words that somebody says were quoted, among all the articles that serve now.
import type { Passage } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import { findQuote, type FoundQuote } from '../domain/find-quote.ts';
import type { Library } from '../domain/ports.ts';

export interface QuoteSearch {
  readonly found: FoundQuote;
  /** Everything that was searched: what an excerpt may be proved against. */
  readonly passages: readonly Passage[];
}

/** `speaker` is who is said to have said the words; null when nobody is named. */
export type FindQuote = (words: string, speaker: string | null) => Promise<QuoteSearch>;

export function createFindQuote(passagesOf: () => Promise<readonly Passage[]>): FindQuote {
  return async (words, speaker) => {
    const passages = await passagesOf();
    return { found: findQuote(words, speaker, passages), passages };
  };
}

/** All passages of the live generation, read once for each; throws UserError('corpus.empty') before the first reload. */
export function createPassages(library: Pick<Library, 'live' | 'articles' | 'paragraphs'>): () => Promise<readonly Passage[]> {
  let kept: { readonly generation: string; readonly passages: Promise<readonly Passage[]> } | null = null;
  return async () => {
    const live = await library.live();
    if (live === null) throw new UserError('corpus.empty');
    if (kept?.generation !== live.id) {
      const reading = { generation: live.id, passages: readAll(library, live.id) };
      kept = reading;
      // A failed reading must not be kept for the next one who asks.
      reading.passages.catch(() => {
        if (kept === reading) kept = null;
      });
    }
    return kept.passages;
  };
}

async function readAll(library: Pick<Library, 'articles' | 'paragraphs'>, generation: string): Promise<readonly Passage[]> {
  const articles = await library.articles(generation);
  const all = await Promise.all(articles.map(async (article) => ({ article, paragraphs: (await library.paragraphs(article.id, generation)) ?? [] })));
  return all.flatMap(({ article, paragraphs }) => paragraphs.map((paragraph) => ({ generation, article, paragraph })));
}
