// What a command is: a shape that Discord is told, and a function from an invocation to a reply.
import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import type { Passage } from '../../domain/article.ts';
import type { Share } from '../sharing.ts';
import type { CheckMessage } from '../../app/check-message.ts';
import type { FindQuote } from '../../app/find-quote.ts';
import type { SentenceCode, SentenceLanguage } from '../../sentences/sentences.ts';
import type { ChannelRules } from '../channel-rules.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Caller } from '../permissions.ts';
import type { Posting } from '../posting.ts';
import type { Queue } from '../queue.ts';
import type { Reply } from '../reply.ts';
import type { Log } from '../../domain/ports.ts';

/** The codes of a pair of sentences, `….name` and `….description`, without that ending. */
export type LabelCode = SentenceCode extends infer Code ? (Code extends `command.${infer Group}.name` ? `command.${Group}` : never) : never;
/** The code of a choice's or a menu's name. */
export type NameCode = Extract<SentenceCode, `command.${string}`>;

export interface OptionShape {
  readonly name: string;
  readonly label: LabelCode;
  readonly kind: 'string' | 'boolean' | 'channel' | 'role' | 'integer';
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly choices?: readonly { readonly value: string; readonly label: NameCode }[];
}

export interface SubcommandShape {
  readonly name: string;
  readonly label: LabelCode;
  readonly options?: readonly OptionShape[];
}

export type CommandShape =
  | { readonly kind: 'chat'; readonly name: string; readonly label: LabelCode; readonly options?: readonly OptionShape[]; readonly subcommands?: readonly SubcommandShape[]; readonly moderators?: boolean; readonly guildOnly?: boolean }
  /** An entry of a message's context menu. */
  | { readonly kind: 'message'; readonly name: string; readonly label: NameCode };

/** A message that a menu entry was used on. */
export interface TargetMessage {
  readonly id: string;
  readonly text: string;
}

export interface Invocation {
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly target: TargetMessage | null;
}

export interface Context {
  readonly dependencies: BotDependencies;
  readonly log: Log;
  readonly caller: Caller;
  readonly language: SentenceLanguage;
  /** Whether the reply will be seen by the caller only. */
  readonly private: boolean;
  readonly signal: AbortSignal;
  readonly posting: Posting;
  readonly queue: Queue;
  readonly rules: ChannelRules;
  readonly findQuote: FindQuote;
  readonly checkMessage: CheckMessage;
  /** All that serves now, for suggestions. */
  readonly passages: () => Promise<readonly Passage[]>;
  readonly share: Share<Answer>;
  /** Whether the caller may do what moderators do, at this moment. */
  readonly moderator: boolean;
  /** Shows an intermediate state of long work. */
  readonly progress: (reply: Reply) => Promise<void>;
}

export interface Command {
  readonly shape: CommandShape;
  /** Whether the reply is for the caller only; Discord must be told before the work begins. */
  readonly private: (invocation: Invocation) => boolean;
  /** A search for words, counted by the limits. */
  readonly counted?: boolean;
  readonly run: (invocation: Invocation, context: Context) => Promise<Reply>;
  /** Suggestions while an option is typed. */
  readonly complete?: (typed: string, option: string, context: Pick<Context, 'dependencies' | 'language' | 'passages'>) => Promise<readonly APIApplicationCommandOptionChoice[]>;
}

/** What a button does, or the form that a button opened; `name` is the first word of its custom id. */
export type Action = {
  readonly name: string;
  /** Only for moderators, checked anew at every step. */
  readonly moderators?: boolean;
  /** The first argument is the id of the one who started, and nobody else may go on. */
  readonly owned?: boolean;
  readonly counted?: boolean;
} & (
  | {
      /** A new message for the presser only or for all, or a change of the message with the button. */
      readonly kind: 'private' | 'public' | 'update';
      readonly run: (args: readonly string[], context: Context, fields: ReadonlyMap<string, string>) => Promise<Reply>;
    }
  | { readonly kind: 'form'; readonly form: (args: readonly string[], context: Pick<Context, 'dependencies' | 'language' | 'caller'>) => APIModalInteractionResponseCallbackData }
);
