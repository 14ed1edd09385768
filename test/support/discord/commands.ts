// Registered application commands over REST: bulk overwrites that keep ids, single writes, and reading them back.
import { checkCommands, checkSingleCommand, kindOf } from './command-limits.ts';
import type { Core } from './core.ts';
import { ApiFault, asObject, objectsOf, textOf } from './wire.ts';
import type { Json, RestReply, RestRequest } from './wire.ts';

function scope(request: RestRequest): string {
  return request.params['guild'] ?? '';
}

function requireOwn(core: Core, request: RestRequest): void {
  if (request.params['application'] !== core.applicationId) throw new ApiFault(403, 20_012, 'You are not authorized to perform this action on this application');
  const guild = request.params['guild'];
  if (guild !== undefined && core.world.guilds.get(guild)?.hasBot !== true) throw new ApiFault(403, 50_001, 'Missing Access');
}

function stored(core: Core, request: RestRequest, command: Json): Json {
  const known = (core.commands.get(scope(request)) ?? []).find((one) => one['name'] === command['name'] && kindOf(one) === kindOf(command));
  const guild = request.params['guild'];
  return {
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    description: '',
    integration_types: [0],
    contexts: null,
    ...command,
    type: kindOf(command),
    id: known?.['id'] ?? core.world.nextId(),
    version: core.world.nextId(),
    application_id: core.applicationId,
    ...(guild === undefined ? {} : { guild_id: guild }),
  };
}

/** Without `with_localizations` the words in other languages stay behind. */
function shown(command: Json, withLocalizations: boolean): Json {
  if (withLocalizations) return command;
  const strip = (holder: Json): Json => ({
    ...Object.fromEntries(Object.entries(holder).filter(([field]) => field !== 'name_localizations' && field !== 'description_localizations')),
    ...(Array.isArray(holder['options']) ? { options: objectsOf(holder['options']).map(strip) } : {}),
    ...(Array.isArray(holder['choices']) ? { choices: objectsOf(holder['choices']).map(strip) } : {}),
  });
  return strip(command);
}

export function listCommands(core: Core, request: RestRequest): RestReply {
  requireOwn(core, request);
  const all = request.query.get('with_localizations') === 'true';
  return { status: 200, body: (core.commands.get(scope(request)) ?? []).map((command) => shown(command, all)) };
}

export function setCommands(core: Core, request: RestRequest): RestReply {
  requireOwn(core, request);
  const list = objectsOf(request.body);
  checkCommands(list);
  const made = list.map((command) => stored(core, request, command));
  core.commands.set(scope(request), made);
  core.world.changed();
  return { status: 200, body: made };
}

export function createCommand(core: Core, request: RestRequest): RestReply {
  requireOwn(core, request);
  const command = asObject(request.body);
  checkSingleCommand(command);
  const made = stored(core, request, command);
  const others = (core.commands.get(scope(request)) ?? []).filter((one) => one['id'] !== made['id']);
  const created = others.length === (core.commands.get(scope(request)) ?? []).length;
  core.commands.set(scope(request), [...others, made]);
  core.world.changed();
  return { status: created ? 201 : 200, body: made };
}

function commandOf(core: Core, request: RestRequest): Json {
  const command = (core.commands.get(scope(request)) ?? []).find((one) => textOf(one['id']) === request.params['command']);
  if (command === undefined) throw new ApiFault(404, 10_063, 'Unknown application command');
  return command;
}

export function getCommand(core: Core, request: RestRequest): RestReply {
  requireOwn(core, request);
  return { status: 200, body: commandOf(core, request) };
}

export function editCommand(core: Core, request: RestRequest): RestReply {
  requireOwn(core, request);
  const before = commandOf(core, request);
  const edited = { ...before, ...asObject(request.body), version: core.world.nextId() };
  checkSingleCommand(edited);
  core.commands.set(scope(request), (core.commands.get(scope(request)) ?? []).map((one) => (one === before ? edited : one)));
  return { status: 200, body: edited };
}

export function deleteCommand(core: Core, request: RestRequest): RestReply {
  requireOwn(core, request);
  const before = commandOf(core, request);
  core.commands.set(scope(request), (core.commands.get(scope(request)) ?? []).filter((one) => one !== before));
  return { status: 204 };
}
