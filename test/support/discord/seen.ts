// A message and a dialogue as a person sees them on the screen.
import type { Core } from './core.ts';
import { asObject, integerOf, isObject, objectsOf, textOf } from './wire.ts';
import type { Json } from './wire.ts';
import { messageFlags } from './world.ts';
import type { MessageBody, MessageState } from './world.ts';

export interface SeenButton {
  readonly label: string;
  /** Empty for a link. */
  readonly customId: string;
  readonly url: string | null;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly type: number;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description: string }[];
  readonly disabled: boolean;
}

export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly fromBot: boolean;
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  /** Everything written on it, from top to bottom. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly ephemeral: boolean;
  /** Whether it still says that the application is thinking. */
  readonly loading: boolean;
  /** Who was notified: ids, and `everyone`. */
  readonly pings: readonly string[];
  readonly replyTo: string | null;
  readonly edits: number;
  /** What was written on it before each edit, oldest first. */
  readonly earlier: readonly string[];
  readonly deleted: boolean;
}

export interface SeenModal {
  readonly title: string;
  readonly customId: string;
  readonly inputs: readonly { readonly label: string; readonly customId: string; readonly value: string; readonly required: boolean; readonly minLength: number; readonly maxLength: number; readonly type: number }[];
  /** Where it was opened; a submission comes from there. */
  readonly origin: { readonly channelId: string; readonly guildId: string | null; readonly sourceId: string | null; readonly userId: string };
}

/** The message as it stands now. */
export function seeMessage(core: Core, message: MessageState): SeenMessage {
  const { body } = message;
  const parts = allComponents(body.components);
  return {
    id: message.id,
    channelId: message.channelId,
    fromBot: message.authorId === core.botId,
    content: body.content,
    embeds: body.embeds,
    components: body.components,
    attachments: body.attachments.map((one) => ({ name: textOf(one['filename']), text: Buffer.from(core.world.files.get(textOf(one['id']))?.bytes ?? []).toString('utf8') })),
    text: writtenOn(body),
    buttons: parts.filter((part) => integerOf(part['type']) === 2).map(seeButton),
    selects: parts.filter((part) => [3, 5, 6, 7, 8].includes(integerOf(part['type']))).map(seeSelect),
    ephemeral: message.ephemeralFor !== null,
    loading: (body.flags & messageFlags.loading) !== 0,
    pings: [...(body.pings.everyone ? ['everyone'] : []), ...body.pings.users, ...body.pings.roles],
    replyTo: message.reference?.messageId ?? null,
    edits: message.earlier.length,
    earlier: message.earlier.map(writtenOn),
    deleted: message.deleted,
  };
}

export function writtenOn(body: MessageBody): string {
  const embeds = body.embeds.flatMap((embed) => [
    textOf(asObject(embed['author'])['name']),
    textOf(embed['title']),
    textOf(embed['description']),
    ...objectsOf(embed['fields']).flatMap((field) => [textOf(field['name']), textOf(field['value'])]),
    textOf(asObject(embed['footer'])['text']),
  ]);
  const displayed = allComponents(body.components).map((part) => (integerOf(part['type']) === 10 ? textOf(part['content']) : ''));
  return [body.content, ...embeds, ...displayed].filter((text) => text !== '').join('\n');
}

/** Every component at every depth, in reading order. */
export function allComponents(components: readonly Json[]): readonly Json[] {
  return components.flatMap((component) => [
    component,
    ...allComponents(objectsOf(component['components'])),
    ...(isObject(component['accessory']) ? [component['accessory']] : []),
    ...(isObject(component['component']) ? [component['component']] : []),
  ]);
}

function seeButton(button: Json): SeenButton {
  const emoji = textOf(asObject(button['emoji'])['name']);
  return {
    label: [emoji, textOf(button['label'])].filter((text) => text !== '').join(' '),
    customId: textOf(button['custom_id']),
    url: typeof button['url'] === 'string' ? button['url'] : null,
    disabled: button['disabled'] === true,
  };
}

function seeSelect(select: Json): SeenSelect {
  return {
    customId: textOf(select['custom_id']),
    type: integerOf(select['type']),
    placeholder: textOf(select['placeholder']),
    options: objectsOf(select['options']).map((option) => ({ label: textOf(option['label']), value: textOf(option['value']), description: textOf(option['description']) })),
    disabled: select['disabled'] === true,
  };
}

export function seeModal(modal: Json, origin: SeenModal['origin']): SeenModal {
  const labels = new Map<Json, string>();
  for (const part of objectsOf(modal['components'])) {
    if (isObject(part['component'])) labels.set(part['component'], textOf(part['label']));
  }
  const inputs = allComponents(objectsOf(modal['components'])).filter((part) => textOf(part['custom_id']) !== '');
  return {
    title: textOf(modal['title']),
    customId: textOf(modal['custom_id']),
    origin,
    inputs: inputs.map((input) => ({
      label: labels.get(input) ?? textOf(input['label']),
      customId: textOf(input['custom_id']),
      value: textOf(input['value']),
      required: input['required'] !== false,
      minLength: integerOf(input['min_length']),
      maxLength: integerOf(input['max_length']) || 4000,
      type: integerOf(input['type']),
    })),
  };
}
