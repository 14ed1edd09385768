import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DiscordAPIError, MessageFlags, Routes } from 'discord.js';
import { checkCommands } from './command-limits.ts';
import { connect } from './client.ts';
import { withDiscord } from './harness.ts';
import { ApiFault } from './wire.ts';

const own = { ownTest: true, checkAnswers: true } as const;
const quiet = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const button = (id: string, label = 'nappi') => ({ type: 2, style: 1, label, custom_id: id });
const row = (...components: readonly object[]) => ({ type: 1, components });
const version2 = { flags: MessageFlags.IsComponentsV2 };

/** Where the errors stand in Discord's tree, and their codes. */
function codes(errors: unknown, path = ''): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) =>
    key === '_errors' && Array.isArray(value) ? value.map((one: { code: string }) => `${path} ${one.code}`) : codes(value, path === '' ? key : `${path}.${key}`),
  );
}

const refused: readonly (readonly [string, object, readonly string[]])[] = [
  ['2,001 characters of content', { content: 'ä'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
  ['a description of 4,097 characters', { embeds: [{ description: 'ä'.repeat(4097) }] }, ['embeds.0.description BASE_TYPE_MAX_LENGTH']],
  ['embeds of 6,001 characters together', { embeds: [{ description: 'a'.repeat(4000) }, { description: 'b'.repeat(2001) }] }, ['embeds MAX_EMBED_SIZE_EXCEEDED']],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, ['embeds BASE_TYPE_BAD_LENGTH']],
  ['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] }, ['embeds.0.fields BASE_TYPE_BAD_LENGTH']],
  ['six rows', { components: Array.from({ length: 6 }, (_, index) => row(button(`b${index}`))) }, ['components BASE_TYPE_BAD_LENGTH']],
  ['six buttons in a row', { components: [row(...Array.from({ length: 6 }, (_, index) => button(`b${index}`)))] }, ['components.0.components BASE_TYPE_BAD_LENGTH']],
  ['the same custom id twice', { components: [row(button('sama'), button('sama'))] }, ['components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED']],
  ['a custom id of 101 characters', { components: [row(button('x'.repeat(101)))] }, ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH']],
  ['a label of 81 characters', { components: [row(button('x', 'y'.repeat(81)))] }, ['components.0.components.0.label BASE_TYPE_MAX_LENGTH']],
  ['26 options of a menu', { components: [row({ type: 3, custom_id: 'm', options: Array.from({ length: 26 }, (_, index) => ({ label: `${index}`, value: `${index}` })) })] }, ['components.0.components.0.options BASE_TYPE_BAD_LENGTH']],
  ['a link that is no address', { components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })] }, ['components.0.components.0.url URL_TYPE_INVALID_SCHEME']],
  ['41 nested components', { ...version2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] }, ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED']],
  ['4,001 displayed characters', { ...version2, components: [text('a'.repeat(2001)), text('b'.repeat(2000))] }, ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED']],
  ['content beside Components V2', { ...version2, content: 'x', components: [text('y')] }, ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']],
  ['a displayed text without the flag', { components: [text('y')] }, ['components.0.type BASE_TYPE_CHOICES']],
];

describe('limits of the double', () => {
  for (const [what, body, expected] of refused) {
    test(`${what} are refused where they stand`, (t) =>
      withDiscord(t, own, async (harness) => {
        harness.allow(/was refused: 400|is out of shape/);
        const { client } = await connect(harness);
        const guild = harness.double.guild();
        await assert.rejects(client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, ...body } }), (error: unknown) => {
          assert.ok(error instanceof DiscordAPIError && 'errors' in error.rawError);
          assert.equal(error.code, 50_035);
          assert.deepEqual(codes(error.rawError.errors), expected);
          return true;
        });
      }));
  }

  test('what is just within the limits is taken', (t) =>
    withDiscord(t, own, async (harness) => {
      const { client } = await connect(harness);
      const guild = harness.double.guild();
      for (const body of [
        { content: 'ä'.repeat(2000) },
        { embeds: [{ description: 'a'.repeat(4000) }, { description: 'b'.repeat(2000) }] },
        { components: Array.from({ length: 5 }, (_, index) => row(...Array.from({ length: 5 }, (__, at) => button(`${index}.${at}`)))) },
        { ...version2, components: [{ type: 17, components: Array.from({ length: 39 }, () => text('x')) }] },
      ]) {
        await client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, ...body } });
      }
      assert.deepEqual(harness.double.violations, []);
    }));

  test('more bytes than Discord can hold are answered with 500', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.allow(/was refused: 500/);
      const { client } = await connect(harness);
      const guild = harness.double.guild();
      await assert.rejects(client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, ...version2, components: [text('漢'.repeat(3400))] } }), { status: 500 });
    }));

  test('an empty message, a ping that is allowed and a body out of shape are faults of the bot', (t) =>
    withDiscord(t, own, async (harness) => {
      harness.allow(/Cannot send an empty message|may ping|pinged|is out of shape/);
      const { client } = await connect(harness);
      const guild = harness.double.guild();
      const anna = guild.person();
      await assert.rejects(client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, content: ' ' } }), { code: 50_006 });
      await client.rest.post(Routes.channelMessages(guild.general.id), { body: { content: `hei <@${anna.id}> ja @everyone` } });
      assert.deepEqual(anna.sees(guild.general).at(-1)?.pings, ['everyone', anna.id]);
      await client.rest.post(Routes.channelMessages(guild.general.id), { body: { ...quiet, content: 'x', tts: 'kyllä' } });
      assert.equal(harness.double.violations.filter((one) => /may ping/.test(one.what)).length, 1);
    }));
});

describe('limits of commands', () => {
  const command = { name: 'ask', description: 'x' };
  const option = { type: 3, name: 'question', description: 'x' };
  const faulty: readonly (readonly [string, object, RegExp])[] = [
    ['a name in capitals', { ...command, name: 'Ask' }, /APPLICATION_COMMAND_INVALID_NAME/],
    ['a Finnish name with a space', { ...command, name_localizations: { fi: 'kysy jotain' } }, /APPLICATION_COMMAND_INVALID_NAME/],
    ['a locale that does not exist', { ...command, name_localizations: { sv: 'fraga' } }, /BASE_TYPE_CHOICES/],
    ['a required option after an optional one', { ...command, options: [option, { ...option, name: 'x', required: true }] }, /OPTIONS_REQUIRED_INVALID/],
    ['26 choices', { ...command, options: [{ ...option, choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })) }] }, /BASE_TYPE_BAD_LENGTH/],
    ['choices with autocomplete', { ...command, options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }, /AUTOCOMPLETE_CHOICES_INVALID/],
    ['two options of one name', { ...command, options: [option, option] }, /NAME_ALREADY_EXISTS/],
    ['more than 8,000 characters', { ...command, options: Array.from({ length: 3 }, (_, at) => ({ ...option, name: `o${at}`, choices: Array.from({ length: 25 }, (__, index) => ({ name: `${index}`.padEnd(60, 'x'), value: `${index}`.padEnd(60, 'y') })) })) }, /APPLICATION_COMMAND_TOO_LARGE/],
    ['a context menu with a description', { type: 3, name: 'Tarkista', description: 'x' }, /DESCRIPTION_INVALID/],
  ];
  for (const [what, body, expected] of faulty) {
    test(`${what} is refused`, () => {
      assert.throws(
        () => checkCommands([{ ...body }]),
        (error: unknown) => error instanceof ApiFault && error.code === 50_035 && expected.test(JSON.stringify(error.errors)),
      );
    });
  }

  test('two commands of one name are refused, a command and a menu entry of one name are not', () => {
    assert.throws(() => checkCommands([command, command]), /Invalid Form Body/);
    checkCommands([command, { type: 3, name: 'ask' }]);
  });
});
