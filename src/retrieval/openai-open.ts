// Opens the server's embedder at start: with the dimension it tells, or, while it is down, with the one it told before.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { UserError } from '../domain/errors.ts';
import type { Embedder } from '../domain/ports.ts';
import { createOpenAiEmbedder, fingerprintOf, type OpenAiEmbedderOptions, probeDimension, withLexicalFallback } from './openai-embedder.ts';

export type EmbedderOpening =
  /** `probed` is false when the server did not answer now: what is stored is found by words until it does. */
  | { readonly kind: 'open'; readonly embedder: Embedder; readonly probed: boolean }
  /** The server is down and has never told its dimension: only another embedder can serve. */
  | { readonly kind: 'unknown'; readonly fault: UserError };

const dimensions = z.record(z.string(), z.number().int().positive());

/**
 * Questions asked while the server is down are let through, see `withLexicalFallback`. Throws what is no outage, such as
 * UserError('embedding.not-numbers'): a server that answers wrong is not to be used.
 * @param memory a file under the data folder; null remembers nothing.
 */
export async function openOpenAiEmbedder(options: OpenAiEmbedderOptions, memory: string | null, signal?: AbortSignal): Promise<EmbedderOpening> {
  const known = await remembered(memory);
  // The dimension is what is not known yet, so 0 stands for it.
  const key = fingerprintOf(options.settings, 0);
  const open = (dimension: number, probed: boolean): EmbedderOpening => ({ kind: 'open', probed, embedder: withLexicalFallback(createOpenAiEmbedder(options, dimension), options.log) });
  try {
    const dimension = await probeDimension(options, signal);
    if (memory !== null && known[key] !== dimension) {
      await mkdir(dirname(memory), { recursive: true });
      await writeFile(memory, JSON.stringify({ ...known, [key]: dimension }));
    }
    return open(dimension, true);
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'embedding.unavailable')) throw error;
    const dimension = known[key] ?? options.settings.dimensions;
    options.log.warn({ code: error.code, ...error.facts, dimension }, 'the embedding server did not answer at start');
    return dimension === null ? { kind: 'unknown', fault: error } : open(dimension, false);
  }
}

async function remembered(file: string | null): Promise<Readonly<Record<string, number>>> {
  const text = file === null ? '{}' : await readFile(file, 'utf8').catch(() => '{}');
  try {
    return dimensions.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    // A file cut short only means that the server has to be asked again.
    return {};
  }
}
