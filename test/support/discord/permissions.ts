// Who may do what where: Discord's permission computation with roles and channel overwrites.
import { PermissionFlagsBits } from 'discord.js';
import type { ChannelState, GuildState, World } from './world.ts';
import { ApiFault } from './wire.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

export const everyPermission = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** What a bot is usually invited with, and what members of a server usually may. */
export const usualPermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'AddReactions',
  'CreatePublicThreads',
];

function guildPermissions(guild: GuildState, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return everyPermission;
  const roles = [guild.id, ...member.roles].map((id) => guild.roles.get(id)?.permissions ?? 0n);
  const bits = roles.reduce((all, one) => all | one, 0n);
  return (bits & PermissionFlagsBits.Administrator) === 0n ? bits : everyPermission;
}

/** The permissions of a user in a channel, as bits; everything in a direct message that is theirs. */
export function permissionsIn(world: World, channel: ChannelState, userId: string): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? permissionBits(usualPermissions) : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  let bits = guildPermissions(guild, userId);
  if (bits === everyPermission) return bits;
  const place = channel.isThread ? (world.channels.get(channel.parentId ?? '') ?? channel) : channel;
  const apply = (allow: bigint, deny: bigint) => void (bits = (bits & ~deny) | allow);
  const everyone = place.overwrites.find((one) => one.id === guild.id);
  if (everyone !== undefined) apply(everyone.allow, everyone.deny);
  const ofRoles = place.overwrites.filter((one) => one.id !== guild.id && member.roles.has(one.id));
  apply(
    ofRoles.reduce((all, one) => all | one.allow, 0n),
    ofRoles.reduce((all, one) => all | one.deny, 0n),
  );
  const own = place.overwrites.find((one) => one.id === userId);
  if (own !== undefined) apply(own.allow, own.deny);
  return (bits & PermissionFlagsBits.ViewChannel) === 0n ? 0n : bits;
}

export function mayDo(world: World, channel: ChannelState, userId: string, ...names: readonly PermissionName[]): boolean {
  const wanted = permissionBits(names);
  return (permissionsIn(world, channel, userId) & wanted) === wanted;
}

/** Throws as Discord does: 50001 where the channel cannot even be seen, 50013 where only the deed is forbidden. */
export function requirePermissions(world: World, channel: ChannelState, userId: string, ...names: readonly PermissionName[]): void {
  if (!mayDo(world, channel, userId, 'ViewChannel')) throw new ApiFault(403, 50_001, 'Missing Access');
  if (!mayDo(world, channel, userId, ...names)) throw new ApiFault(403, 50_013, 'Missing Permissions');
}
