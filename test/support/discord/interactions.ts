// The life of an interaction: one first response within three seconds, then fifteen minutes of edits and follow-ups.
import { compose } from './compose.ts';
import type { Core } from './core.ts';
import { checkChoices, checkModal } from './message-limits.ts';
import { messageJson } from './shapes.ts';
import { ApiFault, asObject, createFaultTree, integerOf, objectsOf } from './wire.ts';
import type { Json, RestReply, RestRequest } from './wire.ts';
import { emptyBody, messageFlags } from './world.ts';
import type { MessageBody, MessageState } from './world.ts';

export const firstResponseMs = 3000;
export const tokenLifetimeMs = 15 * 60_000;

export interface InteractionState {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  readonly name: string | null;
  /** The message that the component or the modal's component stands on. */
  readonly sourceId: string | null;
  /** Calls of the callback, applied or not. */
  attempts: number;
  /** The kind of the first response; null before it. */
  response: number | null;
  originalId: string | null;
  choices: readonly Json[] | null;
  modal: Json | null;
  readonly followUps: string[];
  /** Edits of the original since the first response. */
  edits: number;
  /** A fault was injected into its requests, so that it may end unanswered. */
  excused: boolean;
}

const kinds = { message: 4, deferredMessage: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

export function callback(core: Core, request: RestRequest): RestReply {
  const interaction = core.interactions.get(request.params['id'] ?? '');
  if (interaction === undefined || interaction.token !== request.params['token']) throw new ApiFault(404, 10_062, 'Unknown interaction');
  interaction.attempts += 1;
  if (interaction.response !== null) throw new ApiFault(400, 40_060, 'Interaction has already been acknowledged.');
  if (core.clock.now() - interaction.createdAt > firstResponseMs) {
    core.violation(`interaction ${interaction.name ?? interaction.id} was answered after 3 s`, interaction);
    throw new ApiFault(404, 10_062, 'Unknown interaction');
  }
  const body = asObject(request.body);
  const kind = integerOf(body['type']);
  if (!allowedKinds(interaction).includes(kind)) {
    throw new ApiFault(400, 50_035, 'Invalid Form Body', { type: { _errors: [{ code: 'INTERACTION_RESPONSE_TYPE_INVALID', message: 'This response type is not allowed here' }] } });
  }
  applyCallback(core, interaction, kind, asObject(body['data']), request);
  interaction.response = kind;
  core.world.changed();
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  const message = interaction.originalId === null ? undefined : core.world.messages.get(interaction.originalId);
  return {
    status: 200,
    body: {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        channel_id: interaction.channelId,
        ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
        ...(message === undefined
          ? {}
          : { response_message_id: message.id, response_message_loading: (message.body.flags & messageFlags.loading) !== 0, response_message_ephemeral: message.ephemeralFor !== null }),
      },
      resource: { type: kind, ...(message === undefined ? {} : { message: ownJson(core, message) }) },
    },
  };
}

function allowedKinds(interaction: InteractionState): readonly number[] {
  if (interaction.type === 4) return [kinds.choices];
  const update = interaction.sourceId === null ? [] : [kinds.deferredUpdate, kinds.update];
  const modal = interaction.type === 5 ? [] : [kinds.modal];
  return [kinds.message, kinds.deferredMessage, ...update, ...modal];
}

function applyCallback(core: Core, interaction: InteractionState, kind: number, data: Json, request: RestRequest): void {
  const faults = createFaultTree();
  switch (kind) {
    case kinds.message: {
      core.checkMentions(data);
      const body = compose({ world: core.world, fileUrl: core.fileUrl, body: data, files: request.files });
      interaction.originalId = post(core, interaction, body).id;
      break;
    }
    case kinds.deferredMessage: {
      const flags = messageFlags.loading | (integerOf(data['flags']) & messageFlags.ephemeral);
      interaction.originalId = post(core, interaction, { ...emptyBody, flags }).id;
      break;
    }
    case kinds.update: {
      core.checkMentions(data);
      interaction.originalId = interaction.sourceId;
      edit(core, sourceOf(core, interaction), data, request);
      break;
    }
    case kinds.deferredUpdate:
      interaction.originalId = interaction.sourceId;
      break;
    case kinds.choices:
      checkChoices(faults, objectsOf(data['choices']));
      faults.throwIfAny();
      interaction.choices = objectsOf(data['choices']);
      break;
    default:
      checkModal(faults, data);
      faults.throwIfAny();
      interaction.modal = data;
  }
}

function sourceOf(core: Core, interaction: InteractionState): MessageState {
  const message = core.world.messages.get(interaction.sourceId ?? '');
  if (message === undefined || message.deleted) throw new ApiFault(404, 10_008, 'Unknown Message');
  return message;
}

function post(core: Core, interaction: InteractionState, body: MessageBody, replyTo: string | null = null): MessageState {
  const message: MessageState = {
    id: core.world.nextId(),
    channelId: interaction.channelId,
    authorId: core.botId,
    webhookId: core.applicationId,
    interaction: { id: interaction.id, userId: interaction.userId, type: interaction.type, name: interaction.name },
    ephemeralFor: (body.flags & messageFlags.ephemeral) === 0 ? null : interaction.userId,
    reference: replyTo === null ? null : { messageId: replyTo, channelId: interaction.channelId },
    nonce: null,
    createdAt: core.clock.now(),
    editedAt: null,
    deleted: false,
    body,
    earlier: [],
  };
  core.world.messages.set(message.id, message);
  core.messageCreated(message);
  return message;
}

function edit(core: Core, message: MessageState, data: Json, request: RestRequest): void {
  const body = compose({ world: core.world, fileUrl: core.fileUrl, body: data, files: request.files, before: message.body });
  core.messageEdited(message, body);
}

function ownJson(core: Core, message: MessageState): Json {
  return messageJson(core.world, message, { botId: core.botId, botIntents: core.botIntents(), whole: true });
}

/** The interaction of a webhook's address, as long as its token lives. */
function ofWebhook(core: Core, request: RestRequest): InteractionState {
  const interaction = [...core.interactions.values()].find((one) => one.token === request.params['token']);
  if (interaction === undefined || request.params['id'] !== core.applicationId) throw new ApiFault(404, 10_015, 'Unknown Webhook');
  if (core.clock.now() - interaction.createdAt > tokenLifetimeMs) throw new ApiFault(401, 50_027, 'Invalid Webhook Token');
  if (interaction.response === null) throw new ApiFault(404, 10_015, 'Unknown Webhook');
  return interaction;
}

function messageOf(core: Core, interaction: InteractionState, request: RestRequest): MessageState {
  const id = request.params['message'] === '@original' ? interaction.originalId : (request.params['message'] ?? '');
  const message = core.world.messages.get(id ?? '');
  const own = message !== undefined && (message.id === interaction.originalId || interaction.followUps.includes(message.id));
  if (!own || message.deleted) throw new ApiFault(404, 10_008, 'Unknown Message');
  return message;
}

export function getWebhookMessage(core: Core, request: RestRequest): RestReply {
  return { status: 200, body: ownJson(core, messageOf(core, ofWebhook(core, request), request)) };
}

export function editWebhookMessage(core: Core, request: RestRequest): RestReply {
  const interaction = ofWebhook(core, request);
  const message = messageOf(core, interaction, request);
  core.checkMentions(asObject(request.body));
  edit(core, message, asObject(request.body), request);
  if (message.id === interaction.originalId) interaction.edits += 1;
  core.world.changed();
  return { status: 200, body: ownJson(core, message) };
}

export function deleteWebhookMessage(core: Core, request: RestRequest): RestReply {
  core.messageDeleted(messageOf(core, ofWebhook(core, request), request));
  return { status: 204 };
}

export function followUp(core: Core, request: RestRequest): RestReply {
  const interaction = ofWebhook(core, request);
  const body = asObject(request.body);
  core.checkMentions(body);
  const original = core.world.messages.get(interaction.originalId ?? '');
  // While a deferred answer still waits, the first follow-up takes its place, visibility and all.
  if (original !== undefined && !original.deleted && (original.body.flags & messageFlags.loading) !== 0) {
    edit(core, original, { ...body, flags: integerOf(body['flags']) }, request);
    interaction.edits += 1;
    core.world.changed();
    return { status: 200, body: ownJson(core, original) };
  }
  const message = post(core, interaction, compose({ world: core.world, fileUrl: core.fileUrl, body, files: request.files }), interaction.originalId);
  interaction.followUps.push(message.id);
  core.world.changed();
  return { status: 200, body: ownJson(core, message) };
}

/** Whether the asker is left with an answer, a closed spinner or a dialogue, and nothing still thinks. */
export function isSettled(core: Core, interaction: InteractionState): boolean {
  if (interaction.response === null) return false;
  const original = core.world.messages.get(interaction.originalId ?? '');
  return original === undefined || original.deleted || (original.body.flags & messageFlags.loading) === 0;
}
