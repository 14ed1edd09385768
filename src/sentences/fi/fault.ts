// Sentences for what went wrong; a UserError's code names one.
export const fault = {
  unforeseen: 'Jokin meni meiltä pieleen. Kysy hetken päästä uudelleen.',
  corpus: {
    empty: 'Artikkeleita ei ole vielä luettu.',
  },
} as const;
