// The gateway and the bot's life: refusals for good, cut connections, faults in handlers, stopping.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '../../src/app/ask.ts';
import type { Reload } from '../../src/app/reload.ts';
import { UserError } from '../../src/domain/errors.ts';
import { withDiscord } from '../support/discord/harness.ts';
import type { Harness } from '../support/discord/harness.ts';
import type { SeenMessage } from '../support/discord/seen.ts';
import { dependenciesFor, fakeLibrary, sentences, startBot } from './bot-under-test.ts';

const question = 'Paljonko vahingot maksavat?';
const words = /Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon/;
const unforeseen = sentences.say('fi', 'fault.unforeseen');

/** Asks wait until they are let go, and give up when they are told to. */
function heldAsk() {
  const { ask } = dependenciesFor();
  const held = Promise.withResolvers<void>();
  let waiting = 0;
  const slow: Ask = async (asked, signal) => {
    waiting += 1;
    const given = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'))));
    await Promise.race([held.promise, given]);
    return ask(asked, signal);
  };
  return { ask: slow, waiting: () => waiting, letGo: () => held.resolve() };
}

async function resumed(harness: Harness, count: number): Promise<void> {
  await harness.double.until(() => (harness.double.gateway.resumes >= count && harness.double.gateway.online ? true : undefined), 'the resume');
  await harness.double.until(() => (harness.entries().filter((line) => line['msg'] === 'the gateway connection was resumed').length >= count ? true : undefined), 'the bot to notice');
}

describe('refused by the gateway', () => {
  for (const [code, fault] of [
    [4004, 'discord.bad-token'],
    [4011, 'discord.sharding'],
    [4013, 'discord.missing-intents'],
    [4014, 'discord.missing-intents'],
  ] as const) {
    test(`B01 close code ${code} at the start is told as ${fault}, after a single identify`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        harness.double.gateway.refuseIdentify(code);
        const begun = performance.now();
        await assert.rejects(startBot(harness), (error: unknown) => error instanceof UserError && error.code === fault);
        assert.ok(performance.now() - begun < 5000);
        assert.equal(harness.double.gateway.identifies, 1);
      }));
  }

  test('B01 a running bot that is closed for good tells its owner once, and does not connect again', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { fatal, bot } = await startBot(harness);
      harness.double.gateway.close(4004);
      await harness.double.until(() => (harness.double.gateway.closedWith === 4004 ? true : undefined), 'the close');
      // The close frame has to be answered and handled by the client before it shows.
      while (fatal.length === 0) await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual([fatal, bot.health().ready, harness.double.gateway.identifies], [['discord.bad-token'], false, 1]);
    }));

  test('B09 a token that is refused anywhere is fatal, and is not used again', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { fatal } = await startBot(harness);
      const member = server.person();
      harness.double.revokeToken();
      member.type(server.general, question, { mention: true });
      await harness.double.until(() => (harness.double.requests.some((request) => request.status === 401) ? true : undefined), 'the refusal');
      while (fatal.length === 0) await new Promise((resolve) => setImmediate(resolve));
      for (let count = 0; count < 5; count += 1) member.type(server.general, question, { mention: true });
      await member.ask('ask', { question }).final();
      assert.deepEqual(fatal, ['discord.bad-token']);
      assert.equal(harness.double.requests.filter((request) => request.status === 401).length, 1);
    }));
});

describe('connections that break', () => {
  test('B02 an interaction that three resumes replay is answered once', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const held = heldAsk();
      const { bot } = await startBot(harness, { dependencies: { ask: held.ask } });
      const asked = server.person().ask('ask', { question });
      await asked.acknowledged();
      for (let count = 1; count <= 3; count += 1) {
        harness.double.gateway.drop({ replay: 5 });
        await resumed(harness, count);
      }
      held.letGo();
      assert.match((await asked.final()).text, words);
      await bot.stop(1000);
      assert.deepEqual([held.waiting(), asked.interaction.attempts, asked.interaction.edits, harness.double.botMessages().length], [1, 1, 1, 1]);
    }));

  test('B02 a mention that a resume replays is answered once', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked } = await startBot(harness);
      const typed = server.person().type(server.general, question, { mention: true });
      await typed.reply();
      harness.double.gateway.drop({ replay: 10 });
      await resumed(harness, 1);
      await server.person().type('dm', question).reply();
      assert.deepEqual([asked.length, typed.replies().length], [2, 1]);
    }));

  for (const [what, tell] of [
    ['told to reconnect', (harness: Harness) => harness.double.gateway.requestReconnect()],
    ['told that its session may be resumed', (harness: Harness) => harness.double.gateway.invalidate(true)],
  ] as const) {
    test(`B03 ${what}, the bot resumes and finishes what was asked`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        const held = heldAsk();
        await startBot(harness, { dependencies: { ask: held.ask } });
        const asked = server.person().ask('ask', { question });
        await asked.acknowledged();
        tell(harness);
        await resumed(harness, 1);
        held.letGo();
        assert.match((await asked.final()).text, words);
        assert.equal(harness.double.gateway.identifies, 1);
      }));
  }

  test('B03 told that its session is lost, the bot identifies anew and finishes what was asked', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const held = heldAsk();
      const { bot } = await startBot(harness, { dependencies: { ask: held.ask } });
      const asked = server.person().ask('ask', { question });
      await asked.acknowledged();
      harness.double.gateway.invalidate(false);
      held.letGo();
      assert.match((await asked.final()).text, words);
      await harness.double.until(() => (harness.double.gateway.identifies === 2 && harness.double.gateway.online ? true : undefined), 'the identify', 15_000);
      while (!bot.health().ready) await new Promise((resolve) => setImmediate(resolve));
      assert.match((await server.person().ask('ask', { question }).final()).text, words);
    }));

  test('B04 heartbeats that are not answered: health goes red, the bot connects again', async (context) =>
    withDiscord(context, { heartbeatIntervalMs: 80 }, async (harness) => {
      const { bot } = await startBot(harness);
      assert.equal(bot.health().ready, true);
      await harness.double.until(() => (harness.double.gateway.heartbeats > 0 ? true : undefined), 'a heartbeat');
      harness.double.gateway.answerHeartbeats(false);
      await harness.entry(/reconnecting/);
      assert.equal(bot.health().ready, false);
      harness.double.gateway.answerHeartbeats(true);
      await resumed(harness, 1);
      assert.equal(bot.health().ready, true);
    }));

  test('B05 a line that breaks again and again costs no second identify, and asks are answered in between', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      for (let count = 1; count <= 6; count += 1) {
        harness.double.gateway.drop();
        await resumed(harness, count);
        assert.match((await server.person().ask('ask', { question }).final()).text, words);
      }
      assert.equal(harness.double.gateway.identifies, 1);
    }));
});

describe('faults in handlers', () => {
  const broken = async (): Promise<never> => Promise.reject(new Error('planted fault'));

  /** The reference in a message is the one in the log. */
  async function referenced(harness: Harness, message: SeenMessage): Promise<void> {
    assert.ok(message.text.includes(unforeseen), message.text);
    const line = await harness.entry(/a request failed/);
    assert.match(String(line['reference']), /^[0-9a-f]{6}$/);
    assert.ok(message.text.includes(String(line['reference'])));
    assert.doesNotMatch(message.text, /planted fault/);
  }

  test('B06 in a command: the asker reads a sentence with a reference to the log', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness, { dependencies: { ask: broken } });
      await referenced(harness, await server.person().ask('ask', { question }).final());
    }));

  test('B06 in a message: the asker reads the same as a reply', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness, { dependencies: { ask: broken } });
      await referenced(harness, await server.person().type(server.general, question, { mention: true }).reply());
    }));

  test('B06 behind a button: the presser is told, and the message with the button stays', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { journal } = dependenciesFor();
      let fail = false;
      const flaky = { ...journal, findAnswer: async (by: Parameters<typeof journal.findAnswer>[0]) => (fail ? broken() : journal.findAnswer(by)) };
      await startBot(harness, { dependencies: { journal: flaky } });
      const member = server.person();
      const answer = await member.ask('ask', { question }).final();
      fail = true;
      await referenced(harness, await member.click(answer, sentences.say('fi', 'discord.button.why')).final());
      assert.equal(member.look(answer).text, answer.text);
    }));

  test('B06 in a suggestion: the list is empty, the fault is logged', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness, { dependencies: { library: { ...fakeLibrary(), articles: broken } } });
      assert.deepEqual(await server.person().autocomplete('ask', { question: 'x', article: 'y' }, 'article').offered(), []);
      await harness.entry(/suggestions failed/);
    }));

  test('B06 of the store after an answer was shown: the answer stays, the fault is logged', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { journal } = dependenciesFor();
      await startBot(harness, { dependencies: { journal: { ...journal, placeAnswer: broken } } });
      const member = server.person();
      const answer = await member.ask('ask', { question }).final();
      assert.match(answer.text, words);
      await harness.double.until(() => (harness.entries().some((line) => line['level'] === 'error') ? true : undefined), 'the log line');
      assert.match(member.look(answer).text, words);
    }));

  test('B06 after every kind of fault the bot still answers', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { ask } = dependenciesFor();
      let count = 0;
      await startBot(harness, { dependencies: { ask: async (asked, signal) => ((count += 1) % 2 === 1 ? broken() : ask(asked, signal)) } });
      const member = server.person();
      for (let round = 0; round < 3; round += 1) {
        assert.ok((await member.ask('ask', { question }).final()).text.includes(unforeseen));
        assert.match((await member.ask('ask', { question }).final()).text, words);
      }
    }));
});

describe('stopping', () => {
  test('B07 asks in flight are answered before the bot leaves, new ones are turned away', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const held = heldAsk();
      const { bot } = await startBot(harness, { dependencies: { ask: held.ask }, config: { concurrentAsks: 20 } });
      const member = server.person();
      const asked = Array.from({ length: 20 }, () => member.ask('ask', { question }));
      await Promise.all(asked.map((one) => one.acknowledged()));
      const stopped = bot.stop(5000);
      const late = member.ask('ask', { question });
      assert.ok((await late.final()).text.includes(sentences.say('fi', 'fault.discord.stopping')));
      held.letGo();
      await stopped;
      for (const one of asked) assert.match((await one.final()).text, words);
      assert.equal(harness.double.gateway.closedWith, 1000);
    }));

  test('B07 what cannot be finished in time is told so, a running reload included', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const held = heldAsk();
      let given = false;
      const reload: Reload = async ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            given = true;
            reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
          });
        });
      const { bot } = await startBot(harness, { dependencies: { ask: held.ask, reload }, config: { concurrentAsks: 20 } });
      const member = server.person();
      const moderator = server.person({ roles: [server.role('valvojat', ['ManageGuild'])] });
      const asked = [...Array.from({ length: 20 }, () => member.ask('ask', { question })), moderator.ask('corpus reload')];
      await Promise.all(asked.map((one) => one.acknowledged()));
      const begun = performance.now();
      await bot.stop(600);
      assert.ok(performance.now() - begun < 1500);
      for (const one of asked) assert.ok((await one.final()).text.includes(sentences.say('fi', 'fault.discord.stopping')));
      assert.equal(given, true);
    }));

  test('B07 a bot that is stopped while it reconnects leaves nothing behind', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { bot } = await startBot(harness);
      harness.double.gateway.drop();
      await harness.entry(/reconnecting/);
      await bot.stop(500);
      assert.equal(bot.health().ready, false);
    }));
});
