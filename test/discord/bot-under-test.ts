// The whole bot against the Discord double, with a small library in memory and the real asking in between.
import { createAsk } from '../../src/app/ask.ts';
import { createSummarise } from '../../src/app/summarise.ts';
import { type Bot, type BotOptions, createBot, registerCommands } from '../../src/discord/bot.ts';
import type { BotConfig, BotDependencies } from '../../src/discord/dependencies.ts';
import type { Answerer, Library, Publisher } from '../../src/domain/ports.ts';
import type { Match, Question } from '../../src/domain/answer.ts';
import type { Passage } from '../../src/domain/article.ts';
import { createSqliteJournal } from '../../src/retrieval/sqlite-journal.ts';
import { createLog } from '../../src/operations/log.ts';
import { createSentences } from '../../src/sentences/sentences.ts';
import type { Harness } from '../support/discord/harness.ts';
import { articleHead, match, passage, retrieval, speaker } from '../support/passages.ts';

export const sentences = createSentences();

const halli = articleHead('halli', { title: 'Varaston palo Kotkassa', source: 'Rannikon Sanomat', author: 'Aino Kivelä', url: 'https://sanomat.example/palo', published: '2024-03-12' });
const strike = articleHead('strike', { title: 'Ferry strike in Galway', source: 'Atlantic Post', url: null, published: '2023-11-02', language: 'en' });

export const library: readonly Passage[] = [
  passage(halli, 1, ['Varastohalli paloi Kotkassa tiistaina.', 'Kolme ihmistä loukkaantui.']),
  passage(halli, 2, [['”Emme tiedä vielä, mistä palo alkoi”, sanoo palomestari Ritva Lehto.', speaker('Ritva Lehto', 'direct')], ['Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon.', speaker('Ritva Lehto')]]),
  passage(halli, 3, ['Hallissa säilytettiin *maalia* ja [liuottimia](https://evil.example) @everyone # laskun mukaan.']),
  passage(strike, 1, ['The ferry crews went on strike on Monday.', 'The strike lasted nine days.']),
];

/** Finds a passage that shares a word of four letters or more with the question. */
export function fakeLibrary(passages: readonly Passage[] = library): Library {
  const heads = [...new Map(passages.map((one) => [one.article.id, one.article])).values()];
  return {
    live: async () => ({ id: '1', created: '2024-03-13T08:00:00.000Z', articles: heads.length, paragraphs: passages.length, live: true }),
    articles: async (generation = '1') => (generation === '1' ? heads.map((head) => ({ ...head, paragraphCount: passages.filter((one) => one.article.id === head.id).length })) : []),
    paragraphs: async (article, generation = '1') => {
      const found = passages.filter((one) => one.article.id === article).map((one) => one.paragraph);
      return generation === '1' && found.length > 0 ? found : null;
    },
    search: async (question) => {
      const words = wordsOf(`${question.text} ${question.earlier?.question ?? ''}`);
      const matches = passages
        .filter((one) => question.article === undefined || one.article.id === question.article)
        .map((one): Match => match(one, words.filter((word) => one.paragraph.text.toLowerCase().includes(word)).length / Math.max(1, words.length)))
        .sort((one, other) => other.score - one.score);
      const best = matches[0]?.score ?? 0;
      return retrieval(matches, { confidence: best, answered: best > 0 });
    },
    close: async () => undefined,
  };
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}

/** Quotes the best paragraph's first sentence that shares a word; nothing when no word is shared. */
const answerer: Answerer = {
  name: 'extractive',
  propose: async (question, found) => {
    const best = found.matches[0];
    if (!found.answered || best === undefined) return { kind: 'not-answered' };
    const words = wordsOf(question.text);
    const number = 1 + Math.max(0, best.paragraph.sentences.findIndex((one) => words.some((word) => best.paragraph.text.slice(one.start, one.end).toLowerCase().includes(word))));
    return { kind: 'quotes', quotes: [{ kind: 'sentences', article: best.article.id, paragraph: best.paragraph.number, first: number, last: number }], claims: [] };
  },
};

export interface Running {
  readonly bot: Bot;
  readonly dependencies: BotDependencies;
  readonly asked: readonly Question[];
  readonly fatal: readonly string[];
}

export interface BotUnderTest {
  readonly config?: Partial<BotConfig>;
  readonly dependencies?: Partial<BotDependencies>;
  readonly passages?: readonly Passage[];
  /** The name commands are registered under is decided by `register`; false leaves Discord without any. */
  readonly register?: boolean;
}

const plenty = { uses: 1000, perMs: 60_000 };

export function dependenciesFor({ config = {}, dependencies = {}, passages = library }: BotUnderTest = {}, asked: Question[] = []): BotDependencies {
  const books = fakeLibrary(passages);
  const ask = createAsk({ library: books, answerers: [answerer], log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }, clock: () => performance.now() });
  const publisher: Publisher = {
    publish: async () => Promise.reject(new Error('not used')),
    history: async () => [{ id: '1', created: '2024-03-13T08:00:00.000Z', articles: 2, paragraphs: 4, live: true }, { id: '0', created: '2024-03-12T08:00:00.000Z', articles: 1, paragraphs: 3, live: false }],
    activate: async (id) => ({ id, created: '2024-03-12T08:00:00.000Z', articles: 1, paragraphs: 3, live: true }),
  };
  return {
    ask: async (question, signal) => {
      asked.push(question);
      return ask(question, signal);
    },
    summarise: createSummarise({ library: books, embedder: { embedPassages: async (texts) => texts.map((_, index) => Float32Array.of(Math.cos(index), Math.sin(index))) } }),
    reload: async ({ onProgress }) => {
      onProgress?.({ step: 'reading', done: 0, total: 2 });
      return {
        report: { generation: { id: '2', created: '2024-03-14T08:00:00.000Z', articles: 2, paragraphs: 4, live: true }, added: ['uusi'], changed: [], removed: [], unchanged: 1, embedded: 3, tookMs: 1200 },
        faults: [{ file: 'rikki.md', line: 3, code: 'corpus.bad-date', facts: { key: 'published', value: 'eilen' } }],
      };
    },
    library: books,
    publisher,
    journal: createSqliteJournal(':memory:'),
    detectLanguage: (text) => (/\b(the|what|how|who|did|when)\b/i.test(text) ? 'en' : 'fi'),
    sentences,
    clock: Date.now,
    ...dependencies,
    config: {
      moderatorRoles: [],
      moderatorGuilds: [],
      moderatorChannel: null,
      limits: { user: plenty, guild: plenty, everyone: plenty },
      askDeadlineMs: 20_000,
      concurrentAsks: 8,
      waitingAsks: 500,
      ...config,
    },
  };
}

/** Starts the bot against the harness's double; it is stopped after the test. */
export async function startBot(harness: Harness, under: BotUnderTest = {}, more: Partial<BotOptions> = {}): Promise<Running> {
  const asked: Question[] = [];
  const fatal: string[] = [];
  const dependencies = dependenciesFor(under, asked);
  const log = createLog({ level: 'debug', secrets: [harness.double.token], destination: harness.logged });
  const bot = createBot({ token: harness.double.token, apiUrl: harness.double.api, dependencies, log, onFatal: (error) => void fatal.push(error.code), ...more });
  if (under.register !== false) await registerCommands({ token: harness.double.token, apiUrl: harness.double.api, sentences, log });
  harness.quoteFrom(...sourcesOf(under.passages ?? library));
  harness.close(async () => {
    await bot.stop(2000);
    await dependencies.journal.close();
  });
  await bot.start();
  return { bot, dependencies, asked, fatal };
}

function sourcesOf(passages: readonly Passage[]) {
  const heads = [...new Map(passages.map((one) => [one.article.id, one.article])).values()];
  return heads.map((head) => ({ title: head.title, source: head.source, published: head.published, paragraphs: passages.filter((one) => one.article.id === head.id).map((one) => one.paragraph.text) }));
}
