// The bot as a process: how it ends, what it says then, and that it comes back.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSentences } from '../../src/sentences/sentences.ts';
import { routes } from '../support/discord/faults.ts';
import { withDiscord } from '../support/discord/harness.ts';
import { startOpenAiServer } from '../support/openai-server.ts';
import { dataFolder, startProcess } from './process-under-test.ts';

const sentences = createSentences();
const question = 'Kuinka moni ulkomaalainen lähti Syyriaan?';
const words = /30.?000/u;

/** The lines on standard error that are for a person, not a log. */
function plainLines(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
}

describe('the process', () => {
  for (const [code, fault] of [
    [4004, 'fault.discord.bad-token'],
    [4014, 'fault.discord.missing-intents'],
  ] as const) {
    test(`B01 close code ${code}: one clear line, another status than 0, no second try`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        harness.double.gateway.refuseIdentify(code);
        const bot = startProcess(harness, dataFolder(harness));
        await harness.double.until(() => (harness.double.gateway.identifies === 1 ? true : undefined), 'the identify', 30_000);
        const refusedAt = performance.now();
        const { status } = await bot.exit;
        assert.ok(performance.now() - refusedAt < 5000);
        assert.notEqual(status, 0);
        assert.deepEqual(plainLines(bot.output()), [sentences.say('fi', fault, { code })]);
        assert.equal(harness.double.gateway.identifies, 1);
      }));
  }

  test('B09 a token that is revoked while the bot runs ends it with one clear line', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const bot = startProcess(harness, dataFolder(harness));
      await bot.says(/the bot is ready/);
      harness.double.revokeToken();
      server.person().type(server.general, question, { mention: true });
      const { status } = await bot.exit;
      assert.notEqual(status, 0);
      assert.deepEqual(plainLines(bot.output()), [sentences.say('fi', 'fault.discord.bad-token')]);
      assert.equal(harness.double.requests.filter((request) => request.status === 401).length, 1);
    }));

  test('an unreachable Discord is named in one clear line', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const bot = startProcess(harness, dataFolder(harness), { DISCORD_API_URL: 'http://127.0.0.1:9/api' });
      const { status } = await bot.exit;
      assert.notEqual(status, 0);
      assert.deepEqual(plainLines(bot.output()), [sentences.say('fi', 'fault.discord.unreachable', { address: 'http://127.0.0.1:9/api' })]);
    }));

  test('B07 told to stop, it finishes twenty answers on their way and ends with 0', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const bot = startProcess(harness, dataFolder(harness));
      await bot.says(/the bot is ready/);
      const member = server.person();
      const held = Array.from({ length: 20 }, () => harness.double.inject({ route: routes.editOriginal, hang: true }));
      // Each person has an allowance of ten a minute.
      const asked = Array.from({ length: 20 }, (_, index) => (index < 10 ? member : server.person()).ask('ask', { question }));
      await Promise.all(held.map((one) => one.strike));
      const told = performance.now();
      bot.signal('SIGTERM');
      for (const one of held) one.release();
      const { status } = await bot.exit;
      assert.ok(performance.now() - told < 15_000);
      assert.equal(status, 0);
      for (const one of asked) assert.match((await one.final()).text, words);
      assert.equal(harness.double.gateway.closedWith, 1000);
    }));

  test('B07 a second SIGTERM does not wait', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const bot = startProcess(harness, dataFolder(harness));
      await bot.says(/the bot is ready/);
      const held = harness.double.inject({ route: routes.editOriginal, hang: true });
      const { interaction } = server.person().ask('ask', { question });
      await held.strike;
      bot.signal('SIGTERM');
      const turnedAway = () => server.person().ask('ask', { question: 'Kuka johtaa?' }).final();
      while (!(await turnedAway()).text.includes(sentences.say('fi', 'fault.discord.stopping'))) await harness.double.quiet();
      bot.signal('SIGTERM');
      const told = performance.now();
      await bot.exit;
      assert.ok(performance.now() - told < 3000);
      interaction.excused = true;
    }));

  test('B07 told to stop during an outage of the gateway, it still ends', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const bot = startProcess(harness, dataFolder(harness));
      await bot.says(/the bot is ready/);
      harness.double.gateway.refuseConnections(true);
      harness.double.gateway.drop();
      await bot.says(/reconnecting/);
      bot.signal('SIGTERM');
      const { status } = await bot.exit;
      assert.equal(status, 0);
    }));

  test('I01 a model that echoes its key in an error costs no answer, and the key is nowhere in the output', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const key = 'sk-istutettu-avain-joka-ei-saa-nakya';
      harness.plantSecret(key);
      const server = harness.double.guild();
      const model = await startOpenAiServer();
      harness.close(() => model.close());
      const echo = { kind: 'status', status: 401, body: { error: { message: `Incorrect API key provided: ${key}`, type: 'invalid_request_error', code: 'invalid_api_key' } } } as const;
      model.chat(echo);
      model.embeddings(echo);
      const bot = startProcess(harness, dataFolder(harness), { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: key, LOG_LEVEL: 'debug' });
      await bot.says(/the bot is ready/);
      assert.match((await server.person().ask('ask', { question }).final()).text, words);
      bot.signal('SIGTERM');
      assert.equal((await bot.exit).status, 0);
      assert.equal(bot.output().includes(key), false);
      assert.ok(model.requests.length > 0, 'the model was asked');
    }));

  test('B08 killed while it answers, it starts again on the same data and answers', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const data = dataFolder(harness);
      const first = startProcess(harness, data);
      await first.says(/the bot is ready/);
      const held = harness.double.inject({ route: routes.editOriginal, hang: true });
      const { interaction } = server.person().ask('ask', { question });
      await held.strike;
      first.signal('SIGKILL');
      await first.exit;
      interaction.excused = true;
      const second = startProcess(harness, data);
      await second.says(/the bot is ready/);
      assert.match((await server.person().ask('ask', { question }).final()).text, words);
      assert.equal(harness.double.requests.filter((request) => request.method === 'PUT').length, 1, 'the commands were there already');
      second.signal('SIGTERM');
      assert.equal((await second.exit).status, 0);
    }));
});
