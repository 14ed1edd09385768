// What can be done with an answer: reading on, sharing, feedback, a person's help; also after a restart.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSqliteJournal } from '../../src/retrieval/sqlite-journal.ts';
import type { Harness } from '../support/discord/harness.ts';
import { withDiscord } from '../support/discord/harness.ts';
import type { Person } from '../support/discord/person.ts';
import type { SeenMessage } from '../support/discord/seen.ts';
import { fakeLibrary, sentences, startBot } from './bot-under-test.ts';

const question = 'Paljonko vahingot maksavat?';
const say = (code: Parameters<typeof sentences.say>[1]) => sentences.say('fi', code);

async function asked(harness: Harness, under: Parameters<typeof startBot>[1] = {}, options: { readonly private?: boolean } = {}) {
  const server = harness.double.guild();
  const moderators = server.role('Valvojat', ['ManageGuild']);
  const room = server.channel('valvomo');
  const running = await startBot(harness, { ...under, config: { moderatorChannel: room.id, ...under.config } });
  const member = server.person();
  const answer = await member.ask('ask', { question, ...options }).final();
  return { server, moderators, room, member, answer, ...running };
}

/** As `final`, for buttons whose reply is a message of its own. */
async function press(person: Person, message: SeenMessage, button: string): Promise<SeenMessage> {
  return person.click(message, button).final();
}

describe('the buttons of an answer', () => {
  test('in context shows the paragraph with its neighbours, the excerpt marked, to the presser only', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { server, answer } = await asked(harness);
      const shown = await press(server.person(), answer, say('discord.button.context'));
      assert.equal(shown.ephemeral, true);
      assert.match(shown.text, /Kolme ihmistä loukkaantui\./);
      assert.match(shown.text, /Ritva Lehto\. \*\*Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon\.\*\*/);
    }));

  test('why tells the passages, their scores and the generation', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { member, answer } = await asked(harness);
      const shown = await press(member, answer, say('discord.button.why'));
      assert.equal(shown.ephemeral, true);
      assert.match(shown.text, /\*\*▸\*\* Varaston palo Kotkassa, kappale 2 · \d,\d\d/);
      assert.match(shown.text, /sukupolvi 1/);
    }));

  test('a private answer is shared as it is, and nobody else can share it', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { member, answer, server } = await asked(harness, {}, { private: true });
      const other = server.person();
      const refused = await other.click(answer, say('discord.button.share'), { force: true }).final();
      assert.match(refused.text, new RegExp(say('fault.discord.answer-gone').slice(0, 30)));
      const shared = await press(member, answer, say('discord.button.share'));
      assert.equal(shared.ephemeral, false);
      assert.match(shared.text, /> Lehdon mukaan/);
    }));

  test('👎 asks why and keeps the reason for the moderators', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { member, answer, server, moderators } = await asked(harness);
      const form = await member.click(answer, '👎').modal();
      const thanks = await member.submit(form, { reason: 'Vastaus koskee väärää paloa' }).final();
      assert.equal(thanks.text, say('discord.thanksBad'));
      await press(server.person(), answer, '👍');
      const report = await server.person({ roles: [moderators] }).ask('insights').final();
      assert.match(report.text, /👍 1 · 👎 1/);
      assert.match(report.text, /Vastaus koskee väärää paloa/);
    }));

  test('a question goes to the moderators, and their answer comes back under it', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { member, answer, server, moderators, room } = await asked(harness);
      const done = await press(member, answer, say('discord.button.moderator'));
      assert.equal(done.text, say('discord.handedOver'));
      const moderator = server.person({ roles: [moderators] });
      const [handed] = moderator.sees(room).filter((message) => message.fromBot);
      assert.ok(handed !== undefined);
      assert.match(handed.text, /Paljonko vahingot maksavat\?/);
      const form = await moderator.click(handed, say('discord.button.reply')).modal();
      await moderator.submit(form, { answer: 'Vakuutus korvaa *osan*.' }).final();
      const seen = member.sees(server.general).at(-1);
      assert.match(seen?.text ?? '', /Vakuutus korvaa \\\*osan\\\*\./);
      assert.match(seen?.text ?? '', new RegExp(say('discord.notFromArticles')));
    }));

  test('one who loses the moderator\'s role between opening and sending the form is refused', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { member, answer, server, moderators, room } = await asked(harness);
      await press(member, answer, say('discord.button.moderator'));
      const moderator = server.person({ roles: [moderators] });
      const handed = moderator.sees(room).find((message) => message.fromBot);
      assert.ok(handed !== undefined);
      const form = await moderator.click(handed, say('discord.button.reply')).modal();
      server.takeRole(moderator, moderators);
      const refused = await moderator.submit(form, { answer: 'Vakuutus korvaa osan.' }).final();
      assert.match(refused.text, new RegExp(say('fault.discord.not-a-moderator').slice(0, 20)));
      assert.equal(member.sees(server.general).some((message) => message.text.includes('Vakuutus')), false);
    }));

  test('buttons work after a restart, since the answer is in the journal', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const journal = createSqliteJournal(':memory:');
      const { bot, answer, member, dependencies } = await asked(harness, { dependencies: { journal: { ...journal, close: async () => undefined } } });
      await bot.stop(1000);
      await startBot(harness, { dependencies: { journal: dependencies.journal } });
      harness.close(async () => journal.close());
      const shown = await press(member, answer, say('discord.button.context'));
      assert.match(shown.text, /\*\*Lehdon mukaan vahingot nousevat/);
    }));

  test('a button whose answer or generation is gone says so kindly, and one of an older kind too', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const library = fakeLibrary();
      let kept = true;
      const { answer, member } = await asked(harness, { dependencies: { library: { ...library, paragraphs: async (id, generation) => (kept ? library.paragraphs(id, generation) : null) } } });
      kept = false;
      const gone = await press(member, answer, say('discord.button.context'));
      assert.equal(gone.text, say('fault.discord.generation-gone'));
      await member.ask('forget-me').final();
      const forgotten = await press(member, answer, say('discord.button.why'));
      assert.equal(forgotten.text, say('fault.discord.answer-gone'));
    }));
});

describe('finding one\'s way', () => {
  test('from the list of articles to a suggested question and its answer', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const member = server.person();
      const list = await member.ask('articles').final();
      const suggestions = await press(member, list, say('discord.button.questions'));
      const answer = await press(member, suggestions, 'Mitä Ritva Lehto sanoi?');
      assert.equal(answer.ephemeral, true);
      assert.match(answer.text, /Ritva Lehto/);
      const summary = await press(member, suggestions, say('discord.summary.speakers'));
      assert.match(summary.text, /> Lehdon mukaan/);
    }));

  test('/help tells moderators what is theirs, and others only what they may do', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const moderators = server.role('Valvojat', ['ManageGuild']);
      await startBot(harness);
      const forMember = await server.person().ask('help').final();
      const forModerator = await server.person({ roles: [moderators] }).ask('help').final();
      assert.doesNotMatch(forMember.text, /corpus/);
      assert.match(forModerator.text, /corpus reload/);
    }));

  test('/forget-me removes what is kept of a person and says how much', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { member, server, dependencies } = await asked(harness);
      const done = await member.ask('forget-me').final();
      assert.equal(done.text, sentences.say('fi', 'discord.forgotten', { count: 1 }));
      assert.equal((await dependencies.journal.insights(server.id, '2000-01-01', 5)).answers, 0);
    }));
});

describe('what moderators set and see', () => {
  test('unanswered questions are grouped, and everything is exported as CSV that runs no formula', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { server, moderators } = await asked(harness);
      const member = server.person();
      await member.ask('ask', { question: '=Kuka voitti hiihdon?' }).final();
      await member.ask('ask', { question: 'hiihdon kuka voitti' }).final();
      const report = await server.person({ roles: [moderators] }).ask('insights', { export: true }).final();
      assert.match(report.text, /2 × hiihdon kuka voitti/);
      const [file] = report.attachments;
      assert.match(file?.text ?? '', /unanswered,hiihdon kuka voitti,,,2,/);
      await member.ask('ask', { question: '=Kuka voitti hiihdon?' }).final();
      const again = await server.person({ roles: [moderators] }).ask('insights', { export: true }).final();
      assert.match(again.attachments[0]?.text ?? '', /unanswered,'=Kuka voitti hiihdon\?,,,3,/);
    }));

  test('a channel that a moderator closes is not answered in, and one set to private answers the asker only', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { server, moderators, dependencies } = await asked(harness);
      const closed = server.channel('suljettu');
      const quiet = server.channel('hiljainen');
      const moderator = server.person({ roles: [moderators] });
      await moderator.ask('channel set', { channel: closed, mode: 'off' }).final();
      await moderator.ask('channel set', { channel: quiet, visibility: 'private' }).final();
      const member = server.person();
      const refused = await member.ask('ask', { question }, { in: closed }).final();
      assert.deepEqual([refused.ephemeral, refused.text], [true, say('fault.discord.channel-off')]);
      assert.equal((await member.ask('ask', { question }, { in: quiet }).final()).ephemeral, true);
      assert.deepEqual((await dependencies.journal.audit(server.id, 5)).map((line) => line.action), ['channel', 'channel']);
      const list = await moderator.ask('channel list').final();
      assert.match(list.text, new RegExp(`<#${closed.id}> · ${say('discord.channels.off')}`));
    }));

  test('a forum that is turned on gets answers to new posts, and silence where the articles have none', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { server, moderators, asked: questions } = await asked(harness);
      const forum = server.channel('kysymykset', { forum: true });
      await server.person({ roles: [moderators] }).ask('channel set', { channel: forum, mode: 'forum' }).final();
      const answered = forum.thread('Paljonko vahingot maksavat?');
      const silent = forum.thread('Kuka voitti hiihdon?');
      const member = server.person();
      const shown = await harness.double.until(() => member.sees(answered).find((message) => message.fromBot), 'the answer to the post');
      assert.match(shown.text, /> Lehdon mukaan/);
      await harness.double.until(() => (questions.length === 3 ? true : undefined), 'the second post to be looked at');
      assert.deepEqual(member.sees(silent), []);
    }));
});
