// The other messages held to the same rules: quotes looked for, messages checked, passages in context, lists.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withDiscord } from '../support/discord/harness.ts';
import { seenText } from '../support/discord/quoted-lines.ts';
import type { SeenMessage } from '../support/discord/seen.ts';
import { articleHead, passage } from '../support/passages.ts';
import { dependenciesFor, sentences, startBot } from './bot-under-test.ts';

const unforeseen = sentences.say('fi', 'fault.unforeseen');
const say = (code: Parameters<typeof sentences.say>[1]) => sentences.say('fi', code);

function fine(message: SeenMessage): SeenMessage {
  assert.ok(!message.text.includes(unforeseen), message.text.slice(0, 300));
  return message;
}

/** A sentence of about this length whose every third character wants an escape. */
function starred(length: number): string {
  return `Varasto ${'*_~ '.repeat(Math.ceil(length / 4)).slice(0, length).trimEnd()} paloi.`;
}

/** A sentence of about this length in characters of three bytes each. */
function chinese(length: number): string {
  return `仓库${'火灾造成重大损失'.repeat(Math.ceil(length / 8)).slice(0, length)}着火了。`;
}

const long = 'https://lehti.example/' + 'a'.repeat(500);
const head = (id: string, more: object = {}) => articleHead(id, { title: `Pitkä otsikko ${'sana '.repeat(60)}`, source: `Lehti ${'nimi '.repeat(30)}`, url: long, published: '2024-01-02', ...more });

describe('messages at their largest', () => {
  for (const [what, sentence] of [
    ['many escapes', starred(900)],
    ['Chinese', chinese(900)],
    ['plain words', `Varasto ${'paloi kokonaan ja '.repeat(50)}loppui.`],
  ] as const) {
    test(`a long quote with ${what} that stands in several articles is shown within the limits`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness, { passages: Array.from({ length: 6 }, (_, index) => passage(head(`juttu${index}`), 1, [sentence, 'Toinen virke.'])) });
        const member = server.person();
        const answer = fine(await member.ask('whosaid', { quote: sentence.slice(0, 1000) }).final());
        assert.ok(answer.text.includes(say('discord.quote.exact')));
        fine(await member.ask('whosaid', { quote: `${sentence.slice(0, 700)} muutettu loppu` }).final());
      }));

    test(`a long message with ${what} is checked within the limits`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness, { passages: Array.from({ length: 4 }, (_, index) => passage(head(`juttu${index}`), 1, [sentence, sentence.replace('Varasto', 'Halli')])) });
        const member = server.person();
        const { message } = member.type(server.general, `${sentence} ”${sentence.slice(0, 400)}” ${sentence.slice(0, 300)}`);
        fine(await member.rightClick(message, 'Check against the articles').final());
        fine(await member.rightClick(message, 'Find this quote').final());
      }));

    test(`a long passage with ${what} is shown in context, explained and shared within the limits`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        const passages = [1, 2, 3].map((number) => passage(head('juttu'), number, [sentence, sentence.repeat(3), 'Varasto 仓库 lopuksi.']));
        await startBot(harness, { passages });
        const member = server.person();
        const answer = fine(await member.ask('ask', { question: 'Mitä varasto 仓库火灾造成 teki?', private: true }).final());
        for (const button of [say('discord.button.context'), say('discord.button.why'), say('discord.button.share')]) {
          if (answer.buttons.some((one) => one.label === button)) fine(await member.click(answer, button).final());
        }
        fine(await member.ask('summary', { article: 'juttu', style: 'points' }).final());
      }));
  }

  test('two hundred articles with the longest titles are listed within the limits, page by page', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const passages = Array.from({ length: 200 }, (_, index) => passage(head(`juttu-${index}`, { title: '标题'.repeat(150), source: '报纸'.repeat(80), author: '作者'.repeat(100) }), 1, ['Varasto paloi.']));
      await startBot(harness, { passages });
      const member = server.person();
      let page = fine(await member.ask('articles').final());
      for (let turned = 0; turned < 3; turned += 1) page = fine(await member.click(page, say('discord.button.next')).final());
      fine(await member.ask('ask', { question: 'Kuka voitti hiihdon?' }).final());
      fine(await member.type('dm', '?').reply());
    }));

  test('a reload with many long names and many faults is reported within the limits, the history too', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const names = Array.from({ length: 40 }, (_, index) => `${index}-${'pitkä_nimi*'.repeat(20)}`);
      const generation = { id: 'g'.repeat(80), created: '2024-03-14T08:00:00.000Z', articles: 4_000_000, paragraphs: 90_000_000, live: true };
      const faults = names.map((name) => ({ file: `${name}.md`, line: 123_456, code: 'corpus.bad-date', facts: { key: 'published_*'.repeat(30), value: 'eilen_*'.repeat(60) } }));
      const { publisher } = dependenciesFor();
      await startBot(harness, {
        dependencies: {
          reload: async () => ({ report: { generation, added: names, changed: names, removed: names, unchanged: 123_456, embedded: 99_999, tookMs: 1_234_567 }, faults }),
          publisher: { ...publisher, history: async () => names.map((name, index) => ({ ...generation, id: name.slice(0, 80), live: index === 0 })) },
        },
      });
      const moderator = server.person({ roles: [server.role('valvojat', ['ManageGuild'])] });
      const report = fine(await moderator.ask('corpus reload').final());
      assert.ok(report.text.includes(say('discord.reload.done')));
      for (const command of ['corpus history', 'corpus status', 'corpus list', 'channel list']) fine(await moderator.ask(command).final());
      assert.ok((await moderator.autocomplete('corpus rollback', { generation: '' }, 'generation').offered()).length <= 25);
      assert.deepEqual(harness.entries().filter((line) => line['level'] === 'error'), []);
    }));

  test('what moderators see stays within the limits after many long questions and complaints', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const desk = server.channel('valvojat');
      await startBot(harness, { config: { moderatorChannel: desk.id } });
      const moderator = server.person({ roles: [server.role('valvojat', ['ManageGuild'])] });
      const member = server.person();
      for (let count = 0; count < 12; count += 1) {
        const answer = await member.ask('ask', { question: `${count} ${'火灾*'.repeat(330)}`.slice(0, 1000) }).final();
        const form = await member.click(answer, '👎').modal();
        await member.submit(form, { [form.inputs[0]?.customId ?? '']: '损失*'.repeat(160).slice(0, 500) }).final();
      }
      fine(await moderator.ask('insights').final());
      const exported = fine(await moderator.ask('insights', { export: true }).final());
      assert.equal(exported.attachments.length, 1);
      const last = await member.ask('ask', { question: '=HYPERLINK("https://evil.example") 火灾*'.repeat(20) }).final();
      fine(await member.click(last, say('discord.button.moderator')).final());
      const asked = moderator.sees(desk).at(-1);
      assert.ok(asked !== undefined);
      const form = await moderator.click(asked, asked.buttons[0]?.customId ?? '').modal();
      fine(await moderator.submit(form, { [form.inputs[0]?.customId ?? '']: '答复*'.repeat(400).slice(0, 1500) }).final());
      const csv = (await moderator.ask('insights', { export: true }).final()).attachments[0]?.text ?? '';
      assert.doesNotMatch(csv, /(?:^|,|\n)"?=/);
      assert.ok(seenText(csv).length > 0);
    }));
});
