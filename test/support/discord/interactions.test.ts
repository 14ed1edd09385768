import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ButtonStyle, ComponentType, DiscordAPIError, InteractionContextType, MessageFlags, ModalBuilder, Routes, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { Interaction } from 'discord.js';
import { askCommand, connect } from './client.ts';
import { routes } from './faults.ts';
import { withDiscord } from './harness.ts';

const own = { ownTest: true, checkAnswers: true } as const;

function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : error;
}

async function deferAndEdit(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({ content: `vastaus: ${interaction.options.getString('question', true)}` });
}

describe('interactions of the double', () => {
  test('a deferred answer is seen once it is edited in', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      await connect(harness, deferAndEdit);
      const anna = harness.double.guild().person({ name: 'anna' });
      const seen = await anna.ask('/ask', { question: 'Kuka?' }).final();
      assert.equal(seen.text, 'vastaus: Kuka?');
      assert.equal(seen.ephemeral, false);
    }));

  test('a first response after three seconds is unknown, and counts as a fault of the bot', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.allow(/answered after 3 s/);
      harness.double.registerCommands([askCommand]);
      const { failed } = await connect(harness, async (interaction) => {
        harness.double.clock.advance(3001);
        await deferAndEdit(interaction);
      });
      const asked = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      assert.equal(codeOf(await failed), 10_062);
      assert.equal(asked.seen(), null);
    }));

  test('a second first response is refused', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      const { client, failed } = await connect(harness, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body: { type: 5 }, auth: false });
      });
      const asked = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      assert.equal(codeOf(await failed), 40_060);
      assert.equal(asked.interaction.attempts, 2);
    }));

  test('a token outlives fourteen minutes and not sixteen', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      const { failed } = await connect(harness, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        harness.double.clock.advance(14 * 60_000);
        await interaction.editReply('hitaasti');
        harness.double.clock.advance(2 * 60_000);
        await interaction.editReply('liian hitaasti');
      });
      const asked = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      assert.equal(codeOf(await failed), 50_027);
      assert.equal(asked.seen()?.text, 'hitaasti');
    }));

  test('an edit before the first response, or with a wrong token, finds no webhook', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      const { client, errors } = await connect(harness);
      const { interaction } = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      for (const token of [interaction.token, 'x'.repeat(40)]) {
        await assert.rejects(client.rest.patch(Routes.webhookMessage(harness.double.applicationId, token), { body: { content: 'x', allowed_mentions: { parse: [] } }, auth: false }), { code: 10_015 });
      }
      assert.deepEqual(errors, []);
    }));

  test('an ephemeral answer is seen by its asker only, and cannot be fetched by the bot', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      const { client } = await connect(harness, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply({ content: 'vain sinulle', flags: MessageFlags.Ephemeral, withResponse: true });
      });
      const guild = harness.double.guild();
      const anna = guild.person({ name: 'anna' });
      const bertta = guild.person({ name: 'bertta' });
      const seen = await anna.ask('/ask', { question: 'Kuka?' }).final();
      assert.equal(seen.ephemeral, true);
      assert.deepEqual([anna.sees(guild.general).length, bertta.sees(guild.general).length], [1, 0]);
      assert.throws(() => bertta.look(seen), /does not see/);
      await assert.rejects(client.rest.get(Routes.channelMessage(seen.channelId, seen.id)), { code: 10_008 });
    }));

  test('buttons, menus and dialogues lead on from a message', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand, { name: 'Tarkista', type: 3 }]);
      await connect(harness, async (interaction) => {
        if (interaction.isChatInputCommand()) {
          await interaction.reply({
            content: 'valitse',
            components: [
              { type: ComponentType.ActionRow, components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Avaa', customId: 'open' }] },
              { type: ComponentType.ActionRow, components: [{ type: ComponentType.StringSelect, customId: 'pick', options: [{ label: 'Yksi', value: '1' }] }] },
            ],
          });
        } else if (interaction.isButton()) {
          const input = new TextInputBuilder().setCustomId('why').setLabel('Miksi?').setStyle(TextInputStyle.Short);
          await interaction.showModal(new ModalBuilder({ custom_id: 'form', title: 'Lomake', components: [{ type: 1, components: [input.toJSON()] }] }));
        } else if (interaction.isStringSelectMenu()) {
          await interaction.update({ content: `valittu ${interaction.values.join()}`, components: [] });
        } else if (interaction.isModalSubmit()) {
          await interaction.reply({ content: interaction.fields.getTextInputValue('why'), flags: MessageFlags.Ephemeral });
        } else if (interaction.isMessageContextMenuCommand()) {
          await interaction.reply(`kohde: ${interaction.targetMessage.content}`);
        }
      });
      const guild = harness.double.guild();
      const anna = guild.person();
      const menu = await anna.ask('/ask', { question: 'Kuka?' }).final();
      const modal = await anna.click(menu, 'Avaa').modal();
      assert.equal((await anna.submit(modal, { 'Miksi?': 'koska' }).final()).text, 'koska');
      assert.equal((await anna.choose(menu, 'pick', ['Yksi']).final()).text, 'valittu 1');
      assert.equal(anna.look(menu).edits, 1);
      const written = anna.type(guild.general, 'väite ilman mainintaa');
      assert.equal((await anna.rightClick(written.message, 'Tarkista').final()).text, 'kohde: väite ilman mainintaa');
    }));

  test('suggestions are offered while an option is typed, at most twenty-five', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.allow(/choices|out of shape/);
      harness.double.registerCommands([askCommand]);
      let count = 25;
      const { failed } = await connect(harness, async (interaction) => {
        if (interaction.isAutocomplete()) await interaction.respond(Array.from({ length: count }, (_, index) => ({ name: `nimi ${index}`, value: `${index}` })));
      });
      const anna = harness.double.guild().person();
      assert.equal((await anna.autocomplete('/ask', { article: 'x' }, 'article').offered()).length, 25);
      count = 26;
      anna.autocomplete('/ask', { article: 'x' }, 'article');
      assert.equal(codeOf(await failed), 50_035);
    }));

  test('the first follow-up takes the place of an answer that still thinks; the next is a message of its own', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      await connect(harness, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await interaction.followUp('ensin');
        await interaction.followUp({ content: 'sitten', files: [{ attachment: Buffer.from('liite'), name: 'liite.txt' }] });
      });
      const asked = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      assert.equal((await asked.final()).text, 'ensin');
      const second = await asked.followUp();
      assert.deepEqual([second.text, second.attachments], ['sitten', [{ name: 'liite.txt', text: 'liite' }]]);
    }));

  test('a client hides commands that a person may not use, and lets none of their options be wrong', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([{ ...askCommand, name: 'corpus', default_member_permissions: '32', contexts: [InteractionContextType.Guild] }]);
      await connect(harness);
      const guild = harness.double.guild();
      const anna = guild.person({ name: 'anna' });
      assert.throws(() => anna.ask('/corpus', { question: 'x' }), /hidden/);
      assert.throws(() => anna.ask('/corpus', { question: 'x' }, { in: 'dm' }), /not offered/);
      guild.allowCommand('corpus', anna);
      assert.throws(() => anna.ask('/corpus'), /required/);
      assert.throws(() => anna.ask('/corpus', { topic: 'x' }), /no option topic/);
      guild.giveRole(anna, guild.role('toimitus', ['ManageGuild']));
      assert.equal(anna.ask('/corpus', { question: 'x' }).interaction.name, '/corpus');
    }));

  test('a lost answer to the callback ends in 40060 when it is tried again', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.double.registerCommands([askCommand]);
      harness.double.inject({ route: routes.callback, status: 502, applied: true });
      const { failed } = await connect(harness, deferAndEdit, { rest: { api: harness.double.api, retries: 1 } });
      harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      assert.equal(codeOf(await failed), 40_060);
    }));
});
