// Answers to interactions over raw calls: the library would lose track of a reply whose acknowledgement was lost.
import { InteractionResponseType, MessageFlags, RateLimitError, Routes, type APIApplicationCommandOptionChoice, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Log } from '../domain/ports.ts';
import { callbackDeadlineMs, tokenLifeMs } from './limits.ts';
import { callFacts, type CallOptions, DeadlineError, discordCode, type Outbound } from './outbound.ts';
import { messageBody, type Reply } from './reply.ts';

/** What is needed to answer one interaction. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

export type Acknowledgement = { readonly kind: 'message'; readonly private: boolean } | { readonly kind: 'update' };

export type EditOutcome =
  | { readonly kind: 'shown'; readonly message: string | null }
  /** The message, the channel or the token is no longer there: nothing to be done, nobody to tell. */
  | { readonly kind: 'gone' }
  /** The server's AutoMod keeps the words out. */
  | { readonly kind: 'blocked' }
  /** Discord refuses this body: trying it again is useless, another body may do. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

export interface Delivery {
  /** False when the interaction is lost: no answer can reach it any more. */
  acknowledge(ticket: Ticket, how: Acknowledgement): Promise<boolean>;
  modal(ticket: Ticket, modal: APIModalInteractionResponseCallbackData): Promise<boolean>;
  choices(ticket: Ticket, choices: readonly APIApplicationCommandOptionChoice[]): Promise<boolean>;
  /** Puts the reply where "thinking" stood; may be called again. */
  edit(ticket: Ticket, reply: Reply): Promise<EditOutcome>;
  /** One more message, for the caller only. */
  tell(ticket: Ticket, reply: Reply): Promise<void>;
}

/** An acknowledgement whose answer was lost had arrived all the same. */
const alreadyAcknowledged = 40060;
const goneCodes: readonly number[] = [10003, 10004, 10008, 10015, 10062, 50027];
const blockedCodes: readonly number[] = [200000, 200001, 240000];

export function createDelivery(outbound: Outbound, log: Log, clock: () => number): Delivery {
  const callback = async (ticket: Ticket, body: object): Promise<boolean> => {
    try {
      await outbound.call('POST', Routes.interactionCallback(ticket.id, ticket.token), { body, auth: false, deadlineMs: callbackDeadlineMs, tries: 2, againAfterDeadline: false });
      return true;
    } catch (error) {
      if (discordCode(error) === alreadyAcknowledged) return true;
      // No answer in time says nothing of whether it arrived, and a second try would come too late: the edit will tell.
      if (error instanceof DeadlineError) {
        log.warn({ ...callFacts(error), reason: 'unanswered' }, 'an acknowledgement had no answer in time');
        return true;
      }
      log.warn({ ...callFacts(error), reason: error instanceof RateLimitError ? 'rate-limited' : 'lost' }, 'an interaction could not be acknowledged');
      return false;
    }
  };

  return {
    acknowledge: async (ticket, how) =>
      callback(ticket, how.kind === 'update' ? { type: InteractionResponseType.DeferredMessageUpdate } : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: how.private ? { flags: MessageFlags.Ephemeral } : {} }),
    modal: async (ticket, modal) => callback(ticket, { type: InteractionResponseType.Modal, data: modal }),
    choices: async (ticket, choices) => callback(ticket, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }),
    edit: async (ticket, reply) => {
      if (clock() - ticket.receivedAt > tokenLifeMs) {
        log.warn({ code: 50027 }, 'an answer came after its interaction had expired');
        return { kind: 'gone' };
      }
      const call: CallOptions = { body: messageBody(reply), auth: false, tries: 3, ...(reply.file === undefined ? {} : { files: [reply.file] }) };
      try {
        return { kind: 'shown', message: idOf(await outbound.call('PATCH', Routes.webhookMessage(ticket.application, ticket.token, '@original'), call)) };
      } catch (error) {
        return outcomeOf(error, log);
      }
    },
    tell: async (ticket, reply) => {
      const { flags, ...body } = messageBody(reply);
      try {
        await outbound.call('POST', Routes.webhook(ticket.application, ticket.token), { body: { ...body, flags: flags | MessageFlags.Ephemeral }, auth: false, tries: 1 });
      } catch (error) {
        outcomeOf(error, log);
      }
    },
  };
}

function outcomeOf(error: unknown, log: Log): EditOutcome {
  const code = discordCode(error);
  const facts = callFacts(error);
  if (code !== null && goneCodes.includes(code)) {
    log.debug(facts, 'the message to edit is gone');
    return { kind: 'gone' };
  }
  if (code !== null && blockedCodes.includes(code)) {
    log.info(facts, 'AutoMod blocked an answer');
    return { kind: 'blocked' };
  }
  log.error(facts, 'an answer could not be shown');
  return { kind: facts['status'] === 400 ? 'refused' : 'failed' };
}

/** The id of the message that Discord answered with. */
export function idOf(answer: unknown): string | null {
  return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string' ? answer.id : null;
}
