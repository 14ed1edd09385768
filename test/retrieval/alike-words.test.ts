// Words that mean about the same, by the shipped word vectors.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAlikeWords, createWordSimilarity } from '../../src/retrieval/alike-words.ts';
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

describe('the similarity of words', () => {
  test('is that of one word for its forms, less for others, and nothing for opposites of one stem', () => {
    const similarity = createWordSimilarity(loadLocalEmbedder);
    for (const [one, other] of [['matkusti', 'matkustivat'], ['tutkija', 'tutkijan'], ['räjähdys', 'räjähdyksessä'], ['hallitus', 'hallituksen']] as const) assert.ok(similarity(one, other) >= 0.8, `${one} ${other}`);
    for (const [one, other] of [['maanantaina', 'tiistaina'], ['Irak', 'Iran'], ['kasvoi', 'laski'], ['turvallinen', 'turvaton'], ['kuoli', 'loukkaantui']] as const) assert.ok(similarity(one, other) < 0.8, `${one} ${other}`);
    for (const [one, other] of [['possible', 'impossible'], ['employer', 'employee'], ['epävirallinen', 'virallinen']] as const) assert.equal(similarity(one, other), 0);
  });

  test('loads nothing before it is asked', () => {
    assert.equal(typeof createWordSimilarity(() => assert.fail('loaded too early')), 'function');
  });
});
