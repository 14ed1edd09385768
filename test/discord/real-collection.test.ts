// The bot over the real index and the real answerer: quotations hold, reloads do not disturb, the loop stays free.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, test } from 'node:test';
import { openCollection } from '../../src/collection.ts';
import { createFolderReader } from '../../src/corpus/folder-reader.ts';
import { detectLanguage } from '../../src/corpus/language.ts';
import { withDiscord } from '../support/discord/harness.ts';
import type { Harness } from '../support/discord/harness.ts';
import { quotedLines, seenText } from '../support/discord/quoted-lines.ts';
import { sentences, startBot } from './bot-under-test.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

function folder(harness: Harness): string {
  const made = mkdtempSync(path.join(tmpdir(), 'sitaatti-real-'));
  harness.close(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The bot over the articles of a folder; its quotations are held to what the reader reads there. */
async function startOver(harness: Harness, corpusFolder: string) {
  const collection = await openCollection({ corpusFolder, dataFolder: folder(harness), model: null, log: silent });
  harness.close(() => collection.close());
  harness.quoteFrom(...(await createFolderReader(corpusFolder).read()).articles);
  return await startBot(harness, { passages: [], dependencies: { ...collection, detectLanguage } });
}

describe('over the real collection', () => {
  test('questions about the shipped articles are answered with their own words, in both languages', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      await startOver(harness, path.join(import.meta.dirname, '../../corpus'));
      for (const [locale, question, expected] of [
        ['fi', 'Mitä Maher sanoo Euroopasta?', /varuillaan/],
        ['en-US', 'How many terrorists were smuggled to Europe?', /250 terroristia/],
      ] as const) {
        const member = server.person({ locale });
        const answer = await member.ask('ask', { question }).final();
        assert.match(answer.text, expected);
        assert.ok(quotedLines(answer.text).length > 0);
        assert.match((await member.type('dm', question).reply()).text, expected);
      }
      const honest = await server.person().ask('ask', { question: 'Kuka voitti vuoden 1995 jääkiekon maailmanmestaruuden?' }).final();
      assert.ok(honest.text.includes(sentences.say('fi', 'answer.notFound')));
      assert.deepEqual(quotedLines(honest.text), []);
    }));

  test('C10 a question in another Unicode form finds the words, and they are shown as the article has them', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const corpus = folder(harness);
      const text = 'Sähköverkkoyhtiö korvasi hämeenlinnalaisille 12\u{A0}500 euroa. ”Päätös oli väärä”, sanoi kaupungin\u{AD}johtaja Väinö Mäkelä.';
      writeFileSync(path.join(corpus, 'sahko.md'), `---\ntitle: Sähkökatko Hämeenlinnassa\nsource: Hämeen Viesti\npublished: 2024-02-03\nlanguage: fi\n---\n\n${text}\n`);
      await startOver(harness, corpus);
      const member = server.person();
      for (const question of ['Paljonko sähköverkkoyhtiö korvasi hämeenlinnalaisille?', 'Paljonko sa\u{308}hko\u{308}verkkoyhtio\u{308} korvasi ha\u{308}meenlinnalaisille?', 'Paljonko sähkö\u{AD}verkko\u{AD}yhtiö korvasi\u{A0}hämeen\u{AD}linnalaisille?', '“Paljonko” sähköverkkoyhtiö korvasi ”hämeenlinnalaisille”?']) {
        const [quoted] = quotedLines((await member.ask('ask', { question }).final()).text);
        assert.equal(seenText(quoted?.words ?? ''), 'Sähköverkkoyhtiö korvasi hämeenlinnalaisille 12 500 euroa.', question);
        assert.ok(quoted?.words.includes('12\u{A0}500'), 'the space that does not break is kept');
      }
    }));

  test('asks during reloads are all answered, and nothing holds up the loop for long', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const { dependencies } = await startOver(harness, path.join(import.meta.dirname, '../../corpus'));
      const moderator = server.person({ roles: [server.role('valvojat', ['ManageGuild'])] });
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      for (let round = 0; round < 3; round += 1) {
        const reload = moderator.ask('corpus reload');
        const answers = await Promise.all(Array.from({ length: 15 }, () => server.person().ask('ask', { question: 'Kuinka moni ulkomaalainen lähti Syyriaan?' }).final()));
        for (const answer of answers) assert.match(answer.text, /30.000/u);
        await reload.until((message) => message.text.includes(sentences.say('fi', 'discord.reload.done')), 30_000);
      }
      delay.disable();
      context.diagnostic(`event loop delay: p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms, max ${(delay.max / 1e6).toFixed(0)} ms`);
      // A first response is due in 3 s; on a machine that does nothing else the longest delay is a few dozen milliseconds.
      assert.ok(delay.max / 1e6 < 1500);
      assert.notEqual(await dependencies.library.live(), null);
    }));
});
