// Sentences around an answer's quotes.
export const answer = {
  notFound: 'Artiklarna besvarar inte den här frågan.',
  nearest: 'Närmast ämnet (inte svar):',
  saidDirect: '{{name}}, direkt citat',
  saidIndirect: '{{name}}, återgivet av tidningen',
  saidBelief: 'ingen källa anges (”{{mention}}”)',
  saidUnattributedDirect: 'direkt citat, talaren nämns inte',
  saidUnattributedIndirect: 'återgivet av tidningen, ingen källa nämns',
  saidNarration: 'tidningens egna ord',
  where: '{{source}}: {{title}}, stycke {{paragraph}}',
  whereDated: '{{source}}: {{title}} ({{date}}), stycke {{paragraph}}',
} as const;
