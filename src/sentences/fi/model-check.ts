// Sentences of the trial of a language model.
export const modelCheck = {
  embeddings: 'Upotukset toimivat: {{dimension}} lukua, {{tookMs}} ms. Samaa tarkoittavat lauseet ovat lähellä ({{alike}}, englanniksi {{english}}), muut kauempana ({{unlike}}).',
  'embeddings-unlike': 'Upotukset tulevat ({{dimension}} lukua), mutta malli ei erota suomen lauseita: samaa tarkoittavat {{alike}}, englanniksi {{english}}, eri asia {{unlike}}. Valitse monikielinen malli.',
  'embeddings-failed': 'Upotukset eivät toimi: {{reason}}. Tarkista EMBEDDING_MODEL ja OPENAI_BASE_URL.',
  output: 'Malli vastaa sovitussa muodossa (tapa: {{method}}).',
  finds: 'Malli löysi oikean virkkeen: ”{{question}}”',
  misses: 'Malli ei löytänyt oikeaa virkettä: ”{{question}}”',
  prose: 'Mallin oma lause läpäisi tarkistuksen: {{said}}',
  'no-prose': 'Mallin omia lauseita ei näytetä ({{dropped}}): vastaus on pelkkiä otteita.',
  abstains: 'Malli myönsi, ettei tekstissä ole vastausta: ”{{question}}”',
  invents: 'Malli vastasi, vaikka tekstissä ei ole vastausta: ”{{question}}”',
  latency: 'Vastaus tuli {{fastestMs}}–{{slowestMs}} ms:ssa ({{calls}} kutsua).',
  failed: 'Malli ei vastannut kysymykseen ”{{question}}”: {{reason}}',
  nothing: 'Kokeiltavaa ei ole: aseta OPENAI_API_KEY (ja tarvittaessa OPENAI_BASE_URL).',
  works: 'Kaikki toimii.',
  faults_one: 'Yksi asia ei toimi. Botti vastaa silti artikkelien otteilla.',
  faults_other: '{{count}} asiaa ei toimi. Botti vastaa silti artikkelien otteilla.',
} as const;
