// Sentences for what went wrong; a UserError's code names one.
import { corpusFault } from './corpus.ts';
import { discordFault } from './discord-fault.ts';
import { programFault } from './program-fault.ts';
import { terminalFault } from './terminal.ts';

export const fault = {
  unforeseen: 'Något gick fel hos oss. Fråga igen om en stund.',
  corpus: {
    empty: 'Inga artiklar har lästs in ännu.',
    ...corpusFault,
  },
  discord: discordFault,
  terminal: terminalFault,
  ...programFault,
} as const;
