import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UserError } from '../../src/domain/errors.ts';
import { runCommandLine } from '../../src/terminal/command-line.ts';
import { environmentLanguage } from '../../src/terminal/environment-language.ts';
import { type Command, longestQuestion, parseCommand } from '../../src/terminal/parse-command.ts';
import { chooseStyle, colourStyle, plainStyle } from '../../src/terminal/style.ts';
import { excerptOf, notFound, quoted, terminal, warning } from './harness.ts';

const answers = {
  'Mitä Maher sanoo?': (question: Parameters<typeof quoted>[0]) => quoted(question, [{ excerpt: excerptOf(warning), score: 0.93 }]),
  'What is the capital?': notFound,
};

function wrong(...argv: string[]): string {
  try {
    parseCommand(argv);
  } catch (error) {
    assert.ok(error instanceof UserError);
    return error.code;
  }
  return 'parsed';
}

describe('reading a command line', () => {
  test('a question may be one word or many, with its options anywhere', () => {
    const command: Command = { name: 'ask', question: 'Kuka sanoi?', language: 'fi', explain: true, json: true, corpus: 'juttuja' };
    assert.deepEqual(parseCommand(['ask', 'Kuka', 'sanoi?', '--json', '--corpus', 'juttuja', '--lang=fi', '--explain']), command);
    assert.deepEqual(parseCommand(['ask', '--json', '--explain', '--lang', 'fi', '--corpus=juttuja', 'Kuka sanoi?']), command);
    assert.deepEqual(parseCommand(['ask', '--', '--mitä?']), { name: 'ask', question: '--mitä?', language: null, explain: false, json: false, corpus: null });
  });

  test('every corpus command is read', () => {
    const action = (...argv: string[]) => {
      const command = parseCommand(['corpus', ...argv]);
      return command.name === 'corpus' ? command.action : null;
    };
    assert.deepEqual(action('check'), { kind: 'check' });
    assert.deepEqual(action('reload', '--allow-shrink'), { kind: 'reload', allowShrink: true });
    assert.deepEqual(action('diff'), { kind: 'diff', from: null, to: null });
    assert.deepEqual(action('diff', '6', '7'), { kind: 'diff', from: '6', to: '7' });
    assert.deepEqual(action('rollback', '6'), { kind: 'rollback', generation: '6' });
  });

  test('no words are a conversation, help is help wherever it stands', () => {
    assert.deepEqual(parseCommand([]), { name: 'conversation', corpus: null });
    assert.deepEqual(parseCommand(['--corpus', 'x']), { name: 'conversation', corpus: 'x' });
    for (const argv of [['help', 'ask'], ['ask', '--help'], ['ask', '-h']]) assert.deepEqual(parseCommand(argv), { name: 'help', topic: 'ask' });
    for (const argv of [['help'], ['--help'], ['-h']]) assert.deepEqual(parseCommand(argv), { name: 'help', topic: null });
  });

  test('wrong use is told apart', () => {
    assert.equal(wrong('frob'), 'terminal.unknown-command');
    assert.equal(wrong('ask'), 'terminal.no-question');
    assert.equal(wrong('ask', '  '), 'terminal.no-question');
    assert.equal(wrong('ask', 'x'.repeat(longestQuestion + 1)), 'terminal.question-too-long');
    assert.equal(wrong('ask', 'x', '--foo'), 'terminal.unknown-option');
    assert.equal(wrong('ask', 'x', '--corpus'), 'terminal.unknown-option');
    assert.equal(wrong('ask', 'x', '--corpus='), 'terminal.unknown-option');
    assert.equal(wrong('ask', 'x', '--json=1'), 'terminal.unknown-option');
    assert.equal(wrong('ask', 'x', '--lang', 'sv'), 'terminal.bad-language');
    assert.equal(wrong('summary'), 'terminal.no-article');
    assert.equal(wrong('summary', 'a', '--style', 'epic'), 'terminal.bad-style');
    assert.equal(wrong('corpus'), 'terminal.unknown-command');
    assert.equal(wrong('corpus', 'list', 'x'), 'terminal.too-many-words');
    assert.equal(wrong('corpus', 'list', '--allow-shrink'), 'terminal.unknown-option');
    assert.equal(wrong('help', 'x'), 'terminal.unknown-command');
  });

  test('the environment’s language is Finnish or Swedish where it says so, else English', () => {
    assert.deepEqual([{ LANG: 'fi_FI.UTF-8' }, { LC_ALL: 'sv', LANG: 'fi' }, { LC_ALL: '', LANG: 'fi' }, { LANG: 'C' }, { LANG: 'fil_PH' }, {}].map(environmentLanguage), ['fi', 'sv', 'fi', 'en', 'en', 'en']);
  });

  test('colour goes to a person’s terminal only, unless it is forced or refused', () => {
    const { dependencies } = terminal({ watched: true });
    const { dependencies: piped } = terminal();
    assert.equal(chooseStyle(dependencies.streams.output, {}), colourStyle);
    assert.equal(chooseStyle(dependencies.streams.output, { NO_COLOR: '1' }), plainStyle);
    assert.equal(chooseStyle(dependencies.streams.output, { TERM: 'dumb' }), plainStyle);
    assert.equal(chooseStyle(piped.streams.output, {}), plainStyle);
    assert.equal(chooseStyle(piped.streams.output, { FORCE_COLOR: '1' }), colourStyle);
  });
});

describe('the command line', () => {
  test('an answer goes to the output in the question’s language and the collection is closed', async () => {
    const run = terminal({ answers });
    assert.equal(await runCommandLine(['ask', 'Mitä Maher sanoo?'], run.dependencies), 0);
    assert.match(run.read.output, /│ – Euroopan on oltava ”varuillaan”, hän toteaa\.\n {2}└ Shiraz Maher/);
    assert.deepEqual([run.read.errors, run.closed(), run.asked[0]?.language, run.opened[0]?.corpus], ['', 1, 'fi', null]);
  });

  test('honestly not found is no failure', async () => {
    const run = terminal({ answers });
    assert.equal(await runCommandLine(['ask', 'What is the capital?', '--explain'], run.dependencies), 0);
    assert.ok(run.read.output.includes(run.dependencies.sentences.say('en', 'answer.notFound')));
    assert.ok(run.read.output.includes('Helsinki'));
  });

  test('JSON is one object on one line and nothing else', async () => {
    const run = terminal({ answers });
    assert.equal(await runCommandLine(['ask', 'Mitä Maher sanoo?', '--json', '--corpus', 'juttuja', '--lang', 'en'], run.dependencies), 0);
    const json = JSON.parse(run.read.output) as { language: string; kind: string };
    assert.deepEqual([json.language, json.kind, run.opened[0]?.corpus, run.read.output.trim().includes('\n')], ['en', 'quoted', 'juttuja', false]);
  });

  test('wrong use gets one sentence and the usage on the error stream, in the environment’s language, and 2', async () => {
    for (const [LANG, language] of [['fi_FI', 'fi'], ['sv_FI', 'sv'], ['C', 'en']] as const) {
      const run = terminal({ environment: { LANG } });
      assert.equal(await runCommandLine(['ask'], run.dependencies), 2);
      const { sentences } = run.dependencies;
      assert.equal(run.read.output, '');
      assert.equal(run.read.errors, `${sentences.sayFault(language, 'terminal.no-question')}\n\n${sentences.say(language, 'terminal.usage.ask')}\n`);
    }
  });

  test('a fault of the configuration gets its sentence without the usage, and 2', async () => {
    const run = terminal();
    const open = () => Promise.reject(new UserError('corpus.folder-missing', { folder: 'x\u001b[2J' }));
    assert.equal(await runCommandLine(['ask', 'mitä'], { ...run.dependencies, open }), 2);
    assert.equal(run.read.errors, `${run.dependencies.sentences.sayFault('fi', 'corpus.folder-missing', { folder: 'x[2J' })}\n`);
  });

  test('a fault of ours is thrown on, and the collection is closed all the same', async () => {
    const run = terminal();
    await assert.rejects(runCommandLine(['ask', 'ei käsikirjoitettu'], run.dependencies), /not scripted/);
    assert.equal(run.closed(), 1);
  });

  test('a process told to stop ends as interrupted', async () => {
    const run = terminal({ answers: { 'mitä?': (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))) } });
    const ended = runCommandLine(['ask', 'mitä?'], run.dependencies);
    setImmediate(() => run.stopping.abort());
    assert.equal(await ended, 130);
    assert.equal(run.closed(), 1);
  });

  test('help lists every command, of each language', async () => {
    for (const LANG of ['fi', 'sv', 'C']) {
      const run = terminal({ environment: { LANG } });
      assert.equal(await runCommandLine(['help'], run.dependencies), 0);
      for (const word of ['start', 'ask', 'summary', 'corpus', 'eval', 'bench', 'register']) assert.match(run.read.output, new RegExp(`npm (?:run )?${word}`));
      for (const topic of ['ask', 'summary', 'corpus', 'eval', 'bench', 'register']) assert.equal(await runCommandLine(['help', topic], run.dependencies), 0);
      assert.doesNotMatch(run.read.output, /\{\{/);
      assert.equal(run.opened.length, 0);
    }
  });

  test('a summary is printed, or its JSON', async () => {
    const run = terminal();
    assert.equal(await runCommandLine(['summary', 'vierastaistelijat', '--style', 'speakers'], run.dependencies), 0);
    assert.match(run.read.output, /Shiraz Maher\n {2}│ – Euroopan/);
    const json = terminal();
    assert.equal(await runCommandLine(['summary', 'vierastaistelijat', '--json'], json.dependencies), 0);
    assert.match(json.read.output, /^\{"article":\{"id":"vierastaistelijat".*\}\n$/);
    assert.equal(await runCommandLine(['summary', 'puuttuu'], terminal().dependencies), 2);
  });
});

describe('the corpus commands', () => {
  const faults = [{ file: 'a.md', line: 3, code: 'corpus.html', facts: {} }, { file: 'b\u202e.md', line: null, code: 'corpus.no-text', facts: {} }];

  test('check names every fault with file and line and ends with 2, without touching an index', async () => {
    const run = terminal({ reading: { articles: [], faults, files: 2 } });
    assert.equal(await runCommandLine(['corpus', 'check'], run.dependencies), 2);
    const { sentences } = run.dependencies;
    assert.equal(run.read.output, `a.md:3: ${sentences.sayFault('fi', 'corpus.html')}\nb.md: ${sentences.sayFault('fi', 'corpus.no-text')}\n${sentences.say('fi', 'terminal.checked', { files: 2, articles: 0, faults: 2 })}\n`);
    assert.equal(run.opened.length, 0);
    assert.equal(await runCommandLine(['corpus', 'check', '--json'], terminal().dependencies), 0);
  });

  test('reload tells what changed, and what was left out on the error stream', async () => {
    const run = terminal({ faults });
    assert.equal(await runCommandLine(['corpus', 'reload'], run.dependencies), 0);
    assert.match(run.read.output, /^Sukupolvi 8 .*42 ms/);
    assert.match(run.read.errors, /a\.md:3:/);
    assert.doesNotMatch(run.read.errors, /(?!\n)\p{Cc}/u);
  });

  test('a file that was left out while the articles were first read is named on the error stream', async () => {
    const run = terminal({ openingFaults: faults });
    assert.equal(await runCommandLine(['corpus', 'list'], run.dependencies), 0);
    assert.match(run.read.errors, /a\.md:3:/);
    assert.doesNotMatch(run.read.output, /a\.md/);
  });

  test('progress is shown on one line where a person watches, and taken away again', async () => {
    const run = terminal({ watched: true });
    await runCommandLine(['corpus', 'reload'], run.dependencies);
    const clear = '\r\u001b[K';
    assert.equal(run.read.errors, `${clear}${run.dependencies.sentences.say('fi', 'terminal.progress.embedding')} … 3/3${clear}`);
  });

  test('list, history, diff and rollback answer in lines and in JSON', async () => {
    const output = async (...argv: string[]) => {
      const run = terminal();
      assert.equal(await runCommandLine(['corpus', ...argv], run.dependencies), 0, argv.join(' '));
      return { text: run.read.output, activated: run.activated };
    };
    assert.match((await output('list')).text, /^vierastaistelijat {2}Vierastaistelijat/);
    assert.match((await output('history')).text, /^\* 7 .*\n {2}6 /);
    assert.match((await output('diff')).text, /6.*7[^]*~ vierastaistelijat .*2\)/);
    assert.deepEqual(JSON.parse((await output('diff', '6', '7', '--json')).text), { from: '6', to: '7', added: [], removed: [], changed: [{ article: 'vierastaistelijat', paragraphs: [2] }] });
    assert.deepEqual((await output('rollback')).activated, ['6']);
    assert.deepEqual((await output('rollback', '7', '--json')).activated, ['7']);
    assert.equal((JSON.parse((await output('list', '--json')).text) as { paragraphs: number }[])[0]?.paragraphs, 15);
  });

  test('a generation that is not there is the asker’s to mend', async () => {
    const run = terminal();
    assert.equal(await runCommandLine(['corpus', 'diff', '99'], run.dependencies), 2);
    assert.ok(run.read.errors.startsWith(run.dependencies.sentences.sayFault('fi', 'terminal.no-generation', { generation: '99' })));
  });
});
