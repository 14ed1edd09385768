// Which part of the double answers which address.
import { createCommand, deleteCommand, editCommand, getCommand, listCommands, setCommands } from './commands.ts';
import type { Core } from './core.ts';
import { callback, deleteWebhookMessage, editWebhookMessage, followUp, getWebhookMessage } from './interactions.ts';
import { createMessage, deleteMessage, editMessage, getChannel, getMessage, listMessages, openDirectChannel, startThread, startTyping } from './messages.ts';
import { guildJson, memberJson, roleJson, userJson, channelJson } from './shapes.ts';
import { ApiFault } from './wire.ts';
import type { Json, RestReply, RestRequest } from './wire.ts';
import type { GuildState } from './world.ts';

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handle: (core: Core, request: RestRequest) => RestReply;
}

function route(method: string, template: string, handle: Route['handle']): Route {
  return { method, pattern: new RegExp(`^${template.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`), handle };
}

function guildOf(core: Core, request: RestRequest): GuildState {
  const guild = core.world.guilds.get(request.params['guild'] ?? '');
  if (guild === undefined || !guild.hasBot) throw new ApiFault(404, 10_004, 'Unknown Guild');
  return guild;
}

function applicationJson(core: Core): Json {
  return {
    id: core.applicationId,
    name: core.world.user(core.botId).name,
    icon: null,
    description: '',
    type: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userJson(core.world.user(core.botId)),
    owner: userJson(core.world.user(core.botId)),
    team: null,
    summary: '',
    hook: true,
    is_monetized: false,
    is_verified: false,
    redirect_uris: [],
    integration_types_config: { '0': {}, '1': {} },
  };
}

const commandsPath = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'] as const;

const table: readonly Route[] = [
  route('GET', '/gateway', (core) => ({ status: 200, body: { url: core.gatewayUrl() } })),
  route('GET', '/gateway/bot', (core) => ({
    status: 200,
    body: { url: core.gatewayUrl(), shards: 1, session_start_limit: { total: 1000, remaining: Math.max(0, 1000 - core.gateway().identifies), reset_after: 86_400_000, max_concurrency: 1 } },
  })),
  route('GET', '/users/@me', (core) => ({ status: 200, body: { ...userJson(core.world.user(core.botId)), mfa_enabled: true, locale: 'en-US', verified: true, email: null } })),
  route('GET', '/users/@me/guilds', (core) => ({
    status: 200,
    body: [...core.world.guilds.values()].filter((guild) => guild.hasBot).map((guild) => ({ id: guild.id, name: guild.name, icon: null, banner: null, owner: false, permissions: '0', features: [] })),
  })),
  route('GET', '/users/:user', (core, request) => ({ status: 200, body: userJson(core.world.user(request.params['user'] ?? '')) })),
  route('POST', '/users/@me/channels', openDirectChannel),
  route('GET', '/applications/@me', (core) => ({ status: 200, body: applicationJson(core) })),
  route('GET', '/oauth2/applications/@me', (core) => ({ status: 200, body: applicationJson(core) })),
  ...commandsPath.flatMap((path) => [
    route('GET', path, listCommands),
    route('PUT', path, setCommands),
    route('POST', path, createCommand),
    route('GET', `${path}/:command`, getCommand),
    route('PATCH', `${path}/:command`, editCommand),
    route('DELETE', `${path}/:command`, deleteCommand),
  ]),
  route('POST', '/interactions/:id/:token/callback', callback),
  route('POST', '/webhooks/:id/:token', followUp),
  route('GET', '/webhooks/:id/:token/messages/:message', getWebhookMessage),
  route('PATCH', '/webhooks/:id/:token/messages/:message', editWebhookMessage),
  route('DELETE', '/webhooks/:id/:token/messages/:message', deleteWebhookMessage),
  route('GET', '/channels/:channel', getChannel),
  route('GET', '/channels/:channel/messages', listMessages),
  route('POST', '/channels/:channel/messages', createMessage),
  route('GET', '/channels/:channel/messages/:message', getMessage),
  route('PATCH', '/channels/:channel/messages/:message', editMessage),
  route('DELETE', '/channels/:channel/messages/:message', deleteMessage),
  route('POST', '/channels/:channel/typing', startTyping),
  route('POST', '/channels/:channel/threads', startThread),
  route('POST', '/channels/:channel/messages/:message/threads', startThread),
  route('GET', '/guilds/:guild', (core, request) => ({ status: 200, body: guildJson(core.world, guildOf(core, request), core.botId) })),
  route('GET', '/guilds/:guild/roles', (core, request) => {
    const guild = guildOf(core, request);
    return { status: 200, body: [...guild.roles.keys()].map((id) => roleJson(guild, id)) };
  }),
  route('GET', '/guilds/:guild/channels', (core, request) => {
    const guild = guildOf(core, request);
    return { status: 200, body: [...core.world.channels.values()].filter((channel) => channel.guildId === guild.id && !channel.isThread).map((channel) => channelJson(core.world, channel)) };
  }),
  route('GET', '/guilds/:guild/members/:user', (core, request) => {
    const guild = guildOf(core, request);
    const user = core.world.user(request.params['user'] ?? '');
    if (!guild.members.has(user.id)) throw new ApiFault(404, 10_007, 'Unknown Member');
    return { status: 200, body: memberJson(core.world, guild, user.id) };
  }),
];

/** These carry their own secret in the address; the rest want the bot's token. */
export function needsToken(path: string): boolean {
  return !/^\/interactions\/|^\/webhooks\/[^/]+\/[^/]+/.test(path) && path !== '/gateway';
}

/** Answers a request, or throws what Discord would answer. */
export function answer(core: Core, request: Omit<RestRequest, 'params'>): RestReply {
  let known = false;
  for (const { method, pattern, handle } of table) {
    const match = pattern.exec(request.path);
    if (match === null) continue;
    known = true;
    if (method === request.method) return handle(core, { ...request, params: match.groups ?? {} });
  }
  throw known ? new ApiFault(405, 0, '405: Method Not Allowed') : new ApiFault(404, 0, '404: Not Found');
}
