// A reload of the corpus seen from Discord: progress while it runs, a report at the end, a line in the audit.
import { UserError } from '../domain/errors.ts';
import type { PublishProgress } from '../domain/ports.ts';
import type { Context } from './commands/command.ts';
import type { Reply } from './reply.ts';
import { progressView, reportView, shrinkView } from './views/corpus.ts';

/** Discord allows about five edits in five seconds; a person needs fewer. */
const progressEveryMs = 1500;
/** Codes with which a reload asks whether it is meant: much of the collection would be gone. */
const shrinkCode = 'reload.shrinks';

export async function reloadCorpus(context: Context, allowShrink: boolean): Promise<Reply> {
  const { dependencies, language, caller, log } = context;
  const voice = { sentences: dependencies.sentences, language };
  let shownAt = -Infinity;
  let showing: Promise<void> = Promise.resolve();
  const onProgress = (progress: PublishProgress) => {
    if (dependencies.clock() - shownAt < progressEveryMs) return;
    shownAt = dependencies.clock();
    // One after another, and never a failure of the reload itself.
    showing = showing.then(async () => context.progress(progressView(voice, progress)), () => undefined);
  };
  try {
    const { report, faults } = await dependencies.reload({ onProgress, signal: context.signal, allowShrink });
    await showing.catch(() => undefined);
    const detail = `${report.generation.id} +${report.added.length} ~${report.changed.length} -${report.removed.length} !${faults.length}`;
    await dependencies.journal.keepAudit({ at: new Date(dependencies.clock()).toISOString(), user: caller.user, guild: caller.guild, action: 'reload', detail });
    log.info({ user: caller.user, generation: report.generation.id }, 'a moderator reloaded the corpus');
    return reportView(voice, report, faults);
  } catch (error) {
    await showing.catch(() => undefined);
    if (error instanceof UserError && error.code === shrinkCode) return shrinkView(voice, error.facts, caller.user);
    throw error;
  }
}
