// Discord delivery that goes wrong: lost answers, limits, vanished messages, missing permissions, awkward places.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAsk } from '../../src/app/ask.ts';
import type { Ask } from '../../src/app/ask.ts';
import type { Answerer } from '../../src/domain/ports.ts';
import { routes } from '../support/discord/faults.ts';
import type { Harness } from '../support/discord/harness.ts';
import { withDiscord } from '../support/discord/harness.ts';
import { quotedLines } from '../support/discord/quoted-lines.ts';
import type { SeenMessage } from '../support/discord/seen.ts';
import { articleHead, passage } from '../support/passages.ts';
import { dependenciesFor, fakeLibrary, sentences, startBot } from './bot-under-test.ts';

const question = 'Paljonko vahingot maksavat?';
const words = /Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon/;

function sent(harness: Harness, method: string, path: RegExp) {
  return harness.double.requests.filter((request) => request.method === method && path.test(request.path));
}

const callbacks = (harness: Harness) => sent(harness, 'POST', /\/callback$/);
const edits = (harness: Harness) => sent(harness, 'PATCH', /@original$/);
const posts = (harness: Harness) => sent(harness, 'POST', /^\/channels\/\d+\/messages$/);

function loud(harness: Harness) {
  return harness.entries().filter((line) => line['level'] === 'warn' || line['level'] === 'error');
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** An asking that waits until it is let go. */
function heldAsk() {
  const { ask } = dependenciesFor();
  const held = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const slow: Ask = async (asked, signal) => {
    begun.resolve();
    await held.promise;
    return ask(asked, signal);
  };
  return { ask: slow, begun: begun.promise, letGo: () => held.resolve() };
}

describe('first responses', () => {
  test('A01 an interaction that Discord no longer knows is logged once, not tried again, and costs no answer', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked } = await startBot(harness);
      harness.double.inject({ route: routes.callback, status: 404, body: { message: 'Unknown interaction', code: 10_062 } });
      server.person().ask('ask', { question });
      const line = await harness.entry(/could not be acknowledged/);
      assert.equal(line['code'], 10_062);
      assert.equal('stack' in line || 'err' in line, false);
      assert.equal((await server.person().ask('ask', { question }).final()).loading, false);
      assert.deepEqual([callbacks(harness).length, asked.length, loud(harness).length], [2, 1, 1]);
    }));

  test('A02 an acknowledgement whose answer was lost is not given up: the answer is edited in once', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      harness.double.inject({ route: routes.callback, status: 502, applied: true });
      const answer = await server.person().ask('ask', { question }).final();
      assert.match(answer.text, words);
      assert.deepEqual([callbacks(harness).map((request) => request.status), edits(harness).length, answer.edits], [[502, 400], 1, 1]);
      assert.deepEqual(loud(harness), []);
    }));

  test('A02 a button whose acknowledgement was lost still does its work once', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const member = server.person();
      const answer = await member.ask('ask', { question }).final();
      harness.double.inject({ route: routes.callback, reset: true, applied: true });
      const why = await member.click(answer, sentences.say('fi', 'discord.button.why')).final();
      assert.ok(why.text.includes(sentences.say('fi', 'discord.why.title')));
      assert.deepEqual(loud(harness), []);
    }));

  test('A03 a rate-limited acknowledgement is given up at once, and nothing comes late', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked, bot } = await startBot(harness);
      harness.double.inject({ route: routes.callback, status: 429, headers: { 'retry-after': '4' } });
      const begun = performance.now();
      server.person().ask('ask', { question });
      const line = await harness.entry(/could not be acknowledged/);
      assert.equal(line['reason'], 'rate-limited');
      assert.ok(performance.now() - begun < 1000);
      await bot.stop(1000);
      assert.deepEqual([callbacks(harness).length, edits(harness).length, asked.length], [1, 0, 0]);
    }));
});

describe('answers edited in', () => {
  test('A04 two 502 before a 200 leave one answer', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      harness.double.inject({ route: routes.editOriginal, status: 502, times: 2 });
      const answer = await server.person().ask('ask', { question }).final();
      assert.match(answer.text, words);
      assert.deepEqual([edits(harness).length, harness.double.botMessages().length], [3, 1]);
    }));

  test('A04 a connection cut after the edit took effect leaves one answer', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { bot } = await startBot(harness);
      harness.double.inject({ route: routes.editOriginal, reset: true, applied: true });
      const answer = await server.person().ask('ask', { question }).final();
      assert.match(answer.text, words);
      await bot.stop(3000);
      assert.equal(harness.double.botMessages().length, 1);
      assert.deepEqual(loud(harness), []);
    }));

  for (const [what, fault] of [
    ['hangs before its headers', { hang: true }],
    ['stalls in its body', { stallInBody: true }],
  ] as const) {
    test(`A05 an edit that ${what} is tried once more, logged, and holds up nobody`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness, { config: { concurrentAsks: 1 } }, { requestDeadlineMs: 150 });
        const injected = harness.double.inject({ route: routes.editOriginal, times: 2, ...fault });
        server.person().ask('ask', { question });
        await injected.strike;
        await harness.entry(/could not be shown/);
        assert.equal(injected.struck, 2);
        assert.match((await server.person().ask('ask', { question }).final()).text, words);
      }));
  }

  test('A05 an edit that Discord puts off for longer than the deadline is given up in time', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness, {}, { requestDeadlineMs: 200 });
      harness.double.inject({ route: routes.editOriginal, status: 429, headers: { 'retry-after': '20' }, times: Number.POSITIVE_INFINITY });
      const begun = performance.now();
      server.person().ask('ask', { question });
      await harness.entry(/could not be shown/);
      assert.ok(performance.now() - begun < 2000);
    }));

  test('A04 an edit that is put off for a moment is made then, once', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      harness.double.inject({ route: routes.editOriginal, status: 429, headers: { 'retry-after': '0.1' } });
      const answer = await server.person().ask('ask', { question }).final();
      assert.match(answer.text, words);
      assert.deepEqual([edits(harness).length, answer.edits], [2, 1]);
    }));

  test('A06 an answer that comes after its token died is not sent at all', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const held = heldAsk();
      const { bot } = await startBot(harness, { dependencies: { ask: held.ask, clock: () => harness.double.clock.now() } });
      const asked = server.person().ask('ask', { question });
      await held.begun;
      harness.double.clock.advance(16 * 60_000);
      held.letGo();
      await harness.entry(/expired/);
      await bot.stop(1000);
      assert.equal(edits(harness).length, 0);
      asked.interaction.excused = true;
    }));

  for (const code of [10_008, 10_003, 10_004]) {
    test(`A08 ${code} while editing is taken quietly`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness);
        const gone = harness.double.inject({ route: routes.editOriginal, status: 404, body: { message: 'Unknown', code } });
        server.person().ask('ask', { question });
        await gone.strike;
        assert.match((await server.person().ask('ask', { question }).final()).text, words);
        assert.deepEqual([edits(harness).length, loud(harness)], [2, []]);
      }));
  }

  for (const code of [200_000, 240_000]) {
    test(`A09 an answer that AutoMod blocks (${code}) is replaced by the reason, not repeated`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness);
        harness.double.inject({ route: routes.editOriginal, status: 400, body: { message: 'Blocked', code } });
        const answer = await server.person().ask('ask', { question }).final();
        assert.ok(answer.text.includes(sentences.say('fi', 'fault.discord.blocked')));
        assert.equal(edits(harness).length, 2);
      }));
  }
});

describe('messages posted', () => {
  test('A10 a post whose answer was lost is one message, by its nonce; a notice has a nonce of its own', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      harness.double.inject({ route: routes.createMessage, status: 502, applied: true });
      const typed = server.person().type(server.general, question, { mention: true });
      assert.match((await typed.reply()).text, words);
      await harness.double.until(() => (posts(harness)[1]?.status === 200 ? true : undefined), 'the second post');
      harness.double.inject({ route: routes.createMessage, status: 400, body: { message: 'Blocked', code: 200_000 } });
      const other = server.person().type(server.general, question, { mention: true });
      assert.ok((await other.reply()).text.includes(sentences.say('fi', 'fault.discord.blocked')));
      const nonces = posts(harness).map((request) => (request.body as { nonce: string }).nonce);
      assert.equal(nonces[0], nonces[1]);
      assert.equal(new Set(nonces).size, 3);
      assert.equal(typed.replies().length, 1);
    }));

  test('A10 a post that is put off for a moment is made then, once', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      harness.double.inject({ route: routes.createMessage, status: 429, headers: { 'retry-after': '0.1' } });
      const typed = server.person().type(server.general, question, { mention: true });
      assert.match((await typed.reply()).text, words);
      assert.equal(typed.replies().length, 1);
    }));

  test('A07 without the permission to read back, the answer comes without pointing at the question', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      server.general.deny('bot', 'ReadMessageHistory');
      const member = server.person();
      member.type(server.general, question, { mention: true });
      await harness.double.until(() => (member.sees(server.general).some((message) => words.test(message.text)) ? true : undefined), 'the answer');
    }));

  test('A07 where the bot may not write, the asker is told once what is missing', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked } = await startBot(harness);
      server.general.deny('bot', 'SendMessages');
      const member = server.person();
      member.type(server.general, question, { mention: true });
      const told = await harness.double.until(() => member.sees('dm').find((message) => message.fromBot), 'the explanation');
      assert.match(told.text, new RegExp(sentences.say('fi', 'discord.permission.send')));
      member.type(server.general, question, { mention: true });
      await member.type('dm', question).reply();
      assert.equal(member.sees('dm').filter((message) => message.text.includes(sentences.say('fi', 'discord.permission.send'))).length, 1);
      assert.equal(asked.length, 1, 'no answer is made that nobody could read');
    }));

  test('A07 after many refusals the bot stops trying, long before Discord bans it', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      harness.double.inject({ route: routes.createMessage, status: 403, body: { message: 'Missing Permissions', code: 50_013 }, times: Number.POSITIVE_INFINITY });
      const member = server.person();
      for (let count = 0; count < 60; count += 1) member.type(server.general, question, { mention: true });
      await harness.double.until(() => (harness.double.typing.length >= 30 ? true : undefined), 'the bot to type');
      await harness.entry(/too many refusals/);
      assert.ok(posts(harness).length <= 60);
      assert.ok(harness.double.requests.filter((request) => request.status === 403).length < 50);
    }));
});

describe('long answers', () => {
  const clusters = '👩‍👩‍👧‍👦🏳️‍🌈𝕏é';

  /** Turns every page and gives the quotations in order. */
  async function quoted(member: { click: (message: SeenMessage, button: string) => { final: () => Promise<SeenMessage> } }, first: SeenMessage): Promise<readonly string[]> {
    const next = sentences.say('fi', 'discord.button.next');
    const pieces = quotedLines(first.text).map((one) => one.words);
    let page = first;
    for (let turned = 0; turned < 40; turned += 1) {
      const button = page.buttons.find((one) => one.label === next);
      if (button === undefined || button.disabled) break;
      const before = page.text;
      page = await member.click(page, next).final();
      assert.notEqual(page.text, before);
      pieces.push(...quotedLines(page.text).map((one) => one.words));
    }
    return pieces;
  }

  for (const length of [1999, 2000, 2001, 6000, 40_000]) {
    test(`A11 an excerpt of ${length} characters is shown whole, in pieces that say where they are cut`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        const unit = `Varasto ${clusters} paloi `;
        const whole = unit.repeat(Math.ceil(length / unit.length));
        // Ends at a character, wherever the last emoji would be cut.
        const text = `${whole.slice(0, new Intl.Segmenter('fi').segment(whole).containing(length - 1)?.index ?? 0).trimEnd()}.`;
        await startBot(harness, { passages: [passage(articleHead('pitka', { published: '2024-01-01' }), 1, [text])] });
        const member = server.person();
        const pieces = await quoted(member, await member.ask('ask', { question: 'Mitä varasto teki?' }).final());
        const joined = pieces.map((piece, index) => piece.slice(index === 0 ? 0 : 2, index === pieces.length - 1 ? undefined : -2)).join(' ');
        assert.ok(joined.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' '), 'the pieces together are the text');
        for (const [index, piece] of pieces.entries()) assert.deepEqual([piece.startsWith('… '), piece.endsWith(' …')], [index > 0, index < pieces.length - 1]);
      }));
  }

  test('A12 answers of many excerpts, long Chinese ones among them, never exceed what Discord takes', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const head = articleHead('kiina', { title: '港口'.repeat(60), source: '报纸'.repeat(40), url: `https://example.com/${'%E6%B8%AF'.repeat(40)}`, published: '2024-01-01' });
      const passages = Array.from({ length: 20 }, (_, index) => passage(head, index + 1, [`仓库着火了。${'火灾造成重大损失，'.repeat(index * 25)}完。`]));
      const quoteAll: Answerer = {
        name: 'extractive',
        propose: async (_question, { matches }) => ({ kind: 'quotes', quotes: matches.map((one) => ({ kind: 'sentences', article: 'kiina', paragraph: one.paragraph.number, first: 1, last: 1 })), claims: [] }),
      };
      await startBot(harness, { passages, dependencies: { ask: createAsk({ library: fakeLibrary(passages), answerers: [quoteAll], log: silent, clock: () => performance.now() }) } });
      const member = server.person();
      const pieces = await quoted(member, await member.ask('ask', { question: '仓库着火了 kiina' }).final());
      assert.ok(pieces.length >= 20);
    }));
});

describe('suggestions', () => {
  test('A13 two hundred articles are cut to twenty-five suggestions', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const passages = Array.from({ length: 200 }, (_, index) => passage(articleHead(`juttu-${index}`, { title: `Juttu numero ${index}` }), 1, ['Lause.']));
      await startBot(harness, { passages });
      assert.equal((await server.person().autocomplete('ask', { question: 'x', article: 'juttu' }, 'article').offered()).length, 25);
    }));

  test('A13 a slow index gives an empty list within a second', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const never = new Promise<never>(() => undefined);
      await startBot(harness, { dependencies: { library: { ...fakeLibrary(), articles: async () => never } } });
      const begun = performance.now();
      assert.deepEqual(await server.person().autocomplete('ask', { question: 'x', article: 'juttu' }, 'article').offered(), []);
      assert.ok(performance.now() - begun < 1000);
    }));
});

describe('places', () => {
  test('A14 threads, forum posts and direct messages are answered, by command and by mention', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const thread = server.general.thread('ketju');
      const post = server.channel('foorumi', { forum: true }).thread('aihe');
      await startBot(harness);
      const member = server.person();
      for (const place of [thread, post, 'dm'] as const) {
        assert.match((await member.ask('ask', { question }, { in: place }).final()).text, words);
        assert.match((await member.type(place, question, { mention: place !== 'dm' }).reply()).text, words);
      }
    }));

  test('A14 in a server without the bot, one who brought it along is answered', async (context) =>
    withDiscord(context, {}, async (harness) => {
      harness.double.guild();
      const elsewhere = harness.double.guild({ withBot: false });
      await startBot(harness);
      const answer = await elsewhere.person().ask('ask', { question }, { userInstalled: true }).final();
      assert.match(answer.text, words);
    }));

  test('A14 a thread that was locked before the answer came is let be, with one line in the log', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const thread = server.general.thread('ketju');
      const held = heldAsk();
      const { bot } = await startBot(harness, { dependencies: { ask: held.ask } });
      server.person().type(thread, question, { mention: true });
      await held.begun;
      thread.archive({ locked: true });
      held.letGo();
      assert.equal((await harness.entry(/may not write/))['code'], 160_005);
      await bot.stop(1000);
      assert.equal(posts(harness).filter((request) => request.path.includes(thread.id)).length, 1);
    }));
});
