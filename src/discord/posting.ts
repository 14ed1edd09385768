// Plain messages to channels: once even when the answer to a post was lost, and not again where it is forbidden.
import { randomBytes } from 'node:crypto';
import { DiscordAPIError, Routes } from 'discord.js';
import type { Log } from '../domain/ports.ts';
import { idOf } from './delivery.ts';
import { callFacts, discordCode, type Outbound } from './outbound.ts';
import { messageBody, type Reply } from './reply.ts';

export type PostOutcome =
  | { readonly kind: 'sent'; readonly message: string | null }
  /** `permission` names what the bot lacks there. */
  | { readonly kind: 'forbidden'; readonly permission: MissingPermission }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' };

export type MissingPermission = 'view' | 'send' | 'history' | 'archived';

export interface Posting {
  send(channel: string, reply: Reply, replyTo?: string): Promise<PostOutcome>;
  /** Shows "typing" for about ten seconds; tells early where nothing can be written. */
  typing(channel: string): Promise<PostOutcome>;
  /** The channel of direct messages with a person; null when there can be none. */
  direct(user: string): Promise<string | null>;
}

/** Discord bans an address after 10,000 invalid requests in 10 minutes; this stops far below. */
const forbiddenLimit = 30;
const forbiddenWindowMs = 10 * 60_000;
const noHistory = 160002;
const permissions: Readonly<Record<number, MissingPermission>> = { 50001: 'view', 50013: 'send', 160002: 'history', 160005: 'archived', 50083: 'archived' };
const goneCodes: readonly number[] = [10003, 10004, 10008, 50007];
const blockedCodes: readonly number[] = [200000, 200001, 240000];

export function createPosting(outbound: Outbound, log: Log, clock: () => number): Posting {
  let forbidden: number[] = [];
  let warned = false;
  const exhausted = () => {
    forbidden = forbidden.filter((time) => clock() - time < forbiddenWindowMs);
    const full = forbidden.length >= forbiddenLimit;
    if (full && !warned) log.warn({ refusals: forbidden.length }, 'too many refusals: nothing is posted for a while');
    warned = full;
    return full;
  };

  const attempt = async (work: () => Promise<unknown>): Promise<PostOutcome> => {
    if (exhausted()) return { kind: 'failed' };
    try {
      return { kind: 'sent', message: idOf(await work()) };
    } catch (error) {
      const code = discordCode(error);
      if (error instanceof DiscordAPIError && error.status === 403) forbidden.push(clock());
      const permission = code === null ? undefined : permissions[code];
      if (permission !== undefined) {
        log.warn(callFacts(error), 'the bot may not write in a channel');
        return { kind: 'forbidden', permission };
      }
      if (code !== null && blockedCodes.includes(code)) return { kind: 'blocked' };
      if (code !== null && goneCodes.includes(code)) {
        log.debug(callFacts(error), 'the place to write is gone');
        return { kind: 'gone' };
      }
      log.error(callFacts(error), 'a message could not be sent');
      return { kind: 'failed' };
    }
  };

  // One at a time in a channel, as Discord's limits want it too: a refusal then stops those that wait behind it.
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = async <T>(channel: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(channel) ?? Promise.resolve()).then(work, work);
    turns.set(channel, turn);
    try {
      return await turn;
    } finally {
      if (turns.get(channel) === turn) turns.delete(channel);
    }
  };

  const sendNow: Posting['send'] = async (channel, reply, replyTo) => {
    // Never shared by two messages: Discord would give back the first one instead of sending the second.
    const nonce = randomBytes(12).toString('base64url');
    const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
    const body = { ...messageBody(reply), ...reference, nonce, enforce_nonce: true };
    let code: number | null = null;
    const outcome = await attempt(async () => {
      try {
        return await outbound.call('POST', Routes.channelMessages(channel), { body, tries: 3, ...(reply.file === undefined ? {} : { files: [reply.file] }) });
      } catch (error) {
        code = discordCode(error);
        throw error;
      }
    });
    return code === noHistory && replyTo !== undefined ? sendNow(channel, reply) : outcome;
  };

  return {
    send: async (channel, reply, replyTo) => inTurn(channel, async () => sendNow(channel, reply, replyTo)),
    typing: async (channel) => attempt(async () => outbound.call('POST', Routes.channelTyping(channel), { tries: 1 })),
    direct: async (user) => {
      const outcome = await attempt(async () => outbound.call('POST', Routes.userChannels(), { body: { recipient_id: user } }));
      return outcome.kind === 'sent' ? outcome.message : null;
    },
  };
}
