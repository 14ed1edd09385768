// Discord's limits on application commands, answered as Discord answers them.
import { Locale } from 'discord.js';
import { createFaultTree, integerOf, isObject, lengthOf, objectsOf, textOf } from './wire.ts';
import type { FaultTree, Json } from './wire.ts';

type Path = readonly (string | number)[];

const chatInputName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales = new Set<string>(Object.values(Locale));
const perKind = { 1: 100, 2: 15, 3: 15 } as const;

/** Throws one error that names every fault of a list of commands, as a bulk overwrite does. */
export function checkCommands(commands: readonly Json[]): void {
  const faults = createFaultTree();
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    checkCommand(faults, [index], command);
    const key = `${kindOf(command)} ${textOf(command['name'])}`;
    if (seen.has(key)) faults.add([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
  }
  for (const [kind, most] of Object.entries(perKind)) {
    const count = commands.filter((command) => kindOf(command) === Number(kind)).length;
    if (count > most) faults.add([], 'APPLICATION_COMMANDS_MAX_EXCEEDED', `Maximum number of application commands reached (${most})`);
  }
  faults.throwIfAny();
}

/** Throws the faults of a single command. */
export function checkSingleCommand(command: Json): void {
  const faults = createFaultTree();
  checkCommand(faults, [], command);
  faults.throwIfAny();
}

export function kindOf(command: Json): number {
  return command['type'] === undefined ? 1 : integerOf(command['type']);
}

function checkCommand(faults: FaultTree, path: Path, command: Json): void {
  const chatInput = kindOf(command) === 1;
  checkName(faults, path, command, chatInput);
  if (chatInput) {
    checkDescription(faults, path, command);
    checkOptions(faults, path, objectsOf(command['options']), 0);
  } else if (textOf(command['description']) !== '') {
    faults.add([...path, 'description'], 'APPLICATION_COMMAND_DESCRIPTION_INVALID', 'Context menu commands cannot have description');
  }
  if (size(command) > 8000) faults.add(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
}

function checkName(faults: FaultTree, path: Path, holder: Json, chatInput: boolean): void {
  const check = (at: Path, name: unknown) => {
    if (lengthOf(name) < 1 || lengthOf(name) > 32) faults.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 32 in length.');
    else if (chatInput && (!chatInputName.test(textOf(name)) || textOf(name) !== textOf(name).toLowerCase())) faults.add(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  };
  check([...path, 'name'], holder['name']);
  for (const [locale, name] of localized(faults, path, holder, 'name_localizations')) check([...path, 'name_localizations', locale], name);
}

function checkDescription(faults: FaultTree, path: Path, holder: Json): void {
  const check = (at: Path, text: unknown) => {
    if (lengthOf(text) < 1 || lengthOf(text) > 100) faults.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  };
  check([...path, 'description'], holder['description']);
  for (const [locale, text] of localized(faults, path, holder, 'description_localizations')) check([...path, 'description_localizations', locale], text);
}

function localized(faults: FaultTree, path: Path, holder: Json, field: string): readonly (readonly [string, unknown])[] {
  const map = holder[field];
  if (!isObject(map)) return [];
  for (const locale of Object.keys(map)) {
    if (!locales.has(locale)) faults.add([...path, field, locale], 'BASE_TYPE_CHOICES', 'The locale is not supported.');
  }
  return Object.entries(map);
}

function checkOptions(faults: FaultTree, path: Path, options: readonly Json[], depth: number): void {
  if (options.length > 25) faults.add([...path, 'options'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.');
  const seen = new Set<string>();
  let optional = false;
  for (const [index, option] of options.entries()) {
    const at = [...path, 'options', index];
    const type = integerOf(option['type']);
    checkName(faults, at, option, true);
    checkDescription(faults, at, option);
    if (seen.has(textOf(option['name']))) faults.add([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    seen.add(textOf(option['name']));
    if (type === 1 || type === 2) {
      if (depth + type > 2 && type === 2) faults.add([...at, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command option type is invalid');
      checkOptions(faults, at, objectsOf(option['options']), depth + 1);
      continue;
    }
    if (option['required'] === true && optional) faults.add(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before non-required options');
    optional ||= option['required'] !== true;
    checkOptionChoices(faults, at, option);
  }
  const nested = options.filter((option) => [1, 2].includes(integerOf(option['type']))).length;
  if (nested > 0 && nested < options.length) faults.add([...path, 'options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command and sub-command group option types are mutually exclusive to all other types');
}

function checkOptionChoices(faults: FaultTree, path: Path, option: Json): void {
  const choices = objectsOf(option['choices']);
  if (choices.length > 25) faults.add([...path, 'choices'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.');
  if (choices.length > 0 && option['autocomplete'] === true) faults.add([...path, 'autocomplete'], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID', 'Autocomplete and choices cannot both be set');
  for (const [index, choice] of choices.entries()) {
    const at = [...path, 'choices', index];
    localized(faults, at, choice, 'name_localizations');
    if (lengthOf(choice['name']) < 1 || lengthOf(choice['name']) > 100) faults.add([...at, 'name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    if (lengthOf(choice['value']) > 100) faults.add([...at, 'value'], 'BASE_TYPE_MAX_LENGTH', 'Must be 100 or fewer in length.');
  }
}

/** Discord counts the longest wording of each name and description, and every choice's value. */
function size(holder: Json): number {
  const longest = (plain: unknown, map: unknown) => Math.max(lengthOf(plain), ...(isObject(map) ? Object.values(map).map(lengthOf) : []));
  const own = longest(holder['name'], holder['name_localizations']) + longest(holder['description'], holder['description_localizations']) + lengthOf(holder['value']);
  const inner = [...objectsOf(holder['options']), ...objectsOf(holder['choices'])].reduce((sum, one) => sum + size(one), 0);
  return own + inner;
}
