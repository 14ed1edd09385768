// Asking in every way a member can, and reading what comes back.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commands } from '../../src/discord/commands/list.ts';
import { withDiscord } from '../support/discord/harness.ts';
import { dependenciesFor, sentences, startBot } from './bot-under-test.ts';

describe('asking in Discord', () => {
  test("a question by /ask is answered with the article's words, who said them and where they stand", async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const answer = await server.person().ask('ask', { question: 'Paljonko vahingot maksavat?' }).final();
      assert.match(answer.text, /> Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon\./);
      assert.match(answer.text, /Ritva Lehto/);
      assert.match(answer.text, /Rannikon Sanomat: Varaston palo Kotkassa \(12\.3\.2024\), kappale 2/);
      assert.match(answer.text, /https:\/\/sanomat\.example\/palo#:~:text=Lehdon%20mukaan/);
      assert.equal(answer.ephemeral, false);
      assert.deepEqual(answer.pings, []);
    }));

  test('a question marked private is answered for the asker only', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const answer = await server.person().ask('ask', { question: 'Paljonko vahingot maksavat?', private: true }).final();
      assert.equal(answer.ephemeral, true);
    }));

  test('what the articles do not answer is said, with what came nearest and what they cover', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { dependencies } = await startBot(harness);
      const answer = await server.person({ locale: 'en-US' }).ask('ask', { question: 'Who won the ski race?' }).final();
      assert.match(answer.text, new RegExp(sentences.say('en', 'answer.notFound')));
      assert.match(answer.text, /Ferry strike in Galway/);
      assert.doesNotMatch(answer.text, /^> /m);
      const { unanswered } = await dependencies.journal.insights(server.id, '2000-01-01', 5);
      assert.deepEqual(unanswered.map((one) => one.question), ['Who won the ski race?']);
    }));

  test('a mention is answered by a reply, after typing', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const reply = await server.person().type(server.general, 'Milloin varastohalli paloi?', { mention: true }).reply();
      assert.match(reply.text, /> Varastohalli paloi Kotkassa tiistaina\./);
      assert.equal(harness.double.typing.length, 1);
    }));

  test('a message that does not mention the bot is left alone', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const member = server.person();
      const quiet = member.type(server.general, 'Milloin varastohalli paloi?');
      await member.type(server.general, 'Milloin varastohalli paloi?', { mention: true }).reply();
      assert.deepEqual(quiet.replies(), []);
    }));

  test('a direct message is answered in the language it was written in', async (context) =>
    withDiscord(context, {}, async (harness) => {
      await startBot(harness);
      const reply = await harness.double.person().type('dm', 'How long did the strike last?').reply();
      assert.match(reply.text, /> The ferry crews went on strike on Monday\.|> The strike lasted nine days\./);
      assert.match(reply.text, /Atlantic Post: Ferry strike in Galway \(2 November 2023\), paragraph 1/);
    }));

  test('a reply to an answer carries the earlier exchange along, also when that answer came by command', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked } = await startBot(harness);
      const member = server.person();
      const first = await member.ask('ask', { question: 'Paljonko vahingot maksavat?' }).final();
      await member.type(server.general, 'Entä loukkaantuneet?', { replyTo: first }).reply();
      assert.deepEqual(asked[1]?.earlier, { question: 'Paljonko vahingot maksavat?', excerpts: ['Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon.'] });
    }));

  test('in a thread the next question carries the last exchange along, a private one excepted', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const thread = server.general.thread('Palo');
      const { asked } = await startBot(harness);
      const member = server.person();
      await member.type(thread, 'Milloin varastohalli paloi?', { mention: true }).reply();
      await member.ask('ask', { question: 'Paljonko vahingot maksavat?', private: true }, { in: thread }).final();
      await member.type(thread, 'Entä loukkaantuneet?', { mention: true }).reply();
      assert.equal(asked[2]?.earlier?.question, 'Milloin varastohalli paloi?');
    }));

  test('a wordless reply to an answer is taken for applause', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked } = await startBot(harness);
      const member = server.person();
      const first = await member.ask('ask', { question: 'Paljonko vahingot maksavat?' }).final();
      const applause = member.type(server.general, '👍', { replyTo: first });
      const unseen = member.type(server.general, 'Hyvä vastaus, kiitos', { replyTo: first, ping: false });
      await member.type(server.general, 'Milloin varastohalli paloi?', { mention: true }).reply();
      assert.deepEqual([applause.replies(), unseen.replies(), asked.length], [[], [], 2]);
    }));

  test('a mention without a question is greeted with what can be asked', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild({ locale: 'sv-SE' });
      await startBot(harness);
      const greeting = await server.person().type(server.general, '', { mention: true }).reply();
      assert.ok(greeting.text.startsWith(sentences.say('sv', 'discord.greeting')));
    }));

  test('fifty people who ask the same at once are answered by one asking', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const held = Promise.withResolvers<void>();
      const { ask } = dependenciesFor();
      let askings = 0;
      let readers = 0;
      await startBot(harness, {
        dependencies: {
          // Looked at once for each question, just before it is asked.
          detectLanguage: () => {
            readers += 1;
            return 'fi';
          },
          ask: async (question, signal) => {
            askings += 1;
            await held.promise;
            return ask(question, signal);
          },
        },
      });
      const all = Array.from({ length: 50 }, () => server.person().ask('ask', { question: 'Paljonko vahingot maksavat?' }));
      while (readers < all.length) await new Promise((resolve) => setImmediate(resolve));
      held.resolve();
      const answers = await Promise.all(all.map(async (one) => one.final()));
      assert.equal(askings, 1);
      assert.ok(answers.every((answer) => /> Lehdon mukaan/.test(answer.text)));
    }));

  test('markup, mentions and links of an article are displayed as they stand in it', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const answer = await server.person().ask('ask', { question: 'Mitä hallissa säilytettiin?' }).final();
      assert.match(answer.text, /> Hallissa säilytettiin \\\*maalia\\\* ja \\\[liuottimia\\\]\(https\\:\/\/evil\.example\) \\@everyone # laskun mukaan\./);
    }));

  test('/articles lists what there is', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const list = await server.person({ locale: 'sv-SE' }).ask('articles').final();
      assert.match(list.text, /2 artiklar/);
      assert.match(list.text, /Varaston palo Kotkassa/);
    }));

  test('/summary tells an article by its own sentences, each with its paragraph', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const summary = await server.person().ask('summary', { article: 'halli', style: 'speakers' }).final();
      assert.match(summary.text, /Kuka sanoi mitä/);
      assert.match(summary.text, /> Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon\./);
    }));

  test('articles are suggested while their title is typed', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const offered = await server.person().autocomplete('ask', { question: 'Mikä?', article: 'kotk' }, 'article').offered();
      assert.deepEqual(offered, [{ name: 'Varaston palo Kotkassa (Rannikon Sanomat)', value: 'halli' }]);
    }));

  test('a moderator reloads the corpus and reads what changed and what was left out', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const moderators = server.role('Valvojat', ['ManageGuild']);
      const { dependencies } = await startBot(harness);
      const moderator = server.person({ roles: [moderators] });
      const report = await moderator.ask('corpus reload').until((message) => message.text.includes(sentences.say('fi', 'discord.reload.done')));
      assert.match(report.text, /1 uusi: uusi/);
      assert.match(report.text, /rikki\.md:3/);
      assert.equal(report.ephemeral, true);
      const [line] = await dependencies.journal.audit(server.id, 5);
      assert.deepEqual([line?.user, line?.action], [moderator.id, 'reload']);
    }));

  test('one who was only shown the command by an override is refused', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const friends = server.role('Ystävät');
      const { dependencies } = await startBot(harness);
      server.allowCommand('corpus', friends);
      const refusal = await server.person({ roles: [friends] }).ask('corpus reload').final();
      assert.equal(refusal.ephemeral, true);
      assert.match(refusal.text, new RegExp(sentences.say('fi', 'fault.discord.not-a-moderator').slice(0, 30)));
      assert.deepEqual(await dependencies.journal.audit(null, 5), []);
    }));

  test('commands are registered once: a second run writes nothing', async (context) =>
    withDiscord(context, {}, async (harness) => {
      await startBot(harness);
      await startBot(harness, {});
      assert.equal(harness.double.requests.filter((request) => request.method === 'PUT').length, 1);
      assert.deepEqual(new Set(harness.double.registered().map((command) => command['name'])), new Set(commands.map((command) => command.shape.name)));
    }));
});
