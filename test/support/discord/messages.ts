// Channels and messages over REST: posting, editing, reading and removing, with the permissions they need.
import { PermissionFlagsBits } from 'discord.js';
import { compose } from './compose.ts';
import type { Core } from './core.ts';
import { mayDo, requirePermissions } from './permissions.ts';
import { channelJson, messageJson } from './shapes.ts';
import { ApiFault, asObject, integerOf, isObject, objectsOf, textOf } from './wire.ts';
import type { Json, RestReply, RestRequest } from './wire.ts';
import { channelTypes } from './world.ts';
import type { ChannelState, MessageState } from './world.ts';

/** How long Discord remembers a nonce: "the past few minutes". */
const nonceMs = 5 * 60_000;

function channelOf(core: Core, request: RestRequest): ChannelState {
  return core.world.channel(request.params['channel'] ?? '');
}

/** A message as the bot may fetch it: ephemeral ones do not exist for it. */
function messageOf(core: Core, request: RestRequest): MessageState {
  const message = core.world.messages.get(request.params['message'] ?? '');
  if (message === undefined || message.deleted || message.ephemeralFor !== null || message.channelId !== channelOf(core, request).id) throw new ApiFault(404, 10_008, 'Unknown Message');
  return message;
}

function json(core: Core, message: MessageState): Json {
  return messageJson(core.world, message, { botId: core.botId, botIntents: core.botIntents() });
}

export function getChannel(core: Core, request: RestRequest): RestReply {
  const channel = channelOf(core, request);
  requirePermissions(core.world, channel, core.botId);
  return { status: 200, body: channelJson(core.world, channel) };
}

export function getMessage(core: Core, request: RestRequest): RestReply {
  requirePermissions(core.world, channelOf(core, request), core.botId, 'ReadMessageHistory');
  return { status: 200, body: json(core, messageOf(core, request)) };
}

export function listMessages(core: Core, request: RestRequest): RestReply {
  const channel = channelOf(core, request);
  requirePermissions(core.world, channel, core.botId);
  if (!mayDo(core.world, channel, core.botId, 'ReadMessageHistory')) return { status: 200, body: [] };
  const limit = integerOf(request.query.get('limit') ?? '50');
  const before = request.query.get('before');
  const after = request.query.get('after');
  const list = core.world
    .messagesIn(channel.id)
    .filter((message) => message.ephemeralFor === null)
    .filter((message) => (before === null || BigInt(message.id) < BigInt(before)) && (after === null || BigInt(message.id) > BigInt(after)));
  return { status: 200, body: (after === null ? list.slice(-limit) : list.slice(0, limit)).toReversed().map((message) => json(core, message)) };
}

export function createMessage(core: Core, request: RestRequest): RestReply {
  const channel = channelOf(core, request);
  const body = asObject(request.body);
  requireSending(core, channel, body, request);
  core.checkMentions(body);
  const nonce = typeof body['nonce'] === 'string' || typeof body['nonce'] === 'number' ? String(body['nonce']) : null;
  if (body['enforce_nonce'] === true && nonce !== null) {
    const known = core.world.messagesIn(channel.id).find((message) => message.nonce === nonce && message.authorId === core.botId && core.clock.now() - message.createdAt < nonceMs);
    if (known !== undefined) return { status: 200, body: json(core, known) };
  }
  const replied = repliedTo(core, channel, body);
  const message: MessageState = {
    id: core.world.nextId(),
    channelId: channel.id,
    authorId: core.botId,
    webhookId: null,
    interaction: null,
    ephemeralFor: null,
    reference: replied === null ? null : { messageId: replied.id, channelId: channel.id },
    nonce,
    createdAt: core.clock.now(),
    editedAt: null,
    deleted: false,
    body: compose({ world: core.world, fileUrl: core.fileUrl, body, files: request.files, ...(replied === null ? {} : { repliesTo: replied.authorId }) }),
    earlier: [],
  };
  core.world.messages.set(message.id, message);
  if (channel.archived) channel.archived = false;
  core.messageCreated(message);
  return { status: 200, body: json(core, message) };
}

function requireSending(core: Core, channel: ChannelState, body: Json, request: RestRequest): void {
  const { world, botId } = core;
  if (channel.guildId === null) {
    const other = world.user(channel.recipients.find((id) => id !== botId) ?? '');
    if (!channel.recipients.includes(botId)) throw new ApiFault(403, 50_001, 'Missing Access');
    if (!other.acceptsDirectMessages) throw new ApiFault(403, 50_007, 'Cannot send messages to this user');
    return;
  }
  if (channel.type === channelTypes.forum || channel.type === channelTypes.category) throw new ApiFault(400, 50_008, 'Cannot send messages in a non-text channel');
  requirePermissions(world, channel, botId, channel.isThread ? 'SendMessagesInThreads' : 'SendMessages');
  if (objectsOf(body['embeds']).length > 0) requirePermissions(world, channel, botId, 'EmbedLinks');
  if (request.files.size > 0) requirePermissions(world, channel, botId, 'AttachFiles');
  if (channel.locked && !mayDo(world, channel, botId, 'ManageThreads')) throw new ApiFault(400, 160_005, 'Thread is locked');
}

function repliedTo(core: Core, channel: ChannelState, body: Json): MessageState | null {
  const reference = body['message_reference'];
  if (!isObject(reference)) return null;
  if (channel.guildId !== null && !mayDo(core.world, channel, core.botId, 'ReadMessageHistory')) throw new ApiFault(403, 160_002, 'Cannot reply without permission to read message history');
  const message = core.world.messages.get(textOf(reference['message_id']));
  if (message !== undefined && !message.deleted && message.ephemeralFor === null && message.channelId === channel.id) return message;
  if (reference['fail_if_not_exists'] === false) return null;
  throw new ApiFault(400, 50_035, 'Invalid Form Body', { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] } });
}

export function editMessage(core: Core, request: RestRequest): RestReply {
  const channel = channelOf(core, request);
  requirePermissions(core.world, channel, core.botId);
  const message = messageOf(core, request);
  if (message.authorId !== core.botId) throw new ApiFault(403, 50_005, 'Cannot edit a message authored by another user');
  if (channel.archived) throw new ApiFault(400, 50_083, 'Thread is archived');
  const body = asObject(request.body);
  core.checkMentions(body);
  core.messageEdited(message, compose({ world: core.world, fileUrl: core.fileUrl, body, files: request.files, before: message.body }));
  return { status: 200, body: json(core, message) };
}

export function deleteMessage(core: Core, request: RestRequest): RestReply {
  const channel = channelOf(core, request);
  requirePermissions(core.world, channel, core.botId);
  const message = messageOf(core, request);
  if (message.authorId !== core.botId && !mayDo(core.world, channel, core.botId, 'ManageMessages')) throw new ApiFault(403, 50_013, 'Missing Permissions');
  core.messageDeleted(message);
  return { status: 204 };
}

export function startTyping(core: Core, request: RestRequest): RestReply {
  const channel = channelOf(core, request);
  requirePermissions(core.world, channel, core.botId, channel.isThread ? 'SendMessagesInThreads' : 'SendMessages');
  core.typing.push({ channelId: channel.id, at: core.clock.now() });
  core.world.changed();
  return { status: 204 };
}

export function openDirectChannel(core: Core, request: RestRequest): RestReply {
  const user = core.world.user(textOf(asObject(request.body)['recipient_id']));
  return { status: 200, body: channelJson(core.world, core.world.directChannel(user.id, core.botId)) };
}

/** A thread, from a message or alone, or a forum post with its first message. */
export function startThread(core: Core, request: RestRequest): RestReply {
  const parent = channelOf(core, request);
  const body = asObject(request.body);
  const forum = parent.type === channelTypes.forum;
  requirePermissions(core.world, parent, core.botId, forum ? 'SendMessages' : 'CreatePublicThreads');
  const source = request.params['message'] === undefined ? null : messageOf(core, request);
  if (source !== null && core.world.channels.has(source.id)) throw new ApiFault(400, 160_004, 'A thread has already been created for this message');
  const thread: ChannelState = {
    id: source?.id ?? core.world.nextId(),
    type: channelTypes.thread,
    name: textOf(body['name']),
    guildId: parent.guildId,
    parentId: parent.id,
    isThread: true,
    overwrites: [],
    recipients: [],
    ownerId: core.botId,
    archived: false,
    locked: false,
  };
  core.world.channels.set(thread.id, thread);
  core.gateway().dispatch('THREAD_CREATE', { ...channelJson(core.world, thread), newly_created: true }, 1);
  const first = forum ? createMessage(core, { ...request, params: { channel: thread.id }, body: body['message'] }) : null;
  return { status: 201, body: { ...channelJson(core.world, thread), ...(first === null ? {} : { message: first.body }) } };
}

/** Whether the permissions of a command's default let a person use it. */
export function meetsDefault(permissions: bigint, needed: string | null): boolean {
  if (needed === null) return true;
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}
