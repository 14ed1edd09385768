import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { UserError } from '../../src/domain/errors.ts';
import { runCommandLine } from '../../src/terminal/command-line.ts';
import { readTyped } from '../../src/terminal/conversation-commands.ts';
import { loadHistory, longestHistory, saveHistory } from '../../src/terminal/history.ts';
import { excerptOf, notFound, quoted, terminal, warning } from './harness.ts';

const answers = {
  'Mitä Maher sanoo?': (question: Parameters<typeof quoted>[0]) => quoted(question, [{ excerpt: excerptOf(warning), score: 0.93 }]),
  'And the British?': notFound,
};

/** Waits for words on the output without guessing how long they take. */
async function until(run: ReturnType<typeof terminal>, words: string): Promise<void> {
  while (!run.read.output.includes(words)) await new Promise((resolve) => setImmediate(resolve));
}

describe('a line of a conversation', () => {
  test('commands and questions are told apart', () => {
    assert.deepEqual(readTyped('  Kuka? '), { kind: 'question', text: 'Kuka?' });
    assert.deepEqual(readTyped(' '), { kind: 'nothing' });
    assert.deepEqual(readTyped('/LANG fi'), { kind: 'language', language: 'fi' });
    assert.deepEqual(readTyped('/lang auto'), { kind: 'language', language: null });
    assert.deepEqual(readTyped('/summary pitkä nimi points'), { kind: 'summary', article: 'pitkä nimi', style: 'points' });
    assert.deepEqual(readTyped('/summary points'), { kind: 'summary', article: 'points', style: 'short' });
    assert.equal(readTyped('/lang de').kind, 'wrong');
    assert.equal(readTyped('/summary').kind, 'wrong');
    assert.equal(readTyped('/corpus remove').kind, 'wrong');
    assert.equal(readTyped('/frob').kind, 'wrong');
  });
});

describe('a conversation', () => {
  test('piped lines are all answered, in order, without prompt, greeting or colour', async () => {
    const run = terminal({ answers, environment: { LANG: 'C' } });
    run.input.end('Mitä Maher sanoo?\n\n/explain\nAnd the British?\n/frob\n/lang sv\nMitä Maher sanoo?\n/summary vierastaistelijat timeline\n/corpus reload\n/articles\n/help\n/quit\nMitä Maher sanoo?\n');
    assert.equal(await runCommandLine([], run.dependencies), 0);
    const { sentences } = run.dependencies;
    const expected = [
      sentences.say('fi', 'answer.saidDirect', { name: 'Shiraz Maher' }),
      'Vastattu: varmuus 0.80',
      sentences.say('en', 'answer.notFound'),
      sentences.sayFault('en', 'terminal.unknown-command', { command: '/frob' }),
      sentences.say('sv', 'terminal.languageSet'),
      sentences.say('sv', 'answer.saidDirect', { name: 'Shiraz Maher' }),
      sentences.say('sv', 'terminal.summaryEmpty'),
      'Generation 8',
      'vierastaistelijat  Vierastaistelijat',
      '/quit',
    ];
    let from = 0;
    for (const words of expected) {
      const at = run.read.output.indexOf(words, from);
      assert.ok(at >= from, `${words}\n${run.read.output}`);
      from = at + words.length;
    }
    assert.deepEqual(run.asked.map((question) => question.text), ['Mitä Maher sanoo?', 'And the British?', 'And the British?', 'Mitä Maher sanoo?']);
    assert.doesNotMatch(run.read.output, /(?!\n)\p{Cc}|> /u);
    assert.deepEqual([run.read.errors, run.closed()], ['', 1]);
  });

  test('a question that finds no answer alone is asked again as a follow-up of the one before', async () => {
    const followUp = (question: Parameters<typeof quoted>[0]) => (question.earlier === undefined ? notFound(question) : answers['Mitä Maher sanoo?'](question));
    const run = terminal({ answers: { ...answers, 'entä hän?': followUp } });
    run.input.end('And the British?\nMitä Maher sanoo?\nentä hän?\nMitä Maher sanoo?');
    await runCommandLine([], run.dependencies);
    assert.deepEqual(run.asked.map((question) => question.earlier?.question), [undefined, undefined, undefined, 'Mitä Maher sanoo?', undefined]);
    assert.deepEqual(run.asked[3]?.earlier?.excerpts, ['– Euroopan on oltava ”varuillaan”, hän toteaa.']);
    assert.equal(run.read.output.match(/│/g)?.length, 3);
  });

  test('a fault of ours is written down and the conversation goes on', async () => {
    const run = terminal({ answers: { ...answers, rikki: () => Promise.reject(new Error('boom')), tyhjä: () => Promise.reject(new UserError('corpus.empty')) } });
    run.input.end('rikki\ntyhjä\nAnd the British?\n');
    assert.equal(await runCommandLine([], run.dependencies), 0);
    const { sentences } = run.dependencies;
    assert.ok(run.read.output.includes(sentences.sayFault('en', 'unforeseen')));
    assert.ok(run.read.output.includes(sentences.sayFault('fi', 'corpus.empty')));
    assert.ok(run.read.output.includes(sentences.say('en', 'answer.notFound')));
    assert.equal(run.faulted.length, 1);
  });

  test('a person is greeted with what the collection holds and what to ask', async () => {
    const run = terminal({ answers, watched: true });
    const ended = runCommandLine([], run.dependencies);
    await until(run, 'kysy> ');
    assert.match(run.read.output, /Vierastaistelijat jättävät ISIS:n \(Koelehti\)[^]*Mitä Shiraz Maher sanoo\?/);
    run.input.write('\u0004');
    assert.equal(await ended, 0);
  });

  test('an empty collection says how to fill it', async () => {
    const run = terminal({ watched: true, articles: [] });
    const ended = runCommandLine([], run.dependencies);
    await until(run, 'kysy> ');
    assert.ok(run.read.output.includes('/corpus reload'));
    run.input.end();
    assert.equal(await ended, 0);
  });

  test('Ctrl-C stops the answer on its way, then clears what is typed, then leaves', async () => {
    let aborted = false;
    const slow = (_: unknown, signal: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(signal.reason);
        });
        run.input.write('\u0003');
      });
    const run = terminal({ answers: { 'miten hidas?': slow }, watched: true });
    const ended = runCommandLine([], run.dependencies);
    await until(run, 'kysy> ');
    run.input.write('miten hidas?\r');
    await until(run, run.dependencies.sentences.say('fi', 'terminal.cancelled'));
    assert.ok(aborted);
    run.input.write('kesken');
    await until(run, 'kesken');
    run.input.write('\u0003');
    run.input.write('\u0003');
    assert.equal(await ended, 0);
    assert.equal(run.asked.length, 1);
    assert.equal(run.closed(), 1);
  });

  test('a process told to stop leaves the conversation', async () => {
    const run = terminal({ watched: true });
    const ended = runCommandLine([], run.dependencies);
    await until(run, 'kysy> ');
    run.stopping.abort();
    assert.equal(await ended, 0);
  });

  test('typed lines are kept for the next time, and the arrow key finds them', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'sitaatti-history-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const historyFile = join(folder, 'data', 'history');
    const first = terminal({ answers, watched: true, historyFile });
    const ended = runCommandLine([], first.dependencies);
    await until(first, 'kysy> ');
    first.input.write('And the British?\r');
    await until(first, first.dependencies.sentences.say('en', 'answer.notFound'));
    first.input.write('\u0004');
    await ended;
    assert.equal(await readFile(historyFile, 'utf8'), 'And the British?\n');
    assert.equal((await stat(historyFile)).mode & 0o077, 0);
    const second = terminal({ answers, watched: true, historyFile });
    const again = runCommandLine([], second.dependencies);
    await until(second, 'kysy> ');
    second.input.write('\u001b[A\r');
    await until(second, second.dependencies.sentences.say('en', 'answer.notFound'));
    second.input.write('\u0004');
    await again;
    assert.equal(second.asked[0]?.text, 'And the British?');
  });

  test('the history is bounded, and one that cannot be read or written is no fault', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'sitaatti-history-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, 'history');
    await saveHistory(file, Array.from({ length: longestHistory + 50 }, (_, index) => `rivi ${index}`));
    const kept = await loadHistory(file);
    assert.deepEqual([kept.length, kept[0]], [longestHistory, 'rivi 0']);
    await writeFile(join(folder, 'este'), '');
    await saveHistory(join(folder, 'este', 'history'), ['x']);
    assert.deepEqual(await loadHistory(join(folder, 'este', 'history')), []);
  });
});
