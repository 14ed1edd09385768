// Sentences for what went wrong; a UserError's code names one.
import { corpusFault } from './corpus.ts';
import { discordFault } from './discord-fault.ts';
import { programFault } from './program-fault.ts';
import { terminalFault } from './terminal.ts';

export const fault = {
  unforeseen: 'Jokin meni meiltä pieleen. Kysy hetken päästä uudelleen.',
  corpus: {
    empty: 'Artikkeleita ei ole vielä luettu.',
    ...corpusFault,
  },
  discord: discordFault,
  terminal: terminalFault,
  ...programFault,
} as const;
