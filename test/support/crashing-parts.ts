// Library parts whose embedder ends its thread when it meets a certain word, as running out of memory would.
import { exit } from 'node:process';
import type { LibraryParts } from '../../src/retrieval/library-parts.ts';
import { createParts as createToyParts } from './toy-parts.ts';

export function createParts(): LibraryParts {
  const parts = createToyParts();
  const crashOn = (texts: readonly string[]) => (texts.some((text) => text.includes('romahda')) ? exit(9) : undefined);
  return {
    ...parts,
    embedder: {
      ...parts.embedder,
      embedQuestion: (text) => (crashOn([text]), parts.embedder.embedQuestion(text)),
      embedPassages: (texts) => (crashOn(texts), parts.embedder.embedPassages(texts)),
    },
  };
}
