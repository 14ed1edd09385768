// The composition root: reads the settings, builds what the command needs, and is the only place that starts anything.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { lazyReader, openCollection } from './collection.ts';
import { type Config, readConfig, secretsOf } from './config.ts';
import { UserError } from './domain/errors.ts';
import { openKeyedModel } from './keyed-model.ts';
import { createLog } from './operations/log.ts';
import { createSentences, type Sentences } from './sentences/sentences.ts';
import { runCommandLine } from './terminal/command-line.ts';
import { environmentLanguage } from './terminal/environment-language.ts';
import { runModelCheck } from './terminal/model-check.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const wrongUse = 2;
const ourFault = 1;

/** Runs one command and returns its exit status. Settings come from the environment, and from .env where it is silent. */
export async function main(argv: readonly string[], given: Environment): Promise<number> {
  const sentences = createSentences();
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  // Once: a second signal ends the process at once.
  process.once('SIGTERM', stop);
  try {
    const environment = { ...readEnvFile('.env'), ...given };
    const config = readConfig(environment);
    const [command, ...rest] = argv;
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    // Loaded when needed: a question in a terminal does not wait for the Discord client or the evaluation.
    if (command === 'eval') return await (await import('./evaluation/evaluate.ts')).runEval(rest, print);
    if (command === 'bench') return await (await import('./evaluation/bench.ts')).runBench(rest, print);
    if (command === 'preview') return await runPreviews(rest, config, sentences, print, stopped.signal);
    if (command === 'model-check') return await tryModel(config, environment, sentences, print, stopped.signal);
    if (command === 'register') return await (await import('./discord-process.ts')).runRegister(config, environment, sentences, print);
    if (command === undefined && config.DISCORD_TOKEN !== undefined) {
      process.once('SIGINT', stop);
      return await (await import('./discord-process.ts')).runBot(config, environment, sentences, stopped.signal);
    }
    return await runTerminal(argv, config, environment, sentences, stopped.signal);
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`${sentences.sayFault(environmentLanguage(given), error.code, error.facts)}\n`);
      return wrongUse;
    }
    createLog({ level: 'error', secrets: secretsOf(given) }).error({ err: error }, 'the program failed');
    return ourFault;
  } finally {
    process.removeListener('SIGTERM', stop);
    process.removeListener('SIGINT', stop);
  }
}

async function runTerminal(argv: readonly string[], config: Config, environment: Environment, sentences: Sentences, signal: AbortSignal): Promise<number> {
  const { detectLanguage } = await import('./corpus/language.ts');
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
async function runPreviews(args: string[], config: Config, sentences: Sentences, print: (line: string) => void, signal: AbortSignal): Promise<number> {
  const { runPreview } = await import('./discord/preview/run-preview.ts');
  const { detectLanguage } = await import('./corpus/language.ts');
  const collection = await openCollection({ corpusFolder: config.CORPUS_DIR, dataFolder: null, model: null, log: createLog({ level: 'error', secrets: [] }), signal });
  try {
    return await runPreview(args, print, { ...collection, detectLanguage, sentences });
  } finally {
    await collection.close();
  }
}

/** `npm run model:check`. */
async function tryModel(config: Config, environment: Environment, sentences: Sentences, print: (line: string) => void, signal: AbortSignal): Promise<number> {
  const model = await openKeyedModel(config, null, createLog({ level: config.LOG_LEVEL ?? 'silent', secrets: secretsOf(environment) }));
  try {
    return await runModelCheck(model?.check(signal) ?? noSteps(), { sentences, language: environmentLanguage(environment), print });
  } finally {
    model?.close();
  }
}

async function* noSteps(): AsyncGenerator<never> {}

/** What .env says; nothing when there is no such file. Throws UserError('configuration') when it cannot be read. */
function readEnvFile(file: string): Environment {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new UserError('configuration', { problems: `  ${file}: ${error instanceof Error ? error.message : 'unreadable'}` });
  }
  return parseEnv(text);
}
