// LangChain's usual recipe over the same embedder: recursive character splitter, vectors in memory, nearest chunks.
import { Document, type DocumentInterface } from '@langchain/core/documents';
import { VectorStore } from '@langchain/core/vectorstores';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import type { Passage } from '../domain/article.ts';
import type { Embedder } from '../domain/ports.ts';
import { createLangChainEmbeddings } from '../retrieval/langchain-embeddings.ts';
import type { Baseline } from './baselines.ts';

/** The splitter's own example values. */
const chunkSize = 1000;
const chunkOverlap = 200;

/** Splits whole articles and counts a chunk as the paragraph that makes up most of it. */
export async function createLangChainBaseline(passages: readonly Passage[], embedder: Embedder): Promise<Baseline> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize, chunkOverlap });
  const store = new MemoryStore(createLangChainEmbeddings(embedder), {});
  for (const article of new Set(passages.map((passage) => passage.article.id))) {
    const own = passages.flatMap((passage, place) => (passage.article.id === article ? [{ place, text: passage.paragraph.text }] : []));
    const text = own.map((one) => one.text).join('\n\n');
    let from = 0;
    const documents = (await splitter.splitText(text)).map((chunk) => {
      const start = Math.max(0, text.indexOf(chunk, from));
      from = start + 1;
      return new Document({ pageContent: chunk, metadata: { place: mostOverlapping(own, start, start + chunk.length) } });
    });
    await store.addDocuments(documents);
  }
  return {
    name: 'langchain',
    async find(question, _language, limit) {
      // Chunks overlap, so several may stand for one paragraph.
      const found = await store.similaritySearch(question, limit * 2);
      const places = found.map(({ metadata }) => Number(metadata['place']));
      return [...new Set(places)].slice(0, limit);
    },
  };
}

function mostOverlapping(paragraphs: readonly { readonly place: number; readonly text: string }[], start: number, end: number): number {
  let at = 0;
  let best = { place: paragraphs[0]?.place ?? 0, overlap: -1 };
  for (const { place, text } of paragraphs) {
    const overlap = Math.min(end, at + text.length) - Math.max(start, at);
    if (overlap > best.overlap) best = { place, overlap };
    at += text.length + 2;
  }
  return best.place;
}

/** Exact cosine over all chunks, as the store that LangChain's tutorials begin with; that one is no longer in the packages we have. */
class MemoryStore extends VectorStore {
  readonly #held: { readonly vector: readonly number[]; readonly document: DocumentInterface }[] = [];

  override _vectorstoreType(): string {
    return 'memory';
  }

  override addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<void> {
    for (const [index, document] of documents.entries()) this.#held.push({ vector: vectors[index] ?? [], document });
    return Promise.resolve();
  }

  override async addDocuments(documents: DocumentInterface[]): Promise<void> {
    await this.addVectors(await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)), documents);
  }

  override similaritySearchVectorWithScore(query: number[], k: number): Promise<[DocumentInterface, number][]> {
    const scored = this.#held.map(({ vector, document }): [DocumentInterface, number] => [document, vector.reduce((sum, value, axis) => sum + value * (query[axis] ?? 0), 0)]);
    return Promise.resolve(scored.sort(([, one], [, other]) => other - one).slice(0, k));
  }
}
