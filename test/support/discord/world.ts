// The state of the double's Discord: people, servers, roles, channels and messages, and a signal for every change.
import { EventEmitter } from 'node:events';
import type { DoubleClock } from './clock.ts';
import { createSnowflakes } from './clock.ts';
import { ApiFault } from './wire.ts';
import type { Json } from './wire.ts';

export interface UserState {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  locale: string;
  acceptsDirectMessages: boolean;
}

export interface RoleState {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
}

export interface MemberState {
  readonly userId: string;
  readonly roles: Set<string>;
  readonly joined: string;
}

export interface GuildState {
  readonly id: string;
  readonly name: string;
  ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, RoleState>;
  readonly members: Map<string, MemberState>;
  /** Whether the bot is a member; where it is not, only user-installed commands reach it. */
  hasBot: boolean;
  /** By command name: ids of roles and users that a moderator's override lets use it. */
  readonly commandOverrides: Map<string, Set<string>>;
}

export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface ChannelState {
  readonly id: string;
  readonly type: number;
  name: string;
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly isThread: boolean;
  overwrites: readonly Overwrite[];
  /** Who shares a direct message channel. */
  readonly recipients: readonly string[];
  readonly ownerId: string;
  archived: boolean;
  locked: boolean;
}

/** What a message holds; replaced in whole by an edit. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly attachments: readonly Json[];
  readonly flags: number;
  /** Who is really notified, by allowed_mentions. */
  readonly pings: { readonly everyone: boolean; readonly users: readonly string[]; readonly roles: readonly string[] };
}

export interface MessageState {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Set on answers to interactions. */
  readonly webhookId: string | null;
  readonly interaction: { readonly id: string; readonly userId: string; readonly type: number; readonly name: string | null } | null;
  /** The only person who sees it, where it is ephemeral. */
  readonly ephemeralFor: string | null;
  readonly reference: { readonly messageId: string; readonly channelId: string } | null;
  readonly nonce: string | null;
  readonly createdAt: number;
  editedAt: number | null;
  deleted: boolean;
  body: MessageBody;
  /** Every earlier state, oldest first. */
  readonly earlier: MessageBody[];
}

/** The kinds of channels that the double knows. */
export const channelTypes = { text: 0, direct: 1, category: 4, thread: 11, forum: 15 } as const;

export const messageFlags = { suppressEmbeds: 4, ephemeral: 64, loading: 128, suppressNotifications: 4096, componentsV2: 32_768 } as const;

export const emptyBody: MessageBody = { content: '', embeds: [], components: [], attachments: [], flags: 0, pings: { everyone: false, users: [], roles: [] } };

export interface World {
  readonly users: Map<string, UserState>;
  readonly guilds: Map<string, GuildState>;
  readonly channels: Map<string, ChannelState>;
  readonly messages: Map<string, MessageState>;
  readonly files: Map<string, { readonly name: string; readonly type: string; readonly bytes: Uint8Array }>;
  nextId(): string;
  /** Tells all who wait that something changed. */
  changed(): void;
  /** Resolves with the first value that is not undefined, looking again at every change; rejects after the deadline. */
  until<T>(look: () => T | undefined, what: () => string, withinMs?: number): Promise<T>;
  user(id: string): UserState;
  channel(id: string): ChannelState;
  /** The direct message channel of two people, made on first use. */
  directChannel(one: string, other: string): ChannelState;
  /** In order of posting, without the deleted ones. */
  messagesIn(channelId: string): readonly MessageState[];
}

export function createWorld(clock: DoubleClock): World {
  const signal = new EventEmitter();
  signal.setMaxListeners(0);
  const nextId = createSnowflakes(clock);
  const world: World = {
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    nextId,
    changed: () => void signal.emit('change'),
    until(look, what, withinMs = 10_000) {
      return new Promise((resolve, reject) => {
        const settle = () => {
          signal.off('change', check);
          clearTimeout(deadline);
        };
        const check = () => {
          try {
            const found = look();
            if (found === undefined) return;
            settle();
            resolve(found);
          } catch (error) {
            settle();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        const deadline = setTimeout(() => {
          settle();
          reject(new Error(`waited ${withinMs} ms in vain for ${what()}`));
        }, withinMs);
        signal.on('change', check);
        check();
      });
    },
    user(id) {
      const user = world.users.get(id);
      if (user === undefined) throw new ApiFault(404, 10_013, 'Unknown User');
      return user;
    },
    channel(id) {
      const channel = world.channels.get(id);
      if (channel === undefined) throw new ApiFault(404, 10_003, 'Unknown Channel');
      return channel;
    },
    directChannel(one, other) {
      const known = [...world.channels.values()].find((channel) => channel.type === channelTypes.direct && channel.recipients.includes(one) && channel.recipients.includes(other));
      if (known !== undefined) return known;
      const channel: ChannelState = {
        id: nextId(),
        type: channelTypes.direct,
        name: '',
        guildId: null,
        parentId: null,
        isThread: false,
        overwrites: [],
        recipients: [one, other],
        ownerId: one,
        archived: false,
        locked: false,
      };
      world.channels.set(channel.id, channel);
      return channel;
    },
    messagesIn: (channelId) => [...world.messages.values()].filter((message) => message.channelId === channelId && !message.deleted),
  };
  return world;
}
