// /corpus: what moderators do with the collection.
import { UserError } from '../../domain/errors.ts';
import { choiceName } from './article-choices.ts';
import { autocompleteChoices } from '../limits.ts';
import { formatInstant } from '../locale.ts';
import { reloadCorpus } from '../reloading.ts';
import { historyView, rolledBackView, statusView } from '../views/corpus.ts';
import { articlesView } from '../views/articles.ts';
import type { Command } from './command.ts';

export const corpus: Command = {
  shape: {
    kind: 'chat',
    name: 'corpus',
    label: 'command.corpus',
    moderators: true,
    guildOnly: true,
    subcommands: [
      { name: 'reload', label: 'command.corpusReload' },
      { name: 'status', label: 'command.corpusStatus' },
      { name: 'list', label: 'command.corpusList' },
      { name: 'history', label: 'command.corpusHistory' },
      { name: 'rollback', label: 'command.corpusRollback', options: [{ name: 'generation', label: 'command.generation', kind: 'string', required: true, autocomplete: true, maxLength: 100 }] },
    ],
  },
  private: () => true,
  run: async ({ subcommand, options }, context) => {
    const { dependencies, language } = context;
    const voice = { sentences: dependencies.sentences, language };
    switch (subcommand) {
      case 'reload':
        return reloadCorpus(context, false);
      case 'status':
        return statusView(voice, await dependencies.library.live(), (await dependencies.journal.audit(context.caller.guild, 5)) ?? []);
      case 'list':
        return articlesView(voice, await dependencies.library.articles(), 0);
      case 'history':
        return historyView(voice, await dependencies.publisher.history());
      case 'rollback': {
        const generation = await dependencies.publisher.activate(String(options['generation'] ?? ''));
        await dependencies.journal.keepAudit({ at: new Date(dependencies.clock()).toISOString(), user: context.caller.user, guild: context.caller.guild, action: 'rollback', detail: generation.id });
        context.log.info({ user: context.caller.user, generation: generation.id }, 'an older generation was made live');
        return rolledBackView(voice, generation);
      }
      case null:
      default:
        throw new UserError('discord.old-command');
    }
  },
  complete: async (typed, _option, { dependencies, language }) => {
    const history = await dependencies.publisher.history();
    return history
      .filter((one) => !one.live && one.id.includes(typed.trim()))
      .slice(0, autocompleteChoices)
      .map((one) => ({ name: choiceName(`${one.id} · ${formatInstant(language, one.created)} · ${dependencies.sentences.say(language, 'discord.articles', { count: one.articles })}`), value: one.id }));
  },
};
