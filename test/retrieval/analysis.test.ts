// The analysis gives every engine the same words, whatever form the text came in.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { analyseWords, contentWords, stem, wordGrams } from '../../src/retrieval/analysis.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 60 });
const nordic = fc.string({ unit: fc.constantFrom(...Array.from('aäåöéşßǅ1½ﬁ가각ｶﾞ :\'’-\u00ad\u0308\u030a\u200b𝒜')), maxLength: 30 });

describe('analyseWords', () => {
  test('cuts case endings after a colon and an apostrophe', () => {
    assert.deepEqual(analyseWords("ISIS:n johtaja, EU:lle, it's Bordeaux’ssa"), ['isis', 'johtaja', 'eu', 'it', 'bordeaux']);
  });

  test('keeps what follows a colon when it is no case ending', () => {
    assert.deepEqual(analyseWords('klo 14:30 Otsikko:Alku'), ['klo', '14', '30', 'otsikko', 'alku']);
  });

  test('keeps both parts of a name with an apostrophe after one letter', () => {
    assert.deepEqual(analyseWords("O'Brien"), ['o', 'brien']);
  });

  test('keeps å, ä and ö and folds other accents', () => {
    assert.deepEqual(analyseWords('Åbo, Jyväskylä, Soltés, Beyoncé, Łódź'), ['åbo', 'jyväskylä', 'soltes', 'beyonce', 'lodz']);
  });

  test('drops soft hyphens', () => {
    assert.deepEqual(analyseWords('Vasta vallan\u00adku\u00admous ja Ja\u0308rvi'), ['vasta', 'vallankumous', 'ja', 'järvi']);
  });

  test('gives a sentence the same words whatever stands beside it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('aBcåÄö19 .,-–()“”…\n')), maxLength: 40 });
    fc.assert(
      fc.property(plain, (text) => {
        assert.deepEqual(analyseWords(`${text} É`), [...analyseWords(text), 'e']);
      }),
      { numRuns: 1000 },
    );
  });

  test('decomposed and composed text have the same words', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, nordic), (text) => {
        assert.deepEqual(analyseWords(text.normalize('NFD')), analyseWords(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  test('the words of the words are the same words, so a stored word finds itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aäåöéşßkl1½ﬁØæ :-\u00ad\u0308')), maxLength: 30 }), (text) => {
        const words = analyseWords(text);
        assert.deepEqual(analyseWords(words.join(' ')), words);
      }),
    );
  });
});

describe('contentWords', () => {
  test('leaves question words and stop words out, in both languages, and repeats', () => {
    assert.deepEqual(contentWords('Kuinka monta suomalaista lähti Syyriaan ja Syyriaan?'), ['suomalaista', 'lähti', 'syyriaan']);
    assert.deepEqual(contentWords('How many Britons have travelled to Syria?'), ['britons', 'travelled', 'syria']);
  });

  test('keeps every word of a question that has nothing else', () => {
    assert.deepEqual(contentWords('Kuka hän on?'), ['kuka', 'hän', 'on']);
  });
});

describe('wordGrams', () => {
  test('are four letters long, and short words whole', () => {
    assert.deepEqual(['isis', 'voitti', 'eu'].map(wordGrams), [['isis'], ['voit', 'oitt', 'itti'], ['eu']]);
  });

  test('never cut a character in two', () => {
    assert.deepEqual(wordGrams('𝒜𝒜𝒜𝒜𝒜'), ['𝒜𝒜𝒜𝒜', '𝒜𝒜𝒜𝒜']);
    fc.assert(fc.property(unicode, (text) => analyseWords(text).flatMap(wordGrams).every((gram) => gram.isWellFormed()) || !text.isWellFormed()));
  });
});

describe('stem', () => {
  test('takes endings off by the rules of the language', () => {
    assert.equal(stem('helsingissä'), 'helsing');
    assert.equal(stem('governments', 'en'), 'govern');
  });

  test('never throws', () => {
    fc.assert(fc.property(unicode, (word) => typeof stem(word) === 'string' && typeof stem(word, 'en') === 'string'));
  });
});
