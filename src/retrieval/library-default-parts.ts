// The parts that a library has unless it is told otherwise: the embedded embedder and the domain's reading of speakers.
import type { Embedder } from '../domain/ports.ts';
import { type ArticleReader, type LibraryParts, readFolderVersion } from './library-parts.ts';
import { loadLocalEmbedder } from './local-embedder.ts';

/** With a model's embedder the embedded one still finds synonyms. Reads the weights, which takes about 50 ms. */
export function createParts(model?: Embedder): LibraryParts {
  const local = loadLocalEmbedder();
  const shared = { wordEmbedder: local, loadReader };
  return model === undefined
    ? { ...shared, embedder: local, embedderKind: 'own' }
    : { ...shared, embedder: model, embedderKind: 'model' };
}

async function loadReader(): Promise<ArticleReader> {
  const { attribute } = await import('../domain/attribution/attribute.ts');
  return { version: readFolderVersion(new URL('../domain/', import.meta.url)), read: attribute };
}
