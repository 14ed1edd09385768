// Makes a message's body of a request's: merges edits, applies allowed_mentions, and holds the result to the limits.
import { checkComponentBytes, checkMessage } from './message-limits.ts';
import { ApiFault, asObject, createFaultTree, integerOf, isObject, lengthOf, objectsOf, textOf, textsOf } from './wire.ts';
import type { Json, Upload } from './wire.ts';
import { emptyBody, messageFlags } from './world.ts';
import type { MessageBody, World } from './world.ts';

const fileBytes = 10 * 1024 * 1024;

export interface Composition {
  readonly world: World;
  readonly fileUrl: (id: string) => string;
  readonly body: Json;
  readonly files: ReadonlyMap<string, Upload>;
  /** What is edited; absent for a new message. */
  readonly before?: MessageBody;
  /** The author of the message that is replied to. */
  readonly repliesTo?: string;
}

/** Throws 50035 with every fault, 50006 for an empty message, 500 for too many bytes of components. */
export function compose(composition: Composition): MessageBody {
  const { body, before = emptyBody } = composition;
  const asked = integerOf(body['flags']);
  const kept = before.flags & ~messageFlags.loading;
  const flags = kept | (asked & (messageFlags.componentsV2 | messageFlags.suppressEmbeds | (composition.before === undefined ? messageFlags.ephemeral | messageFlags.suppressNotifications : 0)));
  const versionTwo = (flags & messageFlags.componentsV2) !== 0;
  const merged: Json = {
    ...body,
    content: body['content'] === undefined ? before.content : textOf(body['content']),
    embeds: body['embeds'] === undefined ? before.embeds : objectsOf(body['embeds']),
    components: body['components'] === undefined ? before.components : objectsOf(body['components']),
  };
  const faults = createFaultTree();
  checkMessage(faults, merged, versionTwo);
  if (versionTwo) checkComponentBytes(objectsOf(merged['components']));
  const attachments = [...keptAttachments(composition, before), ...uploads(composition)];
  if (attachments.length > 10) faults.add(['attachments'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 10 in length.');
  faults.throwIfAny();
  const content = textOf(merged['content']);
  const empty = content.trim() === '' && objectsOf(merged['embeds']).length === 0 && objectsOf(merged['components']).length === 0 && attachments.length === 0 && body['sticker_ids'] === undefined && !isObject(body['poll']);
  if (empty) throw new ApiFault(400, 50_006, 'Cannot send an empty message');
  return {
    content,
    embeds: objectsOf(merged['embeds']).map((embed) => ({ type: 'rich', ...embed })),
    components: numbered(objectsOf(merged['components'])),
    attachments,
    flags,
    pings: pings(composition.world, body, spokenText(content, objectsOf(merged['components'])), composition.repliesTo),
  };
}

/** Everything in a message that could ping: its content and its displayed texts. */
function spokenText(content: string, components: readonly Json[]): string {
  const inner = (component: Json): string => [integerOf(component['type']) === 10 ? textOf(component['content']) : '', ...objectsOf(component['components']).map(inner)].join('\n');
  return [content, ...components.map(inner)].join('\n');
}

function pings(world: World, body: Json, text: string, repliesTo: string | undefined): MessageBody['pings'] {
  const allowed = isObject(body['allowed_mentions']) ? body['allowed_mentions'] : undefined;
  const parse = allowed === undefined ? ['everyone', 'users', 'roles'] : textsOf(allowed['parse']);
  const named = (kind: 'users' | 'roles') => (allowed === undefined ? [] : textsOf(allowed[kind]));
  const written = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  const users = written(/<@!?(\d+)>/g).filter((id) => world.users.has(id) && (parse.includes('users') || named('users').includes(id)));
  const roles = written(/<@&(\d+)>/g).filter((id) => parse.includes('roles') || named('roles').includes(id));
  const repliedUser = repliesTo !== undefined && (allowed === undefined || allowed['replied_user'] === true) ? [repliesTo] : [];
  return { everyone: parse.includes('everyone') && /@everyone|@here/.test(text), users: [...new Set([...users, ...repliedUser])], roles: [...new Set(roles)] };
}

function keptAttachments(composition: Composition, before: MessageBody): readonly Json[] {
  const listed = composition.body['attachments'];
  if (!Array.isArray(listed)) return before.attachments;
  const ids = new Set(objectsOf(listed).map((one) => String(one['id'])));
  return before.attachments.filter((one) => ids.has(String(one['id'])));
}

function uploads({ world, fileUrl, body, files }: Composition): readonly Json[] {
  const described = objectsOf(body['attachments']);
  return [...files].map(([field, file]) => {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (index === undefined) throw new ApiFault(400, 50_035, 'Invalid Form Body', { [field]: { _errors: [{ code: 'UNKNOWN_FILE_FIELD', message: 'files must be named files[n]' }] } });
    if (file.bytes.length > fileBytes) throw new ApiFault(413, 40_005, 'Request entity too large');
    const description = described.find((one) => String(one['id']) === index);
    const id = world.nextId();
    world.files.set(id, file);
    return {
      id,
      filename: textOf(description?.['filename']) || file.name,
      size: file.bytes.length,
      url: fileUrl(id),
      proxy_url: fileUrl(id),
      content_type: file.type,
      ...(lengthOf(description?.['description']) > 0 ? { description: description?.['description'] } : {}),
    };
  });
}

/** What Discord's answers name even where the request was silent. */
const answeredWith: Readonly<Record<number, Json>> = {
  3: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

/** Discord numbers every component that carries no id of its own. */
function numbered(components: readonly Json[]): readonly Json[] {
  let next = 1;
  const visit = (component: Json): Json => {
    const id = integerOf(component['id']) || next;
    next += 1;
    return {
      ...answeredWith[integerOf(component['type'])],
      ...component,
      id,
      ...(Array.isArray(component['components']) ? { components: objectsOf(component['components']).map(visit) } : {}),
      ...(isObject(component['accessory']) ? { accessory: visit(asObject(component['accessory'])) } : {}),
    };
  };
  return components.map(visit);
}
