// The Discord side of the composition root: builds the bot from the settings, runs it until it is told to stop.
import { once } from 'node:events';
import path from 'node:path';
import { openCollection } from './collection.ts';
import { type Config, secretsOf } from './config.ts';
import { detectLanguage } from './corpus/language.ts';
import { createBot, registerCommands } from './discord/bot.ts';
import { UserError } from './domain/errors.ts';
import type { Journal } from './domain/journal.ts';
import type { Log } from './domain/ports.ts';
import { openKeyedModel } from './keyed-model.ts';
import { watchEventLoop } from './operations/event-loop.ts';
import { type HealthServer, startHealthServer } from './operations/health.ts';
import { createLog } from './operations/log.ts';
import { createMetrics } from './operations/metrics.ts';
import { createWordSimilarity } from './retrieval/alike-words.ts';
import { loadLocalEmbedder } from './retrieval/local-embedder.ts';
import { createSqliteJournal } from './retrieval/sqlite-journal.ts';
import type { Sentences } from './sentences/sentences.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const minuteMs = 60_000;
/** A service manager kills after its own patience, often 30 s; asks that run get half of that to finish. */
const stopDeadlineMs = 15_000;
const askDeadlineMs = 45_000;
/** A third of what Discord allows for a first response. */
const delayWarningMs = 1000;
const concurrentAsks = 64;
const waitingAsks = 500;
/** All servers together: what the machine answers without a queue. */
const everyonePerMinute = 1200;

/** Runs until `stop` fires (then 0), or until Discord ends it for good (then throws). */
export async function runBot(config: Config, environment: Environment, sentences: Sentences, stop: AbortSignal): Promise<number> {
  const token = requireToken(config);
  const metrics = createMetrics();
  const log = metrics.counting(createLog({ level: config.LOG_LEVEL ?? 'info', secrets: secretsOf(environment) }));
  const model = await openKeyedModel(config, config.DATA_DIR, log);
  const collection = await openCollection({ corpusFolder: config.CORPUS_DIR, dataFolder: config.DATA_DIR, model, log, signal: stop });
  const kept = createSqliteJournal(path.join(config.DATA_DIR, 'journal.db'));
  const journal: Journal = {
    ...kept,
    forgetUser: async (user) => (await kept.forgetUser(user)) + ((await model?.forgetUser(user)) ?? 0),
  };
  /** Fires with the reason when Discord ends the bot for good. */
  const ended = new AbortController();
  const bot = createBot({
    token,
    apiUrl: config.DISCORD_API_URL,
    log,
    onFatal: (error) => ended.abort(error),
    dependencies: {
      ...collection,
      ask: async (question, signal) => {
        const answer = await collection.ask(question, signal);
        metrics.answered(answer);
        return answer;
      },
      journal,
      wordSimilarity: createWordSimilarity(loadLocalEmbedder),
      ...(model === null ? {} : { proposeVerdict: model.proposeVerdict }),
      detectLanguage,
      sentences,
      clock: Date.now,
      config: {
        moderatorRoles: config.MODERATOR_ROLES,
        moderatorGuilds: config.MODERATOR_SERVERS,
        moderatorChannel: config.MODERATOR_CHANNEL ?? null,
        limits: { user: { uses: config.ASKS_PER_USER, perMs: minuteMs }, guild: { uses: config.ASKS_PER_SERVER, perMs: minuteMs }, everyone: { uses: everyonePerMinute, perMs: minuteMs } },
        askDeadlineMs,
        concurrentAsks,
        waitingAsks,
      },
    },
  });
  const endWatch = watchEventLoop({ log, warnAboveMs: delayWarningMs, everyMs: delayWarningMs / 4 });
  let health: HealthServer | null = null;
  try {
    if (config.HEALTH_PORT !== undefined) {
      health = await startHealthServer({
        port: config.HEALTH_PORT,
        metrics,
        health: async () => {
          const live = await collection.library.live();
          const { ready, ...facts } = bot.health();
          return { ready: ready && live !== null, facts: { ...facts, generation: live?.id ?? null } };
        },
      });
    }
    await registerQuietly(config, token, sentences, log);
    await bot.start();
    const until = AbortSignal.any([stop, ended.signal]);
    if (!until.aborted) await once(until, 'abort');
    await bot.stop(stopDeadlineMs);
    ended.signal.throwIfAborted();
    log.info({}, 'stopped');
    return 0;
  } finally {
    endWatch();
    await health?.close();
    await journal.close();
    await collection.close();
    model?.close();
  }
}

/** `npm run register`. */
export async function runRegister(config: Config, environment: Environment, sentences: Sentences, print: (line: string) => void): Promise<number> {
  const log = createLog({ level: config.LOG_LEVEL ?? 'warn', secrets: secretsOf(environment) });
  const done = await registerCommands({ token: requireToken(config), apiUrl: config.DISCORD_API_URL, sentences, log });
  print(done === 'written' ? 'The commands were registered with Discord.' : 'Discord already has these commands; nothing was written.');
  return 0;
}

/** At every start, since it writes only what differs; without it the bot still answers mentions. */
async function registerQuietly(config: Config, token: string, sentences: Sentences, log: Log): Promise<void> {
  try {
    log.info({ commands: await registerCommands({ token, apiUrl: config.DISCORD_API_URL, sentences, log }) }, 'the commands are registered');
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.error({ err: error }, 'the commands could not be registered');
  }
}

function requireToken(config: Config): string {
  if (config.DISCORD_TOKEN === undefined) throw new UserError('configuration', { problems: '  DISCORD_TOKEN: needed to speak to Discord' });
  return config.DISCORD_TOKEN;
}
