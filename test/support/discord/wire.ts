// What goes over the wire: loose JSON as it arrives, and the errors Discord answers with.

export type Json = Readonly<Record<string, unknown>>;

/** An error answer in Discord's form. */
export class ApiFault extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Json | undefined;

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): Json {
    return { message: this.message, code: this.code, ...(this.errors === undefined ? {} : { errors: this.errors }) };
  }
}

export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A request as it arrived. */
export interface RestRequest {
  readonly method: string;
  /** Without the version: /channels/1/messages. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: ReadonlyMap<string, Upload>;
}

export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Integers may arrive as numeric strings. */
export function integerOf(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : 0;
}

/** The length that limits are held against: UTF-16 units, never less than what Discord counts. */
export function lengthOf(value: unknown): number {
  return textOf(value).length;
}

/** Collects faults of a request in Discord's tree of errors, and throws them all at once. */
export function createFaultTree() {
  const tree: Record<string, unknown> = {};
  let count = 0;
  return {
    add(path: readonly (string | number)[], code: string, message: string): void {
      let node = tree;
      for (const step of path) {
        const next = node[String(step)];
        const child: Record<string, unknown> = typeof next === 'object' && next !== null ? { ...next } : {};
        node[String(step)] = child;
        node = child;
      }
      node['_errors'] = [...(Array.isArray(node['_errors']) ? node['_errors'] : []), { code, message }];
      count += 1;
    },
    get count(): number {
      return count;
    },
    throwIfAny(): void {
      if (count > 0) throw new ApiFault(400, 50_035, 'Invalid Form Body', tree);
    },
  };
}

export type FaultTree = ReturnType<typeof createFaultTree>;
