// Holds when a question counts as not answered, and that it is said what is lacking.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ConfidenceFeatures, featureNames, judge, probability } from '../../src/domain/confidence.ts';
import { confidenceFeatures } from '../../src/domain/confidence-features.ts';
import { confidenceModels } from '../../src/domain/confidence-weights.ts';
import type { Passage, Speaker } from '../../src/domain/article.ts';
import { readQuestion } from '../../src/domain/question-needs.ts';
import { articleHead, match, passage, speaker } from '../support/passages.ts';

const strong: ConfidenceFeatures = {
  score: 0.9, words: 0.9, grams: 0.9, cosine: 0.9, margin: 0.5, lead: 0.7, covered: 1, exact: 1, missing: 0, unknown: 0, sentence: 0.9, cue: 1,
  namesMissing: 0, namesMissingInArticle: 0, nationsMissing: 0, numbersMissing: 0, size: 0.2, brevity: 0.2,
};

function judged(question: string, sentences: readonly (string | readonly [string, Speaker])[], features: ConfidenceFeatures = strong, known: { readonly shared: readonly string[]; readonly absent?: readonly string[]; readonly unknown: readonly string[] } = { shared: ['lähti'], unknown: [] }) {
  const found = passage(articleHead('a'), 1, sentences);
  const needs = readQuestion(question, 'fi');
  const words = [1];
  return judge(features, { language: 'fi', needs, wordWeights: words }, { matches: [{ match: match(found, 0.9), words }], article: found.paragraph.text, seen: [found], wordless: false, absent: known.unknown, ...known }, 'same');
}

describe('judging', () => {
  test('a passage that holds everything answers', () => {
    const { answered, lacking, confidence } = judged('Kuinka monta brittiä lähti?', ['Noin 850 brittiä lähti.']);
    assert.deepEqual([answered, lacking], [true, []]);
    assert.ok(confidence > 0.8);
  });

  test('a name alone answers nothing that is asked of it', () => {
    const known = { shared: ['suomen'], unknown: ['presidentti'] };
    assert.deepEqual(judged('Kuka on Suomen presidentti?', ['Suomen hallitus kokoontui.'], strong, known).lacking, [{ code: 'words', words: 'presidentti' }]);
    assert.equal(judged('Kuka on Suomen presidentti?', ['Suomen hallitus kokoontui.'], strong, known).answered, false);
    assert.equal(judged('Kuka on Suomen presidentti?', ['Suomen hallitus kokoontui.'], strong, { shared: ['suomen', 'presidentti'], unknown: [] }).answered, true);
    assert.equal(judged('Kuka on Shiraz Maher?', ['Tutkija Shiraz Maher varoittaa.'], strong, { shared: ['shiraz', 'maher'], unknown: [] }).answered, true);
  });

  test('who asks for something of a name that the passage lacks is not taken to know the collection', () => {
    const few = { ...strong, score: 0.3, words: 0.2, grams: 0.2, cosine: 0.3, margin: 0.1, lead: 0.3, covered: 0.4, exact: 0.3, missing: 0.4, sentence: 0.2, size: 0.2 };
    const ask = (question: string, sentence: string, shared: readonly string[], absent: readonly string[]) => judged(question, [sentence], few, { shared, absent, unknown: [] }).confidence;
    const held = ask('Mikä on Ranskan pääkaupunki?', 'Ranskan pääkaupunki on Pariisi.', ['ranskan', 'pääkaupunki'], []);
    assert.ok(ask('Mikä on Ranskan pääkaupunki?', 'Maan pääkaupunki on Bissau.', ['pääkaupunki'], ['ranskan']) < held);
    assert.ok(ask('Mikä on Ranskan pääkaupunki?', 'Ranskan hallitus kokoontui.', ['ranskan'], ['pääkaupunki']) < held);
    assert.equal(ask('Mikä on Ranskan pääkaupunki?', 'Ranskan suurin kaupunki on Pariisi.', ['ranskan', 'pääkaupunki'], []), held);
  });

  test('a people that is counted but not spoken of is lacking, however alike the passage is', () => {
    const { answered, lacking } = judged('Kuinka monta suomalaista lähti?', ['Noin 850 brittiä lähti.']);
    assert.equal(answered, false);
    assert.deepEqual(lacking, [{ code: 'name', words: 'suomalaista' }]);
  });

  test('somebody who says nothing in the articles did not say it', () => {
    const { answered, lacking } = judged('Mitä Niinistö sanoi lähtijöistä?', [['Lähtijöitä on 850, Maher sanoo.', speaker('Shiraz Maher')]]);
    assert.equal(answered, false);
    assert.ok(lacking.some(({ code, words }) => code === 'speaker' && words === 'Niinistö'));
  });

  test('being spoken of is not speaking', () => {
    assert.equal(judged('Mitä Assad sanoi?', [['Assad on vallassa, Maher sanoo.', speaker('Shiraz Maher')]]).answered, false);
  });

  test('the words of the one who is asked for raise the confidence', () => {
    const weak = { ...strong, score: 0.25, words: 0.15, grams: 0.1, cosine: 0.2, margin: 0.1, lead: 0.4, covered: 0.3, sentence: 0.2 };
    const said = judged('Mitä Maher sanoi?', [['Uhka kasvaa, Maher sanoo.', speaker('Shiraz Maher')]], weak);
    const notSaid = judged('Mitä tapahtuu?', [['Uhka kasvaa, Maher sanoo.', speaker('Shiraz Maher')]], weak);
    assert.ok(said.confidence > notSaid.confidence);
  });

  test('a year that the article never names is lacking', () => {
    const { answered, lacking } = judged('Mitä tapahtui vuonna 2019?', ['Lähtijöitä oli eniten vuonna 2014.']);
    assert.deepEqual([answered, lacking], [false, [{ code: 'date', words: '2019' }]]);
  });

  test('a passage without a number does not say how many of them', () => {
    const { answered, lacking } = judged('Kuinka monta lauttaa lähti?', ['Lautat lähtivät myöhässä.']);
    assert.deepEqual([answered, lacking], [false, [{ code: 'number', words: 'lauttaa' }]]);
  });

  test('a number of something else tells nobody’s age and no price', () => {
    assert.equal(judged('Kuinka vanha maalivahti on?', ['Maalivahti torjui 41 laukausta.']).answered, false);
    assert.equal(judged('Kuinka vanha maalivahti on?', ['Maalivahti on 27-vuotias.']).answered, true);
    assert.deepEqual(judged('Paljonko lippu maksaa?', ['Lippuja myytiin 41.']).lacking, [{ code: 'number', words: '' }]);
  });

  test('a denial that the passage does not hold lowers the confidence', () => {
    const asked = judged('Kuka ei palannut?', ['Hän palasi kotiin.']);
    assert.ok(asked.confidence < judged('Kuka palasi?', ['Hän palasi kotiin.']).confidence);
    assert.deepEqual(asked.lacking, [{ code: 'negation', words: '' }]);
  });
});

test('the shipped models are sure of what is all there and of what is not', () => {
  const nothing: ConfidenceFeatures = { ...strong, score: 0.05, words: 0.02, grams: 0.02, cosine: 0, margin: 0.01, lead: 0.05, covered: 0.05, exact: 0, missing: 0.5, unknown: 0.6, sentence: 0.02, cue: 0 };
  for (const model of Object.values(confidenceModels)) {
    assert.ok(probability(strong, model) > model.threshold);
    assert.ok(probability(nothing, model) < model.threshold);
    assert.ok(featureNames.every((name) => Number.isFinite(model.weights[name])));
  }
});

test('features say what the best passage has and lacks', () => {
  const found: Passage = passage(articleHead('a'), 1, ['Noin 850 brittiä lähti Syyriaan.']);
  const other = passage(articleHead('b'), 1, ['Sää oli kaunis.']);
  const question = { language: 'fi' as const, needs: readQuestion('Lähtikö Maher Syyriaan vuonna 2014?', 'fi'), wordWeights: [2, 1, 1] };
  const statistics = { paragraphs: 100, averageWords: 5, averageGrams: 20, wordFrequencies: [0, 4, 8], gramFrequencies: [] };
  const features = confidenceFeatures(question, statistics, [{ match: match(found, 0.6), words: [0, 1, 0.5] }, { match: match(other, 0.2), words: [0, 0, 0] }], found.paragraph.text);
  assert.equal(features.covered, 0.375);
  assert.equal(features.unknown, 0.5);
  assert.equal(features.missing, 0.5);
  assert.equal(features.numbersMissing, 1);
  assert.equal(features.namesMissing, 1);
  assert.equal(features.nationsMissing, 0);
  assert.ok(Math.abs(features.margin - 0.4) < 1e-9 && Math.abs(features.lead - 2 / 3) < 1e-9);
});
