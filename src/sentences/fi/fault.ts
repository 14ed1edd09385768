// Sentences for what went wrong; a UserError's code names one.
import { corpusFault } from './corpus.ts';

export const fault = {
  unforeseen: 'Jokin meni meiltä pieleen. Kysy hetken päästä uudelleen.',
  corpus: {
    empty: 'Artikkeleita ei ole vielä luettu.',
    ...corpusFault,
  },
} as const;
