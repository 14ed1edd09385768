// Whether a question and a text are in one language: across languages words match less, and weights and judgement differ.

export type Relation = 'same' | 'across';

/** Languages as BCP 47 primary tags. */
export function relationOf(question: string, text: string): Relation {
  return question === text ? 'same' : 'across';
}
