// Tells Discord which commands there are: compares first, writes only what differs, all at once.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { SentenceCode, Sentences } from '../sentences/sentences.ts';
import type { Command, CommandShape, OptionShape, SubcommandShape } from './commands/command.ts';

export type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

/** The commands as Discord takes them, with Finnish and Swedish names and descriptions. */
export function commandBodies(commands: readonly Command[], sentences: Sentences): readonly CommandBody[] {
  return commands.map(({ shape }) => commandBody(shape, sentences));
}

function commandBody(shape: CommandShape, sentences: Sentences): CommandBody {
  const everywhere = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel];
  if (shape.kind === 'message') {
    return {
      type: ApplicationCommandType.Message,
      name: shape.name,
      name_localizations: localized(sentences, shape.label),
      contexts: everywhere,
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    };
  }
  const inner = shape.subcommands === undefined ? (shape.options ?? []).map((option) => optionBody(option, sentences)) : shape.subcommands.map((one) => subcommandBody(one, sentences));
  return {
    type: ApplicationCommandType.ChatInput,
    ...labels(shape, sentences),
    options: inner,
    contexts: shape.guildOnly === true ? [InteractionContextType.Guild] : everywhere,
    integration_types: shape.guildOnly === true ? [ApplicationIntegrationType.GuildInstall] : [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    ...(shape.moderators === true ? { default_member_permissions: String(PermissionFlagsBits.ManageGuild) } : {}),
  };
}

function subcommandBody(shape: SubcommandShape, sentences: Sentences) {
  return { type: ApplicationCommandOptionType.Subcommand as const, ...labels(shape, sentences), options: (shape.options ?? []).map((option) => optionBody(option, sentences)) };
}

const optionTypes = {
  string: ApplicationCommandOptionType.String,
  boolean: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  integer: ApplicationCommandOptionType.Integer,
} as const;

function optionBody(shape: OptionShape, sentences: Sentences) {
  const common = { ...labels(shape, sentences), required: shape.required === true };
  switch (shape.kind) {
    case 'string':
      return shape.choices === undefined
        ? { type: optionTypes.string, ...common, ...(shape.autocomplete === true ? { autocomplete: true as const } : {}), ...(shape.maxLength === undefined ? {} : { max_length: shape.maxLength }) }
        : { type: optionTypes.string, ...common, choices: shape.choices.map(({ value, label }) => ({ name: sentences.say('en', label), name_localizations: localized(sentences, label), value })) };
    case 'integer':
      return { type: optionTypes.integer, ...common, ...(shape.minValue === undefined ? {} : { min_value: shape.minValue }), ...(shape.maxValue === undefined ? {} : { max_value: shape.maxValue }) };
    case 'boolean':
      return { type: optionTypes.boolean, ...common };
    case 'channel':
      return { type: optionTypes.channel, ...common };
    case 'role':
      return { type: optionTypes.role, ...common };
  }
}

function labels(shape: { readonly name: string; readonly label: OptionShape['label'] }, sentences: Sentences) {
  return {
    name: shape.name,
    name_localizations: localized(sentences, `${shape.label}.name`),
    description: sentences.say('en', `${shape.label}.description`),
    description_localizations: localized(sentences, `${shape.label}.description`),
  };
}

function localized(sentences: Sentences, code: SentenceCode) {
  return { fi: sentences.say('fi', code), 'sv-SE': sentences.say('sv', code) };
}

interface Caller {
  call(method: 'GET' | 'PUT', route: `/${string}`, options?: { readonly body?: object }): Promise<unknown>;
}

/** Returns whether anything had to be written. */
export async function writeCommands(outbound: Caller, application: string, bodies: readonly CommandBody[]): Promise<'written' | 'unchanged'> {
  const present = await outbound.call('GET', `${Routes.applicationCommands(application)}?with_localizations=true`);
  if (sameCommands(present, bodies)) return 'unchanged';
  await outbound.call('PUT', Routes.applicationCommands(application), { body: [...bodies] });
  return 'written';
}

/** Whether Discord already has these commands; what it adds of its own (ids, versions, defaults) does not count. */
export function sameCommands(present: unknown, bodies: readonly CommandBody[]): boolean {
  if (!Array.isArray(present) || present.length !== bodies.length) return false;
  const known = present.map((one: unknown) => canonical(one)).sort();
  return JSON.stringify(known) === JSON.stringify(bodies.map((one) => canonical(one)).sort());
}

/** Only what we set, in one order, without empty values and defaults. */
const compared = new Set([
  'type', 'name', 'name_localizations', 'description', 'description_localizations', 'options', 'required', 'choices', 'value', 'autocomplete', 'max_length', 'min_length', 'min_value', 'max_value',
  'contexts', 'integration_types', 'default_member_permissions', 'fi', 'sv-SE',
]);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).filter(([name, one]) => compared.has(name) && one !== null && one !== false && one !== '' && !(Array.isArray(one) && one.length === 0));
    return Object.fromEntries(entries.map(([name, one]): [string, unknown] => [name, name === 'contexts' || name === 'integration_types' ? sorted(one) : one]).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(Number).sort((one, other) => one - other) : value;
}
