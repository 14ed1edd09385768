// The program as a whole, as a newcomer or a script starts it: processes, exit statuses, standard output.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-main-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const shared = path.join(root, '..', 'shared', 'article');
const needsShared = existsSync(shared) ? false : 'needs ../shared/article';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(args: readonly string[], options: { readonly input?: string; readonly environment?: Record<string, string>; readonly node?: readonly string[]; readonly stopWhen?: string; readonly deaf?: boolean } = {}): Promise<Run> {
  const child = spawn(process.execPath, [...(options.node ?? []), 'src/start.js', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], LANG: 'fi_FI.UTF-8', DATA_DIR: path.join(folder, 'data'), ...options.environment },
  });
  if (options.deaf === true) child.stdout.destroy();
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (options.stopWhen !== undefined && out.includes(options.stopWhen)) child.kill('SIGTERM');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  if (options.stopWhen === undefined) child.stdin.end(options.input ?? '');
  else child.stdin.write(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, errors }));
  });
}

const excerpt = z.strictObject({
  text: z.string(),
  article: z.strictObject({ id: z.string(), title: z.string(), source: z.string(), author: z.string().nullable(), url: z.string().nullable(), published: z.string().nullable(), language: z.string() }),
  paragraph: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  speaker: z.strictObject({ name: z.string().nullable(), mention: z.string().nullable(), mode: z.enum(['direct', 'indirect', 'belief']) }).nullable(),
  score: z.number().min(0).max(1),
});
const answerObject = z.strictObject({
  question: z.string(),
  language: z.enum(['fi', 'en']),
  kind: z.enum(['quoted', 'not-found']),
  answerer: z.enum(['extractive', 'model']),
  generation: z.string(),
  text: z.string().nullable(),
  excerpts: z.array(excerpt),
  nearest: z.array(z.strictObject({ article: z.string(), paragraph: z.int(), score: z.number() })),
  tookMs: z.number(),
});

describe('the program', () => {
  test('started without a key or a server, it answers from the shipped article and ends cleanly', async () => {
    const { status, out, errors } = await run([], { input: 'Kuinka moni ulkomaalainen lähti Syyriaan?\nHow many terrorists were smuggled to Europe?\nKuka voitti vuoden 1995 jääkiekon maailmanmestaruuden?\n/quit\n' });
    assert.equal(status, 0, errors);
    for (const words of ['30 000', '250 terroristia', 'Artikkelit eivät vastaa']) assert.ok(out.includes(words), `${words}\n${out}`);
    assert.equal(errors, '');
  });

  test('ask --json prints one object of the documented shape, whose words stand where it says', async () => {
    const { status, out } = await run(['ask', 'Mitä Maher sanoo Euroopasta?', '--json']);
    const answer = answerObject.parse(JSON.parse(out));
    assert.equal(status, 0);
    assert.equal(answer.kind, 'quoted');
    for (const one of answer.excerpts) assert.equal(one.text.length, one.end - one.start);
    assert.ok(answer.excerpts.some((one) => one.speaker?.name === 'Shiraz Maher'), out);
  });

  test('the original article reads as it is, and asking it touches no data folder', { skip: needsShared }, async () => {
    const data = path.join(folder, 'untouched');
    const { status, out } = await run(['ask', 'Kuinka moni on kuollut?', '--json', '--corpus', shared], { environment: { DATA_DIR: data } });
    const answer = answerObject.parse(JSON.parse(out));
    assert.deepEqual([status, answer.kind, existsSync(data)], [0, 'quoted', false]);
    assert.ok(answer.excerpts.some((one) => one.text.includes('25 000')), out);
  });

  test('an honest “not found” is no failure', async () => {
    const { status, out } = await run(['ask', 'Who won the ice hockey world championship in 1995?', '--json']);
    const answer = answerObject.parse(JSON.parse(out));
    assert.deepEqual([status, answer.kind, answer.language, answer.excerpts], [0, 'not-found', 'en', []]);
  });

  test('who stops reading the output of a long run ends it without a fault', async () => {
    const set = path.join(folder, 'set');
    mkdirSync(path.join(set, 'corpus'), { recursive: true });
    writeFileSync(path.join(set, 'corpus', 'lautta.md'), '---\ntitle: Lautta\nlanguage: fi\n---\n\nLautta lähti kello kahdeksan.\n\nSatama oli tyhjä.\n');
    writeFileSync(path.join(set, 'questions.jsonl'), `${JSON.stringify({ id: '1', lang: 'fi', question: 'Milloin lautta lähti?', answerable: true, article: 'lautta', paragraph: 1, answers: ['kahdeksan'] })}\n`);
    const { status, errors } = await run(['eval', set], { deaf: true });
    assert.equal(status, 0, errors);
    assert.doesNotMatch(errors, /EPIPE/);
  });

  test('wrong use is one clear sentence, usage, and status 2', async () => {
    const { status, out, errors } = await run(['ask']);
    assert.deepEqual([status, out], [2, '']);
    assert.match(errors, /npm run ask/);
  });

  test('wrong settings are all named at once, in status 2', async () => {
    const { status, errors } = await run(['ask', 'x'], { environment: { LOG_LEVEL: 'loud', HEALTH_PORT: '99999999' } });
    assert.equal(status, 2);
    assert.ok(errors.includes('LOG_LEVEL') && errors.includes('HEALTH_PORT') && !errors.includes('at '), errors);
  });

  test('a Discord that cannot be reached gives one clear line and a status that is not 0', async () => {
    const { status, out, errors } = await run([], { environment: { DISCORD_TOKEN: 'token-that-must-not-be-printed', DISCORD_API_URL: 'http://127.0.0.1:1/api', LOG_LEVEL: 'silent' } });
    assert.notEqual(status, 0);
    assert.equal(errors.trim().split('\n').length, 1, errors);
    assert.ok(errors.includes('127.0.0.1:1') && !`${out}${errors}`.includes('must-not-be-printed'), errors);
  });

  test('a Node that is too old is told what to do', async () => {
    const pretend = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})';
    const { status, errors } = await run([], { node: ['--import', pretend] });
    assert.equal(status, 2);
    assert.ok(errors.includes('Node 24') && errors.includes('20.20.2') && errors.includes('npm ci && npm start'), errors);
  });

  test('told to stop in the middle of a conversation, it leaves at once, and the next run has the data folder for itself', async () => {
    const data = path.join(folder, 'stopped');
    const { status, out } = await run([], { input: 'Kuinka moni ulkomaalainen lähti Syyriaan?\n', stopWhen: '30 000', environment: { DATA_DIR: data } });
    assert.ok(status === 130 || status === 0, `${status}`);
    assert.ok(out.includes('30 000'));
    const reload = await run(['corpus', 'reload'], { environment: { DATA_DIR: data } });
    assert.equal(reload.status, 0, reload.errors);
  });

  test('a corpus in which nothing can be read is said so, and the old generation keeps serving', async () => {
    const data = path.join(folder, 'kept');
    const bad = mkdtempSync(path.join(folder, 'bad-'));
    writeFileSync(path.join(bad, 'rikki.md'), '---\ntitle: [\n---\n\nTeksti.\n');
    assert.equal((await run(['ask', 'Kuinka moni lähti?'], { environment: { DATA_DIR: data } })).status, 0);
    const reload = await run(['corpus', 'reload'], { environment: { DATA_DIR: data, CORPUS_DIR: bad } });
    assert.equal(reload.status, 2);
    const again = await run(['ask', 'Kuinka moni ulkomaalainen lähti Syyriaan?'], { environment: { DATA_DIR: data, CORPUS_DIR: bad } });
    assert.ok(again.out.includes('30 000'), again.out + again.errors);
  });
});
