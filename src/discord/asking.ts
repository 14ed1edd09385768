// The one way a question becomes an answer in Discord, whether it came by command, mention, reply or direct message.
import { randomBytes } from 'node:crypto';
import type { Question } from '../domain/answer.ts';
import { UserError } from '../domain/errors.ts';
import type { JournalAnswer } from '../domain/journal.ts';
import type { ArticleEntry } from '../domain/ports.ts';
import { visibleText } from './escape.ts';
import type { Context } from './commands/command.ts';
import { questionLength } from './limits.ts';
import { askerOf } from './permissions.ts';
import { type ShownAnswer, recordOf, showFresh } from './shown-answer.ts';
import { answerView } from './views/answer.ts';
import type { Reply } from './reply.ts';

export interface Asked {
  readonly text: string;
  readonly article?: string;
  readonly speaker?: string;
  readonly earlier?: Question['earlier'];
}

export interface Answered {
  readonly answer: ShownAnswer;
  readonly reply: Reply;
}

/** Throws UserError for a question that is empty or too long, or when too many wait already. */
export async function answerQuestion(asked: Asked, context: Context): Promise<Answered> {
  const { dependencies, caller, language } = context;
  const text = visibleText(asked.text).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('discord.no-question');
  if (text.length > questionLength) throw new UserError('discord.question-too-long', { limit: questionLength, length: text.length });
  const article = asked.article === undefined ? undefined : await findArticle(asked.article, await dependencies.library.articles());
  const question: Question = {
    text,
    language: dependencies.detectLanguage(text),
    ...(article === undefined ? {} : { article: article.id }),
    ...(asked.speaker === undefined ? {} : { speaker: asked.speaker }),
    ...(asked.earlier === undefined ? {} : { earlier: asked.earlier }),
  };
  const answer = await context.share(JSON.stringify(question), async () => {
    const deadline = AbortSignal.any([context.signal, AbortSignal.timeout(dependencies.config.askDeadlineMs)]);
    return context.queue.run(caller.guild ?? caller.user, async () => dependencies.ask({ ...question, asker: askerOf(caller) }, deadline)).catch((error: unknown) => {
      if (deadline.aborted && !context.signal.aborted) throw new UserError('discord.too-slow', {}, { cause: error });
      throw error;
    });
  });
  const record: JournalAnswer = recordOf(answer, {
    id: randomBytes(8).toString('base64url'),
    at: new Date(dependencies.clock()).toISOString(),
    shownIn: language,
    asker: caller.user,
    guild: caller.guild,
    channel: caller.channel,
    private: context.private,
  });
  await dependencies.journal.keepAnswer(record);
  const shown = await showFresh(answer, record, dependencies.library);
  return { answer: shown, reply: answerView({ sentences: dependencies.sentences, language }, shown, await answerOptions(shown, context, 0)) };
}

export async function answerOptions(shown: ShownAnswer, context: Pick<Context, 'dependencies'>, page: number) {
  const covers = shown.kind === 'quoted' ? [] : await context.dependencies.library.articles();
  return { page, covers, canAskModerator: context.dependencies.config.moderatorChannel !== null };
}

/** By id or title, as autocomplete offers them or as a person types them; throws UserError when none or several fit. */
export async function findArticle(typed: string, articles: readonly ArticleEntry[]): Promise<ArticleEntry> {
  const wanted = typed.trim().toLowerCase();
  const exact = articles.find((one) => one.id.toLowerCase() === wanted || one.title.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const near = articles.filter((one) => wanted !== '' && (one.id.toLowerCase().includes(wanted) || one.title.toLowerCase().includes(wanted)));
  const [only] = near;
  if (only === undefined) throw new UserError('summary.no-such-article', { article: typed.slice(0, 100) });
  if (near.length > 1) throw new UserError('summary.several-articles', { article: typed.slice(0, 100) });
  return only;
}
