// A collection and streams of our own for the terminal's tests: they record, and refuse what was not scripted.
import { PassThrough } from 'node:stream';
import type { Answer, AnswerExcerpt, Question } from '../../src/domain/answer.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { ArticleEntry, CorpusFault, CorpusReading, Generation, PublishReport } from '../../src/domain/ports.ts';
import { type Excerpt, verify } from '../../src/domain/verify.ts';
import type { OpenCollection, OpenOptions, TerminalDependencies } from '../../src/terminal/dependencies.ts';
import { createSentences } from '../../src/sentences/sentences.ts';
import { articleHead, match, passage, retrieval, speaker } from '../support/passages.ts';

export const head = articleHead('vierastaistelijat', { title: 'Vierastaistelijat jättävät ISIS:n', source: 'Koelehti', author: 'Åsa Öst', url: 'https://example.org/uutinen', published: '2025-05-19' });
const maher = { ...speaker('Shiraz Maher', 'direct'), mention: { paragraph: 9, text: 'hän', start: 0, end: 3 } };
export const warning = passage(head, 10, [['– Euroopan on oltava ”varuillaan”, hän toteaa.', maher]]);
export const deaths = passage(head, 11, [['Jopa 30\u00a0000 ihmisen uskotaan lähteneen.', { ...speaker(null, 'belief'), mention: { paragraph: 11, text: 'uskotaan', start: 22, end: 30 } }], 'Britteihin kuului 850.']);

export function excerptOf(one: typeof warning, first = 1, last = first): Excerpt {
  const verified = verify({ kind: 'sentences', article: one.article.id, paragraph: one.paragraph.number, first, last }, [one]);
  if (verified.kind === 'refused') throw new Error(verified.reason);
  return verified.excerpts[0];
}

export function quoted(question: Question, excerpts: readonly [AnswerExcerpt, ...AnswerExcerpt[]], more: Partial<Extract<Answer, { kind: 'quoted' }>> = {}): Answer {
  return { kind: 'quoted', question, retrieval: retrieval([match(warning, 0.93)], { generation: '7' }), answerer: 'extractive', tookMs: 12.34, dropped: [], text: null, excerpts, ...more };
}

export function notFound(question: Question): Answer {
  const lacking = [{ code: 'name', words: 'Helsinki' }] as const;
  return { kind: 'not-found', question, retrieval: retrieval([match(deaths, 0.4123456), match(warning, 0.2)], { answered: false, confidence: 0.1, lacking }), answerer: 'extractive', tookMs: 3, dropped: [{ what: 'x 1', why: 'not-in-the-text' }] };
}

const entry: ArticleEntry = { ...head, paragraphCount: 15 };
export const generations: readonly Generation[] = [
  { id: '7', created: '2025-05-20T10:00:00.000Z', articles: 1, paragraphs: 15, live: true },
  { id: '6', created: '2025-05-19T10:00:00.000Z', articles: 1, paragraphs: 14, live: false },
];

export interface Script {
  /** Answers by the question's text; an unscripted question fails the test. */
  readonly answers?: Readonly<Record<string, (question: Question, signal: AbortSignal) => Promise<Answer> | Answer>>;
  readonly reading?: CorpusReading;
  readonly faults?: readonly CorpusFault[];
  /** Of the articles that were read when the collection was opened. */
  readonly openingFaults?: readonly CorpusFault[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly watched?: boolean;
  readonly historyFile?: string | null;
  readonly articles?: readonly ArticleEntry[];
}

export function terminal(script: Script = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  const errors = new PassThrough();
  const watched = script.watched === true;
  const read = { output: '', errors: '' };
  output.on('data', (chunk: Buffer) => (read.output += chunk.toString()));
  errors.on('data', (chunk: Buffer) => (read.errors += chunk.toString()));
  const stopping = new AbortController();
  const opened: OpenOptions[] = [];
  const asked: Question[] = [];
  const activated: string[] = [];
  const faulted: object[] = [];
  let closed = 0;
  const report: PublishReport = { generation: { ...generations[0], id: '8' } as Generation, added: ['a'], changed: [], removed: [], unchanged: 1, embedded: 3, tookMs: 41.6 };
  const collection: OpenCollection = {
    ask: async (question, signal) => {
      asked.push(question);
      const answer = script.answers?.[question.text];
      if (answer === undefined) throw new Error(`not scripted: ${question.text}`);
      return answer(question, signal);
    },
    summarise: async (article, style, language) => {
      if (article !== head.id) throw new UserError('summary.no-such-article', { article });
      return { article: entry, style, language, generation: '7', lines: style === 'timeline' ? [] : [{ label: style === 'speakers' ? 'Shiraz Maher' : null, excerpt: excerptOf(warning) }] };
    },
    reload: async ({ onProgress }) => {
      onProgress?.({ step: 'embedding', done: 3, total: 3 });
      return { report, faults: script.faults ?? [] };
    },
    library: {
      live: async () => generations[0] ?? null,
      articles: async (generation) => (generation === '6' ? [{ ...entry, title: 'Vanha otsikko' }] : (script.articles ?? [entry])),
      paragraphs: async (_, generation) => (generation === '6' ? [warning.paragraph] : [warning.paragraph, deaths.paragraph]),
      search: () => Promise.reject(new Error('the terminal never searches by itself')),
      close: async () => undefined,
    },
    faults: script.openingFaults ?? [],
    publisher: {
      publish: () => Promise.reject(new Error('the terminal never publishes by itself')),
      history: async () => generations,
      activate: async (id) => {
        activated.push(id);
        return { id, created: '2025-05-19T10:00:00.000Z', articles: 1, paragraphs: 14, live: true };
      },
    },
    close: async () => {
      closed += 1;
    },
  };
  const dependencies: TerminalDependencies = {
    open: async (options) => {
      opened.push(options);
      return collection;
    },
    check: async () => script.reading ?? { articles: [], faults: [], files: 0 },
    detectLanguage: (text) => (/[äö]|kuka|miten/i.test(text) ? 'fi' : 'en'),
    sentences: createSentences(),
    streams: { input: Object.assign(input, { isTTY: watched }), output: Object.assign(output, { isTTY: watched, columns: 80 }), errors: Object.assign(errors, { isTTY: watched, columns: 80 }) },
    environment: script.environment ?? { LANG: 'fi_FI.UTF-8' },
    historyFile: script.historyFile ?? null,
    log: { error: (facts) => void faulted.push(facts) },
    signal: stopping.signal,
  };
  return { dependencies, collection, input, read, opened, asked, activated, faulted, stopping, closed: () => closed };
}
