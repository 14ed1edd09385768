// Sentences around an answer's quotes.
export const answer = {
  notFound: 'Artikkelit eivät vastaa tähän kysymykseen.',
  nearest: 'Lähimpänä aihetta (eivät vastauksia):',
  saidDirect: '{{name}}, suora sitaatti',
  saidIndirect: '{{name}}, lehden kertomana',
  saidBelief: 'lähdettä ei kerrota (”{{mention}}”)',
  saidUnattributedDirect: 'suora sitaatti, puhujaa ei kerrota',
  saidUnattributedIndirect: 'lehden kertomana, lähdettä ei kerrota',
  saidNarration: 'lehden oma kerronta',
  where: '{{source}}: {{title}}, kappale {{paragraph}}',
  whereDated: '{{source}}: {{title}} ({{date}}), kappale {{paragraph}}',
} as const;
