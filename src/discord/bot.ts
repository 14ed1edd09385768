// The bot as a whole: connects the gateway client, the commands and the rest of the program; starts and stops it.
import { Client, Events, GatewayIntentBits, Options, Partials, Routes, Status } from 'discord.js';
import { createCheckMessage } from '../app/check-message.ts';
import { createFindQuote, createPassages } from '../app/find-quote.ts';
import type { Answer } from '../domain/answer.ts';
import { UserError } from '../domain/errors.ts';
import type { Log } from '../domain/ports.ts';
import { actions } from './buttons/list.ts';
import { createCalm } from './calm.ts';
import { createChannelRules } from './channel-rules.ts';
import { commands } from './commands/list.ts';
import { converse } from './conversation.ts';
import { createDelivery, idOf } from './delivery.ts';
import type { BotDependencies } from './dependencies.ts';
import { type Desk, dispatch } from './dispatch.ts';
import { readInteraction, readMessage, readPost } from './incoming.ts';
import { createOnce } from './once.ts';
import { callFacts, createOutbound, restOptions } from './outbound.ts';
import { createPosting } from './posting.ts';
import { createQueue } from './queue.ts';
import { createRateLimiter } from './rate-limit.ts';
import { commandBodies, writeCommands } from './registration.ts';
import { createShare } from './sharing.ts';
import type { Sentences } from '../sentences/sentences.ts';

export interface BotOptions {
  readonly token: string;
  /** Without the version; Discord's own when absent. */
  readonly apiUrl?: string;
  readonly dependencies: BotDependencies;
  readonly log: Log;
  /** How long a call to Discord may take; some seconds unless told. */
  readonly requestDeadlineMs?: number;
  /** Told once when a running bot can never go on: the token was revoked, or Discord closed for good. */
  readonly onFatal?: (error: UserError) => void;
}

export interface BotHealth {
  readonly ready: boolean;
  /** Milliseconds of the last heartbeat; -1 before the first. */
  readonly pingMs: number;
  readonly inFlight: number;
  readonly guilds: number;
}

export interface Bot {
  /** Resolves when the bot is ready; rejects with UserError('discord.bad-token' | 'discord.missing-intents' | 'discord.sharding' | 'discord.unreachable'). */
  start(): Promise<void>;
  /** Refuses new work, lets what runs finish within the deadline, then closes everything. */
  stop(deadlineMs: number): Promise<void>;
  health(): BotHealth;
}

/** Longer than a slow gateway needs, short enough for a service manager. */
const startDeadlineMs = 30_000;
/** After this, half of the deadline is left for the work that was told to give up. */
const patience = 0.8;

/** A resume takes half a second and a round trip. */
const reconnectPatienceMs = 1500;

const closeFaults: Readonly<Record<number, string>> = {
  4004: 'discord.bad-token',
  4010: 'discord.sharding',
  4011: 'discord.sharding',
  4012: 'discord.old-version',
  4013: 'discord.missing-intents',
  4014: 'discord.missing-intents',
};

export function createBot(options: BotOptions): Bot {
  const { dependencies, log, token } = options;
  const { config, clock } = dependencies;
  const stopping = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let closing = false;
  let started = false;
  let failStart: ((error: UserError) => void) | null = null;

  const fatal = (error: UserError) => {
    if (closing) return;
    closing = true;
    if (started) options.onFatal?.(error);
    else failStart?.(error);
  };

  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels that the client has not seen.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(options.apiUrl),
    // Nothing is read back from these caches; they would grow with every message.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, ReactionManager: 0, PresenceManager: 0, GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id }, UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id } }),
  });
  const outbound = createOutbound({
    token,
    ...(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl }),
    ...(options.requestDeadlineMs === undefined ? {} : { requestDeadlineMs: options.requestDeadlineMs }),
    log,
    onUnauthorised: () => fatal(new UserError('discord.bad-token')),
  });
  const passages = createPassages(dependencies.library);
  const findQuote = createFindQuote(passages);
  const desk: Desk = {
    dependencies,
    log,
    delivery: createDelivery(outbound, log, clock),
    posting: createPosting(outbound, log, clock),
    queue: createQueue(config.concurrentAsks, config.waitingAsks),
    calm: createCalm(),
    limiter: createRateLimiter(config.limits, clock),
    rules: createChannelRules(dependencies.journal),
    findQuote,
    checkMessage: createCheckMessage({
      library: dependencies.library,
      findQuote,
      similarity: dependencies.wordSimilarity ?? (() => 0),
      ...(dependencies.proposeVerdict === undefined ? {} : { proposer: { propose: dependencies.proposeVerdict, log } }),
    }),
    passages,
    share: createShare<Answer>(),
    tellOnce: createOnce(),
    commands: new Map(commands.map((command) => [command.shape.name, command])),
    actions: new Map(actions.map((action) => [action.name, action])),
    guilds: () => client.guilds.cache.size,
    stopping: stopping.signal,
    closing: () => closing,
  };
  const once = createOnce();

  const track = (work: Promise<void>) => {
    const tracked = work
      .catch((error: unknown) => log.error({ err: error, ...callFacts(error) }, 'an event could not be handled'))
      .finally(() => inFlight.delete(tracked));
    inFlight.add(tracked);
  };

  client.on(Events.InteractionCreate, (interaction) => {
    if (!once(interaction.id)) return;
    const incoming = readInteraction(interaction, clock());
    if (incoming !== null) track(dispatch(incoming, desk));
  });
  client.on(Events.MessageCreate, (message) => {
    const self = client.user?.id;
    if (self === undefined) return;
    const incoming = readMessage(message, self);
    if (incoming !== null && once(incoming.id)) track(converse(incoming, desk));
  });
  client.on(Events.ThreadCreate, (thread, isNew) => {
    if (isNew && once(`post ${thread.id}`)) track(converse(readPost(thread), desk));
  });
  // Without a listener an exception in any handler would end the process.
  client.on(Events.Error, (error) => log.error({ err: error, ...callFacts(error) }, 'the gateway client reported an error'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the gateway connection had an error'));
  client.on(Events.ShardReconnecting, () => log.info({}, 'reconnecting to the gateway'));
  client.on(Events.ShardResume, () => log.info({}, 'the gateway connection was resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const fault = closeFaults[code];
    if (fault !== undefined) fatal(new UserError(fault, { code }));
  });

  const ready = async () => {
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        failStart = reject;
        timer = setTimeout(() => reject(new UserError('discord.unreachable', { address: options.apiUrl ?? 'discord.com' })), startDeadlineMs);
        client.once(Events.ClientReady, () => resolve());
        client.login(token).catch((error: unknown) => reject(startFault(error, options.apiUrl)));
      });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    start: async () => {
      await desk.rules.load();
      try {
        await ready();
        started = true;
        log.info({ guilds: client.guilds.cache.size }, 'the bot is ready');
      } catch (error) {
        closing = true;
        await client.destroy();
        throw error;
      }
    },
    stop: async (deadlineMs) => {
      closing = true;
      const finished = async () => {
        while (inFlight.size > 0) await Promise.allSettled(inFlight);
      };
      const patient = setTimeout(() => stopping.abort(new UserError('discord.stopping')), deadlineMs * patience);
      let last: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        last = setTimeout(resolve, deadlineMs);
      });
      await Promise.race([finished(), enough]);
      clearTimeout(patient);
      clearTimeout(last);
      if (inFlight.size > 0) log.warn({ inFlight: inFlight.size }, 'stopped before everything was finished');
      await connectionSettled(client);
      await client.destroy();
    },
    health: () => ({ ready: started && !closing && client.isReady() && client.ws.shards.every((shard) => shard.status === Status.Ready), pingMs: client.ws.ping, inFlight: inFlight.size, guilds: client.guilds.cache.size }),
  };
}

/** A shard that is destroyed while it waits to reconnect connects all the same, and for ever: it is let come back first. */
async function connectionSettled(client: Client): Promise<void> {
  if (!client.isReady() || client.ws.shards.every((shard) => shard.status !== Status.Connecting && shard.status !== Status.Resuming)) return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, reconnectPatienceMs);
    client.once(Events.ShardResume, () => resolve());
    client.once(Events.ShardReady, () => resolve());
  });
  clearTimeout(timer);
}

function startFault(error: unknown, apiUrl: string | undefined): UserError {
  if (error instanceof UserError) return error;
  const facts = callFacts(error);
  const badToken = facts['status'] === 401 || (error instanceof Error && 'code' in error && error.code === 'TokenInvalid');
  if (badToken) return new UserError('discord.bad-token', {}, { cause: error });
  return new UserError('discord.unreachable', { address: apiUrl ?? 'discord.com' }, { cause: error });
}

export interface RegisterOptions {
  readonly token: string;
  readonly apiUrl?: string;
  readonly sentences: Sentences;
  readonly log: Log;
}

/** Registers the commands unless Discord already has them; throws UserError as `start` does. */
export async function registerCommands(options: RegisterOptions): Promise<'written' | 'unchanged'> {
  const outbound = createOutbound(options);
  try {
    const application = idOf(await outbound.call('GET', Routes.currentApplication()));
    if (application === null) throw new Error('Discord did not name the application');
    return await writeCommands(outbound, application, commandBodies(commands, options.sentences));
  } catch (error) {
    if (callFacts(error)['status'] === 400) throw error;
    throw startFault(error, options.apiUrl);
  }
}
