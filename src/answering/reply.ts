// Reads what a model sent back: JSON as asked for, or JSON somewhere in the prose around it.

/** A sentence that a model may write, and the sentence numbers that it names. */
export interface ReplyClaim {
  readonly text: string;
  readonly sentences: readonly number[];
}

export interface AnswerReply {
  readonly answered: boolean;
  readonly sentences: readonly number[];
  readonly claims: readonly ReplyClaim[];
}

/** More than this is not an answer but a dump. */
const mostNumbers = 40;
const mostClaims = 8;

/** Tolerant of numbers written as text and of a missing list; null when it is no answer at all. */
export function readAnswerReply(value: unknown): AnswerReply | null {
  const sentences = readNumbers(field(value, 'sentences'));
  const claims = readClaims(field(value, 'claims'));
  if (sentences === null || claims === null) return null;
  const answered = field(value, 'answered');
  if (typeof answered !== 'boolean' && sentences.length === 0 && claims.length === 0) return null;
  return { answered: answered !== false, sentences, claims };
}

function readClaims(value: unknown): ReplyClaim[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > mostClaims) return null;
  return value.flatMap((one: unknown) => {
    const text = field(one, 'text');
    const sentences = readNumbers(field(one, 'sentences'));
    return typeof text === 'string' && sentences !== null ? [{ text, sentences }] : [];
  });
}

/** Numbers, or texts such as "12" and "[12]"; null when it is no list or too long a one. Duplicates fall together. */
export function readNumbers(value: unknown): number[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > mostNumbers) return null;
  const numbers = value.flatMap((one: unknown) => {
    const number = typeof one === 'string' ? Number(/^\[?(\d{1,6})\]?$/.exec(one.trim())?.[1]) : one;
    return typeof number === 'number' && Number.isInteger(number) && number > 0 ? [number] : [];
  });
  return [...new Set(numbers)];
}

/** The first JSON object in a text that `read` accepts, whatever stands around it; null when there is none. */
export function findJson<T>(text: string, read: (value: unknown) => T | null): T | null {
  for (let from = text.indexOf('{'), tried = 0; from >= 0 && tried < 20; from = text.indexOf('{', from + 1), tried += 1) {
    const end = closingBrace(text, from);
    if (end === null) return null;
    const value = parse(text.slice(from, end + 1));
    const found = value === undefined ? null : read(value);
    if (found !== null) return found;
  }
  return null;
}

function closingBrace(text: string, from: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return at;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refusals = [
  /\b(?:I['’]m|I am) (?:sorry|unable|not able)\b|\bI (?:can['’]?t|cannot|won['’]t|will not|must decline)\b|\bas an AI\b|\bunable to (?:help|assist|comply)\b|\bagainst my (?:guidelines|policy)\b/iu,
  /(?<!\p{L})(?:en voi|en pysty|en valitettavasti|valitettavasti en|olen pahoillani|pahoittelen|en saa|tekoälynä|kielimallina)(?!\p{L})/iu,
];

/** Whether a text declines to answer, in Finnish or English. Asked only of texts that hold no reply. */
export function isRefusal(text: string): boolean {
  return refusals.some((pattern) => pattern.test(text.slice(0, 600)));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
