// Builds the engine's index of a stored generation, taking from earlier runs whatever they have computed.
import type { Embedder } from '../domain/ports.ts';
import { UserError } from '../domain/errors.ts';
import { analyseWords, eachGram } from './analysis.ts';
import { createIndexBuilder, type EngineIndex, type IndexBuilder } from './engine-index.ts';
import { quantise } from './engine-vectors.ts';
import type { LibraryParts } from './library-parts.ts';
import type { StoreWriter } from './sqlite-writer.ts';
import { stopWords } from './stop-words.ts';

/** Called after every batch that is safely stored. */
export type BatchDone = (done: number, total: number) => Promise<void>;

/** What a crash costs at most. */
const batchSize = 256;

/** Stores the words of the paragraphs that lack them. */
export async function analyseGeneration(writer: StoreWriter, generation: number, version: string, batchDone: BatchDone): Promise<void> {
  const lacking = writer.lackingWords(generation, version);
  for (let start = 0; start < lacking.length; start += batchSize) {
    const batch = lacking.slice(start, start + batchSize);
    writer.keepWords(version, batch.map(({ content, text }) => ({ content, words: analyseWords(text) })));
    await batchDone(start + batch.length, lacking.length);
  }
}

/** Stores the vectors of the paragraphs that lack them and returns how many those were. */
export async function embedGeneration(writer: StoreWriter, generation: number, embedder: Embedder, batchDone: BatchDone, signal?: AbortSignal): Promise<number> {
  const lacking = writer.lackingVectors(generation, embedder.fingerprint);
  for (let start = 0; start < lacking.length; start += batchSize) {
    const batch = lacking.slice(start, start + batchSize);
    const vectors = await embedder.embedPassages(batch.map(({ text }) => text), signal);
    if (vectors.length !== batch.length) throw unusable(embedder, 'count', vectors.length, batch.length);
    const rows = batch.map(({ content }, index) => {
      const vector = vectors[index];
      if (vector === undefined || vector.length !== embedder.dimension) throw unusable(embedder, 'dimension', vector?.length ?? 0, embedder.dimension);
      if (!vector.every(Number.isFinite)) throw unusable(embedder, 'numbers', 0, embedder.dimension);
      return { content, vector: quantise(vector) };
    });
    writer.keepVectors(embedder.fingerprint, rows);
    await batchDone(start + batch.length, lacking.length);
  }
  return lacking.length;
}

/** Paragraphs without a vector of this embedder (of a generation that another one made) are found by words alone. */
export function buildIndex(writer: StoreWriter, generation: number, analysis: string, { embedder, wordEmbedder }: LibraryParts, earlier?: EngineIndex): EngineIndex {
  const builder: IndexBuilder = createIndexBuilder({
    language: { isStopWord: (word) => stopWords.has(word), eachGram },
    embedder: wordEmbedder,
    passageDimension: embedder.dimension,
    ...(earlier === undefined ? {} : { earlier }),
  });
  let article: string | null = null;
  const without = { values: new Int8Array(embedder.dimension), scale: 0 };
  for (const row of writer.indexRows(generation, analysis, embedder.fingerprint)) {
    if (article !== null && article !== row.article) builder.endArticle(article);
    article = row.article;
    builder.addParagraph(row.words, row.vector ?? without);
  }
  if (article !== null) builder.endArticle(article);
  return builder.finish();
}

function unusable(embedder: Embedder, what: 'count' | 'dimension' | 'numbers', found: number, expected: number): UserError {
  return new UserError('embedding.unusable', { what, found, expected, embedder: embedder.fingerprint });
}
