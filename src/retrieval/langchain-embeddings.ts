// Offers our embedders to LangChain, so that its stores and chains can stand on the same vectors.
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Embedder } from '../domain/ports.ts';

/** An embedder as LangChain's `EmbeddingsInterface`: unit vectors as plain arrays, in the order of the texts. */
export function createLangChainEmbeddings(embedder: Embedder): EmbeddingsInterface {
  return {
    async embedDocuments(documents) {
      const vectors = await embedder.embedPassages(documents);
      return vectors.map((vector) => Array.from(vector));
    },
    async embedQuery(document) {
      return Array.from(await embedder.embedQuestion(document));
    },
  };
}
