// What is remembered over a restart, and what is forgotten when somebody asks.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { JournalAnswer } from '../../src/domain/journal.ts';
import { createSqliteJournal } from '../../src/retrieval/sqlite-journal.ts';

const at = '2026-08-24T10:00:00.000Z';
const now = () => Date.parse(at);

function answer(id: string, more: Partial<JournalAnswer> = {}): JournalAnswer {
  return {
    id,
    at,
    question: { text: `Kysymys ${id}?`, language: 'fi', earlier: { question: 'Ensin?', excerpts: ['Lause.'] } },
    shownIn: 'sv',
    kind: 'quoted',
    generation: '7',
    answerer: 'extractive',
    text: [{ text: 'Näin on.', excerpts: [0] }],
    excerpts: [{ article: 'halli', paragraph: 2, start: 3, end: 9, score: 0.5 }],
    considered: [{ article: 'halli', paragraph: 2, score: 0.5, best: { start: 3, end: 9 } }],
    confidence: 0.75,
    lacking: [{ code: 'number', words: '2019' }],
    dropped: [{ what: 'halli 3', why: 'not-in-the-text' }],
    notice: null,
    tookMs: 12,
    asker: 'matti',
    guild: 'g',
    channel: 'c',
    private: false,
    ...more,
  };
}

describe('the journal', () => {
  test('gives an answer back as it was kept, by its id and by the message that shows it', async () => {
    const journal = createSqliteJournal(':memory:', now);
    await journal.keepAnswer(answer('a'));
    await journal.placeAnswer('a', 'm');
    assert.deepEqual(await journal.findAnswer({ id: 'a' }), answer('a'));
    assert.deepEqual(await journal.findAnswer({ message: 'm' }), answer('a'));
    assert.equal(await journal.findAnswer({ message: 'n' }), null);
    await journal.keepAnswer(answer('a', { private: true }));
    assert.deepEqual(await journal.findAnswer({ message: 'm' }), answer('a', { private: true }));
    await journal.close();
  });

  test('remembers over a restart, and lets go of what is older than 180 days', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
    const file = path.join(folder, 'journal.db');
    const first = createSqliteJournal(file, now);
    await first.keepAnswer(answer('old', { at: '2026-01-01T00:00:00.000Z' }));
    await first.keepAnswer(answer('new'));
    await first.close();
    const second = createSqliteJournal(file, now);
    assert.equal((await second.findAnswer({ id: 'new' }))?.id, 'new');
    assert.equal(await second.findAnswer({ id: 'old' }), null);
    await second.close();
    rmSync(folder, { recursive: true });
  });

  test('of a channel it names the newest answer that everybody there could see', async () => {
    const journal = createSqliteJournal(':memory:', now);
    await journal.keepAnswer(answer('a', { at: '2026-08-24T10:00:00.000Z' }));
    await journal.keepAnswer(answer('b', { at: '2026-08-24T10:01:00.000Z' }));
    await journal.keepAnswer(answer('p', { at: '2026-08-24T10:02:00.000Z', private: true }));
    assert.equal((await journal.findAnswer({ channel: 'c' }))?.id, 'b');
    await journal.close();
  });

  test('groups unanswered questions whatever their case, punctuation and order, the latest wording shown', async () => {
    const journal = createSqliteJournal(':memory:', now);
    const ask = async (id: string, text: string, minute: string, guild = 'g') => journal.keepAnswer(answer(id, { kind: 'not-found', excerpts: [], guild, at: `2026-08-24T10:${minute}:00.000Z`, question: { text, language: 'fi' } }));
    await ask('1', 'Kuka voitti?', '01');
    await ask('2', 'voitti KUKA', '02');
    await ask('3', 'Miksi?', '03');
    await ask('4', 'Kuka voitti?', '04', 'toinen');
    const { unanswered, answers, notFound } = await journal.insights('g', '2026-01-01', 10);
    assert.deepEqual(unanswered, [{ question: 'voitti KUKA', count: 2, last: '2026-08-24T10:02:00.000Z' }, { question: 'Miksi?', count: 1, last: '2026-08-24T10:03:00.000Z' }]);
    assert.deepEqual([answers, notFound], [3, 3]);
    assert.equal((await journal.insights(null, '2026-01-01', 10)).answers, 4);
    assert.equal((await journal.insights('g', '2026-08-24T10:03:00.000Z', 10)).answers, 1);
    await journal.close();
  });

  test('counts a person\'s latest verdict on an answer, and none on an answer that is gone', async () => {
    const journal = createSqliteJournal(':memory:', now);
    await journal.keepAnswer(answer('a'));
    await journal.keepFeedback({ answer: 'a', user: 'u', at, verdict: 'good', reason: null });
    await journal.keepFeedback({ answer: 'a', user: 'u', at, verdict: 'bad', reason: 'väärä vuosi' });
    await journal.keepFeedback({ answer: 'gone', user: 'u', at, verdict: 'bad', reason: null });
    const { good, bad, complaints, quoted } = await journal.insights('g', '2026-01-01', 10);
    assert.deepEqual([good, bad, complaints], [0, 1, [{ at, question: 'Kysymys a?', reason: 'väärä vuosi' }]]);
    assert.deepEqual(quoted, [{ article: 'halli', paragraph: 2, count: 1 }]);
    await journal.close();
  });

  test('keeps the audit newest first and the latest settings of a channel', async () => {
    const journal = createSqliteJournal(':memory:', now);
    const line = (action: string, guild: string | null) => ({ at, user: 'u', guild, action, detail: 'd' });
    await journal.keepAudit(line('reload', 'g'));
    await journal.keepAudit(line('rollback', 'g'));
    await journal.keepAudit(line('reload', 'h'));
    assert.deepEqual((await journal.audit('g', 5)).map((one) => one.action), ['rollback', 'reload']);
    assert.equal((await journal.audit(null, 5)).length, 3);
    const settings = { guild: 'g', channel: 'c', mode: 'off', visibility: 'public', role: null } as const;
    await journal.changeChannel(settings);
    await journal.changeChannel({ ...settings, mode: 'forum', role: 'r' });
    assert.deepEqual(await journal.channelSettings(), [{ ...settings, mode: 'forum', role: 'r' }]);
    await journal.close();
  });

  test('who asks to be forgotten leaves no trace, not even in the file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
    const journal = createSqliteJournal(path.join(folder, 'journal.db'), now);
    await journal.keepAnswer(answer('a', { asker: 'poistettava-henkilo', question: { text: 'Poistettava kysymykseni?', language: 'fi' } }));
    await journal.keepAnswer(answer('b'));
    await journal.keepFeedback({ answer: 'b', user: 'poistettava-henkilo', at, verdict: 'bad', reason: 'Poistettava syyni' });
    await journal.keepAudit({ at, user: 'poistettava-henkilo', guild: 'g', action: 'reload', detail: 'd' });
    assert.equal(await journal.forgetUser('poistettava-henkilo'), 3);
    assert.equal((await journal.findAnswer({ id: 'b' }))?.id, 'b');
    const bytes = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'latin1')).join('');
    assert.doesNotMatch(bytes, /oistettava/);
    await journal.close();
    rmSync(folder, { recursive: true });
  });
});
