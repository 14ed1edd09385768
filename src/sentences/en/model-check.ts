// Sentences of the trial of a language model.
export const modelCheck = {
  embeddings: 'Embeddings work: {{dimension}} numbers, {{tookMs}} ms. Sentences that say the same are near ({{alike}}, in English {{english}}), others farther off ({{unlike}}).',
  'embeddings-unlike': 'Embeddings come ({{dimension}} numbers), but the model does not tell Finnish sentences apart: same {{alike}}, in English {{english}}, different {{unlike}}. Choose a multilingual model.',
  'embeddings-failed': 'Embeddings do not work: {{reason}}. Check EMBEDDING_MODEL and OPENAI_BASE_URL.',
  output: 'The model replies in the form agreed (by {{method}}).',
  finds: 'The model found the right sentence: “{{question}}”',
  misses: 'The model did not find the right sentence: “{{question}}”',
  prose: 'The model’s own sentence passed the check: {{said}}',
  'no-prose': 'The model’s own sentences are not shown ({{dropped}}): the answer is excerpts alone.',
  abstains: 'The model admitted that the text has no answer: “{{question}}”',
  invents: 'The model answered although the text has no answer: “{{question}}”',
  latency: 'Replies came in {{fastestMs}} to {{slowestMs}} ms ({{calls}} calls).',
  failed: 'The model did not answer “{{question}}”: {{reason}}',
  nothing: 'There is nothing to try: set OPENAI_API_KEY (and OPENAI_BASE_URL where needed).',
  works: 'Everything works.',
  faults_one: 'One thing does not work. The bot still answers with the articles’ excerpts.',
  faults_other: '{{count}} things do not work. The bot still answers with the articles’ excerpts.',
} as const;
