// The interactions that Discord's clients send for what a person does, checked first as the clients check.
import { meetsDefault } from './messages.ts';
import { kindOf } from './command-limits.ts';
import type { Core } from './core.ts';
import type { InteractionState } from './interactions.ts';
import { everyPermission, permissionsIn } from './permissions.ts';
import { channelJson, memberJson, messageJson, permissionText, roleJson, userJson } from './shapes.ts';
import { asObject, integerOf, isObject, objectsOf, textOf, textsOf } from './wire.ts';
import type { Json } from './wire.ts';
import type { ChannelState, MessageState, UserState } from './world.ts';

export interface FileToSend {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly type?: string;
}

export type OptionValue = string | number | boolean | FileToSend | { readonly id: string };

export interface Circumstances {
  readonly user: UserState;
  readonly channel: ChannelState;
  /** Sends what a well-behaved client would not: without the registered permissions, from an old message. */
  readonly force: boolean;
  readonly userInstalled: boolean;
}

/** Makes the interaction known and sends it to the bot. */
export function sendInteraction(core: Core, circumstances: Circumstances, what: { readonly type: number; readonly data: Json; readonly name: string | null; readonly source: MessageState | null }): InteractionState {
  const { user, channel } = circumstances;
  const guild = channel.guildId === null ? undefined : core.world.guilds.get(channel.guildId);
  const id = core.world.nextId();
  const interaction: InteractionState = {
    id,
    token: `interaction-token-${id}-${Buffer.from(id).toString('base64url')}`,
    type: what.type,
    userId: user.id,
    channelId: channel.id,
    guildId: guild?.id ?? null,
    createdAt: core.clock.now(),
    name: what.name,
    sourceId: what.source?.id ?? null,
    attempts: 0,
    response: null,
    originalId: null,
    choices: null,
    modal: null,
    followUps: [],
    edits: 0,
    excused: false,
  };
  core.interactions.set(id, interaction);
  const botHere = guild === undefined ? channel.recipients.includes(core.botId) : guild.hasBot;
  const botPermissions = botHere ? permissionsIn(core.world, channel, core.botId) : everyPermission & 0xc400n;
  core.gateway().dispatch('INTERACTION_CREATE', {
    id,
    application_id: core.applicationId,
    type: what.type,
    token: interaction.token,
    version: 1,
    data: what.data,
    channel: channelJson(core.world, channel),
    channel_id: channel.id,
    ...(guild === undefined
      ? { user: userJson(user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...memberJson(core.world, guild, user.id), permissions: permissionText(core.world, channel, user.id) },
        }),
    locale: user.locale,
    app_permissions: String(botPermissions),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: guild === undefined ? (botHere ? 1 : 2) : 0,
    authorizing_integration_owners: circumstances.userInstalled ? { '1': user.id } : { '0': guild?.id ?? '0' },
    ...(what.source === null ? {} : { message: messageJson(core.world, what.source, { botId: core.botId, botIntents: core.botIntents(), whole: true }) }),
  });
  core.world.changed();
  return interaction;
}

/** The registered command that a person in this channel sees; throws where it is hidden or not there. */
export function visibleCommand(core: Core, circumstances: Circumstances, name: string, kind: number): Json {
  const { user, channel, force, userInstalled } = circumstances;
  const all = [...(core.commands.get(channel.guildId ?? '-') ?? []), ...(core.commands.get('') ?? [])].filter((one) => kindOf(one) === kind);
  const command = all.find((one) => textOf(one['name']) === name);
  if (command === undefined) throw new Error(`no command ${name} is registered; there are: ${all.map((one) => textOf(one['name'])).join(', ')}`);
  if (force) return command;
  const context = channel.guildId !== null ? 0 : channel.recipients.includes(core.botId) ? 1 : 2;
  if (Array.isArray(command['contexts']) && !command['contexts'].includes(context)) throw new Error(`${name} is not offered in this kind of channel`);
  if (userInstalled && !(Array.isArray(command['integration_types']) && command['integration_types'].includes(1))) throw new Error(`${name} cannot be installed by a user`);
  const guild = channel.guildId === null ? undefined : core.world.guilds.get(channel.guildId);
  if (guild === undefined) return command;
  const allowed = guild.commandOverrides.get(name);
  const roles = guild.members.get(user.id)?.roles ?? new Set();
  if (allowed?.has(user.id) === true || [...roles].some((role) => allowed?.has(role) === true)) return command;
  const needed = typeof command['default_member_permissions'] === 'string' || typeof command['default_member_permissions'] === 'number' ? String(command['default_member_permissions']) : null;
  if (!meetsDefault(permissionsIn(core.world, channel, user.id), needed)) throw new Error(`${name} is hidden from ${user.name}: it needs other permissions`);
  return command;
}

export interface CommandUse {
  readonly command: Json;
  /** Names of the subcommand group and subcommand, if any. */
  readonly path: readonly string[];
  readonly options: Readonly<Record<string, OptionValue>>;
  /** The option being typed, for autocomplete. */
  readonly focused?: string;
}

/** The data of a chat input command; throws on options that a client would not let through. */
export function commandData(core: Core, circumstances: Circumstances, use: CommandUse): Json {
  const resolved: Record<string, Record<string, unknown>> = {};
  let level = objectsOf(use.command['options']);
  const nesting: { readonly name: string; readonly type: number }[] = [];
  for (const step of use.path) {
    const found = level.find((one) => textOf(one['name']) === step && integerOf(one['type']) <= 2);
    if (found === undefined) throw new Error(`${textOf(use.command['name'])} has no subcommand ${step}; there are: ${level.map((one) => textOf(one['name'])).join(', ')}`);
    nesting.push({ name: step, type: integerOf(found['type']) });
    level = objectsOf(found['options']);
  }
  if (level.some((one) => integerOf(one['type']) <= 2)) throw new Error(`${textOf(use.command['name'])} needs a subcommand: ${level.map((one) => textOf(one['name'])).join(', ')}`);
  for (const name of Object.keys(use.options)) {
    if (!level.some((one) => textOf(one['name']) === name)) throw new Error(`${textOf(use.command['name'])} has no option ${name}; there are: ${level.map((one) => textOf(one['name'])).join(', ')}`);
  }
  const options = level.flatMap((option) => {
    const name = textOf(option['name']);
    const value = use.options[name];
    if (value === undefined) {
      if (option['required'] === true && use.focused === undefined) throw new Error(`the option ${name} is required`);
      return [];
    }
    return [{ name, type: integerOf(option['type']), value: optionValue(core, circumstances, option, value, resolved, use.focused !== undefined), ...(use.focused === name ? { focused: true } : {}) }];
  });
  const inner = nesting.toReversed().reduce<readonly Json[]>((nested, step) => [{ name: step.name, type: step.type, options: nested }], options);
  return {
    id: use.command['id'],
    name: use.command['name'],
    type: 1,
    ...(use.command['guild_id'] === undefined ? {} : { guild_id: use.command['guild_id'] }),
    options: inner,
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
  };
}

function optionValue(core: Core, { channel }: Circumstances, option: Json, value: OptionValue, resolved: Record<string, Record<string, unknown>>, typing: boolean): unknown {
  const name = textOf(option['name']);
  const put = (kind: string, id: string, what: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: what };
    return id;
  };
  const guild = channel.guildId === null ? undefined : core.world.guilds.get(channel.guildId);
  const type = integerOf(option['type']);
  if (type === 11) {
    if (typeof value !== 'object' || !('text' in value)) throw new Error(`the option ${name} wants a file`);
    const attachment = storeFile(core, value);
    return put('attachments', textOf(attachment['id']), attachment);
  }
  if (typeof value === 'object') {
    if (!('id' in value)) throw new Error(`the option ${name} takes no file`);
    if (type === 6 && guild !== undefined && guild.members.has(value.id)) put('members', value.id, { ...memberJson(core.world, guild, value.id), user: undefined, permissions: permissionText(core.world, channel, value.id) });
    if (type === 6) return put('users', value.id, userJson(core.world.user(value.id)));
    if (type === 7) return put('channels', value.id, { ...channelJson(core.world, core.world.channel(value.id)), permissions: '0' });
    if (type === 8 && guild !== undefined) return put('roles', value.id, roleJson(guild, value.id));
    throw new Error(`the option ${name} takes no mention here`);
  }
  const wanted = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' }[type];
  if (typeof value !== wanted && !typing) throw new Error(`the option ${name} wants a ${String(wanted)}`);
  const choices = objectsOf(option['choices']);
  if (choices.length > 0 && !typing) {
    const chosen = choices.find((one) => one['value'] === value || one['name'] === value);
    if (chosen === undefined) throw new Error(`the option ${name} offers ${choices.map((one) => textOf(one['name'])).join(', ')}`);
    return chosen['value'];
  }
  if (typeof value === 'string') {
    const longest = integerOf(option['max_length']) || 6000;
    if (value.length > longest || value.length < integerOf(option['min_length'])) throw new Error(`the option ${name} takes ${integerOf(option['min_length'])} to ${longest} characters`);
  }
  return value;
}

/** Stores a file that a person sends. */
export function storeFile(core: Core, file: FileToSend): Json {
  const bytes = typeof file.text === 'string' ? new TextEncoder().encode(file.text) : file.text;
  const id = core.world.nextId();
  const type = file.type ?? 'text/plain; charset=utf-8';
  core.world.files.set(id, { name: file.name, type, bytes });
  return { id, filename: file.name, size: bytes.length, url: core.fileUrl(id), proxy_url: core.fileUrl(id), content_type: type };
}

/** The data of a submitted dialogue; throws on what a client would not let through. */
export function modalData(modal: { readonly customId: string; readonly inputs: readonly { readonly label: string; readonly customId: string; readonly value: string; readonly required: boolean; readonly minLength: number; readonly maxLength: number; readonly type: number }[] }, raw: Json, values: Readonly<Record<string, string | readonly string[]>>): Json {
  for (const key of Object.keys(values)) {
    if (!modal.inputs.some((input) => input.customId === key || input.label === key)) throw new Error(`the dialogue has no input ${key}; there are: ${modal.inputs.map((input) => input.label).join(', ')}`);
  }
  const filled = new Map(modal.inputs.map((input) => [input.customId, { input, value: values[input.customId] ?? values[input.label] ?? input.value }]));
  const fill = (component: Json): Json => {
    const entry = filled.get(textOf(component['custom_id']));
    if (entry === undefined) return { type: component['type'] };
    const { input, value } = entry;
    if (typeof value !== 'string' || input.type !== 4) return { type: input.type, custom_id: input.customId, values: typeof value === 'string' ? (value === '' ? [] : [value]) : textsOf(value) };
    if (value.length > input.maxLength || (value.length < input.minLength && (input.required || value !== ''))) throw new Error(`the input ${input.label} takes ${input.minLength} to ${input.maxLength} characters`);
    if (input.required && value === '') throw new Error(`the input ${input.label} is required`);
    return { type: 4, custom_id: input.customId, value };
  };
  const components = objectsOf(raw['components']).map((part, index) => {
    const id = index + 1;
    if (isObject(part['component'])) return { type: 18, id, component: fill(asObject(part['component'])) };
    if (Array.isArray(part['components'])) return { type: 1, id, components: objectsOf(part['components']).map(fill) };
    return { type: part['type'], id };
  });
  return { custom_id: modal.customId, components };
}
