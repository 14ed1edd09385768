// From an interaction to its reply: acknowledges first, checks who may, runs, shows; holds the only catch a user sees.
import { randomBytes } from 'node:crypto';
import type { CheckMessage } from '../app/check-message.ts';
import type { FindQuote } from '../app/find-quote.ts';
import type { Answer } from '../domain/answer.ts';
import type { Passage } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import type { Log } from '../domain/ports.ts';
import type { SentenceCode, SentenceLanguage } from '../sentences/sentences.ts';
import type { Calm } from './calm.ts';
import type { ChannelRules } from './channel-rules.ts';
import type { Action, Command, Context } from './commands/command.ts';
import { readCustomId } from './custom-id.ts';
import type { Acknowledgement, Delivery, Ticket } from './delivery.ts';
import type { BotDependencies } from './dependencies.ts';
import type { Incoming } from './incoming.ts';
import { autocompleteChoices } from './limits.ts';
import { formatNumber } from './locale.ts';
import { callFacts } from './outbound.ts';
import { type Caller, moderatorVerdict } from './permissions.ts';
import type { Posting } from './posting.ts';
import type { Queue } from './queue.ts';
import type { RateLimiter } from './rate-limit.ts';
import { notice, type Reply } from './reply.ts';
import type { Share } from './sharing.ts';
import { short } from './views/attribution.ts';

/** What every handler needs, built once. */
export interface Desk {
  readonly dependencies: BotDependencies;
  readonly log: Log;
  readonly delivery: Delivery;
  readonly posting: Posting;
  readonly queue: Queue;
  readonly calm: Calm;
  readonly limiter: RateLimiter;
  readonly rules: ChannelRules;
  readonly findQuote: FindQuote;
  readonly checkMessage: CheckMessage;
  readonly passages: () => Promise<readonly Passage[]>;
  readonly share: Share<Answer>;
  /** True the first time a key is seen: for what is said once only. */
  readonly tellOnce: (key: string) => boolean;
  readonly commands: ReadonlyMap<string, Command>;
  readonly actions: ReadonlyMap<string, Action>;
  /** How many servers the bot is in. */
  readonly guilds: () => number;
  /** Aborted when the process may wait no longer. */
  readonly stopping: AbortSignal;
  /** Whether new work is refused because the bot is about to stop. */
  readonly closing: () => boolean;
}

/** Suggestions are due in 3 s and useless after one. */
const suggestionDeadlineMs = 800;

export async function dispatch(incoming: Incoming, desk: Desk): Promise<void> {
  switch (incoming.kind) {
    case 'autocomplete':
      return suggest(incoming, desk);
    case 'command': {
      const command = desk.commands.get(incoming.name);
      const needs = { moderators: command?.shape.kind === 'chat' && command.shape.moderators === true, counted: command?.counted === true, owner: null };
      const refusal = command === undefined ? say(desk, incoming.language, 'fault.discord.old-command') : refuse(incoming, needs, desk);
      const quiet = desk.rules.of(incoming.caller)?.visibility === 'private';
      const seenByOne = command === undefined || refusal !== null || quiet || command.private(incoming.invocation);
      return answer(incoming, { kind: 'message', private: seenByOne }, refusal, async (context) => (command ?? impossible()).run(incoming.invocation, context), desk);
    }
    case 'button':
    case 'form':
      return act(incoming, desk);
  }
}

/** The sentence for an error, and its log line; what is not the user's to mend gets a reference that finds the line. */
export function explain(error: unknown, language: SentenceLanguage, desk: Pick<Desk, 'dependencies' | 'log'>): Reply {
  const { sentences } = desk.dependencies;
  if (error instanceof UserError) {
    desk.log.info({ code: error.code }, 'a request could not be met');
    const facts = Object.fromEntries(Object.entries(error.facts).map(([key, value]) => [key, typeof value === 'string' ? short(value, 200) : value]));
    return notice(sentences.sayFault(language, error.code, facts));
  }
  const reference = randomBytes(3).toString('hex');
  desk.log.error({ reference, err: error, ...callFacts(error) }, 'a request failed');
  return notice(`${sentences.say(language, 'fault.unforeseen')}\n-# ${sentences.say(language, 'discord.reference', { reference })}`);
}

async function act(incoming: Incoming & { readonly kind: 'button' | 'form' }, desk: Desk): Promise<void> {
  const id = readCustomId(incoming.customId);
  const action = id === null ? undefined : desk.actions.get(id.action);
  if (id === null || action === undefined) {
    return answer(incoming, { kind: 'message', private: true }, say(desk, incoming.language, 'fault.discord.old-button'), impossible, desk);
  }
  const refusal = refuse(incoming, { moderators: action.moderators === true, counted: action.counted === true, owner: action.owned === true ? (id.args[0] ?? '') : null }, desk);
  if (refusal !== null) return answer(incoming, { kind: 'message', private: true }, refusal, impossible, desk);
  if (action.kind === 'form') {
    await desk.delivery.modal(incoming.ticket, action.form(id.args, { dependencies: desk.dependencies, language: incoming.language, caller: incoming.caller }));
    return;
  }
  const how: Acknowledgement = action.kind === 'update' ? { kind: 'update' } : { kind: 'message', private: action.kind === 'private' };
  const fields: ReadonlyMap<string, string> = incoming.kind === 'form' ? incoming.fields : new Map<string, string>();
  return answer(incoming, how, null, async (context) => action.run(id.args, context, fields), desk);
}

interface Needs {
  readonly moderators: boolean;
  readonly counted: boolean;
  /** The only one who may go on; null for anybody. */
  readonly owner: string | null;
}

/** The sentence with which a request is refused, as markup; null when it may go on. */
function refuse(incoming: Incoming, needs: Needs, desk: Desk): string | null {
  const { caller, language } = incoming;
  if (desk.closing()) return say(desk, language, 'fault.discord.stopping');
  if (needs.moderators) {
    const verdict = moderatorVerdict(caller, desk.dependencies.config, desk.guilds());
    const reason = verdict === 'allowed' ? (needs.owner === null || needs.owner === caller.user ? null : 'not-the-starter') : verdict;
    if (reason === null) return null;
    desk.log.warn({ user: caller.user, guild: caller.guild, reason }, 'a moderators\' step was refused');
    return say(desk, language, `fault.discord.${reason}`);
  }
  if (needs.owner !== null && needs.owner !== caller.user) return say(desk, language, 'fault.discord.not-the-starter');
  const rules = desk.rules.of(caller);
  if (needs.counted && rules?.mode === 'off') return say(desk, language, 'fault.discord.channel-off');
  if (needs.counted && rules?.role !== null && rules?.role !== undefined && !caller.roles.includes(rules.role)) return say(desk, language, 'fault.discord.role-needed');
  return needs.counted ? overLimit(caller, language, desk) : null;
}

/** The polite "wait", or null when the use was within the limits and was counted. */
export function overLimit(caller: Caller, language: SentenceLanguage, desk: Pick<Desk, 'limiter' | 'dependencies' | 'log'>): string | null {
  const verdict = desk.limiter.use(caller.user, caller.guild);
  if (verdict.kind === 'allowed') return null;
  const seconds = Math.max(1, Math.ceil(verdict.waitMs / 1000));
  desk.log.info({ user: caller.user, guild: caller.guild, scope: verdict.scope, seconds }, 'a limit was reached');
  return desk.dependencies.sentences.say(language, `discord.wait.${verdict.scope}`, { count: seconds, seconds: formatNumber(language, seconds) });
}

async function answer(incoming: Incoming, how: Acknowledgement, refusal: string | null, work: (context: Context) => Promise<Reply>, desk: Desk): Promise<void> {
  const { ticket, language } = incoming;
  if (!(await desk.calm.during(async () => desk.delivery.acknowledge(ticket, how)))) return;
  await desk.calm.wait();
  if (refusal !== null) {
    await desk.delivery.edit(ticket, notice(refusal));
    return;
  }
  const seenByOne = how.kind === 'message' && how.private;
  let reply: Reply;
  try {
    reply = await work(contextOf(incoming.caller, language, seenByOne, async (state) => void (await desk.delivery.edit(ticket, state)), desk));
  } catch (error) {
    const sorry = explain(error, language, desk);
    // An error must not take the place of the message whose button was pressed.
    await (how.kind === 'update' ? desk.delivery.tell(ticket, sorry) : desk.delivery.edit(ticket, sorry));
    return;
  }
  await show(ticket, reply, language, desk);
}

async function show(ticket: Ticket, reply: Reply, language: SentenceLanguage, desk: Desk): Promise<void> {
  let outcome: Awaited<ReturnType<Delivery['edit']>>;
  try {
    outcome = await desk.delivery.edit(ticket, reply);
  } catch (error) {
    await desk.delivery.edit(ticket, explain(error, language, desk));
    return;
  }
  if (outcome.kind === 'shown') {
    if (reply.answer !== undefined && outcome.message !== null) await desk.dependencies.journal.placeAnswer(reply.answer, outcome.message);
  } else if (outcome.kind === 'blocked') {
    await desk.delivery.edit(ticket, notice(say(desk, language, 'fault.discord.blocked')));
  } else if (outcome.kind === 'refused') {
    await desk.delivery.edit(ticket, explain(new Error('Discord refused the body of a reply'), language, desk));
  }
}

/** What a command or an action may use, for this caller at this moment. */
export function contextOf(caller: Caller, language: SentenceLanguage, seenByOne: boolean, progress: (reply: Reply) => Promise<void>, desk: Desk): Context {
  return {
    dependencies: desk.dependencies,
    log: desk.log,
    caller,
    language,
    private: seenByOne,
    signal: desk.stopping,
    posting: desk.posting,
    queue: desk.queue,
    rules: desk.rules,
    findQuote: desk.findQuote,
    checkMessage: desk.checkMessage,
    passages: desk.passages,
    share: desk.share,
    moderator: moderatorVerdict(caller, desk.dependencies.config, desk.guilds()) === 'allowed',
    progress,
  };
}

async function suggest(incoming: Incoming & { readonly kind: 'autocomplete' }, desk: Desk): Promise<void> {
  const command = desk.commands.get(incoming.name);
  const moderators = command?.shape.kind === 'chat' && command.shape.moderators === true;
  const may = command?.complete !== undefined && (!moderators || moderatorVerdict(incoming.caller, desk.dependencies.config, desk.guilds()) === 'allowed');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly never[]>((resolve) => {
    timer = setTimeout(() => resolve([]), suggestionDeadlineMs);
  });
  const found = may
    ? command.complete?.(incoming.typed, incoming.option, { dependencies: desk.dependencies, language: incoming.language, passages: desk.passages }).catch((error: unknown) => {
        if (!(error instanceof UserError)) desk.log.warn({ err: error }, 'suggestions failed');
        return [];
      })
    : [];
  const choices = (await Promise.race([found, late])) ?? [];
  clearTimeout(timer);
  await desk.delivery.choices(incoming.ticket, choices.slice(0, autocompleteChoices));
}

function say(desk: Pick<Desk, 'dependencies'>, language: SentenceLanguage, code: SentenceCode): string {
  return desk.dependencies.sentences.say(language, code);
}

function impossible(): never {
  throw new Error('a refused request must not run');
}
