// The terminal side of the composition root: a conversation, single commands, previews, and trying out a model.
import path from 'node:path';
import { lazyReader, openCollection } from './collection.ts';
import { type Config, secretsOf } from './config.ts';
import { detectLanguage } from './corpus/language.ts';
import { openKeyedModel } from './keyed-model.ts';
import { createLog } from './operations/log.ts';
import type { Sentences } from './sentences/sentences.ts';
import { runCommandLine } from './terminal/command-line.ts';
import { environmentLanguage } from './terminal/environment-language.ts';
import { runModelCheck } from './terminal/model-check.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A conversation, or one command. */
export async function runTerminal(argv: readonly string[], config: Config, environment: Environment, sentences: Sentences, signal: AbortSignal): Promise<number> {
  const log = createLog({ level: config.LOG_LEVEL ?? 'error', secrets: secretsOf(environment) });
  return await runCommandLine(argv, {
    open: async (options) => {
      const dataFolder = options.corpus === null ? config.DATA_DIR : null;
      const model = await openKeyedModel(config, dataFolder, log);
      const collection = await openCollection({ ...options, corpusFolder: options.corpus ?? config.CORPUS_DIR, dataFolder, model, log });
      return {
        ...collection,
        close: async () => {
          await collection.close();
          model?.close();
        },
      };
    },
    check: (corpus) => lazyReader(corpus ?? config.CORPUS_DIR).read(),
    detectLanguage,
    sentences,
    streams: { input: process.stdin, output: process.stdout, errors: process.stderr },
    environment,
    log,
    historyFile: path.join(config.DATA_DIR, 'history'),
    signal,
  });
}

/** `npm run preview`: what the bot would send about the articles as they are. */
export async function runPreviews(args: string[], config: Config, sentences: Sentences, print: (line: string) => void, signal: AbortSignal): Promise<number> {
  const { runPreview } = await import('./discord/preview/run-preview.ts');
  const collection = await openCollection({ corpusFolder: config.CORPUS_DIR, dataFolder: null, model: null, log: createLog({ level: 'error', secrets: [] }), signal });
  try {
    return await runPreview(args, print, { ...collection, detectLanguage, sentences });
  } finally {
    await collection.close();
  }
}

/** `npm run model:check`. */
export async function tryModel(config: Config, environment: Environment, sentences: Sentences, print: (line: string) => void, signal: AbortSignal): Promise<number> {
  const model = await openKeyedModel(config, null, createLog({ level: config.LOG_LEVEL ?? 'silent', secrets: secretsOf(environment) }));
  try {
    return await runModelCheck(model?.check(signal) ?? noSteps(), { sentences, language: environmentLanguage(environment), print });
  } finally {
    model?.close();
  }
}

async function* noSteps(): AsyncGenerator<never> {}
