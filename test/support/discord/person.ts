// A person at a Discord client: what they can do, and what they see.
import { createAsked } from './asked.ts';
import type { Asked, Choice } from './asked.ts';
import { commandData, modalData, sendInteraction, storeFile, visibleCommand } from './interaction-payloads.ts';
import type { Circumstances, FileToSend, OptionValue } from './interaction-payloads.ts';
import type { Core } from './core.ts';
import { intents } from './gateway.ts';
import { mayDo } from './permissions.ts';
import { seeMessage } from './seen.ts';
import type { SeenMessage, SeenModal } from './seen.ts';
import { memberJson, messageJson, userJson } from './shapes.ts';
import { asObject, textOf } from './wire.ts';
import { emptyBody } from './world.ts';
import type { ChannelState, MessageState, UserState } from './world.ts';

export interface Where {
  /** A channel, or `dm` for the direct messages with the bot; the usual place unless told. */
  readonly in?: { readonly id: string } | 'dm';
  /** Sends what a well-behaved client would not. */
  readonly force?: boolean;
  /** The person brought the application along; the server need not have it. */
  readonly userInstalled?: boolean;
}

export interface Typed {
  readonly message: SeenMessage;
  /** The bot's first message that answers it: a reply to it, or in direct messages the next one. */
  reply(withinMs?: number): Promise<SeenMessage>;
  /** The reply once it looks as wanted. */
  until(wanted: (message: SeenMessage) => boolean, withinMs?: number): Promise<SeenMessage>;
  /** Every answer so far. */
  replies(): readonly SeenMessage[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  locale: string;
  /** Uses a chat input command: `/ask`, `/corpus reload`. */
  ask(command: string, options?: Readonly<Record<string, OptionValue>>, where?: Where): Asked;
  /** The choices offered while the option `focused` is being typed. */
  autocomplete(command: string, options: Readonly<Record<string, OptionValue>>, focused: string, where?: Where): Asked & { offered(): Promise<readonly Choice[]> };
  /** Clicks a button, named by its label or custom id. */
  click(message: SeenMessage, button: string, where?: Where): Asked;
  /** Picks from a menu, named by its custom id or placeholder; values or labels. */
  choose(message: SeenMessage, menu: string, picked: readonly string[], where?: Where): Asked;
  /** Submits a dialogue, by custom id or label of its inputs. */
  submit(modal: SeenModal, values: Readonly<Record<string, string | readonly string[]>>, where?: Where): Asked;
  /** Writes a message; `mention` puts the bot's name before it, `ping: false` switches off a reply's notification. */
  type(place: { readonly id: string } | 'dm', text: string, options?: { readonly mention?: boolean; readonly replyTo?: SeenMessage; readonly ping?: boolean; readonly files?: readonly FileToSend[] }): Typed;
  /** Uses an entry of the menu behind a message or a person. */
  rightClick(target: SeenMessage | { readonly id: string }, command: string, where?: Where): Asked;
  /** Changes a message of theirs. */
  edit(message: SeenMessage, text: string): void;
  remove(message: SeenMessage): void;
  /** The messages they see in a channel, oldest first. */
  sees(place: { readonly id: string } | 'dm'): readonly SeenMessage[];
  /** The message as it stands now; throws when they cannot see it. */
  look(message: SeenMessage): SeenMessage;
  closeDirectMessages(): void;
}

export function createPerson(core: Core, user: UserState, home: () => ChannelState, planted: (text: string) => void): Person {
  const channelOf = (place: { readonly id: string } | 'dm' | undefined): ChannelState => {
    if (place === 'dm') return core.world.directChannel(user.id, core.botId);
    return place === undefined ? home() : core.world.channel(place.id);
  };
  const circumstances = (where: Where, channel = channelOf(where.in)): Circumstances => ({ user, channel, force: where.force === true, userInstalled: where.userInstalled === true });
  const stored = (message: SeenMessage, force = false): MessageState => {
    const found = core.world.messages.get(message.id);
    if (found === undefined || found.deleted) throw new Error('the message is gone');
    const channel = core.world.channel(found.channelId);
    const visible = (found.ephemeralFor === null || found.ephemeralFor === user.id) && (channel.guildId === null ? channel.recipients.includes(user.id) : mayDo(core.world, channel, user.id, 'ViewChannel'));
    if (!visible && !force) throw new Error(`${user.name} does not see this message`);
    return found;
  };
  const press = (message: SeenMessage, where: Where, data: (source: MessageState) => Readonly<Record<string, unknown>>): Asked => {
    const source = stored(message, where.force);
    const at = circumstances(where, core.world.channel(source.channelId));
    const payload = data(source);
    return createAsked(core, sendInteraction(core, at, { type: 3, data: payload, name: textOf(payload['custom_id']), source }));
  };
  const plantOptions = (options: Readonly<Record<string, OptionValue>>) => {
    for (const [name, value] of Object.entries(options)) {
      if (typeof value === 'string' && /question|claim|quote|text/.test(name)) planted(value);
    }
  };

  return {
    id: user.id,
    name: user.name,
    get locale() {
      return user.locale;
    },
    set locale(locale) {
      user.locale = locale;
    },
    ask(command, options = {}, where = {}) {
      const at = circumstances(where);
      const [name = '', ...path] = command.replace(/^\//, '').split(' ');
      plantOptions(options);
      const data = commandData(core, at, { command: visibleCommand(core, at, name, 1), path, options });
      return createAsked(core, sendInteraction(core, at, { type: 2, data, name: command, source: null }));
    },
    autocomplete(command, options, focused, where = {}) {
      const at = circumstances(where);
      const [name = '', ...path] = command.replace(/^\//, '').split(' ');
      const data = commandData(core, at, { command: visibleCommand(core, at, name, 1), path, options, focused });
      const asked = createAsked(core, sendInteraction(core, at, { type: 4, data, name: `${command} (typing ${focused})`, source: null }));
      return { ...asked, offered: () => asked.choices() };
    },
    click(message, button, where = {}) {
      return press(message, where, (source) => {
        const found = seeMessage(core, source).buttons.find((one) => one.customId === button || one.label === button) ?? (where.force === true ? message.buttons.find((one) => one.customId === button || one.label === button) : undefined);
        if (found === undefined) throw new Error(`there is no button ${button}; there are: ${seeMessage(core, source).buttons.map((one) => one.label).join(', ')}`);
        if (found.url !== null) throw new Error(`the button ${button} is a link`);
        if (found.disabled && where.force !== true) throw new Error(`the button ${button} is disabled`);
        return { custom_id: found.customId, component_type: 2 };
      });
    },
    choose(message, menu, picked, where = {}) {
      return press(message, where, (source) => {
        const found = seeMessage(core, source).selects.find((one) => one.customId === menu || one.placeholder === menu);
        if (found === undefined) throw new Error(`there is no menu ${menu}`);
        const values = picked.map((one) => {
          const option = found.options.find((other) => other.value === one || other.label === one);
          if (option === undefined && found.type === 3) throw new Error(`the menu offers ${found.options.map((other) => other.label).join(', ')}`);
          return option?.value ?? one;
        });
        return { custom_id: found.customId, component_type: found.type, values };
      });
    },
    submit(modal, values, where = {}) {
      const opened = [...core.interactions.values()].findLast((one) => textOf(one.modal?.['custom_id']) === modal.customId && one.userId === modal.origin.userId);
      for (const value of Object.values(values)) if (typeof value === 'string') planted(value);
      const data = modalData(modal, asObject(opened?.modal), values);
      const source = modal.origin.sourceId === null ? null : (core.world.messages.get(modal.origin.sourceId) ?? null);
      return createAsked(core, sendInteraction(core, circumstances(where, core.world.channel(modal.origin.channelId)), { type: 5, data, name: modal.customId, source }));
    },
    type(place, text, options = {}) {
      const channel = channelOf(place);
      if (channel.guildId !== null && !mayDo(core.world, channel, user.id, channel.isThread ? 'SendMessagesInThreads' : 'SendMessages')) throw new Error(`${user.name} may not write here`);
      planted(text);
      const content = options.mention === true ? `<@${core.botId}> ${text}` : text;
      const replied = options.replyTo === undefined ? null : stored(options.replyTo);
      const message: MessageState = {
        id: core.world.nextId(),
        channelId: channel.id,
        authorId: user.id,
        webhookId: null,
        interaction: null,
        ephemeralFor: null,
        reference: replied === null ? null : { messageId: replied.id, channelId: channel.id },
        nonce: null,
        createdAt: core.clock.now(),
        editedAt: null,
        deleted: false,
        body: {
          ...emptyBody,
          content,
          attachments: (options.files ?? []).map((file) => storeFile(core, file)),
          pings: { everyone: false, users: [...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '').concat(replied !== null && options.ping !== false ? [replied.authorId] : []), roles: [] },
        },
        earlier: [],
      };
      core.world.messages.set(message.id, message);
      announce(core, 'MESSAGE_CREATE', message);
      core.world.changed();
      const answers = () =>
        core.world
          .messagesIn(channel.id)
          .filter((one) => one.authorId === core.botId && one.ephemeralFor === null && BigInt(one.id) > BigInt(message.id))
          .filter((one) => (one.reference === null ? channel.guildId === null : one.reference.messageId === message.id))
          .map((one) => seeMessage(core, one));
      return {
        message: seeMessage(core, message),
        replies: answers,
        reply: (withinMs) => core.world.until(() => answers()[0], () => `a reply to ${user.name}'s message`, withinMs),
        until: (wanted, withinMs) => core.world.until(() => answers().find(wanted), () => `a certain reply to ${user.name}'s message`, withinMs),
      };
    },
    rightClick(target, command, where = {}) {
      const onMessage = 'channelId' in target;
      const source = onMessage ? stored(target) : null;
      const channel = source === null ? channelOf(where.in) : core.world.channel(source.channelId);
      const at = circumstances(where, channel);
      const found = visibleCommand(core, at, command, onMessage ? 3 : 2);
      const guild = channel.guildId === null ? undefined : core.world.guilds.get(channel.guildId);
      const resolved =
        source === null
          ? { users: { [target.id]: userJson(core.world.user(target.id)) }, ...(guild?.members.has(target.id) === true ? { members: { [target.id]: { ...memberJson(core.world, guild, target.id), user: undefined } } } : {}) }
          : { messages: { [source.id]: messageJson(core.world, source, { botId: core.botId, botIntents: core.botIntents(), whole: true }) } };
      const data = { id: found['id'], name: found['name'], type: onMessage ? 3 : 2, target_id: target.id, resolved };
      return createAsked(core, sendInteraction(core, at, { type: 2, data, name: command, source: null }));
    },
    edit(message, text) {
      const found = stored(message);
      if (found.authorId !== user.id) throw new Error('only its author can change a message');
      planted(text);
      found.earlier.push(found.body);
      found.body = { ...found.body, content: text };
      found.editedAt = core.clock.now();
      announce(core, 'MESSAGE_UPDATE', found);
      core.world.changed();
    },
    remove(message) {
      core.messageDeleted(stored(message));
    },
    sees: (place) =>
      core.world
        .messagesIn(channelOf(place).id)
        .filter((message) => message.ephemeralFor === null || message.ephemeralFor === user.id)
        .map((message) => seeMessage(core, message)),
    look: (message) => seeMessage(core, stored(message)),
    closeDirectMessages() {
      user.acceptsDirectMessages = false;
    },
  };
}

/** Tells the bot of a message, if it may see the channel at all. */
export function announce(core: Core, name: string, message: MessageState): void {
  const channel = core.world.channel(message.channelId);
  const guild = channel.guildId === null ? undefined : core.world.guilds.get(channel.guildId);
  if (guild !== undefined && (!guild.hasBot || !mayDo(core.world, channel, core.botId, 'ViewChannel'))) return;
  if (guild === undefined && !channel.recipients.includes(core.botId)) return;
  const json = messageJson(core.world, message, { botId: core.botId, botIntents: core.botIntents() });
  const member = guild?.members.has(message.authorId) === true ? { member: { ...memberJson(core.world, guild, message.authorId), user: undefined } } : {};
  core.gateway().dispatch(name, { ...json, ...(guild === undefined ? {} : { guild_id: guild.id, ...member }), channel_type: channel.type }, guild === undefined ? intents.directMessages : intents.guildMessages);
}
