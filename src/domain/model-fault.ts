// What can go wrong with a model behind a network, in kinds that decide: try again, go on without it, or tell somebody.

export type ModelFaultKind =
  | 'unreachable'
  | 'timeout'
  | 'overloaded'
  | 'rate-limited'
  | 'quota'
  | 'unauthorised'
  | 'rejected'
  | 'unsupported'
  | 'too-long'
  | 'filtered'
  | 'refused'
  | 'incomplete'
  | 'malformed'
  | 'resting';

/** The message never holds a key, a question or an article: it is made of kind, status, code and masked words. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  readonly kind: ModelFaultKind;
  /** For log lines, where errors show their code. */
  readonly code: string;
  readonly status: number | null;
  /** How long the server asks to be left alone. */
  readonly retryAfterMs: number | null;

  constructor(kind: ModelFaultKind, detail: string, more: { readonly status?: number | null; readonly retryAfterMs?: number | null } = {}) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
    this.code = `model-${kind}`;
    this.status = more.status ?? null;
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}

/** Worth another try at once or after a pause. */
export function isPassing(fault: ModelFault): boolean {
  return fault.kind === 'unreachable' || fault.kind === 'overloaded' || fault.kind === 'rate-limited';
}

/** Says of the model's health, not of one question: these open the circuit. */
export function isOutage(fault: ModelFault): boolean {
  return isPassing(fault) || fault.kind === 'timeout' || fault.kind === 'quota' || fault.kind === 'unauthorised' || fault.kind === 'incomplete' || fault.kind === 'malformed';
}

const quotaWords = /insufficient[_ -]?quota|exceeded your current quota|billing|credit balance|out of credits|quota.{0,20}exhausted/i;
const lengthWords = /context[_ ]length|context window|maximum context|too many tokens|input tokens exceed|prompt is too long|context size/i;
const filterWords = /content[_ ]?filter|ResponsibleAIPolicy|content management policy|content_policy_violation|moderation/i;
const unsupportedWords = /response_format|json_schema|json_object|structured output|tool_choice|tools?\b.{0,40}not support|not support.{0,40}tools?\b|stream_options|include_usage/i;

/**
 * The fault that an error of a model's client amounts to. Read by shape: the clients of all providers give their errors
 * `status`, `code`, `headers` and `cause`. `secrets` are masked in what little of the message is kept.
 */
export function modelFaultOf(error: unknown, secrets: readonly string[] = []): ModelFault {
  for (let one: unknown = error, depth = 0; depth < 5 && one !== undefined && one !== null; one = field(one, 'cause'), depth += 1) {
    if (one instanceof ModelFault) return one;
  }
  const status = numberField(error, 'status') ?? numberField(field(error, 'response'), 'status');
  const words = [field(error, 'code'), field(error, 'type'), field(field(field(error, 'error'), 'innererror'), 'code'), field(error, 'message')].filter((part) => typeof part === 'string').join(' ');
  // The first line only: LangChain adds a link to its own pages below.
  const detail = maskSecrets(words.split('\n', 1)[0] ?? '', secrets).slice(0, 200);
  const make = (kind: ModelFaultKind) => new ModelFault(kind, detail, { status, retryAfterMs: status === 429 || status === 503 ? retryAfterMs(field(error, 'headers')) : null });
  if (lengthWords.test(words) && (status === null || status < 500)) return make('too-long');
  if (filterWords.test(words) && (status === null || status === 400 || status === 403 || status === 422)) return make('filtered');
  if (status !== null) return make(kindOfStatus(status, words));
  const name = field(error, 'name');
  if (name === 'ContextOverflowError') return make('too-long');
  if (name === 'TimeoutError' || /^request timed out/i.test(words)) return make('timeout');
  if (error instanceof SyntaxError) return new ModelFault('malformed', 'the answer is not JSON');
  if (quotaWords.test(words)) return make('quota');
  return isConnectionError(error) ? new ModelFault('unreachable', connectionCode(error)) : make('malformed');
}

function kindOfStatus(status: number, words: string): ModelFaultKind {
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 402) return 'quota';
  if (status === 407) return 'unreachable';
  if (status === 413) return 'too-long';
  if (status === 429) return quotaWords.test(words) ? 'quota' : 'rate-limited';
  if (status === 408 || status >= 500) return 'overloaded';
  return unsupportedWords.test(words) ? 'unsupported' : 'rejected';
}

function isConnectionError(error: unknown): boolean {
  for (let one: unknown = error, depth = 0; depth < 5 && one !== undefined && one !== null; one = field(one, 'cause'), depth += 1) {
    const code = field(one, 'code');
    if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+|ERR_TLS\w*|ERR_SSL\w*|\w*CERT\w*|DEPTH_ZERO\w*|HPE_\w+)$/.test(code)) return true;
    const message = field(one, 'message');
    if (typeof message === 'string' && /^(?:terminated|fetch failed|Connection error\.?|other side closed|Premature close)/i.test(message)) return true;
  }
  return false;
}

function connectionCode(error: unknown): string {
  const codes: string[] = [];
  for (let one: unknown = error, depth = 0; depth < 5 && one !== undefined && one !== null; one = field(one, 'cause'), depth += 1) {
    const code = field(one, 'code');
    if (typeof code === 'string') codes.push(code);
  }
  return codes.at(-1) ?? 'the connection broke';
}

/** Retry-After in milliseconds, from seconds, a date or OpenAI's own `retry-after-ms`; null when there is none. */
export function retryAfterMs(headers: unknown, now: number = Date.now()): number | null {
  const get = (name: string): string | null => {
    const value: unknown = headers instanceof Headers ? headers.get(name) : field(headers, name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const milliseconds = Number(get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  const after = get('retry-after');
  if (after === null) return null;
  const seconds = Number(after);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(after);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Replaces every secret, and whatever has the form of a key. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const masked = secrets.filter((secret) => secret.length >= 6).reduce((left, secret) => left.replaceAll(secret, '[secret]'), text);
  return masked.replaceAll(/\b(?:sk|pk|key)-[\w*-]{6,}|Bearer\s+\S+/gi, '[secret]');
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Reflect.get(value, name);
}

function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return typeof found === 'number' ? found : null;
}
