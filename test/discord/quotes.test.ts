// Whether quoted words stand in the articles: by command, and from the menu behind a message.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withDiscord } from '../support/discord/harness.ts';
import { sentences, startBot } from './bot-under-test.ts';

const say = (code: Parameters<typeof sentences.say>[1]) => sentences.say('fi', code);

describe('finding a quote', () => {
  test('words that stand in an article are shown where they stand, with their speaker', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const found = await server.person().ask('whosaid', { quote: 'emme tiedä vielä mistä palo alkoi' }).final();
      assert.match(found.text, new RegExp(say('discord.quote.exact')));
      assert.match(found.text, /> .*Emme tiedä vielä, mistä palo alkoi/);
      assert.match(found.text, /\*\*Ritva Lehto\*\*, suora sitaatti/);
      assert.match(found.text, /kappale 2/);
    }));

  test('words in a wrong mouth are told to be another\'s', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const found = await server.person().ask('whosaid', { quote: 'Emme tiedä vielä, mistä palo alkoi', speaker: 'Aino Kivelä' }).final();
      assert.match(found.text, new RegExp(say('discord.quote.altered.speaker')));
      assert.match(found.text, /Ritva Lehto/);
    }));

  test('from the menu of a message, altered words are marked one by one', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const member = server.person();
      const { message } = member.type(server.general, 'Lehdon mukaan vahingot nousevat 9,5 miljoonaan euroon');
      const found = await server.person().rightClick(message, 'Find this quote').final();
      assert.equal(found.ephemeral, true);
      assert.match(found.text, new RegExp(say('discord.quote.altered.words')));
      assert.match(found.text, /\*\*2,5\*\*/);
      assert.match(found.text, /~~9,5~~/);
    }));

  test('words that stand nowhere are not found, and what comes nearest is only named', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const found = await server.person().ask('whosaid', { quote: 'Kissat nukkuvat aina katolla kesäisin' }).final();
      assert.match(found.text, new RegExp(say('discord.quote.notFound')));
      assert.doesNotMatch(found.text, /^> /m);
    }));

  test('a message is held against the articles claim by claim, each verdict with its words', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const { message } = server.person().type(server.general, 'Varastohalli paloi Kotkassa tiistaina. Neljä ihmistä loukkaantui. Palokunnan johtaja on eronnut tehtävästään.');
      const checked = await server.person().rightClick(message, 'Check against the articles').final();
      assert.equal(checked.ephemeral, true);
      const [supported, contradicted, open] = [checked.text.indexOf(say('discord.check.supported')), checked.text.indexOf(say('discord.check.contradicted')), checked.text.indexOf(say('discord.check.not-covered'))];
      assert.ok(supported >= 0 && supported < contradicted && contradicted < open, checked.text);
      assert.match(checked.text, /> Varastohalli paloi Kotkassa tiistaina\./);
      assert.match(checked.text, /> Kolme ihmistä loukkaantui\./);
      assert.doesNotMatch(checked.text, /\b(?:totta|tosi|väärin|valhe)\b(?!\.)/);
    }));

  test('a message without words is answered kindly', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startBot(harness);
      const { message } = server.person().type(server.general, '👍');
      const found = await server.person().rightClick(message, 'Find this quote').final();
      assert.equal(found.text, say('fault.discord.no-words'));
    }));
});
