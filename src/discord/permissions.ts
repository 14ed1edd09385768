// The second gate of the moderators' commands: Discord's own default can be overridden by any admin of a server.
import { PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../domain/budget.ts';
import type { BotConfig } from './dependencies.ts';

/** Who does something, where. */
export interface Caller {
  readonly user: string;
  /** Null in a direct message, and where the bot is not installed in the server. */
  readonly guild: string | null;
  readonly channel: string;
  /** Of a thread: the channel or forum that it belongs to. */
  readonly parent: string | null;
  readonly roles: readonly string[];
  /** Discord's permission bits in that channel; none in a direct message. */
  readonly permissions: bigint;
}

/** Whose tokens a model spends that works for this caller. */
export function askerOf({ user, guild }: Caller): Asker {
  return { user, server: guild };
}

export type ModeratorVerdict = 'allowed' | 'not-a-server' | 'other-server' | 'not-a-moderator';

/** `guilds` is how many servers the bot is in. */
export function moderatorVerdict(caller: Caller, config: Pick<BotConfig, 'moderatorRoles' | 'moderatorGuilds'>, guilds: number): ModeratorVerdict {
  if (caller.guild === null) return 'not-a-server';
  const named = config.moderatorGuilds.length > 0 ? config.moderatorGuilds.includes(caller.guild) : guilds <= 1;
  if (!named) return 'other-server';
  if (config.moderatorRoles.length === 0) return has(caller, PermissionFlagsBits.ManageGuild) ? 'allowed' : 'not-a-moderator';
  const holds = config.moderatorRoles.some((role) => caller.roles.includes(role));
  return holds || has(caller, PermissionFlagsBits.Administrator) ? 'allowed' : 'not-a-moderator';
}

function has(caller: Caller, permission: bigint): boolean {
  return (caller.permissions & permission) === permission || (caller.permissions & PermissionFlagsBits.Administrator) !== 0n;
}
