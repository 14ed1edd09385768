// /insights: what went unanswered, what was found wanting, and what is quoted most.
import { insightsCsv } from '../insights-csv.ts';
import { insightsView } from '../views/insights.ts';
import type { Command } from './command.ts';

const usualDays = 30;
const dayMs = 24 * 60 * 60_000;
const rowsShown = 10;
const rowsExported = 5000;

export const insights: Command = {
  shape: {
    kind: 'chat',
    name: 'insights',
    label: 'command.insights',
    moderators: true,
    guildOnly: true,
    options: [
      { name: 'days', label: 'command.days', kind: 'integer', minValue: 1, maxValue: 180 },
      { name: 'export', label: 'command.export', kind: 'boolean' },
    ],
  },
  private: () => true,
  run: async ({ options }, { dependencies, language, caller }) => {
    const { journal, library, clock, sentences } = dependencies;
    const days = typeof options['days'] === 'number' ? options['days'] : usualDays;
    const exported = options['export'] === true;
    const found = await journal.insights(caller.guild, new Date(clock() - days * dayMs).toISOString(), exported ? rowsExported : rowsShown);
    const view = insightsView({ sentences, language }, found, days, await library.articles(), rowsShown);
    if (!exported) return view;
    const file = { name: `insights-${new Date(clock()).toISOString().slice(0, 10)}.csv`, data: insightsCsv(found), contentType: 'text/csv' };
    return { ...view, components: [...view.components, { type: 13, file: { url: `attachment://${file.name}` } }], file };
  },
};
