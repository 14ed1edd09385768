// Sentences of the trial of a language model.
export const modelCheck = {
  embeddings: 'Inbäddningarna fungerar: {{dimension}} tal, {{tookMs}} ms. Meningar som betyder samma sak ligger nära ({{alike}}, på engelska {{english}}), andra längre bort ({{unlike}}).',
  'embeddings-unlike': 'Inbäddningar kommer ({{dimension}} tal), men modellen skiljer inte på finska meningar: samma {{alike}}, på engelska {{english}}, olika {{unlike}}. Välj en flerspråkig modell.',
  'embeddings-failed': 'Inbäddningarna fungerar inte: {{reason}}. Kontrollera EMBEDDING_MODEL och OPENAI_BASE_URL.',
  output: 'Modellen svarar i den avtalade formen (sätt: {{method}}).',
  finds: 'Modellen hittade rätt mening: ”{{question}}”',
  misses: 'Modellen hittade inte rätt mening: ”{{question}}”',
  prose: 'Modellens egen mening godkändes: {{said}}',
  'no-prose': 'Modellens egna meningar visas inte ({{dropped}}): svaret är bara utdrag.',
  abstains: 'Modellen medgav att texten saknar svar: ”{{question}}”',
  invents: 'Modellen svarade fast texten saknar svar: ”{{question}}”',
  latency: 'Svaren kom på {{fastestMs}}–{{slowestMs}} ms ({{calls}} anrop).',
  failed: 'Modellen svarade inte på ”{{question}}”: {{reason}}',
  nothing: 'Det finns inget att prova: ange OPENAI_API_KEY (och vid behov OPENAI_BASE_URL).',
  works: 'Allt fungerar.',
  faults_one: 'En sak fungerar inte. Boten svarar ändå med utdrag ur artiklarna.',
  faults_other: '{{count}} saker fungerar inte. Boten svarar ändå med utdrag ur artiklarna.',
} as const;
