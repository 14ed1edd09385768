// Holds what the second look adds: a paragraph that points back is about what the one before ends with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestion } from '../../src/domain/question-needs.ts';
import { type ReadPassage, rerank } from '../../src/domain/reranking.ts';
import { rerankingWeights } from '../../src/domain/reranking-weights.ts';
import { articleHead, passage } from '../support/passages.ts';

const question = { language: 'fi' as const, needs: readQuestion('Onko Rakassa ja Tabqassa monia taistelijoita?', 'fi'), wordWeights: [1, 1, 1] };

function read(number: number, text: string, words: readonly number[]): ReadPassage {
  const found = passage(articleHead('rivit'), number, [text]);
  const components = { words: 0.2, grams: 0.2, cosine: 0.2, article: 0.2 };
  const candidate = { article: 'rivit', paragraph: number, wordTotal: 5, gramTotal: 9, wordCounts: words, gramCounts: [], cosine: 0.2 };
  return { passage: found, ranked: { candidate, score: 0.2, components }, evidence: [{ words, grams: 0 }] };
}

function order(second: string): readonly number[] {
  const passages = [read(3, 'Joukot etenevät kohti Rakkaa ja Tabqaa.', [1, 1, 0]), read(4, second, [0, 0, 1]), read(7, 'Taistelijoita lähti länteen.', [0, 0, 1])];
  return rerank(question, passages, (relation) => rerankingWeights[relation]).map(({ match }) => match.paragraph.number);
}

test('a paragraph that points back is put before one that does not', () => {
  assert.deepEqual(order('Iso osa taistelijoista on sijoitettu niiden alueelle.').slice(1), [4, 7]);
});

test('without anything that points back the paragraph before adds nothing', () => {
  const scores = rerank(question, [read(3, 'Joukot etenevät kohti Rakkaa.', [1, 1, 0]), read(4, 'Iso osa taistelijoista nukkuu.', [0, 0, 1])], (relation) => rerankingWeights[relation]);
  const alone = rerank(question, [read(4, 'Iso osa taistelijoista nukkuu.', [0, 0, 1])], (relation) => rerankingWeights[relation]);
  assert.equal(scores.find(({ match }) => match.paragraph.number === 4)?.match.score, alone[0]?.match.score);
});
