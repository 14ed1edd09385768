// Words that mean about the same, by the shipped word vectors.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAlikeWords } from '../../src/retrieval/alike-words.ts';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';

describe('alike words', () => {
  const alike = createAlikeWords(loadLocalEmbedder());

  test('translations are alike, in any case and form', () => {
    for (const [one, other] of [['police', 'Poliisin'], ['port', 'satama'], ['injured', 'loukkaantui'], ['army', 'armeijassa'], ['June', 'kesäkuussa'], ['fuel', 'polttoainetta']] as const) assert.ok(alike(one, other), `${one} ${other}`);
  });

  test('words of other matters are not', () => {
    for (const [one, other] of [['medal', 'satama'], ['arrested', 'loukkaantui'], ['attackers', 'turvallinen'], ['pidätetty', 'overtime'], ['courage', 'riski']] as const) assert.ok(!alike(one, other), `${one} ${other}`);
  });
});
