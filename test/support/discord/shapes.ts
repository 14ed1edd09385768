// How the double's state looks in Discord's JSON.
import { intents } from './gateway.ts';
import { permissionsIn } from './permissions.ts';
import type { Json } from './wire.ts';
import { channelTypes } from './world.ts';
import type { ChannelState, GuildState, MessageBody, MessageState, UserState, World } from './world.ts';

export function userJson(user: UserState): Json {
  return { id: user.id, username: user.name, discriminator: '0', global_name: user.bot ? null : user.name, avatar: null, bot: user.bot, public_flags: 0, flags: 0, primary_guild: null };
}

export function memberJson(world: World, guild: GuildState, userId: string): Json {
  const member = guild.members.get(userId);
  return {
    user: userJson(world.user(userId)),
    roles: [...(member?.roles ?? [])],
    joined_at: member?.joined ?? new Date(0).toISOString(),
    nick: null,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    premium_since: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

export function roleJson(guild: GuildState, id: string): Json {
  const role = guild.roles.get(id);
  return {
    id,
    name: role?.name ?? '',
    permissions: String(role?.permissions ?? 0n),
    position: role?.position ?? 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: true,
    flags: 0,
    description: null,
  };
}

export function channelJson(world: World, channel: ChannelState): Json {
  if (channel.guildId === null) {
    return { id: channel.id, type: channel.type, flags: 0, last_message_id: null, recipients: channel.recipients.filter((id) => !world.user(id).bot).map((id) => userJson(world.user(id))) };
  }
  const base = { id: channel.id, type: channel.type, name: channel.name, guild_id: channel.guildId, parent_id: channel.parentId, flags: 0, last_message_id: null, rate_limit_per_user: 0 };
  if (channel.isThread) {
    return {
      ...base,
      owner_id: channel.ownerId,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      applied_tags: [],
      thread_metadata: { archived: channel.archived, locked: channel.locked, auto_archive_duration: 1440, archive_timestamp: new Date(0).toISOString(), create_timestamp: new Date(0).toISOString() },
    };
  }
  const overwrites = channel.overwrites.map((one) => ({ id: one.id, type: one.type, allow: String(one.allow), deny: String(one.deny) }));
  const forum = channel.type === channelTypes.forum ? { available_tags: [], default_reaction_emoji: null, default_sort_order: null, default_forum_layout: 0 } : {};
  return { ...base, position: 0, nsfw: false, topic: null, permission_overwrites: overwrites, ...forum };
}

export function guildJson(world: World, guild: GuildState, botId: string): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    region: 'rotterdam',
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw: false,
    nsfw_level: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    features: [],
    roles: [...guild.roles.keys()].map((id) => roleJson(guild, id)),
    emojis: [],
    stickers: [],
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [memberJson(world, guild, botId)],
    channels: channels.filter((channel) => !channel.isThread).map((channel) => channelJson(world, channel)),
    threads: channels.filter((channel) => channel.isThread && !channel.archived).map((channel) => channelJson(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** What the application may read of a message that is not its own: nothing in a server, unless it is mentioned. */
export function contentIsVisible(world: World, message: MessageState, botId: string, botIntents: number): boolean {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined || channel.guildId === null || message.authorId === botId) return true;
  if ((botIntents & intents.messageContent) !== 0) return true;
  return message.body.pings.users.includes(botId) || message.body.content.includes(`<@${botId}>`) || message.body.content.includes(`<@!${botId}>`);
}

export interface MessageView {
  readonly botId: string;
  readonly botIntents: number;
  /** For context-menu targets and the interaction's own messages, whose content always comes along. */
  readonly whole?: boolean;
  readonly body?: MessageBody;
  readonly withoutReference?: boolean;
}

export function messageJson(world: World, message: MessageState, view: MessageView): Json {
  const body = view.body ?? message.body;
  const visible = view.whole === true || contentIsVisible(world, message, view.botId, view.botIntents);
  const referenced = message.reference === null ? undefined : world.messages.get(message.reference.messageId);
  const channel = world.channels.get(message.channelId);
  return {
    id: message.id,
    type: message.reference !== null ? 19 : message.interaction?.type === 2 ? (message.interaction.name === null ? 0 : 20) : 0,
    channel_id: message.channelId,
    author: userJson(world.user(message.authorId)),
    content: visible ? body.content : '',
    embeds: visible ? body.embeds : [],
    components: visible ? body.components : [],
    attachments: visible ? body.attachments : [],
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: body.pings.everyone,
    mentions: mentionedUsers(world, body).map((id) => userJson(world.user(id))),
    mention_roles: [...body.content.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? ''),
    pinned: false,
    flags: body.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId, application_id: message.webhookId }),
    ...(message.interaction === null
      ? {}
      : {
          interaction_metadata: {
            id: message.interaction.id,
            type: message.interaction.type,
            user: userJson(world.user(message.interaction.userId)),
            authorizing_integration_owners: { '0': channel?.guildId ?? '0' },
          },
        }),
    ...(message.reference === null
      ? {}
      : {
          message_reference: { type: 0, message_id: message.reference.messageId, channel_id: message.reference.channelId, ...(channel?.guildId ? { guild_id: channel.guildId } : {}) },
          ...(view.withoutReference === true ? {} : { referenced_message: referenced === undefined || referenced.deleted ? null : messageJson(world, referenced, { ...view, withoutReference: true }) }),
        }),
  };
}

function mentionedUsers(world: World, body: MessageBody): readonly string[] {
  const written = [...body.content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  return [...new Set([...written, ...body.pings.users])].filter((id) => world.users.has(id));
}

export function permissionText(world: World, channel: ChannelState, userId: string): string {
  return String(permissionsIn(world, channel, userId));
}

export function guildIdOf(world: World, channelId: string): string | null {
  return world.channels.get(channelId)?.guildId ?? null;
}
