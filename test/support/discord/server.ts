// A Discord server of the double, with its roles, channels, threads and members.
import type { Core } from './core.ts';
import { createPerson } from './person.ts';
import type { Person } from './person.ts';
import { permissionBits, usualPermissions } from './permissions.ts';
import type { PermissionName } from './permissions.ts';
import { channelJson, guildJson, memberJson } from './shapes.ts';
import { intents } from './gateway.ts';
import { channelTypes } from './world.ts';
import type { ChannelState, GuildState, UserState } from './world.ts';

export interface Place {
  readonly id: string;
  readonly guildId: string | null;
  allow(who: { readonly id: string } | 'everyone' | 'bot', ...permissions: readonly PermissionName[]): void;
  deny(who: { readonly id: string } | 'everyone' | 'bot', ...permissions: readonly PermissionName[]): void;
  /** A thread in it, or a post where it is a forum. */
  thread(name: string): Place;
  archive(options?: { readonly locked?: boolean }): void;
  remove(): void;
}

export interface Server {
  readonly id: string;
  readonly name: string;
  readonly general: Place;
  channel(name: string, options?: { readonly forum?: boolean }): Place;
  role(name: string, permissions?: readonly PermissionName[]): { readonly id: string };
  /** A new member. */
  person(options?: PersonOptions): Person;
  /** Brings somebody in who is already there. */
  join(person: { readonly id: string }, ...roles: readonly { readonly id: string }[]): void;
  giveRole(person: { readonly id: string }, role: { readonly id: string }): void;
  takeRole(person: { readonly id: string }, role: { readonly id: string }): void;
  /** A moderator's override of who may use a command. */
  allowCommand(name: string, who: { readonly id: string }): void;
  /** Removes the bot from the server. */
  kickBot(): void;
}

export interface PersonOptions {
  readonly name?: string;
  readonly locale?: string;
  readonly roles?: readonly { readonly id: string }[];
  readonly owner?: boolean;
}

export interface ServerOptions {
  readonly name?: string;
  readonly locale?: string;
  /** Whether the bot is a member; true unless told. */
  readonly withBot?: boolean;
  readonly botPermissions?: readonly PermissionName[];
}

export function createUser(core: Core, options: PersonOptions): UserState {
  const user: UserState = { id: core.world.nextId(), name: options.name ?? `henkilo${core.world.users.size}`, bot: false, locale: options.locale ?? 'fi', acceptsDirectMessages: true };
  core.world.users.set(user.id, user);
  return user;
}

export function createServer(core: Core, options: ServerOptions, planted: (text: string) => void): Server {
  const id = core.world.nextId();
  const guild: GuildState = {
    id,
    name: options.name ?? 'Uutispöytä',
    ownerId: core.world.nextId(),
    locale: options.locale ?? 'fi',
    roles: new Map([[id, { id, name: '@everyone', permissions: permissionBits(usualPermissions), position: 0 }]]),
    members: new Map(),
    hasBot: options.withBot !== false,
    commandOverrides: new Map(),
  };
  core.world.guilds.set(id, guild);
  const joined = () => core.clock.iso();
  const addRole = (name: string, permissions: bigint) => {
    const role = { id: core.world.nextId(), name, permissions, position: guild.roles.size };
    guild.roles.set(role.id, role);
    return role;
  };
  const changed = () => {
    if (guild.hasBot) core.gateway().dispatch('GUILD_UPDATE', guildJson(core.world, guild, core.botId), intents.guilds);
    core.world.changed();
  };
  if (guild.hasBot) {
    const own = addRole('bot', permissionBits(options.botPermissions ?? usualPermissions));
    guild.members.set(core.botId, { userId: core.botId, roles: new Set([own.id]), joined: joined() });
  }

  const place = (state: ChannelState): Place => {
    const overwrite = (who: { readonly id: string } | 'everyone' | 'bot', allow: bigint, deny: bigint) => {
      const target = who === 'everyone' ? guild.id : who === 'bot' ? core.botId : who.id;
      const before = state.overwrites.find((one) => one.id === target);
      const next = { id: target, type: guild.roles.has(target) ? (0 as const) : (1 as const), allow: ((before?.allow ?? 0n) & ~deny) | allow, deny: ((before?.deny ?? 0n) & ~allow) | deny };
      state.overwrites = [...state.overwrites.filter((one) => one.id !== target), next];
      if (guild.hasBot) core.gateway().dispatch('CHANNEL_UPDATE', channelJson(core.world, state), intents.guilds);
      core.world.changed();
    };
    return {
      id: state.id,
      guildId: state.guildId,
      allow: (who, ...permissions) => overwrite(who, permissionBits(permissions), 0n),
      deny: (who, ...permissions) => overwrite(who, 0n, permissionBits(permissions)),
      thread: (name) => place(addChannel(name, channelTypes.thread, state.id)),
      archive({ locked = false } = {}) {
        state.archived = true;
        state.locked = locked;
        if (guild.hasBot) core.gateway().dispatch('THREAD_UPDATE', channelJson(core.world, state), intents.guilds);
      },
      remove() {
        core.world.channels.delete(state.id);
        if (guild.hasBot) core.gateway().dispatch(state.isThread ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channelJson(core.world, state), intents.guilds);
        core.world.changed();
      },
    };
  };
  const addChannel = (name: string, type: number, parentId: string | null = null): ChannelState => {
    const state: ChannelState = {
      id: core.world.nextId(),
      type,
      name,
      guildId: id,
      parentId,
      isThread: type === channelTypes.thread,
      overwrites: [],
      recipients: [],
      ownerId: guild.ownerId,
      archived: false,
      locked: false,
    };
    core.world.channels.set(state.id, state);
    if (guild.hasBot) core.gateway().dispatch(state.isThread ? 'THREAD_CREATE' : 'CHANNEL_CREATE', { ...channelJson(core.world, state), ...(state.isThread ? { newly_created: true } : {}) }, intents.guilds);
    core.world.changed();
    return state;
  };
  const general = addChannel('yleinen', channelTypes.text);
  if (guild.hasBot) core.gateway().dispatch('GUILD_CREATE', guildJson(core.world, guild, core.botId), intents.guilds);

  const member = (userId: string) => {
    const found = guild.members.get(userId);
    if (found === undefined) throw new Error('not a member of this server');
    return found;
  };
  const memberChanged = (userId: string) => {
    core.gateway().dispatch('GUILD_MEMBER_UPDATE', { ...memberJson(core.world, guild, userId), guild_id: id }, userId === core.botId ? intents.guilds : intents.guildMembers);
    core.world.changed();
  };
  const join = (userId: string, roles: readonly { readonly id: string }[]) => {
    guild.members.set(userId, { userId, roles: new Set(roles.map((role) => role.id)), joined: joined() });
  };
  return {
    id,
    name: guild.name,
    general: place(general),
    channel: (name, { forum = false } = {}) => place(addChannel(name, forum ? channelTypes.forum : channelTypes.text)),
    role(name, permissions = []) {
      const role = addRole(name, permissionBits(permissions));
      changed();
      return { id: role.id };
    },
    person(personOptions = {}) {
      const user = createUser(core, personOptions);
      join(user.id, personOptions.roles ?? []);
      if (personOptions.owner === true) guild.ownerId = user.id;
      return createPerson(core, user, () => general, planted);
    },
    join: (person, ...roles) => join(person.id, roles),
    giveRole(person, role) {
      member(person.id).roles.add(role.id);
      memberChanged(person.id);
    },
    takeRole(person, role) {
      member(person.id).roles.delete(role.id);
      memberChanged(person.id);
    },
    allowCommand: (name, who) => void guild.commandOverrides.set(name, new Set([...(guild.commandOverrides.get(name) ?? []), who.id])),
    kickBot() {
      guild.hasBot = false;
      guild.members.delete(core.botId);
      core.gateway().dispatch('GUILD_DELETE', { id, unavailable: false }, intents.guilds);
      core.world.changed();
    },
  };
}

