// Messages written to the bot: a mention, a direct message, a reply to its answer, a post in a forum it watches.
import type { Question } from '../domain/answer.ts';
import type { JournalAnswer } from '../domain/journal.ts';
import type { SentenceLanguage } from '../sentences/sentences.ts';
import { answerQuestion } from './asking.ts';
import { contextOf, type Desk, explain, overLimit } from './dispatch.ts';
import type { IncomingMessage } from './incoming.ts';
import { languageOf, looksSwedish } from './locale.ts';
import type { MissingPermission } from './posting.ts';
import { notice, type Reply } from './reply.ts';
import { showAgain } from './shown-answer.ts';
import { greetingView } from './views/help.ts';

/** Discord shows "typing" for ten seconds. */
const typingEveryMs = 8000;
/** After this long a thread's next question is taken to begin anew. */
const hourMs = 60 * 60_000;
const threadMemoryMs = hourMs;

export async function converse(message: IncomingMessage, desk: Desk): Promise<void> {
  const { caller } = message;
  const rules = desk.rules.of(caller);
  if (message.why === 'post' && rules?.mode !== 'forum') return;
  // The first message of a post has the post's id: a mention in it is answered instead of the title.
  if (message.why !== 'post' && message.id === caller.channel) desk.tellOnce(`post ${message.id}`);
  if (rules?.mode === 'off' || (typeof rules?.role === 'string' && !caller.roles.includes(rules.role))) return;
  // A wordless reply is applause, or one whose words the bot was not sent since it did not notify.
  if (isWordless(message) && (message.why === 'post' || message.why === 'reply')) return;
  const typing = desk.posting.typing(caller.channel);
  const again = setInterval(() => void desk.posting.typing(caller.channel), typingEveryMs);
  try {
    const seen = await typing;
    if (seen.kind === 'forbidden') return await tellMissing(message, seen.permission, desk);
    const reply = await replyTo(message, desk);
    if (message.why === 'post' && !desk.tellOnce(`post ${message.id}`)) return;
    if (reply === null) return;
    try {
      await post(message, reply, desk);
    } catch (error) {
      if (message.why !== 'post') await desk.posting.send(caller.channel, explain(error, languageFor(message, desk), desk), message.id);
    }
  } finally {
    clearInterval(again);
  }
}

function isWordless(message: IncomingMessage): boolean {
  return !/[\p{L}\p{N}]/u.test(message.text);
}

async function replyTo(message: IncomingMessage, desk: Desk): Promise<Reply | null> {
  const { caller } = message;
  const language = languageFor(message, desk);
  const { sentences } = desk.dependencies;
  if (desk.closing()) return notice(sentences.say(language, 'fault.discord.stopping'));
  const wait = overLimit(caller, language, desk);
  if (wait !== null) return message.why === 'post' ? null : notice(wait);
  const context = contextOf(caller, language, false, async () => undefined, desk);
  try {
    if (isWordless(message)) return greetingView({ sentences, language }, await desk.dependencies.library.articles());
    const earlier = await earlierExchange(message, desk);
    const { answer, reply } = await answerQuestion({ text: message.text, ...(earlier === undefined ? {} : { earlier }) }, context);
    return message.why === 'post' && answer.kind === 'not-found' ? null : reply;
  } catch (error) {
    const sorry = explain(error, language, desk);
    return message.why === 'post' ? null : sorry;
  }
}

async function post(message: IncomingMessage, reply: Reply, desk: Desk): Promise<void> {
  const outcome = await desk.posting.send(message.caller.channel, reply, message.why === 'post' ? undefined : message.id);
  if (outcome.kind === 'sent' && outcome.message !== null && reply.answer !== undefined) await desk.dependencies.journal.placeAnswer(reply.answer, outcome.message);
  if (outcome.kind === 'forbidden') await tellMissing(message, outcome.permission, desk);
  if (outcome.kind === 'blocked') {
    const language = languageFor(message, desk);
    await desk.posting.send(message.caller.channel, notice(desk.dependencies.sentences.say(language, 'fault.discord.blocked')), message.id);
  }
}

/** A mention that cannot be answered where it was made: its author is told in private what is missing, once an hour. */
async function tellMissing(message: IncomingMessage, permission: MissingPermission, desk: Desk): Promise<void> {
  const { user, channel } = message.caller;
  if (message.why === 'post' || message.why === 'direct' || !desk.tellOnce(`${user} ${channel} ${Math.floor(desk.dependencies.clock() / hourMs)}`)) return;
  const own = await desk.posting.direct(user);
  if (own !== null) await desk.posting.send(own, notice(desk.dependencies.sentences.say(languageFor(message, desk), `discord.permission.${permission}`)));
}

/** The exchange that a reply follows up: the answer replied to, or the last one of the thread. */
async function earlierExchange(message: IncomingMessage, desk: Desk): Promise<Question['earlier'] | undefined> {
  const { journal, library, clock } = desk.dependencies;
  let found: JournalAnswer | null = null;
  if (message.repliesTo !== null) found = await journal.findAnswer({ message: message.repliesTo });
  else if (message.inThread) {
    const last = await journal.findAnswer({ channel: message.caller.channel });
    if (last !== null && clock() - Date.parse(last.at) < threadMemoryMs) found = last;
  }
  if (found === null || (found.private && found.asker !== message.caller.user)) return undefined;
  const shown = await showAgain(found, library);
  return { question: found.question.text, excerpts: shown === null ? [] : shown.excerpts.map(({ excerpt }) => excerpt.text) };
}

/** Messages carry no locale: the language of the words; Swedish also where the server speaks it and the words are not Finnish. */
function languageFor(message: IncomingMessage, desk: Pick<Desk, 'dependencies'>): SentenceLanguage {
  const server = message.guildLocale === null ? null : languageOf(message.guildLocale);
  if (!/\p{L}{2}/u.test(message.text)) return server ?? 'en';
  if (looksSwedish(message.text)) return 'sv';
  const detected = desk.dependencies.detectLanguage(message.text);
  return detected === 'en' && server === 'sv' ? 'sv' : detected;
}
