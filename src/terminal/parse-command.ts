// Reads a command line into a command, or says in one sentence what is wrong with it.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Language } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import { type SummaryStyle, summaryStyles } from '../domain/summary.ts';

export const helpTopics = ['ask', 'summary', 'corpus', 'eval', 'bench', 'register'] as const;
export type HelpTopic = (typeof helpTopics)[number];

export type CorpusAction =
  | { readonly kind: 'check' }
  | { readonly kind: 'list' | 'history' }
  | { readonly kind: 'reload'; readonly allowShrink: boolean }
  | { readonly kind: 'diff'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'rollback'; readonly generation: string | null };

interface Common {
  readonly json: boolean;
  /** The folder to read into a temporary index; null for the configured collection. */
  readonly corpus: string | null;
}

export type Command =
  | ({ readonly name: 'ask'; readonly question: string; readonly language: Language | null; readonly explain: boolean } & Common)
  | ({ readonly name: 'summary'; readonly article: string; readonly style: SummaryStyle; readonly language: Language | null } & Common)
  | ({ readonly name: 'corpus'; readonly action: CorpusAction } & Common)
  | { readonly name: 'conversation'; readonly corpus: string | null }
  | { readonly name: 'help'; readonly topic: HelpTopic | null };

/** In UTF-16 units; a longer text is no question, and analysing it would only take time. */
export const longestQuestion = 2_000;

/** Throws UserError with a code under "terminal" when the words make no command. */
export function parseCommand(argv: readonly string[]): Command {
  const [name, ...rest] = argv;
  if (name === undefined || (name.startsWith('-') && name !== '-h' && name !== '--help')) return parseConversation(argv);
  switch (name) {
    case 'help':
    case '-h':
    case '--help':
      return parseHelp(rest);
    case 'ask':
      return parseAsk(rest);
    case 'summary':
      return parseSummary(rest);
    case 'corpus':
      return parseCorpus(rest);
    default:
      throw new UserError('terminal.unknown-command', { command: name });
  }
}

const json = { type: 'boolean', default: false } as const;
const corpus = { type: 'string' } as const;
const help = { type: 'boolean', short: 'h', default: false } as const;

function parseConversation(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv, { corpus, help });
  if (values.help) return { name: 'help', topic: null };
  refuseMore(positionals);
  return { name: 'conversation', corpus: folder(values.corpus) };
}

function parseHelp(argv: readonly string[]): Command {
  const [topic, ...more] = argv;
  refuseMore(more);
  const known = helpTopics.find((one) => one === topic);
  if (topic !== undefined && known === undefined) throw new UserError('terminal.unknown-command', { command: topic });
  return { name: 'help', topic: known ?? null };
}

function parseAsk(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv, { json, corpus, help, lang: { type: 'string' }, explain: { type: 'boolean', default: false } });
  if (values.help) return { name: 'help', topic: 'ask' };
  const question = positionals.join(' ').trim();
  if (question === '') throw new UserError('terminal.no-question');
  if (question.length > longestQuestion) throw new UserError('terminal.question-too-long', { limit: longestQuestion });
  return { name: 'ask', question, language: language(values.lang), explain: values.explain, json: values.json, corpus: folder(values.corpus) };
}

function parseSummary(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv, { json, corpus, help, lang: { type: 'string' }, style: { type: 'string', default: 'short' } });
  if (values.help) return { name: 'help', topic: 'summary' };
  const article = positionals.join(' ').trim();
  if (article === '') throw new UserError('terminal.no-article');
  const style = summaryStyles.find((one) => one === values.style);
  if (style === undefined) throw new UserError('terminal.bad-style', { style: values.style, allowed: summaryStyles.join(', ') });
  return { name: 'summary', article, style, language: language(values.lang), json: values.json, corpus: folder(values.corpus) };
}

function parseCorpus(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv, { json, corpus, help, 'allow-shrink': { type: 'boolean', default: false } });
  const [kind = '', ...operands] = positionals;
  if (values.help) return { name: 'help', topic: 'corpus' };
  if (values['allow-shrink'] && kind !== 'reload') throw new UserError('terminal.unknown-option', { option: '--allow-shrink' });
  const common = { name: 'corpus', json: values.json, corpus: folder(values.corpus) } as const;
  const [first = null, second = null] = operands;
  switch (kind) {
    case 'check':
    case 'list':
    case 'history':
      refuseMore(operands);
      return { ...common, action: { kind } };
    case 'reload':
      refuseMore(operands);
      return { ...common, action: { kind, allowShrink: values['allow-shrink'] } };
    case 'diff':
      refuseMore(operands.slice(2));
      return { ...common, action: { kind, from: first, to: second } };
    case 'rollback':
      refuseMore(operands.slice(1));
      return { ...common, action: { kind, generation: first } };
    default:
      throw new UserError('terminal.unknown-command', { command: `corpus ${kind}`.trim() });
  }
}

function parse<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node names the option only inside its English sentence, in quotation marks.
    const option = /'([^' ]+)/.exec(error.message)?.[1] ?? args.join(' ');
    throw new UserError('terminal.unknown-option', { option }, { cause: error });
  }
}

function refuseMore(words: readonly string[]): void {
  if (words.length > 0) throw new UserError('terminal.too-many-words', { words: words.join(' ') });
}

function folder(value: string | undefined): string | null {
  if (value === '') throw new UserError('terminal.unknown-option', { option: '--corpus' });
  return value ?? null;
}

function language(value: string | undefined): Language | null {
  if (value === undefined || value === 'fi' || value === 'en') return value ?? null;
  throw new UserError('terminal.bad-language', { language: value, allowed: 'fi, en' });
}
