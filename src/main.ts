// The composition root: reads the settings and loads what the command needs; nothing else starts anything.
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { UserError } from './domain/errors.ts';
import { createSentences } from './sentences/sentences.ts';
import { environmentLanguage } from './terminal/environment-language.ts';

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
    const [command, ...rest] = argv;
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    if (command === 'eval' || command === 'bench') process.stdout.on('error', leaveWithReader);
    // Everything is loaded when needed: a question in a terminal pays neither for the Discord client nor for the evaluation, which needs no settings.
    if (command === 'eval') return await (await import('./evaluation/evaluate.ts')).runEval(rest, print);
    if (command === 'bench') return await (await import('./evaluation/bench.ts')).runBench(rest, print);
    const environment = { ...readEnvFile('.env'), ...given };
    const { readConfig } = await import('./config.ts');
    const config = readConfig(environment);
    if (command === 'register') return await (await import('./discord-process.ts')).runRegister(config, environment, sentences, print);
    if (command === undefined && config.DISCORD_TOKEN !== undefined) {
      process.once('SIGINT', stop);
      return await (await import('./discord-process.ts')).runBot(config, environment, sentences, stopped.signal);
    }
    const terminal = await import('./terminal-process.ts');
    if (command === 'preview') return await terminal.runPreviews(rest, config, sentences, print, stopped.signal);
    if (command === 'model-check') return await terminal.tryModel(config, environment, sentences, print, stopped.signal);
    return await terminal.runTerminal(argv, config, environment, sentences, stopped.signal);
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`${sentences.sayFault(environmentLanguage(given), error.code, error.facts)}\n`);
      return wrongUse;
    }
    const { createLog } = await import('./operations/log.ts');
    const { secretsOf } = await import('./config.ts');
    createLog({ level: 'error', secrets: secretsOf(given) }).error({ err: error }, 'the program failed');
    return ourFault;
  } finally {
    process.removeListener('SIGTERM', stop);
    process.removeListener('SIGINT', stop);
  }
}

/** Who reads a long run's output may stop reading, as `head` does: then there is nobody to go on for. */
function leaveWithReader(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
}

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
