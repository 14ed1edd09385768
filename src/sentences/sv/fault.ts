// Sentences for what went wrong; a UserError's code names one.
export const fault = {
  unforeseen: 'Något gick fel hos oss. Fråga igen om en stund.',
  corpus: {
    empty: 'Inga artiklar har lästs in ännu.',
  },
} as const;
