import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { analyseWords } from '../../src/retrieval/analysis.ts';
import { stemEnglish } from '../../src/retrieval/english-stem.ts';
import { stemFinnish } from '../../src/retrieval/finnish-stem.ts';

const stemmers = [
  {
    language: 'Finnish',
    stem: stemFinnish,
    reference: snowball.newStemmer('finnish'),
    pieces: 'a e i o u y ä ö b d h j k l m n p r s t ta ssa lla lta lle ine ksi siin seen den tten han hän hön kin kaan sti mme nne nsa ni si an än en mpi mma imma eja po ie ii aa öö é ß 1 𝒳',
  },
  {
    language: 'English',
    stem: stemEnglish,
    reference: snowball.newStemmer('english'),
    pieces: 'a e i o u y b d h j k l m n p r s t w x z ed eed ing ingly edly ss us sses ies ied li bli ation ization tional ative alize ful ness ement ment ion ic al able gener commun arsen é ß 1 𝒳',
  },
];

for (const { language, stem, reference, pieces } of stemmers) {
  describe(`the ${language} stemmer agrees with Snowball’s own`, () => {
    test('on every word of the shipped articles', () => {
      const folder = new URL('../../corpus/', import.meta.url);
      const words = new Set(readdirSync(folder).flatMap((name) => analyseWords(readFileSync(new URL(name, folder), 'utf8'))));
      assert.ok(words.size > 500);
      assert.deepEqual([...words].filter((word) => stem(word) !== reference.stem(word)), []);
    });

    test('on whatever its endings can make up', () => {
      const word = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 7 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(word, (made) => assert.equal(stem(made), reference.stem(made))),
        { numRuns: 5000 },
      );
    });

    test('on its irregular words', () => {
      const irregular = 'skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning outings canning herring earrings proceed exceeded succeed say by yyy ow hop'.split(' ');
      assert.deepEqual(irregular.map(stem), irregular.map((word) => reference.stem(word)));
    });
  });
}
