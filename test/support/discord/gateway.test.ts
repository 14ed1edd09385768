import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { GatewayIntentBits } from 'discord.js';
import type { Message } from 'discord.js';
import { askCommand, connect } from './client.ts';
import { withDiscord } from './harness.ts';

const own = { ownTest: true, checkAnswers: true } as const;

describe('the gateway of the double', () => {
  test('a cut connection is resumed, and what happened meanwhile comes after all', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      const guild = double.guild();
      const anna = guild.person();
      const { client } = await connect(harness);
      const heard: string[] = [];
      const second = Promise.withResolvers<void>();
      client.on('messageCreate', (message: Message) => {
        heard.push(message.content);
        if (heard.length === 1) {
          double.gateway.drop();
          anna.type('dm', 'katkon aikana');
        } else {
          second.resolve();
        }
      });
      anna.type('dm', 'ennen');
      await second.promise;
      assert.deepEqual(heard, ['ennen', 'katkon aikana']);
      assert.deepEqual([double.gateway.identifies, double.gateway.resumes], [1, 1]);
    }));

  test('a replay brings again what was already seen', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      double.registerCommands([askCommand]);
      const anna = double.guild().person();
      const ids: string[] = [];
      const twice = Promise.withResolvers<void>();
      await connect(harness, async (interaction) => {
        ids.push(interaction.id);
        if (ids.length === 1) double.gateway.drop({ replay: 1 });
        if (ids.length === 2) twice.resolve();
      });
      anna.ask('/ask', { question: 'Kuka?' });
      await twice.promise;
      assert.equal(ids[0], ids[1]);
    }));

  test('told to reconnect, the client resumes; told that its session is lost, it identifies anew', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      const { client } = await connect(harness);
      for (const tell of [() => double.gateway.requestReconnect(), () => double.gateway.invalidate(true)]) {
        const resumed = once(client, 'shardResume');
        tell();
        await resumed;
      }
      const ready = once(client, 'shardReady');
      double.gateway.invalidate(false);
      await ready;
      assert.deepEqual([double.gateway.resumes, double.gateway.identifies], [2, 2]);
    }));

  test('heartbeats that are not answered make the client reconnect', (t) =>
    withDiscord(t, { ...own, heartbeatIntervalMs: 60 }, async (harness) => {
      const { double } = harness;
      const { client } = await connect(harness);
      await double.until(() => (double.gateway.heartbeats > 0 ? true : undefined), 'a heartbeat');
      const resumed = once(client, 'shardResume');
      const reconnecting = once(client, 'shardReconnecting');
      double.gateway.answerHeartbeats(false);
      await reconnecting;
      double.gateway.answerHeartbeats(true);
      await resumed;
    }));

  test('a wrong token and a privileged intent that is not allowed are refused for good', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      const closed = Promise.withResolvers<number>();
      await connect(harness).then(({ client }) => client.on('shardDisconnect', (event) => closed.resolve(event.code)));
      double.gateway.refuseIdentify(4014);
      double.gateway.invalidate(false);
      assert.equal(await closed.promise, 4014);
      assert.equal(double.gateway.identifies, 2);
    }));

  test('events come only for the intents asked for', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      const guild = double.guild();
      const anna = guild.person();
      const { client } = await connect(harness, undefined, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages] });
      const heard: string[] = [];
      const done = new Promise<void>((resolve) =>
        client.on('messageCreate', (message) => {
          heard.push(message.content);
          resolve();
        }),
      );
      anna.type(guild.general, 'palvelimella', { mention: true });
      anna.type('dm', 'yksityisesti');
      await done;
      assert.deepEqual(heard, ['yksityisesti']);
    }));

  test('without the content intent a message shows its words only where the bot is mentioned', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      const guild = double.guild();
      const anna = guild.person();
      const { client } = await connect(harness);
      const heard: string[] = [];
      const done = new Promise<void>((resolve) =>
        client.on('messageCreate', (message) => {
          heard.push(message.content);
          if (heard.length === 3) resolve();
        }),
      );
      anna.type(guild.general, 'tavallinen');
      anna.type(guild.general, 'mainittu', { mention: true });
      anna.type(guild.general, 'everyone');
      await done;
      assert.deepEqual(heard, ['', `<@${double.botId}> mainittu`, '']);
    }));

  test('a channel that the bot may not see tells it nothing', (t) =>
    withDiscord(t, own, async (harness) => {
      const { double } = harness;
      const guild = double.guild();
      const hidden = guild.channel('salainen');
      hidden.deny('bot', 'ViewChannel');
      const anna = guild.person();
      const { client } = await connect(harness);
      const heard: string[] = [];
      const done = new Promise<void>((resolve) =>
        client.on('messageCreate', (message) => {
          heard.push(message.channelId);
          resolve();
        }),
      );
      anna.type(hidden, 'kuuluuko', { mention: true });
      anna.type(guild.general, 'kuuluu', { mention: true });
      await done;
      assert.deepEqual(heard, [guild.general.id]);
    }));
});
