// A library for a folder that is asked about once: in memory, in the calling thread, leaving nothing behind.
import type { Embedder } from '../domain/ports.ts';
import { createParts } from './library-default-parts.ts';
import { openLocalLibrary, type OpenLibrary } from './library-open.ts';

/** Publishing yields to others between batches of paragraphs. */
export function createTemporaryLibrary(embedder?: Embedder): OpenLibrary {
  return openLocalLibrary({ file: ':memory:', parts: createParts(embedder) });
}
