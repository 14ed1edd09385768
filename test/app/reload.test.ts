import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReload } from '../../src/app/reload.ts';
import type { Article } from '../../src/domain/article.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { CorpusReading, Publisher, PublishReport } from '../../src/domain/ports.ts';
import { articleHead } from '../support/passages.ts';
import { recordingLog } from '../support/recording-log.ts';

const article: Article = { ...articleHead('a'), paragraphs: ['Teksti.'] };
const fault = { file: 'b.md', line: 3, code: 'corpus.bad-date', facts: { value: '2026-02-30' } };
const report: PublishReport = { generation: { id: '2', created: '2026-01-01T00:00:00Z', articles: 1, paragraphs: 1, live: true }, added: ['a'], changed: [], removed: [], unchanged: 0, embedded: 1, tookMs: 3 };

function publisherThat(publish: Publisher['publish']): Publisher {
  return { publish, history: () => Promise.reject(new Error('not asked for')), activate: () => Promise.reject(new Error('not asked for')) };
}

const reading = (articles: readonly Article[]): CorpusReading => ({ articles, faults: [fault], files: 2 });

test('a bad file is named and does not take down the good ones', async () => {
  const published: string[] = [];
  const publisher = publisherThat(async (articles) => {
    published.push(...articles.map((one) => one.id));
    return report;
  });
  const { log, lines } = recordingLog();
  const done = await createReload({ read: async () => reading([article]) }, publisher, log)({});
  assert.deepEqual([published, done.faults, done.report.generation.id], [['a'], [fault], '2']);
  assert.ok(lines.some((line) => line.level === 'warn' && JSON.stringify(line.facts).includes('b.md')));
});

test('when nothing is readable, nothing is published and the old generation stays', async () => {
  const publisher = publisherThat(() => Promise.reject(new Error('must not be called')));
  const reload = createReload({ read: async () => reading([]) }, publisher, recordingLog().log);
  await assert.rejects(reload({}), (error) => error instanceof UserError && error.code === 'corpus.nothing-readable' && error.facts['faults'] === 1);
});
