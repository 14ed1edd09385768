// Library parts without weights or speakers, also for threads, which can be sent the address of a module but no function.
import type { Article, Paragraph } from '../../src/domain/article.ts';
import type { Embedder } from '../../src/domain/ports.ts';
import type { LibraryParts } from '../../src/retrieval/library-parts.ts';
import { createToyEmbedder } from './toy-embedder.ts';

/** The paper itself speaks in every sentence. */
export function readPlainly(article: Article): readonly Paragraph[] {
  const sentences = new Intl.Segmenter(article.language, { granularity: 'sentence' });
  return article.paragraphs.map((text, index) => ({
    number: index + 1,
    text,
    sentences: [...sentences.segment(text)].map(({ segment, index: start }) => ({ start, end: start + segment.length, speaker: null })),
  }));
}

export function createParts(model?: Embedder): LibraryParts {
  const toy = createToyEmbedder();
  return { embedder: model ?? toy, embedderKind: model === undefined ? 'own' : 'model', wordEmbedder: toy, loadReader: () => Promise.resolve({ version: 'plain', read: readPlainly }) };
}
