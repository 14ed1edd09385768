// Sentences for what went wrong; a UserError's code names one.
export const fault = {
  unforeseen: 'Something went wrong on our side. Please ask again in a moment.',
  corpus: {
    empty: 'No articles have been read yet.',
  },
} as const;
