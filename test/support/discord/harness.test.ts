import assert from 'node:assert/strict';
import { connect as connectSocket, createServer } from 'node:net';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { askCommand, connect } from './client.ts';
import { withDiscord } from './harness.ts';
import type { Harness } from './harness.ts';

const quiet = { allowedMentions: { parse: [], repliedUser: false } };

/** What a careless bot does, and what the harness says of it. */
const careless: readonly (readonly [string, RegExp, (harness: Harness) => Promise<void>])[] = [
  [
    'a payload that may ping',
    /may ping/,
    async (harness) => {
      await connect(harness, async (interaction) => interaction.isChatInputCommand() && interaction.reply({ content: 'x', allowedMentions: { parse: ['users'] } }));
      await harness.double.guild().person().ask('/ask', { question: 'Kuka?' }).final();
    },
  ],
  [
    'an interaction that gets no response',
    /got no first response/,
    async (harness) => {
      await connect(harness);
      harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
    },
  ],
  [
    'an answer that thinks for ever',
    /still thinking|to be answered/,
    async (harness) => {
      await connect(harness, async (interaction) => interaction.isChatInputCommand() && interaction.deferReply());
      await harness.double.guild().person().ask('/ask', { question: 'Kuka?' }).acknowledged();
    },
  ],
  [
    'the bot’s token in the log',
    /a secret was logged/,
    async (harness) => harness.logged.write(JSON.stringify({ level: 'debug', msg: harness.double.token })),
  ],
  [
    'an interaction’s token in the log',
    /a secret was logged/,
    async (harness) => {
      await connect(harness, async (interaction) => interaction.isChatInputCommand() && interaction.reply({ content: 'x', ...quiet }));
      const asked = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      await asked.final();
      harness.logged.write(JSON.stringify({ level: 'warn', url: `/webhooks/1/${asked.interaction.token}` }));
    },
  ],
  [
    'a question in the log above debug',
    /a question was logged/,
    async (harness) => {
      harness.double.person().type('dm', 'Paljonko vahingot maksavat?');
      harness.logged.write(JSON.stringify({ level: 'info', question: 'Paljonko vahingot maksavat?' }));
    },
  ],
  [
    'a secret on standard error',
    /a secret was logged/,
    async (harness) => {
      harness.plantSecret('istutettu-salaisuus');
      process.stderr.write('varoitus: istutettu-salaisuus\n');
    },
  ],
  [
    'a quotation that is not in the article',
    /does not stand in the paragraph/,
    async (harness) => {
      harness.quoteFrom({ title: 'Palo', source: 'Lehti', paragraphs: ['Halli paloi.'] });
      await connect(harness, async (interaction) => interaction.isChatInputCommand() && interaction.reply({ content: '> Halli säilyi.\n-# Lehti: Palo, kappale 1', ...quiet }));
      await harness.double.guild().person().ask('/ask', { question: 'Kuka?' }).final();
    },
  ],
  [
    'a connection to a stranger',
    /a connection went to/,
    async (harness) => {
      const stranger = createServer();
      stranger.listen(0, '127.0.0.1');
      await once(stranger, 'listening');
      const address = stranger.address();
      const socket = connectSocket(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
      await once(socket, 'connect');
      harness.close(() => {
        socket.destroy();
        stranger.close();
      });
    },
  ],
  [
    'a message beyond the limits',
    /was refused: 400/,
    async (harness) => {
      await connect(harness, async (interaction) => interaction.isChatInputCommand() && interaction.reply({ content: 'x'.repeat(2001), ...quiet }));
      const { interaction } = harness.double.guild().person().ask('/ask', { question: 'Kuka?' });
      await harness.double.until(() => (harness.double.requests.at(-1)?.status === 400 ? true : undefined), 'the refusal');
      interaction.excused = true;
    },
  ],
];

describe('the invariants', () => {
  for (const [what, complaint, run] of careless) {
    test(`tell of ${what}`, async (context) => {
      const told: string[] = [];
      const listening = Object.assign(Object.create(context) as typeof context, { diagnostic: (text: string) => void told.push(text) });
      await assert.rejects(
        withDiscord(listening, { settleMs: 300 }, async (harness) => {
          harness.double.registerCommands([askCommand]);
          await run(harness);
        }),
        (error: unknown) => error instanceof Error && complaint.test([error.message, ...told, JSON.stringify(Reflect.get(error, 'actual') ?? '')].join('\n')),
      );
    });
  }

  test('tell of a timer that was left', async (context) => {
    let left: NodeJS.Timeout | undefined;
    await assert.rejects(
      withDiscord(context, { settleMs: 100 }, async () => {
        left = setTimeout(() => undefined, 60_000);
      }),
      (error: unknown) => JSON.stringify(Reflect.get(Object(error), 'actual')).includes('Timeout'),
    );
    clearTimeout(left);
  });

  test('are silent about a careful bot', async (context) =>
    withDiscord(context, {}, async (harness) => {
      harness.double.registerCommands([askCommand]);
      await connect(harness, async (interaction) => interaction.isChatInputCommand() && interaction.reply({ content: 'x', ...quiet }));
      await harness.double.guild().person().ask('/ask', { question: 'Kuka?' }).final();
    }));
});
