// What the parts of the double share: its state, its clock, and what it saw.
import type { DoubleClock } from './clock.ts';
import type { Gateway } from './gateway.ts';
import type { InteractionState } from './interactions.ts';
import type { Json } from './wire.ts';
import type { MessageBody, MessageState, World } from './world.ts';

/** A request and what was answered; `struck` when a fault was injected into it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
  readonly authorized: boolean;
  /** Null while it hangs, and when the connection was cut. */
  status: number | null;
  answer: unknown;
  struck: boolean;
}

export interface Violation {
  readonly what: string;
  readonly interaction: InteractionState | null;
}

export interface Core {
  readonly clock: DoubleClock;
  readonly world: World;
  readonly applicationId: string;
  readonly botId: string;
  readonly interactions: Map<string, InteractionState>;
  /** Registered commands as sent, by guild id; the empty key holds the global ones. */
  readonly commands: Map<string, readonly Json[]>;
  /** What people asked and wrote. */
  readonly planted: Set<string>;
  readonly seen: SeenRequest[];
  readonly violations: Violation[];
  readonly gateway: () => Gateway;
  readonly gatewayUrl: () => string;
  readonly fileUrl: (id: string) => string;
  readonly botIntents: () => number;
  violation(what: string, interaction?: InteractionState): void;
  /** The first invariant: a payload that shows something must ping nobody. */
  checkMentions(body: Json): void;
  messageCreated(message: MessageState): void;
  messageEdited(message: MessageState, body: MessageBody): void;
  messageDeleted(message: MessageState): void;
  readonly typing: { readonly channelId: string; readonly at: number }[];
}
