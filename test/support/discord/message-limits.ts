// Discord's limits on messages, embeds and both kinds of components, answered as Discord answers them.
import { asObject, integerOf, isObject, lengthOf, objectsOf, textOf, ApiFault } from './wire.ts';
import type { FaultTree, Json } from './wire.ts';

/** Measured: with more bytes of Components V2 than this Discord answers 500. */
const componentBytes = 10_170;

const componentTypes = { row: 1, button: 2, select: 3, textInput: 4, userSelect: 5, channelSelect: 8, section: 9, text: 10, thumbnail: 11, gallery: 12, file: 13, separator: 14, container: 17, label: 18, fileUpload: 19 } as const;

function tooLong(faults: FaultTree, path: readonly (string | number)[], value: unknown, limit: number): void {
  if (lengthOf(value) > limit) faults.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
}

function required(faults: FaultTree, path: readonly (string | number)[], value: unknown): void {
  if (value === undefined || value === null || value === '') faults.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function checkEmbeds(faults: FaultTree, embeds: readonly Json[]): void {
  if (embeds.length > 10) faults.add(['embeds'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 10 in length.');
  let total = 0;
  for (const [index, embed] of embeds.entries()) {
    const path = ['embeds', index];
    const footer = asObject(embed['footer'])['text'];
    const author = asObject(embed['author'])['name'];
    const fields = objectsOf(embed['fields']);
    tooLong(faults, [...path, 'title'], embed['title'], 256);
    tooLong(faults, [...path, 'description'], embed['description'], 4096);
    tooLong(faults, [...path, 'footer', 'text'], footer, 2048);
    tooLong(faults, [...path, 'author', 'name'], author, 256);
    if (fields.length > 25) faults.add([...path, 'fields'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.');
    for (const [at, field] of fields.entries()) {
      required(faults, [...path, 'fields', at, 'name'], field['name']);
      required(faults, [...path, 'fields', at, 'value'], field['value']);
      tooLong(faults, [...path, 'fields', at, 'name'], field['name'], 256);
      tooLong(faults, [...path, 'fields', at, 'value'], field['value'], 1024);
      total += lengthOf(field['name']) + lengthOf(field['value']);
    }
    const url = textOf(embed['url']);
    if (url !== '' && (!/^https?:\/\//.test(url) || url.length > 2048)) faults.add([...path, 'url'], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    total += lengthOf(embed['title']) + lengthOf(embed['description']) + lengthOf(footer) + lengthOf(author);
  }
  if (total > 6000) faults.add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}

function checkCustomId(faults: FaultTree, path: readonly (string | number)[], component: Json, seen: Set<string>): void {
  const id = textOf(component['custom_id']);
  required(faults, [...path, 'custom_id'], id);
  tooLong(faults, [...path, 'custom_id'], id, 100);
  if (id !== '' && seen.has(id)) faults.add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  seen.add(id);
}

function checkButton(faults: FaultTree, path: readonly (string | number)[], button: Json, seen: Set<string>): void {
  tooLong(faults, [...path, 'label'], button['label'], 80);
  if (textOf(button['label']) === '' && !isObject(button['emoji'])) faults.add(path, 'BUTTON_COMPONENT_INVALID_LABEL_AND_EMOJI', 'A button must have a label or an emoji');
  if (integerOf(button['style']) === 5) {
    const url = textOf(button['url']);
    if (!/^(?:https?|discord):\/\//.test(url)) faults.add([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', `Scheme "${url.split(':')[0] ?? ''}" is not supported.`);
    tooLong(faults, [...path, 'url'], url, 512);
    if (button['custom_id'] !== undefined) faults.add(path, 'BUTTON_COMPONENT_CUSTOM_ID_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
  } else {
    checkCustomId(faults, path, button, seen);
  }
}

function checkSelect(faults: FaultTree, path: readonly (string | number)[], select: Json, seen: Set<string>): void {
  checkCustomId(faults, path, select, seen);
  tooLong(faults, [...path, 'placeholder'], select['placeholder'], 150);
  if (integerOf(select['type']) !== componentTypes.select) return;
  const options = objectsOf(select['options']);
  if (options.length < 1 || options.length > 25) faults.add([...path, 'options'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.');
  const values = new Set<string>();
  for (const [index, option] of options.entries()) {
    const at = [...path, 'options', index];
    required(faults, [...at, 'label'], option['label']);
    required(faults, [...at, 'value'], option['value']);
    tooLong(faults, [...at, 'label'], option['label'], 100);
    tooLong(faults, [...at, 'value'], option['value'], 100);
    tooLong(faults, [...at, 'description'], option['description'], 100);
    const value = textOf(option['value']);
    if (values.has(value)) faults.add([...at, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    values.add(value);
  }
}

function isSelect(type: number): boolean {
  return type === componentTypes.select || (type >= componentTypes.userSelect && type <= componentTypes.channelSelect);
}

function checkRow(faults: FaultTree, path: readonly (string | number)[], row: Json, seen: Set<string>): void {
  const parts = objectsOf(row['components']);
  const at = [...path, 'components'];
  if (parts.length < 1 || parts.length > 5) faults.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  if (parts.some((part) => isSelect(integerOf(part['type']))) && parts.length > 1) faults.add(at, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  for (const [index, part] of parts.entries()) {
    const type = integerOf(part['type']);
    if (type === componentTypes.button) checkButton(faults, [...at, index], part, seen);
    else if (isSelect(type)) checkSelect(faults, [...at, index], part, seen);
    else faults.add([...at, index, 'type'], 'BASE_TYPE_CHOICES', `Value must be one of (2, 3, 5, 6, 7, 8).`);
  }
}

interface Totals {
  components: number;
  text: number;
}

function checkLayout(faults: FaultTree, path: readonly (string | number)[], component: Json, seen: Set<string>, totals: Totals): void {
  const type = integerOf(component['type']);
  const parts = objectsOf(component['components']);
  totals.components += 1;
  switch (type) {
    case componentTypes.row:
      totals.components += parts.length;
      checkRow(faults, path, component, seen);
      break;
    case componentTypes.text:
      required(faults, [...path, 'content'], component['content']);
      totals.text += lengthOf(component['content']);
      break;
    case componentTypes.section: {
      if (parts.length < 1 || parts.length > 3) faults.add([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 3 in length.');
      for (const [index, part] of parts.entries()) checkLayout(faults, [...path, 'components', index], part, seen, totals);
      const accessory = component['accessory'];
      totals.components += 1;
      if (!isObject(accessory)) required(faults, [...path, 'accessory'], undefined);
      else if (integerOf(accessory['type']) === componentTypes.button) checkButton(faults, [...path, 'accessory'], accessory, seen);
      break;
    }
    case componentTypes.container:
      if (parts.length < 1) faults.add([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 1 or more in length.');
      for (const [index, part] of parts.entries()) checkLayout(faults, [...path, 'components', index], part, seen, totals);
      break;
    case componentTypes.gallery:
    case componentTypes.file:
    case componentTypes.separator:
      break;
    default:
      faults.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of (1, 9, 10, 12, 13, 14, 17).');
  }
}

function checkVersionTwo(faults: FaultTree, body: Json, components: readonly Json[]): void {
  for (const field of ['content', 'embeds'] as const) {
    const value = body[field];
    if (Array.isArray(value) ? value.length > 0 : textOf(value) !== '') faults.add([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`);
  }
  const totals = { components: 0, text: 0 };
  const seen = new Set<string>();
  for (const [index, component] of components.entries()) checkLayout(faults, ['components', index], component, seen, totals);
  if (totals.components > 40) faults.add(['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'The total number of components cannot exceed 40');
  if (totals.text > 4000) faults.add(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'Maximum displayable text size is 4000');
}

/** Holds a message's body (as it will be after the request) to the limits; `versionTwo` when it carries IS_COMPONENTS_V2. */
export function checkMessage(faults: FaultTree, body: Json, versionTwo: boolean): void {
  tooLong(faults, ['content'], body['content'], 2000);
  checkEmbeds(faults, objectsOf(body['embeds']));
  const components = objectsOf(body['components']);
  if (versionTwo) {
    checkVersionTwo(faults, body, components);
  } else {
    if (components.length > 5) faults.add(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 5 in length.');
    const seen = new Set<string>();
    for (const [index, row] of components.entries()) {
      if (integerOf(row['type']) === componentTypes.row) checkRow(faults, ['components', index], row, seen);
      else faults.add(['components', index, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of (1,).');
    }
  }
  if (textOf(body['nonce']).length > 25) faults.add(['nonce'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
}

/** Throws the 500 that Discord answers to more Components V2 than it can hold. */
export function checkComponentBytes(components: readonly Json[]): void {
  if (Buffer.byteLength(JSON.stringify(components)) > componentBytes) throw new ApiFault(500, 0, '500: Internal Server Error');
}

/** Holds the choices of an autocomplete answer to the limits. */
export function checkChoices(faults: FaultTree, choices: readonly Json[]): void {
  if (choices.length > 25) faults.add(['data', 'choices'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.');
  for (const [index, choice] of choices.entries()) {
    const path = ['data', 'choices', index];
    required(faults, [...path, 'name'], choice['name']);
    tooLong(faults, [...path, 'name'], choice['name'], 100);
    if (typeof choice['value'] === 'string') {
      required(faults, [...path, 'value'], choice['value']);
      tooLong(faults, [...path, 'value'], choice['value'], 100);
    }
  }
}

/** Holds a modal to the limits. */
export function checkModal(faults: FaultTree, modal: Json): void {
  required(faults, ['data', 'title'], modal['title']);
  tooLong(faults, ['data', 'title'], modal['title'], 45);
  const seen = new Set<string>();
  checkCustomId(faults, ['data'], modal, new Set());
  const components = objectsOf(modal['components']);
  if (components.length < 1 || components.length > 5) faults.add(['data', 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  for (const [index, component] of components.entries()) {
    const path = ['data', 'components', index];
    const type = integerOf(component['type']);
    if (type === componentTypes.row) {
      for (const [at, input] of objectsOf(component['components']).entries()) {
        required(faults, [...path, 'components', at, 'label'], input['label']);
        tooLong(faults, [...path, 'components', at, 'label'], input['label'], 45);
        checkInput(faults, [...path, 'components', at], input, seen);
      }
    } else if (type === componentTypes.label) {
      required(faults, [...path, 'label'], component['label']);
      tooLong(faults, [...path, 'label'], component['label'], 45);
      tooLong(faults, [...path, 'description'], component['description'], 100);
      checkInput(faults, [...path, 'component'], asObject(component['component']), seen);
    } else if (type === componentTypes.text) {
      required(faults, [...path, 'content'], component['content']);
    } else {
      faults.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of (1, 10, 18).');
    }
  }
}

function checkInput(faults: FaultTree, path: readonly (string | number)[], input: Json, seen: Set<string>): void {
  const type = integerOf(input['type']);
  if (isSelect(type)) return checkSelect(faults, path, input, seen);
  if (type === componentTypes.fileUpload) return checkCustomId(faults, path, input, seen);
  if (type !== componentTypes.textInput) return faults.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of (3, 4, 5, 6, 7, 8, 19).');
  checkCustomId(faults, path, input, seen);
  tooLong(faults, [...path, 'placeholder'], input['placeholder'], 100);
  tooLong(faults, [...path, 'value'], input['value'], 4000);
  for (const bound of ['min_length', 'max_length']) {
    const length = integerOf(input[bound]);
    if (length < 0 || length > 4000) faults.add([...path, bound], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 4000.');
  }
}
