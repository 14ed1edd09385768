// Taking a message apart into quotations, reported words and statements.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Language } from '../../src/domain/article.ts';
import { splitClaims } from '../../src/domain/split-claims.ts';

const claims = (text: string, language: Language = 'fi') => splitClaims(text, language).map((claim) => [claim.kind, claim.words, claim.speaker]);

describe('splitting a message into claims', () => {
  test('quoted words are taken out of their marks, with who is said to have spoken them', () => {
    assert.deepEqual(claims('”Emme pelkää talvea”, sanoi Ritva Berg.'), [['quotation', 'Emme pelkää talvea', 'Ritva Berg']]);
    assert.deepEqual(claims('“We are not afraid,” said Rita Berg.', 'en'), [['quotation', 'We are not afraid', 'Rita Berg']]);
  });

  test('a dash utterance loses its dash and its report', () => {
    assert.deepEqual(claims('– Euroopan on oltava varuillaan, Maher sanoo.'), [['quotation', 'Euroopan on oltava varuillaan', 'Maher']]);
  });

  test('reported words are what follows että or that', () => {
    assert.deepEqual(claims('Ritva Berg sanoi, että satama aukeaa huomenna.'), [['reported', 'satama aukeaa huomenna.', 'Ritva Berg']]);
    assert.deepEqual(claims('Rita Berg said that the port will open tomorrow.', 'en'), [['reported', 'the port will open tomorrow.', 'Rita Berg']]);
  });

  test('the rest are statements, each sentence by itself, nicknames and titles in marks included', () => {
    assert.deepEqual(claims('Satama suljettiin. Alus ”Merituuli” on laiturissa.'), [['statement', 'Satama suljettiin.', null], ['statement', 'Alus ”Merituuli” on laiturissa.', null]]);
  });

  test('quotation marks alone are a quotation of nobody named', () => {
    assert.deepEqual(claims('”Euroopan on oltava varuillaan”'), [['quotation', 'Euroopan on oltava varuillaan', null]]);
  });

  test('a block quote is read without its mark, each line by itself', () => {
    assert.deepEqual(claims('> ”Emme pelkää talvea”, sanoi Ritva Berg.\n\nPitääkö tämä paikkansa?').map(([kind]) => kind), ['quotation', 'statement']);
  });

  test('every claim stands in the message where it says', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('”', '"', '– ', '> ', '\n', ', sanoi Berg.', ', että ', '. '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom<Language>('fi', 'en'), (pieces, language) => {
        const text = pieces.join('');
        for (const claim of splitClaims(text, language)) assert.equal(text.slice(claim.start, claim.end), claim.words);
      }),
      { numRuns: 300 },
    );
  });
});
