// From what discord.js gives to plain values: the rest of the program knows no interaction classes.
import { type AnyThreadChannel, ApplicationIntegrationType, type BaseInteraction, type CommandInteractionOption, type Interaction, type Message } from 'discord.js';
import type { SentenceLanguage } from '../sentences/sentences.ts';
import type { Invocation } from './commands/command.ts';
import type { Ticket } from './delivery.ts';
import { languageOf } from './locale.ts';
import type { Caller } from './permissions.ts';

interface IncomingBase {
  readonly ticket: Ticket;
  readonly caller: Caller;
  readonly language: SentenceLanguage;
}

export type Incoming = IncomingBase &
  (
    | { readonly kind: 'command'; readonly name: string; readonly invocation: Invocation }
    | { readonly kind: 'autocomplete'; readonly name: string; readonly option: string; readonly typed: string }
    | { readonly kind: 'button'; readonly customId: string }
    | { readonly kind: 'form'; readonly customId: string; readonly fields: ReadonlyMap<string, string> }
  );

/** Null for kinds that the bot does not use. */
export function readInteraction(interaction: Interaction, receivedAt: number): Incoming | null {
  const base = {
    ticket: { id: interaction.id, token: interaction.token, application: interaction.applicationId, receivedAt },
    caller: callerOf(interaction),
    language: languageOf(interaction.locale),
  };
  if (interaction.isAutocomplete()) {
    const focused = interaction.options.getFocused(true);
    return { ...base, kind: 'autocomplete', name: interaction.commandName, option: focused.name, typed: focused.value };
  }
  if (interaction.isChatInputCommand()) {
    const subcommand = interaction.options.getSubcommand(false);
    return { ...base, kind: 'command', name: interaction.commandName, invocation: { subcommand, options: flatten(interaction.options.data), target: null } };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { targetMessage } = interaction;
    return { ...base, kind: 'command', name: interaction.commandName, invocation: { subcommand: null, options: {}, target: { id: targetMessage.id, text: textOf(targetMessage) } } };
  }
  if (interaction.isMessageComponent()) return { ...base, kind: 'button', customId: interaction.customId };
  if (interaction.isModalSubmit()) {
    const fields = new Map<string, string>();
    for (const [name, field] of interaction.fields.fields) {
      if ('value' in field && typeof field.value === 'string') fields.set(name, field.value);
    }
    return { ...base, kind: 'form', customId: interaction.customId, fields };
  }
  return null;
}

/** What a reader reads of a message: its content, a forwarded one's, else what its embeds or components say. */
function textOf(message: Message): string {
  const written = [message.content, ...message.messageSnapshots.map((snapshot) => snapshot.content ?? '')].filter((text) => text !== '');
  if (written.length > 0) return written.join('\n');
  const embedded = message.embeds.flatMap((embed) => [embed.title, embed.description]).filter((text) => typeof text === 'string');
  return [...embedded, ...message.components.flatMap((component) => contentsOf(component.toJSON()))].join('\n');
}

function contentsOf(component: unknown): readonly string[] {
  if (typeof component !== 'object' || component === null) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  return [...own, ...Object.values(component).flatMap(contentsOf)];
}

function flatten(options: readonly CommandInteractionOption[]): Readonly<Record<string, string | number | boolean>> {
  const found: Record<string, string | number | boolean> = {};
  for (const option of options) {
    if (option.options !== undefined) Object.assign(found, flatten(option.options));
    else if (option.value !== undefined) found[option.name] = option.value;
  }
  return found;
}

function callerOf(interaction: BaseInteraction): Caller {
  const owners: Partial<Record<ApplicationIntegrationType, string>> | undefined = interaction.authorizingIntegrationOwners;
  const installed = owners === undefined || owners[ApplicationIntegrationType.GuildInstall] !== undefined;
  return {
    user: interaction.user.id,
    // Where only the person has installed the bot, the server's roles and moderators are not ours to go by.
    guild: installed ? interaction.guildId : null,
    channel: interaction.channelId ?? '',
    parent: parentOf(interaction.channel),
    roles: rolesOf(interaction.member),
    permissions: installed ? (interaction.memberPermissions?.bitfield ?? 0n) : 0n,
  };
}

function rolesOf(member: BaseInteraction['member'] | Message['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

function parentOf(channel: BaseInteraction['channel'] | Message['channel']): string | null {
  return channel !== null && channel.isThread() ? channel.parentId : null;
}

/** A message that was meant for the bot. */
export interface IncomingMessage {
  readonly id: string;
  readonly caller: Caller;
  /** Without the mention of the bot. */
  readonly text: string;
  readonly why: 'mention' | 'direct' | 'reply' | 'post';
  /** The message that this one replies to. */
  readonly repliesTo: string | null;
  readonly inThread: boolean;
  /** The server's language, null in direct messages. */
  readonly guildLocale: string | null;
}

/** Null for messages that are none of the bot's business. `self` is the bot's user id. */
export function readMessage(message: Message, self: string): IncomingMessage | null {
  if (message.author.bot || message.system || message.webhookId !== null) return null;
  const reference = message.reference?.messageId ?? null;
  const why = whyMeant(message, self);
  if (why === null) return null;
  return {
    id: message.id,
    caller: {
      user: message.author.id,
      guild: message.guildId,
      channel: message.channelId,
      parent: parentOf(message.channel),
      roles: rolesOf(message.member),
      permissions: 0n,
    },
    text: message.content.replaceAll(/<@[!&]?\d+>/g, ' ').replace(/\s+/g, ' ').trim(),
    why,
    repliesTo: reference,
    inThread: message.channel.isThread(),
    guildLocale: message.guild?.preferredLocale ?? null,
  };
}

function whyMeant(message: Message, self: string): IncomingMessage['why'] | null {
  if (message.guildId === null) return 'direct';
  if (message.mentions.repliedUser?.id === self) return 'reply';
  return message.mentions.users.has(self) ? 'mention' : null;
}

/**
 * A new forum post, by its title: what is written under it is hidden from a bot without the privileged message content
 * intent unless it mentions the bot.
 */
export function readPost(thread: AnyThreadChannel): IncomingMessage {
  return {
    id: thread.id,
    caller: { user: thread.ownerId ?? '', guild: thread.guildId, channel: thread.id, parent: thread.parentId, roles: [], permissions: 0n },
    text: thread.name.replace(/\s+/g, ' ').trim(),
    why: 'post',
    repliesTo: null,
    inThread: false,
    guildLocale: thread.guild.preferredLocale,
  };
}
