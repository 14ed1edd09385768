// The prompts: files that the host may change, checked whole at start.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** What the program fills into each prompt; a file has to use them all. */
const placeholders = {
  answer: ['language', 'marker', 'sentences', 'question', 'earlier'],
  summary: ['language', 'marker', 'sentences', 'style'],
  speakers: ['marker', 'sentences'],
  claim: ['marker', 'sentences', 'claim'],
} as const satisfies Record<string, readonly string[]>;

export type PromptName = keyof typeof placeholders;
export type PromptValues<Name extends PromptName> = Readonly<Record<(typeof placeholders)[Name][number], string>>;

export interface Prompt {
  readonly name: PromptName;
  /** Eight characters that change with the file; logged with each answer. */
  readonly hash: string;
  readonly system: string;
  readonly user: string;
}

export type Prompts = { readonly [Name in PromptName]: Prompt };

export interface PromptFault {
  readonly file: string;
  /** Counts from 1; null when the whole file is meant. */
  readonly line: number | null;
  readonly code: 'unreadable' | 'no-part' | 'missing' | 'misspelt' | 'unknown' | 'malformed';
  /** The placeholder or part that it is about. */
  readonly name: string;
  /** What was probably meant by a misspelt name. */
  readonly meant: string | null;
}

/** Every fault of every prompt file, at once; `faults` has them one by one, the fact `problems` as lines. */
export class PromptsFaulty extends UserError {
  readonly faults: readonly PromptFault[];

  constructor(faults: readonly PromptFault[]) {
    super('prompts.faulty', { count: faults.length, problems: faults.map(lineOf).join('\n') });
    this.faults = faults;
  }
}

/** Reads and checks all prompts of a folder; throws PromptsFaulty, a UserError('prompts.faulty'). */
export async function loadPrompts(folder: string): Promise<Prompts> {
  const read = async (name: PromptName) => readPrompt(name, await readFile(join(folder, `${name}.md`), 'utf8').catch(() => null));
  const [answer, summary, speakers, claim] = await Promise.all([read('answer'), read('summary'), read('speakers'), read('claim')]);
  const faults = [answer, summary, speakers, claim].flatMap((reading) => reading.faults);
  if (faults.length > 0) throw new PromptsFaulty(faults);
  return { answer: answer.prompt, summary: summary.prompt, speakers: speakers.prompt, claim: claim.prompt };
}

interface Reading {
  readonly prompt: Prompt;
  readonly faults: readonly PromptFault[];
}

function readPrompt(name: PromptName, content: string | null): Reading {
  const file = `${name}.md`;
  const text = content?.replaceAll('\r\n', '\n') ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  if (content === null) return { prompt: { name, hash, system: '', user: '' }, faults: [{ file, line: null, code: 'unreadable', name: file, meant: null }] };
  const parts = partsOf(text);
  const fault = (line: number | null, code: PromptFault['code'], about: string, meant: string | null = null): PromptFault => ({ file, line, code, name: about, meant });
  const absent = (['system', 'user'] as const).filter((part) => parts[part].trim() === '').map((part) => fault(null, 'no-part', `## ${part}`));
  return { prompt: { name, hash, ...parts }, faults: [...absent, ...placeholderFaults(text, placeholders[name], fault)] };
}

/** The two parts stand under the headings `## system` and `## user`; what stands before them is a note to the reader. */
function partsOf(text: string): { readonly system: string; readonly user: string } {
  const part = (heading: string) => new RegExp(`^## ${heading}[ \\t]*\\n([\\s\\S]*?)(?=^## (?:system|user)[ \\t]*$|(?![\\s\\S]))`, 'm').exec(text)?.[1]?.trim() ?? '';
  return { system: part('system'), user: part('user') };
}

function placeholderFaults(text: string, known: readonly string[], fault: (line: number | null, code: PromptFault['code'], name: string, meant?: string | null) => PromptFault): PromptFault[] {
  const faults: PromptFault[] = [];
  const used = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const rest = line.replaceAll(/\{\{([^{}]*)\}\}/g, (_, inner: string) => {
      const name = inner.trim();
      if (known.includes(name)) used.add(name);
      else if (!/^\w+$/.test(name)) faults.push(fault(index + 1, 'malformed', `{{${inner}}}`));
      else {
        const meant = nearest(name, known);
        faults.push(fault(index + 1, meant === null ? 'unknown' : 'misspelt', name, meant));
      }
      return '';
    });
    const stray = /\{\{.*|.*?\}\}/.exec(rest);
    if (stray !== null) faults.push(fault(index + 1, 'malformed', stray[0].trim().slice(0, 40)));
  }
  const misspelt = new Set(faults.map((one) => one.meant));
  return [...faults, ...known.filter((name) => !used.has(name) && !misspelt.has(name)).map((name) => fault(null, 'missing', name))];
}

/** The known name within two edits, null when none is that near. */
function nearest(name: string, known: readonly string[]): string | null {
  const near = known.map((one) => ({ one, distance: editDistance(name.toLowerCase(), one) })).sort((left, right) => left.distance - right.distance)[0];
  return near !== undefined && near.distance <= 2 ? near.one : null;
}

/** Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Signs, not words: the sentence around them stands in the catalogue. */
function lineOf({ file, line, code, name, meant }: PromptFault): string {
  const place = line === null ? file : `${file}:${String(line)}`;
  if (code === 'misspelt') return `  ${place}: {{${name}}} → {{${meant ?? ''}}}?`;
  return code === 'missing' ? `  ${place}: ∅ {{${name}}}` : code === 'unknown' ? `  ${place}: ? {{${name}}}` : `  ${place}: ✗ ${name}`;
}
