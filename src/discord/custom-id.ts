// What a button or modal says it does, in the 100 characters that Discord keeps for it; it survives a restart.
import { customIdLength } from './limits.ts';

export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

/** Raised by one when the meaning of the arguments changes; older buttons then say that they no longer work. */
const version = '1';

/** Throws when it would not fit: that is a fault of ours, found by tests. */
export function writeCustomId(action: string, ...args: readonly string[]): string {
  const id = [version, action, ...args.map((argument) => encodeURIComponent(argument))].join(':');
  if (id.length > customIdLength) throw new Error(`a custom id of ${id.length} characters does not fit`);
  return id;
}

/** Null for an id that is not of this version. */
export function readCustomId(id: string): CustomId | null {
  const [first, action, ...args] = id.split(':');
  if (first !== version || action === undefined) return null;
  try {
    return { action, args: args.map((argument) => decodeURIComponent(argument)) };
  } catch {
    return null;
  }
}
