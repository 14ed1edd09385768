// Sentences for what went wrong; a UserError's code names one.
import { corpusFault } from './corpus.ts';
import { discordFault } from './discord-fault.ts';
import { programFault } from './program-fault.ts';
import { terminalFault } from './terminal.ts';

export const fault = {
  unforeseen: 'Something went wrong on our side. Please ask again in a moment.',
  corpus: {
    empty: 'No articles have been read yet.',
    ...corpusFault,
  },
  discord: discordFault,
  terminal: terminalFault,
  ...programFault,
} as const;
