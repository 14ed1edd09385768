// Permissions, limits and abuse: who may do what, how often, and what becomes of odd questions.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '../../src/app/ask.ts';
import type { Reload } from '../../src/app/reload.ts';
import { UserError } from '../../src/domain/errors.ts';
import { withDiscord } from '../support/discord/harness.ts';
import type { Harness } from '../support/discord/harness.ts';
import { dependenciesFor, sentences, startBot } from './bot-under-test.ts';

const question = 'Paljonko vahingot maksavat?';
const words = /Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon/;
const say = (code: Parameters<typeof sentences.say>[1]) => sentences.say('fi', code);

/** A reload that counts its runs, and one that first asks whether so much may go. */
function countedReload(shrinks = false) {
  const { reload } = dependenciesFor();
  let runs = 0;
  const counted: Reload = async (options) => {
    if (shrinks && options.allowShrink !== true) throw new UserError('reload.shrinks', { before: 10, after: 1 });
    runs += 1;
    return reload(options);
  };
  return { reload: counted, runs: () => runs };
}

function refused(harness: Harness) {
  return harness.entries().filter((line) => line['msg'] === "a moderators' step was refused");
}

describe('who may reload', () => {
  for (const who of ['no permission', 'an overridden role', 'another member'] as const) {
    test(`D01 ${who}: refused to their eyes only, and logged`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        const { reload, runs } = countedReload();
        await startBot(harness, { dependencies: { reload } });
        const friends = server.role('ystävät');
        if (who === 'an overridden role') server.allowCommand('corpus', friends);
        const member = server.person({ roles: who === 'an overridden role' ? [friends] : [] });
        const answer = await member.ask('corpus reload', {}, { force: who !== 'an overridden role' }).final();
        assert.equal(answer.ephemeral, true);
        assert.ok(answer.text.includes(say('fault.discord.not-a-moderator')));
        assert.deepEqual([runs(), refused(harness).length], [0, 1]);
      }));
  }

  test('D01 an administrator and a named role may', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const desk = server.role('toimitus', ['ManageGuild']);
      const { reload, runs } = countedReload();
      await startBot(harness, { dependencies: { reload }, config: { moderatorRoles: [desk.id] } });
      for (const roles of [[desk], [server.role('ylläpito', ['Administrator'])]]) {
        const answer = await server.person({ roles }).ask('corpus reload').until((message) => message.text.includes(say('discord.reload.done')));
        assert.equal(answer.ephemeral, true);
      }
      assert.equal(runs(), 2);
    }));

  test('D01 where roles are named, managing the server is not enough', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const desk = server.role('toimitus');
      const { reload, runs } = countedReload();
      await startBot(harness, { dependencies: { reload }, config: { moderatorRoles: [desk.id] } });
      const answer = await server.person({ roles: [server.role('muut', ['ManageGuild'])] }).ask('corpus reload').final();
      assert.ok(answer.text.includes(say('fault.discord.not-a-moderator')));
      assert.equal(runs(), 0);
    }));

  test('D01 not in direct messages, not where a person brought the bot along, not from another server', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const other = harness.double.guild();
      const strange = harness.double.guild({ withBot: false });
      const { reload, runs } = countedReload();
      await startBot(harness, { dependencies: { reload }, config: { moderatorGuilds: [server.id] } });
      const direct = server.person({ roles: [server.role('valvojat', ['Administrator'])] });
      const elsewhere = other.person({ owner: true });
      const brought = strange.person({ owner: true });
      const answers = await Promise.all([
        direct.ask('corpus reload', {}, { in: 'dm', force: true }).final(),
        elsewhere.ask('corpus reload').final(),
        brought.ask('corpus reload', {}, { force: true, userInstalled: true }).final(),
      ]);
      assert.ok(answers.every((one) => one.ephemeral));
      assert.ok(answers[0].text.includes(say('fault.discord.not-a-server')));
      assert.ok(answers[1].text.includes(say('fault.discord.other-server')));
      assert.ok(answers[2].text.includes(say('fault.discord.not-a-server')));
      assert.deepEqual([runs(), refused(harness).length], [0, 3]);
    }));

  test('D01 with two servers and none named, nobody may: it is not known whose articles they are', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      harness.double.guild();
      const { reload, runs } = countedReload();
      await startBot(harness, { dependencies: { reload } });
      const answer = await server.person({ owner: true }).ask('corpus reload').final();
      assert.ok(answer.text.includes(say('fault.discord.other-server')));
      assert.equal(runs(), 0);
    }));

  test('D01 a button of a moderators’ dialogue works for the one who opened it only', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const role = server.role('valvojat', ['ManageGuild']);
      const { reload, runs } = countedReload(true);
      await startBot(harness, { dependencies: { reload } });
      const first = server.person({ roles: [role] });
      const dialogue = await first.ask('corpus reload').until((message) => message.buttons.length > 0);
      const second = await server.person({ roles: [role] }).click(dialogue, say('discord.button.reloadAnyway'), { force: true }).final();
      assert.ok(second.text.includes(say('fault.discord.not-the-starter')));
      assert.equal(runs(), 0);
      await first.click(dialogue, say('discord.button.reloadAnyway')).until((message) => message.text.includes(say('discord.reload.done')));
      assert.equal(runs(), 1);
    }));

  test('D02 a role that was taken away between the question and the button counts no longer', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const role = server.role('valvojat', ['ManageGuild']);
      const { reload, runs } = countedReload(true);
      await startBot(harness, { dependencies: { reload } });
      const moderator = server.person({ roles: [role] });
      const dialogue = await moderator.ask('corpus reload').until((message) => message.buttons.length > 0);
      server.takeRole(moderator, role);
      const answer = await moderator.click(dialogue, say('discord.button.reloadAnyway')).final();
      assert.ok(harness.double.botMessages().some((message) => message.text.includes(say('fault.discord.not-a-moderator'))), answer.text);
      assert.equal(runs(), 0);
    }));

  test('D02 a role that was taken away between a form and its submission counts no longer', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const desk = server.channel('valvojat');
      const role = server.role('valvojat', ['ManageGuild']);
      await startBot(harness, { config: { moderatorChannel: desk.id } });
      const moderator = server.person({ roles: [role] });
      const member = server.person();
      const answer = await member.ask('ask', { question }).final();
      await member.click(answer, say('discord.button.moderator')).final();
      const asked = moderator.sees(desk).at(-1);
      assert.ok(asked !== undefined);
      const form = await moderator.click(asked, asked.buttons[0]?.customId ?? '').modal();
      server.takeRole(moderator, role);
      const before = member.sees(server.general).length;
      const refusal = await moderator.submit(form, { [form.inputs[0]?.customId ?? '']: 'vastaus ihmiseltä' }).final();
      assert.ok(refusal.text.includes(say('fault.discord.not-a-moderator')));
      assert.equal(member.sees(server.general).length, before);
    }));

  test('D02 the members’ buttons of a private answer work for nobody else', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const answer = await server.person().ask('ask', { question, private: true }).final();
      for (const button of answer.buttons.filter((one) => one.customId !== '' && !one.customId.includes('bad') && !one.customId.includes('good'))) {
        const seen = await server.person().click(answer, button.customId, { force: true }).final();
        assert.doesNotMatch(seen.text, words, button.customId);
      }
    }));
});

/** Not the same question twice: those are answered by one asking. */
const numbered = (nth: number) => `${question} (${nth})`;

describe('how often', () => {
  const plenty = { uses: 1000, perMs: 60_000 };

  test('D03 one person asking thirty times a minute is answered as often as allowed, and told when to go on', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { asked } = await startBot(harness, { config: { limits: { user: { uses: 10, perMs: 60_000 }, guild: plenty, everyone: plenty } }, dependencies: { clock: () => harness.double.clock.now() } });
      const member = server.person();
      const answers = await Promise.all(Array.from({ length: 30 }, (_, nth) => member.ask('ask', { question: numbered(nth) }).final()));
      const waits = answers.filter((answer) => !words.test(answer.text));
      assert.equal(waits.length, 20);
      assert.ok(waits.every((wait) => wait.ephemeral && /Odota (?:59|60) sekuntia/.test(wait.text)));
      assert.equal(asked.length, 10);
      assert.match((await server.person().ask('ask', { question }).final()).text, words);
      harness.double.clock.advance(60_000);
      assert.match((await member.ask('ask', { question }).final()).text, words);
    }));

  test('D03 a hundred people of one server share its allowance, and other servers are not held up', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const other = harness.double.guild();
      const { asked } = await startBot(harness, { config: { limits: { user: plenty, guild: { uses: 25, perMs: 60_000 }, everyone: plenty } } });
      const answers = await Promise.all(Array.from({ length: 100 }, (_, nth) => server.person().ask('ask', { question: numbered(nth) }).final()));
      assert.equal(answers.filter((answer) => words.test(answer.text)).length, 25);
      assert.match((await other.person().ask('ask', { question }).final()).text, words);
      assert.equal(asked.length, 26);
    }));

  test('D03 many servers share what the bot can do at all', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const servers = Array.from({ length: 8 }, () => harness.double.guild());
      const { asked } = await startBot(harness, { config: { limits: { user: plenty, guild: plenty, everyone: { uses: 20, perMs: 60_000 } } } });
      await Promise.all(servers.flatMap((server, nth) => Array.from({ length: 5 }, (_, mth) => server.person().ask('ask', { question: numbered(5 * nth + mth) }).final())));
      assert.equal(asked.length, 20);
    }));

  test('D03 mentions and direct messages count as commands do, and buttons that only show do not', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness, { config: { limits: { user: { uses: 2, perMs: 60_000 }, guild: plenty, everyone: plenty } } });
      const member = server.person();
      const answer = await member.ask('ask', { question }).final();
      assert.match((await member.type('dm', question).reply()).text, words);
      assert.match((await member.type(server.general, question, { mention: true }).reply()).text, /Odota \d+ sekuntia/);
      for (let count = 0; count < 5; count += 1) assert.doesNotMatch((await member.click(answer, say('discord.button.why')).final()).text, /Odota \d+/);
    }));

  test('D07 when too many wait, the next is told so within a second; servers take turns', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const busy = harness.double.guild();
      const calm = harness.double.guild();
      const { ask } = dependenciesFor();
      const order: string[] = [];
      const gates: (() => void)[] = [];
      const slow: Ask = async (asked, signal) => {
        order.push(asked.text);
        await new Promise<void>((resolve) => void gates.push(resolve));
        return ask(asked, signal);
      };
      await startBot(harness, { dependencies: { ask: slow }, config: { concurrentAsks: 1, waitingAsks: 4 } });
      const asks = [];
      for (const [server, text] of [[busy, 'vahingot yksi'], [busy, 'vahingot kaksi'], [busy, 'vahingot kolme'], [busy, 'vahingot neljä'], [calm, 'vahingot muualla']] as const) {
        const asked = server.person().ask('ask', { question: text });
        await asked.acknowledged();
        asks.push(asked);
      }
      await harness.double.until(() => (gates.length === 1 ? true : undefined), 'the first to begin');
      const begun = performance.now();
      const turnedAway = await busy.person().ask('ask', { question: 'vahingot liikaa' }).final();
      assert.ok(turnedAway.text.includes(say('fault.discord.busy')));
      assert.ok(performance.now() - begun < 1000);
      for (const [index, asked] of asks.entries()) {
        gates[index]?.();
        if (index < asks.length - 1) while (gates.length <= index + 1) await new Promise((resolve) => setImmediate(resolve));
        else await asked.final();
      }
      await Promise.all(asks.map((asked) => asked.final()));
      assert.deepEqual(order, ['vahingot yksi', 'vahingot kaksi', 'vahingot muualla', 'vahingot kolme', 'vahingot neljä']);
    }));
});

describe('odd questions', () => {
  for (const [what, text] of [
    ['six thousand characters', 'Paljonko vahingot maksavat? '.repeat(215)],
    ['one character', 'a'],
    ['only emoji', '🔥🔥🔥'],
    ['only unseen characters', '\u{200B}\u{202E}\u{E0041}'],
    ['binary', '\u{0000}\u{0001}\u{0007}\u{FFFF}\u{D800}'],
    ['SQL', "vahingot'; DROP TABLE answers; --"],
    ['LIKE and full-text operators', 'vahingot% _ * NEAR(a b) AND OR NOT "vahingot" ^ col:x'],
    ['tsquery operators', "vahingot:* & !maksavat | <-> 'x"],
    ['a bad regular expression', 'vahingot ((((([a-z]+)+)+)+$ \\'],
    ['HTML and template markers', '<script>alert(1)</script> {{question}} ${process.env.DISCORD_TOKEN} %s'],
  ] as const) {
    test(`D05 ${what}: answered or honestly not, by command and by message`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness);
        const member = server.person();
        const typed = await member.type('dm', text).reply();
        if (text.length <= 1000) await member.ask('ask', { question: text }).final();
        assert.ok(typed.text.length > 0);
        assert.deepEqual(harness.entries().filter((line) => line['level'] === 'error'), []);
        assert.equal(harness.double.botMessages().some((message) => message.text.includes(say('fault.unforeseen'))), false);
      }));
  }

  test('D05 a question that is too long is refused by name, not cut', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const { asked } = await startBot(harness);
      const reply = await harness.double.person().type('dm', `${question} `.repeat(60)).reply();
      assert.ok(reply.text.includes(sentences.say('fi', 'fault.discord.question-too-long', { length: `${question} `.repeat(60).trim().length, limit: 1000 })));
      assert.equal(asked.length, 0);
    }));

  test('D06 fifty of the same question at once are all answered', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const answers = await Promise.all(Array.from({ length: 50 }, () => server.person().ask('ask', { question }).final()));
      assert.ok(answers.every((answer) => words.test(answer.text)));
    }));
});

describe('being forgotten', () => {
  test('D08 /forget-me removes the person’s rows and says so; the log names nobody', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { dependencies } = await startBot(harness);
      const member = server.person();
      const answer = await member.ask('ask', { question }).final();
      await member.click(answer, '👍').final();
      await server.person().ask('ask', { question: 'Milloin varastohalli paloi?' }).final();
      const gone = await member.ask('forget-me').final();
      assert.equal(gone.ephemeral, true);
      const kept = await dependencies.journal.findAnswer({ message: answer.id });
      assert.ok(kept === null || (kept.asker !== member.id && !JSON.stringify(kept).includes(question)));
      const again = await member.click(answer, say('discord.button.why')).final();
      assert.equal(again.ephemeral, true);
      const line = harness.entries().find((one) => one['msg'] === 'a person was forgotten');
      assert.equal(JSON.stringify(line).includes(member.id), false);
    }));
});
