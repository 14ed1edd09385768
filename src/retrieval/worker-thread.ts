// The thread that holds a library: it searches, or publishes, where the main thread would be kept from answering Discord.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Embedder } from '../domain/ports.ts';
import { openLocalLibrary, type OpenLibrary } from './library-open.ts';
import type { LibraryParts, SpeakerReader } from './library-parts.ts';
import { answer, type AnswerContext, call } from './worker-call.ts';
import type { ThreadRequest, ThreadSettings } from './worker-protocol.ts';

/** Answers requests until the thread is ended. The library is opened by the first of them, which is told why if it cannot be. */
export function serve(port: MessagePort, settings: ThreadSettings): void {
  let opened: Promise<OpenLibrary> | null = null;
  const library = () => {
    const opening = (opened ??= open(port, settings));
    // What failed, say for want of room on the disk, is tried again by the next request.
    opening.catch(() => (opened = null));
    return opening;
  };
  port.on('message', (request: ThreadRequest) => void answer(request.port, async (context) => perform(await library(), request, context)));
}

async function open(port: MessagePort, { file, collection, keepGenerations, maximumBytes, checked, partsModule, model, speakers }: ThreadSettings): Promise<OpenLibrary> {
  const loaded: { readonly createParts: (model?: Embedder) => LibraryParts } = await import(partsModule);
  const own = loaded.createParts(model === null ? undefined : remoteEmbedder(port, model));
  const parts = speakers === null ? own : { ...own, speakers: remoteSpeakers(port, speakers.version) };
  return openLocalLibrary({ file, collection, keepGenerations, checked, parts, ...(maximumBytes === null ? {} : { maximumBytes }) });
}

async function perform(library: OpenLibrary, request: ThreadRequest, { progress, signal }: AnswerContext): Promise<unknown> {
  switch (request.method) {
    case 'open':
      return library.opening;
    case 'live':
      return library.live();
    case 'history':
      return library.history();
    case 'publishNeeded':
      return library.publishNeeded();
    case 'warm':
      return library.warm();
    case 'articles':
      return library.articles(request.generation);
    case 'paragraphs':
      return library.paragraphs(request.article, request.generation);
    case 'search':
      return library.search(request.question, request.limit);
    case 'publish':
      return library.publish(request.articles, { allowShrink: request.allowShrink, onProgress: progress, signal });
    case 'activate':
      return library.activate(request.id);
    case 'close':
      return library.close();
  }
}

function remoteEmbedder(port: MessagePort, { fingerprint, dimension }: { readonly fingerprint: string; readonly dimension: number }): Embedder {
  return {
    fingerprint,
    dimension,
    embedPassages: (texts, signal) => call(port, { method: 'embedPassages', texts }, signal === undefined ? {} : { signal }),
    embedQuestion: (text, signal) => call(port, { method: 'embedQuestion', text }, signal === undefined ? {} : { signal }),
  };
}

function remoteSpeakers(port: MessagePort, version: string): SpeakerReader {
  return { version, read: (article, paragraphs, signal) => call(port, { method: 'readSpeakers', article, paragraphs }, { signal }) };
}

// In the main thread this file only defines; a thread that was started on it serves.
if (parentPort !== null && isSettings(workerData)) serve(parentPort, workerData);

function isSettings(data: unknown): data is ThreadSettings {
  return typeof data === 'object' && data !== null && 'partsModule' in data && 'file' in data;
}
