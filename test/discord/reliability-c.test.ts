// Output safety: whatever articles, questions and models hold, a message shows it as words and does nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createAsk } from '../../src/app/ask.ts';
import { visibleText } from '../../src/discord/escape.ts';
import { excerptPieces } from '../../src/discord/views/excerpt.ts';
import type { Proposal } from '../../src/domain/answer.ts';

import type { Answerer } from '../../src/domain/ports.ts';
import { verify } from '../../src/domain/verify.ts';
import { withDiscord } from '../support/discord/harness.ts';
import { quotationFaults, quotedLines, seenText } from '../support/discord/quoted-lines.ts';
import type { SeenMessage } from '../support/discord/seen.ts';
import { articleHead, passage } from '../support/passages.ts';
import { dependenciesFor, fakeLibrary, sentences, startBot } from './bot-under-test.ts';
import { readMarkup } from './markdown.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Addresses that a click would open. */
function links(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\\)\[(?:\\.|[^\]\\])*\]\(([^)\s]*)\)/g)].map((match) => match[1] ?? '');
}

/** What came alive of words that are not ours: quotations, titles and questions on the message. `named` are people and channels that we name ourselves. */
function alive(message: SeenMessage, ...named: readonly { readonly id: string }[]): readonly string[] {
  const text = named.reduce((left, one) => left.replaceAll(`<@${one.id}>`, '').replaceAll(`<#${one.id}>`, ''), message.text);
  return text.split('\n').flatMap((line) => {
    const inner = line.replace(/^> ?/, '').replace(/^-# /, '').replace(/^#{1,3} /, '').replace(/^• /, '');
    // Links of our own making are looked at apart, by their address.
    return readMarkup(inner.replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]\([^)\s]*\)/g, '').replace(/(?<!\\)\*\*(?:\\.|[^*\\])*\*\*/g, '')).live;
  });
}

const hostile: readonly (readonly [string, string])[] = [
  ['C01 mentions', '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>'],
  ['C02 a masked link', '[yle.fi](https://evil.example)'],
  ['C02 a masked link with spaces and angle brackets', '[yle.fi uutiset](<https://evil.example/a b>)'],
  ['C02 nested brackets', '[[yle.fi]](https://evil.example) [a](b(c))'],
  ['C02 a bare address', 'https://evil.example/x ja <https://evil.example/y>'],
  ['C03 a block quotation and a fence', '>>> lainaus ```js koodi``` `pieni`'],
  ['C03 spoilers, headings and lists', '||juoni|| # Otsikko -# pieni - lista 1. numero **lihava** __ali__ ~~yli~~'],
  ['C05 commands, times, guides, emoji', '</reload:1> <id:guide> <t:1:R> <:e:1> <a:e:1> :smile:'],
  ['C05 invitations', 'discord.gg/abc ja https://discord.com/invite/abc'],
  ['C03 backslashes', String.raw`\*ei\* \\**ehkä**\\ \[a](https://evil.example)`],
];

describe('words of an article', () => {
  for (const [what, words] of hostile) {
    test(`${what} in paragraph, title, outlet and author are displayed, and do nothing`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        const head = articleHead('paha', { title: `Varasto ${words}`, source: `Lehti ${words}`, author: words, url: 'https://lehti.example/1', published: '2024-05-06' });
        const text = `Varastossa luki näin: ${words} loppu.`;
        await startBot(harness, { passages: [passage(head, 1, [text])] });
        const member = server.person();
        for (const question of ['Mitä varastossa luki?', `Mitä varastossa luki, ${words}?`]) {
          const answer = await member.ask('ask', { question }).final();
          assert.equal(seenText(quotedLines(answer.text)[0]?.words ?? ''), seenText(text));
          assert.deepEqual(alive(answer), []);
          assert.deepEqual(answer.pings, []);
          assert.ok(links(answer.text).every((address) => address.startsWith('https://lehti.example/1')), links(answer.text).join());
        }
        for (const shown of [await member.ask('articles').final(), await member.ask('summary', { article: 'paha' }).final(), await member.type('dm', `Mitä varastossa luki ${words}`).reply()]) {
          assert.deepEqual(alive(shown), []);
          assert.ok(links(shown.text).every((address) => address.startsWith('https://lehti.example/1')));
        }
      }));
  }

  test('C03 lines inside a paragraph stay inside the quotation, and the attribution outside it', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const text = 'Varasto paloi.\n>>> kaikki\n```\n# Otsikko\n-# pieni\n- kohta\n1. numero\n\nLoppu.';
      await startBot(harness, { passages: [passage(articleHead('rivit'), 1, [text])] });
      const answer = await server.person().ask('ask', { question: 'Mitä varasto teki?' }).final();
      const [quoted, more] = quotedLines(answer.text);
      assert.equal(more, undefined);
      assert.equal(quoted?.words, text);
      assert.match(quoted?.attribution ?? '', /Otsikko rivit/);
    }));

  test('C04 what cannot be seen is not shown, and each log line is one line of JSON', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const unseen = '\u{202E}\u{200B}\u{E0041}\u{FE0F}\u{0000}\u{001B}[31m';
      const head = articleHead('piilo', { title: `Piilo${unseen}teksti` });
      await startBot(harness, { passages: [passage(head, 1, [`Varasto${unseen} paloi${unseen}.`])] });
      const member = server.person();
      const answer = await member.ask('ask', { question: `Mitä${unseen} varasto teki?\n{"level":"error"}` }).final();
      assert.match(answer.text, /> Varasto\\?\[31m paloi\\?\[31m\./);
      assert.doesNotMatch(answer.text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Co}]/u);
      for (const line of harness.logged.lines) {
        assert.equal(line.trimEnd().includes('\n'), false);
        assert.doesNotMatch(line.trimEnd(), /\p{Cc}/u);
      }
    }));

  const addresses: readonly (readonly [string, string, RegExp | null])[] = [
    ['a script', 'javascript:alert(1)', null],
    ['a user name and password', 'http://user:pw@lehti.example/', null],
    ['a look-alike host', 'https://уle.fi/juttu', /^https:\/\/xn--/],
    ['three thousand characters', `https://lehti.example/${'a'.repeat(3000)}`, null],
    ['brackets that would end the link', 'https://lehti.example/a)b(c', /^https:\/\/lehti\.example\/a%29b%28c/],
  ];
  for (const [what, url, linked] of addresses) {
    test(`C08 an article's address with ${what} is ${linked === null ? 'not linked' : 'linked in a harmless form'}`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        await startBot(harness, { passages: [passage(articleHead('osoite', { url }), 1, ['Varasto paloi.'])] });
        const member = server.person();
        for (const shown of [await member.ask('ask', { question: 'Mitä varasto teki?' }).final(), await member.ask('articles').final()]) {
          const found = links(shown.text);
          if (linked === null) assert.deepEqual(found, []);
          else for (const address of found) assert.match(address, linked);
          assert.doesNotMatch(shown.text, /javascript:|user:pw/);
          assert.ok(shown.buttons.every((button) => button.url === null || linked?.test(button.url) === true));
        }
      }));
  }

  test('C09 any paragraph is shown as it is, in pieces that Discord takes', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), fc.lorem({ maxCount: 600 }));
    fc.assert(
      fc.property(words, fc.webUrl(), (text, url) => {
        const [found] = [passage(articleHead('mika', { url }), 1, [text])];
        const verified = found === undefined ? null : verify({ kind: 'span', article: 'mika', paragraph: 1, start: 0, end: text.length }, [found]);
        fc.pre(verified?.kind === 'verified' && visibleText(text).trim() !== '');
        if (verified?.kind !== 'verified' || found === undefined) return;
        const pieces = verified.excerpts.flatMap((excerpt) => excerptPieces({ sentences, language: 'fi' }, excerpt, [found.paragraph]));
        for (const piece of pieces) {
          assert.ok(piece.length <= 4000);
          assert.deepEqual(quotationFaults(piece, [{ title: 'Otsikko mika', source: 'Koelehti', paragraphs: [text] }]), []);
        }
        const joined = pieces.map((piece, index) => (quotedLines(piece)[0]?.words ?? '').slice(index === 0 ? 0 : 2, index === pieces.length - 1 ? undefined : -2)).join(' ');
        assert.equal(seenText(joined).replace(/\s/g, ''), seenText(text.trim()).replace(/\s/g, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a model proposes', () => {
  const extractive: Answerer = { name: 'extractive', propose: async () => ({ kind: 'quotes', quotes: [{ kind: 'sentences', article: 'halli', paragraph: 2, first: 2, last: 2 }], claims: [] }) };
  const stored = 'Lehdon mukaan vahingot nousevat 2,5 miljoonaan euroon.';
  const question = 'Paljonko vahingot maksavat?';

  const words = (text: string, paragraph = 2, article = 'halli') => ({ kind: 'words' as const, article, paragraph, text });
  const proposals: readonly (readonly [string, Proposal])[] = [
    ['an invented quotation', { kind: 'quotes', quotes: [words('Vahingot ovat miljardi euroa.')], claims: [] }],
    ['a quotation of another article', { kind: 'quotes', quotes: [words('The strike lasted nine days.')], claims: [] }],
    ['two spans glued together', { kind: 'quotes', quotes: [words('”Emme tiedä vielä vahingot nousevat 2,5 miljoonaan euroon.')], claims: [] }],
    ['a changed number', { kind: 'quotes', quotes: [words('Lehdon mukaan vahingot nousevat 3,5 miljoonaan euroon.')], claims: [] }],
    ['a changed negation', { kind: 'quotes', quotes: [words('Lehdon mukaan vahingot eivät nouse 2,5 miljoonaan euroon.')], claims: [] }],
    ['the right words of a wrong paragraph', { kind: 'quotes', quotes: [words(stored, 1)], claims: [] }],
    ['sentences out of range', { kind: 'quotes', quotes: [{ kind: 'sentences', article: 'halli', paragraph: 2, first: 7, last: 9 }, { kind: 'sentences', article: 'halli', paragraph: -1, first: 0, last: 0 }, { kind: 'sentences', article: 'halli', paragraph: 2, first: Number.NaN, last: 1 }], claims: [] }],
    ['spans out of range', { kind: 'quotes', quotes: [{ kind: 'span', article: 'halli', paragraph: 2, start: -5, end: 1e9 }, { kind: 'span', article: 'halli', paragraph: 2, start: 5, end: 5 }], claims: [] }],
    ['an article that is not there', { kind: 'quotes', quotes: [words(stored, 2, '../../etc/passwd')], claims: [] }],
    ['nothing', { kind: 'quotes', quotes: [], claims: [] }],
  ];
  for (const [what, proposal] of proposals) {
    test(`C06 ${what} is never shown: the article's own sentence is`, async (context) =>
      withDiscord(context, {}, async (harness) => {
        const server = harness.double.guild();
        const ask = createAsk({ library: fakeLibrary(), answerers: [{ name: 'model', propose: async () => proposal }, extractive], log: silent, clock: () => performance.now() });
        await startBot(harness, { dependencies: { ask } });
        const answer = await server.person().ask('ask', { question }).final();
        assert.deepEqual(quotedLines(answer.text).map((one) => one.words), [stored]);
        assert.ok(!answer.text.includes(sentences.say('fi', 'fault.unforeseen')));
      }));
  }

  test('C06 prose with made-up quotations, numbers, names or markup is dropped, the proved quotation stays', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const claims = ['Lehto sanoi: ”Kaikki paloi.”', 'Vahingot ovat 9 miljoonaa euroa.', 'Ministeri Virtanen arvioi vahingot.', 'Vahingot eivät nouse 2,5 miljoonaan euroon.', '@everyone [katso](https://evil.example) vahingot nousevat 2,5 miljoonaan euroon.'];
      const model: Answerer = { name: 'model', propose: async () => ({ kind: 'quotes', quotes: [words(stored)], claims: claims.map((text) => ({ text, quotes: [0] })) }) };
      await startBot(harness, { dependencies: { ask: createAsk({ library: fakeLibrary(), answerers: [model, extractive], log: silent, clock: () => performance.now() }) } });
      const answer = await server.person().ask('ask', { question }).final();
      assert.deepEqual(quotedLines(answer.text).map((one) => one.words), [stored]);
      for (const claim of claims) assert.ok(!seenText(answer.text).includes(claim.slice(0, 25)), claim);
      assert.deepEqual(alive(answer), []);
    }));

  test('C07 five hundred quotes and duplicates become one message of the proved ones', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const model: Answerer = { name: 'model', propose: async () => ({ kind: 'quotes', quotes: Array.from({ length: 500 }, (_, index) => ({ kind: 'sentences' as const, article: 'halli', paragraph: 1 + (index % 3), first: 1, last: 1 })), claims: [] }) };
      await startBot(harness, { dependencies: { ask: createAsk({ library: fakeLibrary(), answerers: [model, extractive], log: silent, clock: () => performance.now() }) } });
      const answer = await server.person().ask('ask', { question }).final();
      assert.equal(new Set(quotedLines(answer.text).map((one) => one.words)).size, quotedLines(answer.text).length);
      assert.ok(quotedLines(answer.text).length <= 3);
    }));

  test('C07 an answerer that breaks gives way to the next one, and the asker reads of no error', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const model: Answerer = { name: 'model', propose: async () => Promise.reject(new SyntaxError('Unexpected token in JSON')) };
      await startBot(harness, { dependencies: { ask: createAsk({ library: fakeLibrary(), answerers: [model, extractive], log: silent, clock: () => performance.now() }) } });
      const answer = await server.person().ask('ask', { question }).final();
      assert.deepEqual(quotedLines(answer.text).map((one) => one.words), [stored]);
      assert.doesNotMatch(answer.text, /JSON|Unexpected/);
    }));
});

describe('words of people', () => {
  test('C01 what a moderator writes, and a reason for 👎, ping nobody and come to nothing else', async (context) =>
    withDiscord(context, {}, async (harness) => {
      const server = harness.double.guild();
      const desk = server.channel('valvojat');
      const { journal } = dependenciesFor();
      await startBot(harness, { config: { moderatorChannel: desk.id }, dependencies: { journal } });
      const member = server.person();
      const moderator = server.person({ roles: [server.role('valvojat', ['ManageGuild'])] });
      const words = '@everyone <@123456789012345678> [yle.fi](https://evil.example) # iso';
      const answer = await member.ask('ask', { question: `Paljonko vahingot maksavat ${words}` }).final();
      await member.click(answer, sentences.say('fi', 'discord.button.moderator')).final();
      const asked = moderator.sees(desk).at(-1);
      assert.ok(asked !== undefined);
      assert.deepEqual(alive(asked, member, server.general), []);
      const form = await moderator.click(asked, asked.buttons[0]?.customId ?? '').modal();
      await moderator.submit(form, { [form.inputs[0]?.customId ?? '']: words }).final();
      const given = member.sees(server.general).findLast((message) => message.fromBot && message.id !== answer.id);
      assert.ok(given !== undefined);
      assert.deepEqual([alive(given, member), given.pings], [[], []]);
      const why = await member.click(answer, '👎').modal();
      await member.submit(why, { [why.inputs[0]?.customId ?? '']: words }).final();
      const view = await moderator.ask('insights').final();
      assert.deepEqual(alive(view), []);
    }));
});

