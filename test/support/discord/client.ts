// The real client as the double's own tests drive it: small intents, errors kept, closed after the test.
import { Client, GatewayIntentBits, Partials } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import type { Harness } from './harness.ts';

export interface Connected {
  readonly client: Client<true>;
  readonly errors: readonly unknown[];
  /** Resolves with the first error. */
  readonly failed: Promise<unknown>;
}

/** Logs in; `handle` gets every interaction, and what it throws is kept in `errors`. */
export async function connect(harness: Harness, handle: (interaction: Interaction) => Promise<unknown> = async () => undefined, options: Partial<ClientOptions> = {}): Promise<Connected> {
  const errors: unknown[] = [];
  const failed = Promise.withResolvers<unknown>();
  const keep = (error: unknown) => {
    errors.push(error);
    failed.resolve(error);
  };
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: harness.double.api, retries: 0 },
    // The library waits five seconds between two identifies; a test need not.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    ...options,
  });
  client.on('error', keep);
  client.on('shardError', keep);
  client.on('interactionCreate', (interaction) => {
    handle(interaction).catch(keep);
  });
  harness.close(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(harness.double.token);
  return { client: await ready, errors, failed: failed.promise };
}

export const askCommand = {
  name: 'ask',
  description: 'Ask the articles',
  options: [
    { type: 3, name: 'question', description: 'What you want to know', required: true },
    { type: 3, name: 'article', description: 'Which article', autocomplete: true },
  ],
} as const;
