// The head of an article file: YAML between two lines of three dashes, each field checked, each fault with its line.
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import type { TextFault } from './decode.ts';

interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly license: string | null;
  readonly retoldFrom: string | null;
}

export interface Head {
  readonly fields: FrontMatter;
  /** What follows the head, and the line of the file that it begins on. */
  readonly body: string;
  readonly bodyLine: number;
  readonly faults: readonly TextFault[];
}

const absent: FrontMatter = { title: null, source: null, author: null, url: null, published: null, language: null, license: null, retoldFrom: null };

/** In UTF-16 units: eight fields of one line each. More is no head, and nesting without end would exhaust the stack. */
const longestHead = 8_000;

/** One line of visible text; what YAML escapes could smuggle in (line breaks, controls) is no part of a title. */
const visibleLine = (longest: number) =>
  z
    .string({ error: 'corpus.not-text' })
    .transform((text) => text.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .min(1, { error: 'corpus.empty-field' })
        .max(longest, { error: 'corpus.field-too-long' })
        .regex(/^[^\p{Cc}\u2028\u2029]*$/u, { error: 'corpus.field-has-control' }),
    );

const fields = {
  title: visibleLine(300),
  source: visibleLine(200),
  author: visibleLine(200),
  url: visibleLine(2048).refine(isWebAddress, { error: 'corpus.bad-url' }).transform(asciiAddress),
  published: visibleLine(40).refine(isCalendarDate, { error: 'corpus.bad-date' }),
  language: visibleLine(35).transform(primaryLanguage).pipe(z.string({ error: 'corpus.bad-language' })),
  license: visibleLine(200),
  'retold-from': visibleLine(500),
};

/** The keys that a head may have, in the order that the manual gives them. */
const frontMatterKeys = Object.keys(fields);

/** Parts head from body. A file that does not open with three dashes has no head, which is no fault. */
export function readFrontMatter(text: string): Head {
  const lines = text.split('\n');
  const opening = lines.findIndex((one) => one.trim() !== '');
  if (lines[opening]?.trimEnd() !== '---') return { fields: absent, body: text, bodyLine: 1, faults: [] };
  const closing = lines.findIndex((one, index) => index > opening && /^(?:---|\.\.\.)\s*$/.test(one));
  if (closing < 0) return { fields: absent, body: '', bodyLine: lines.length, faults: [{ line: opening + 1, code: 'corpus.front-matter-unclosed', facts: {} }] };
  const yaml = lines.slice(opening + 1, closing).join('\n');
  const { values, faults } =
    yaml.length > longestHead ? { values: {}, faults: [{ line: opening + 1, code: 'corpus.front-matter-too-long', facts: { limit: longestHead } }] } : parse(yaml, opening + 1);
  return { fields: { ...absent, ...values }, body: lines.slice(closing + 1).join('\n'), bodyLine: closing + 2, faults };
}

function parse(yaml: string, linesBefore: number): { values: Partial<FrontMatter>; faults: TextFault[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const faults: TextFault[] = [...document.errors, ...document.warnings].map((error) => ({ line: lineAt(error.pos[0]), code: 'corpus.bad-yaml', facts: { reason: error.message } }));
  if (faults.length > 0 || document.contents === null) return { values: {}, faults };
  if (!isMap(document.contents)) return { values: {}, faults: [{ line: linesBefore + 1, code: 'corpus.not-fields', facts: {} }] };
  const values: Record<string, string> = {};
  for (const { key: keyNode, value: valueNode } of document.contents.items) {
    const line = lineAt(isScalar(keyNode) ? (keyNode.range?.[0] ?? 0) : 0);
    const key = isScalar(keyNode) ? String(keyNode.value) : '?';
    const value: unknown = isScalar(valueNode) ? valueNode.value : valueNode;
    if (!isKnown(key)) {
      faults.push({ line, code: 'corpus.unknown-key', facts: { key, known: frontMatterKeys.join(', ') } });
      continue;
    }
    // "author:" with nothing after it says honestly that there is none; a title or a source that is named must be one.
    if (value === null && key !== 'title' && key !== 'source') continue;
    const parsed = fields[key].safeParse(value ?? '');
    if (parsed.success) values[key === 'retold-from' ? 'retoldFrom' : key] = parsed.data;
    else faults.push({ line, code: parsed.error.issues[0]?.message ?? 'corpus.not-text', facts: { key, value: typeof value === 'string' ? value.slice(0, 80) : '' } });
  }
  return { values, faults };
}

function isKnown(key: string): key is keyof typeof fields {
  return Object.hasOwn(fields, key);
}

function isWebAddress(text: string): boolean {
  if (/[\s\\]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && /^https?:\/\//i.test(text) && username === '' && password === '' && hostname !== '';
}

/** Letters of other scripts that look like Latin ones would hide where a link leads. */
function asciiAddress(text: string): string {
  return /^[\u0021-\u007e]+$/.test(text) ? text : new URL(text).href;
}

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The primary language of a BCP 47 tag, "fi" of "fi-FI"; undefined when it is none. */
function primaryLanguage(tag: string): string | undefined {
  return /^([a-z]{2,3})(?:-[a-z0-9]{1,8})*$/i.exec(tag)?.[1]?.toLowerCase();
}
