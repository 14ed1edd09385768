import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Routes } from 'discord.js';
import { askCommand, connect } from './client.ts';
import { routes } from './faults.ts';
import { withDiscord } from './harness.ts';

const own = { ownTest: true, checkAnswers: true } as const;
const quiet = { allowed_mentions: { parse: [] } };

describe('messages of the double', () => {
  test('a post that is repeated with its nonce is one message', (t) =>
    withDiscord(t, own, async (harness) => {
      const guild = harness.double.guild();
      const anna = guild.person();
      const { client } = await connect(harness, undefined, { rest: { api: harness.double.api, retries: 1 } });
      harness.double.inject({ route: routes.createMessage, status: 502, applied: true });
      const body = { ...quiet, content: 'kerran', nonce: 'n1', enforce_nonce: true };
      await client.rest.post(Routes.channelMessages(guild.general.id), { body });
      assert.equal(harness.double.requests.filter((request) => request.method === 'POST').length, 2);
      assert.equal(anna.sees(guild.general).length, 1);
      await client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...body, nonce: 'n2' } });
      assert.equal(anna.sees(guild.general).length, 2);
    }));

  test('each missing permission has its own answer', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      const guild = harness.double.guild();
      const anna = guild.person();
      const post = (channel: string, body: object = {}) => client.rest.post(Routes.channelMessages(channel), { body: { ...quiet, content: 'x', ...body } });
      const hidden = guild.channel('hidden');
      hidden.deny('bot', 'ViewChannel');
      await assert.rejects(post(hidden.id), { code: 50_001, status: 403 });
      const mute = guild.channel('mute');
      mute.deny('bot', 'SendMessages');
      await assert.rejects(post(mute.id), { code: 50_013, status: 403 });
      const forgetful = guild.channel('forgetful');
      const { message } = anna.type(forgetful, 'moi');
      forgetful.deny('bot', 'ReadMessageHistory');
      await assert.rejects(post(forgetful.id, { message_reference: { message_id: message.id } }), { code: 160_002 });
      const locked = guild.general.thread('lukittu');
      locked.archive({ locked: true });
      await assert.rejects(post(locked.id), { code: 160_005 });
      guild.general.deny('bot', 'EmbedLinks');
      await assert.rejects(post(guild.general.id, { embeds: [{ title: 'x' }] }), { code: 50_013 });
      anna.closeDirectMessages();
      const direct = await client.users.createDM(anna.id);
      await assert.rejects(post(direct.id), { code: 50_007 });
      const gone = guild.channel('poistettu');
      gone.remove();
      await assert.rejects(post(gone.id), { code: 10_003 });
    }));

  test('an administrator may do what a channel denies to all, and a role what it denies to everyone', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      const guild = harness.double.guild({ botPermissions: [] });
      guild.general.deny('everyone', 'SendMessages');
      await assert.rejects(client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, content: 'x' } }), { code: 50_013 });
      guild.giveRole({ id: harness.double.botId }, guild.role('ylläpito', ['Administrator']));
      await client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, content: 'x' } });
    }));

  test('edits and removals need the message to be there and to be the bot’s', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      const guild = harness.double.guild();
      const anna = guild.person();
      const { message } = anna.type(guild.general, 'annan oma');
      await assert.rejects(client.rest.patch(Routes.channelMessage(guild.general.id, message.id), { body: { ...quiet, content: 'x' } }), { code: 50_005 });
      await assert.rejects(client.rest.delete(Routes.channelMessage(guild.general.id, message.id)), { code: 50_013 });
      anna.remove(message);
      await assert.rejects(client.rest.get(Routes.channelMessage(guild.general.id, message.id)), { code: 10_008 });
      const thread = guild.general.thread('ketju');
      const posted = (await client.rest.post(Routes.channelMessages(thread.id), { body: { ...quiet, content: 'x' } })) as { id: string };
      thread.archive();
      await assert.rejects(client.rest.patch(Routes.channelMessage(thread.id, posted.id), { body: { ...quiet, content: 'y' } }), { code: 50_083 });
    }));

  test('a reply finds its typed message, in a server and in direct messages', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      client.on('messageCreate', (message) => {
        if (!message.author.bot) void message.reply(`kuulin: ${message.content.replace(/<@\d+> /, '')}`);
      });
      const guild = harness.double.guild();
      const anna = guild.person();
      const first = await anna.type(guild.general, 'moi', { mention: true }).reply();
      assert.equal(first.text, 'kuulin: moi');
      assert.equal((await anna.type(guild.general, 'jatkoa', { replyTo: first }).reply()).text, 'kuulin: jatkoa');
      assert.equal((await anna.type('dm', 'yksin').reply()).text, 'kuulin: yksin');
      const forum = guild.channel('foorumi', { forum: true }).thread('aihe');
      assert.equal((await anna.type(forum, 'täällä', { mention: true }).reply()).text, 'kuulin: täällä');
    }));

  test('commands are registered in bulk, keep their ids, and give back their translations on request', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      const put = (body: readonly object[]) => client.rest.put(Routes.applicationCommands(harness.double.applicationId), { body }) as Promise<readonly { id: string }[]>;
      const [first] = await put([{ ...askCommand, name_localizations: { fi: 'kysy' } }]);
      const [second] = await put([{ ...askCommand, name_localizations: { fi: 'kysy' } }]);
      assert.equal(first?.id, second?.id);
      const read = (query: URLSearchParams) => client.rest.get(Routes.applicationCommands(harness.double.applicationId), { query }) as Promise<readonly { name_localizations?: object }[]>;
      assert.equal((await read(new URLSearchParams()))[0]?.name_localizations, undefined);
      assert.deepEqual((await read(new URLSearchParams({ with_localizations: 'true' })))[0]?.name_localizations, { fi: 'kysy' });
    }));

  test('a revoked token is refused everywhere', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      harness.double.revokeToken();
      await assert.rejects(client.rest.get(Routes.user('@me')), { status: 401 });
    }));

  test('an answer that stalls in its body ends when it is released', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      const stalled = harness.double.inject({ route: 'GET /users/@me', stallInBody: true });
      const answer = client.rest.get(Routes.user('@me')) as Promise<{ id: string }>;
      await stalled.strike;
      stalled.release();
      assert.equal((await answer).id, harness.double.botId);
    }));
});
