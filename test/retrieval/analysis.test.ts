// The analysis gives every engine the same words, whatever form the text came in.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { analyseWords, contentWords, grams, stem, wordGrams } from '../../src/retrieval/analysis.ts';

const wordsOf = (text: string) => analyseWords(text).map(({ word }) => word);
const unicode = fc.string({ unit: 'binary', maxLength: 60 });
const nordic = fc.string({ unit: fc.constantFrom(...Array.from('aäåöéşßǅ1½ﬁ가각ｶﾞ :\'’-\u00ad\u0308\u030a\u200b𝒜')), maxLength: 30 });

describe('analyseWords', () => {
  test('cuts case endings after a colon and an apostrophe', () => {
    assert.deepEqual(wordsOf("ISIS:n johtaja, EU:lle, it's Bordeaux’ssa"), ['isis', 'johtaja', 'eu', 'it', 'bordeaux']);
  });

  test('keeps what follows a colon when it is no case ending', () => {
    assert.deepEqual(wordsOf('klo 14:30 Otsikko:Alku'), ['klo', '14', '30', 'otsikko', 'alku']);
  });

  test('keeps both parts of a name with an apostrophe after one letter', () => {
    assert.deepEqual(wordsOf("O'Brien"), ['o', 'brien']);
  });

  test('keeps å, ä and ö and folds other accents', () => {
    assert.deepEqual(wordsOf('Åbo, Jyväskylä, Soltés, Beyoncé, Łódź'), ['åbo', 'jyväskylä', 'soltes', 'beyonce', 'lodz']);
  });

  test('drops soft hyphens and gives offsets into the text as it came', () => {
    const text = 'Vasta vallan\u00adku\u00admous ja Ja\u0308rvi';
    const words = analyseWords(text);
    assert.deepEqual(words.map(({ word }) => word), ['vasta', 'vallankumous', 'ja', 'järvi']);
    assert.deepEqual(words.map(({ start, end }) => text.slice(start, end)), ['Vasta', 'vallan\u00adku\u00admous', 'ja', 'Ja\u0308rvi']);
  });

  test('the span of a cut word leaves the ending out', () => {
    const text = 'Näin ISIS:n alku';
    assert.deepEqual(analyseWords(text).map(({ start, end }) => text.slice(start, end)), ['Näin', 'ISIS', 'alku']);
  });

  test('spans stay in the text, in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, nordic), (text) => {
        let previous = 0;
        for (const { word, start, end } of analyseWords(text)) {
          assert.ok(word.length > 0 && start >= previous && end > start && end <= text.length);
          previous = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('decomposed and composed text have the same words', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, nordic), (text) => {
        assert.deepEqual(wordsOf(text.normalize('NFD')), wordsOf(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  test('the words of the words are the same words, so a stored word finds itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aäåöéşßkl1½ﬁØæ :-\u00ad\u0308')), maxLength: 30 }), (text) => {
        const words = wordsOf(text);
        assert.deepEqual(wordsOf(words.join(' ')), words);
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

describe('grams', () => {
  test('stay inside words and give short words whole', () => {
    assert.deepEqual(grams('Isis voitti EU:n'), ['isis', 'voit', 'oitt', 'itti', 'eu']);
  });

  test('never cut a character in two', () => {
    assert.deepEqual(wordGrams('𝒜𝒜𝒜𝒜𝒜'), ['𝒜𝒜𝒜𝒜', '𝒜𝒜𝒜𝒜']);
    fc.assert(fc.property(unicode, (text) => grams(text).every((gram) => gram.isWellFormed()) || !text.isWellFormed()));
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
