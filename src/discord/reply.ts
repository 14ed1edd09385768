// What a command gives back: Components V2 of one message, built from a few small makers, and its size.
import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { buttonLabelLength, messageLimits } from './limits.ts';

export interface ReplyFile {
  readonly name: string;
  readonly data: string;
  readonly contentType: string;
}

export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly file?: ReplyFile;
  /** The answer that the message shows: a reply to the message follows it up. */
  readonly answer?: string;
}

/** The body of a message or an edit; nobody is ever mentioned by it. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
  readonly attachments?: readonly { readonly id: string; readonly filename: string }[];
}

/** Throws when the message would be refused: the views pack their pages below the limits, and tests hold them to it. */
export function messageBody(reply: Reply): MessageBody {
  if (!fits(reply.components)) {
    const size = measure(reply.components);
    throw new Error(`a message of ${size.components} components, ${size.characters} characters and ${size.bytes} bytes does not fit`);
  }
  return {
    flags: MessageFlags.IsComponentsV2,
    components: reply.components,
    allowed_mentions: { parse: [], replied_user: false },
    ...(reply.file === undefined ? {} : { attachments: [{ id: '0', filename: reply.file.name }] }),
  };
}

/** Whether Discord takes a message of these components. */
export function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  const size = measure(components);
  return size.components <= messageLimits.components && size.characters <= messageLimits.characters && size.bytes <= messageLimits.bytes;
}

export interface MessageSize {
  readonly components: number;
  /** UTF-16 units of displayed text; Discord counts fewer, never more. */
  readonly characters: number;
  /** Of the components as JSON. */
  readonly bytes: number;
}

export function measure(components: readonly APIMessageTopLevelComponent[]): MessageSize {
  const count = (value: unknown): { components: number; characters: number } => {
    if (typeof value !== 'object' || value === null) return { components: 0, characters: 0 };
    const own = 'type' in value && !Array.isArray(value) && typeof value.type === 'number' ? 1 : 0;
    const inner = Object.values(value).map(count);
    return { components: own + sum(inner.map((one) => one.components)), characters: ('content' in value && typeof value.content === 'string' ? value.content.length : 0) + sum(inner.map((one) => one.characters)) };
  };
  return { ...count(components), bytes: Buffer.byteLength(JSON.stringify(components)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Colours of the stripe beside a message: an answer, an honest "no", a fault. */
export const accents = { answer: 0x2f6f8f, notFound: 0x8a8a8a, notice: 0xb07d2b } as const;

export function text(content: string): { readonly type: ComponentType.TextDisplay; readonly content: string } {
  return { type: ComponentType.TextDisplay, content };
}

/** Text with a button beside it. */
export function beside(content: string, accessory: APIButtonComponent): APIComponentInContainer {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: 1 };
}

export function container(accent: number, components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accent, components: [...components] };
}

export function row(...buttons: readonly APIButtonComponent[]): { type: ComponentType.ActionRow; components: APIButtonComponent[] } {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

export interface ButtonLook {
  readonly label?: string;
  readonly emoji?: string;
  readonly style?: 'primary' | 'secondary' | 'success' | 'danger';
  readonly disabled?: boolean;
}

const styles = { primary: ButtonStyle.Primary, secondary: ButtonStyle.Secondary, success: ButtonStyle.Success, danger: ButtonStyle.Danger } as const;

export function button(customId: string, look: ButtonLook): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: styles[look.style ?? 'secondary'],
    custom_id: customId,
    ...(look.label === undefined ? {} : { label: look.label.slice(0, buttonLabelLength) }),
    ...(look.emoji === undefined ? {} : { emoji: { name: look.emoji } }),
    ...(look.disabled === true ? { disabled: true } : {}),
  };
}

/** One short notice in a message of its own; `content` is markup already. */
export function notice(content: string, accent: number = accents.notice): Reply {
  return { components: [container(accent, [text(content)])] };
}
