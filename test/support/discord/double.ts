// A Discord of our own on loopback, for the real client: REST, gateway, people, and faults on demand.
import { once } from 'node:events';
import { createDoubleClock } from './clock.ts';
import type { DoubleClock } from './clock.ts';
import type { Core, SeenRequest, Violation } from './core.ts';
import { createFaults } from './faults.ts';
import type { Fault, Injected } from './faults.ts';
import { createGateway, intents } from './gateway.ts';
import type { Gateway } from './gateway.ts';
import { isSettled } from './interactions.ts';
import type { InteractionState } from './interactions.ts';
import { announce, createPerson } from './person.ts';
import type { Person } from './person.ts';
import { createRestServer } from './rest-server.ts';
import { apiDescription } from './schema.ts';
import { seeMessage } from './seen.ts';
import type { SeenMessage } from './seen.ts';
import { createServer, createUser } from './server.ts';
import type { PersonOptions, Server, ServerOptions } from './server.ts';
import { guildIdOf, guildJson, userJson } from './shapes.ts';
import { checkCommands } from './command-limits.ts';
import { isObject, objectsOf, textOf, textsOf } from './wire.ts';
import type { Json } from './wire.ts';
import { createWorld } from './world.ts';

export interface DoubleOptions {
  readonly token?: string;
  readonly botName?: string;
  /** Long unless told, so that no heartbeat falls into an ordinary test. */
  readonly heartbeatIntervalMs?: number;
  /** The application's settings allow the message content intent. */
  readonly messageContent?: boolean;
  /** Also holds the double's own answers to the API description. */
  readonly checkAnswers?: boolean;
}

export interface DiscordDouble {
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  /** What `rest.api` is set to: http://127.0.0.1:PORT/api */
  readonly api: string;
  readonly port: number;
  readonly clock: DoubleClock;
  readonly gateway: Gateway;
  /** Everything that arrived over REST, in order. */
  readonly requests: readonly SeenRequest[];
  /** Faults of the bot that were seen so far: limits, shapes, pings, late answers. */
  readonly violations: readonly Violation[];
  readonly interactions: readonly InteractionState[];
  /** Channels in which the bot was seen typing. */
  readonly typing: readonly { readonly channelId: string; readonly at: number }[];
  guild(options?: ServerOptions): Server;
  /** Somebody who shares no server with the bot: only direct messages, or a server they join later. */
  person(options?: PersonOptions): Person;
  inject(fault: Fault): Injected;
  /** From now on every request that needs the token is answered 401. */
  revokeToken(): void;
  /** Registers commands as if they had been sent; for tests that are not about registration. */
  registerCommands(commands: readonly unknown[], guild?: { readonly id: string }): void;
  registered(guild?: { readonly id: string }): readonly Json[];
  /** Resolves with the first value that is not undefined, looking again at every change. */
  until<T>(look: () => T | undefined, what: string, withinMs?: number): Promise<T>;
  /** Has everyone who waits look again. */
  changed(): void;
  /** Resolves when the bot is connected and ready. */
  online(withinMs?: number): Promise<void>;
  /** Resolves when nothing is unanswered: each request answered, each interaction settled. */
  quiet(withinMs?: number): Promise<void>;
  /** Every message of the bot that was ever shown, also to one person only, as it stands. */
  botMessages(): readonly SeenMessage[];
  isSettled(interaction: InteractionState): boolean;
  /** What people asked and wrote: texts that must not be logged. */
  readonly planted: ReadonlySet<string>;
  stop(): Promise<void>;
}

export async function startDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const clock = createDoubleClock();
  const world = createWorld(clock);
  const applicationId = world.nextId();
  const token = options.token ?? `${Buffer.from(applicationId).toString('base64url')}.Planted.bot-token-that-must-not-be-logged`;
  const description = apiDescription();
  const faults = createFaults();
  const state: { token: string | null; port: number } = { token, port: 0 };
  world.users.set(applicationId, { id: applicationId, name: options.botName ?? 'Sitaatti', bot: true, locale: 'en-US', acceptsDirectMessages: true });
  const gatewayUrl = () => `ws://127.0.0.1:${state.port}`;

  const gateway = createGateway({
    world,
    token: () => state.token ?? '',
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 3_600_000,
    allowedIntents: options.messageContent === true ? intents.messageContent : 0,
    url: gatewayUrl,
    ready: () => ({
      user: userJson(world.user(applicationId)),
      application: { id: applicationId, flags: 0 },
      guilds: [...world.guilds.values()].filter((guild) => guild.hasBot).map((guild) => guild.id),
    }),
    guildCreate: (id) => {
      const guild = world.guilds.get(id);
      return guild === undefined ? { id, unavailable: true } : guildJson(world, guild, applicationId);
    },
  });

  const core: Core = {
    clock,
    world,
    applicationId,
    botId: applicationId,
    interactions: new Map(),
    commands: new Map(),
    seen: [],
    violations: [],
    typing: [],
    planted: new Set(),
    gateway: () => gateway,
    gatewayUrl,
    fileUrl: (id) => `http://127.0.0.1:${state.port}/files/${id}`,
    botIntents: () => gateway.intents,
    violation(what, interaction) {
      core.violations.push({ what, interaction: interaction ?? null });
    },
    checkMentions(body) {
      const shows = ['content', 'embeds', 'components'].some((field) => (Array.isArray(body[field]) ? body[field].length > 0 : textOf(body[field]) !== ''));
      const allowed = body['allowed_mentions'];
      if (shows && !(isObject(allowed) && Array.isArray(allowed['parse']) && textsOf(allowed['parse']).length === 0)) core.violation(`a payload may ping: allowed_mentions is ${JSON.stringify(allowed)}`);
    },
    messageCreated(message) {
      if (message.body.pings.everyone || message.body.pings.users.length > 0 || message.body.pings.roles.length > 0) core.violation(`a message of the bot pinged ${JSON.stringify(message.body.pings)}`);
      if (message.ephemeralFor === null) announce(core, 'MESSAGE_CREATE', message);
      world.changed();
    },
    messageEdited(message, body) {
      message.earlier.push(message.body);
      message.body = body;
      message.editedAt = clock.now();
      if (message.ephemeralFor === null) announce(core, 'MESSAGE_UPDATE', message);
      world.changed();
    },
    messageDeleted(message) {
      message.deleted = true;
      const guild = guildIdOf(world, message.channelId);
      gateway.dispatch('MESSAGE_DELETE', { id: message.id, channel_id: message.channelId, ...(guild === null ? {} : { guild_id: guild }) }, guild === null ? intents.directMessages : intents.guildMessages);
      world.changed();
    },
  };
  const planted = (text: string) => void core.planted.add(text);

  const server = createRestServer({ core, faults, description, checkAnswers: options.checkAnswers === true, token: () => state.token });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the double has no port');
  state.port = address.port;

  return {
    token,
    applicationId,
    botId: applicationId,
    api: `http://127.0.0.1:${state.port}/api`,
    port: state.port,
    clock,
    gateway,
    requests: core.seen,
    violations: core.violations,
    get interactions() {
      return [...core.interactions.values()];
    },
    typing: core.typing,
    guild: (serverOptions = {}) => createServer(core, serverOptions, planted),
    person(personOptions = {}) {
      const user = createUser(core, personOptions);
      return createPerson(core, user, () => world.directChannel(user.id, applicationId), planted);
    },
    inject: (fault) => faults.inject(fault),
    revokeToken() {
      state.token = null;
    },
    registerCommands(commands, guild) {
      const list = objectsOf(commands);
      checkCommands(list);
      core.commands.set(
        guild?.id ?? '',
        list.map((command) => ({ ...command, type: command['type'] ?? 1, id: world.nextId(), application_id: applicationId, version: world.nextId(), ...(guild === undefined ? {} : { guild_id: guild.id }) })),
      );
    },
    registered: (guild) => core.commands.get(guild?.id ?? '') ?? [],
    until: (look, what, withinMs) => world.until(look, () => what, withinMs),
    changed: () => world.changed(),
    online: (withinMs) => world.until(() => (gateway.online ? null : undefined), () => 'the bot to come online', withinMs).then(() => undefined),
    quiet: (withinMs) =>
      world
        .until(
          () => (core.seen.every((request) => request.status !== null || request.struck) && [...core.interactions.values()].every((one) => one.excused || isSettled(core, one)) ? null : undefined),
          () => 'everything to be answered',
          withinMs,
        )
        .then(() => undefined),
    botMessages: () => [...world.messages.values()].filter((message) => message.authorId === applicationId).map((message) => seeMessage(core, message)),
    isSettled: (interaction) => isSettled(core, interaction),
    planted: core.planted,
    async stop() {
      faults.releaseAll();
      await gateway.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
