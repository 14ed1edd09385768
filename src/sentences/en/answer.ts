// Sentences around an answer's quotes.
export const answer = {
  notFound: 'The articles do not answer this question.',
  nearest: 'Nearest to the subject (not answers):',
  saidDirect: '{{name}}, direct quotation',
  saidIndirect: '{{name}}, as the paper reports it',
  saidBelief: 'no source given (“{{mention}}”)',
  saidUnattributedDirect: 'direct quotation, the speaker is not named',
  saidUnattributedIndirect: 'as the paper reports it, no source named',
  saidNarration: 'the paper’s own words',
  where: '{{source}}: {{title}}, paragraph {{paragraph}}',
  whereDated: '{{source}}: {{title}} ({{date}}), paragraph {{paragraph}}',
} as const;
