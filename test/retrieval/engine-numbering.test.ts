import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createNumbering } from '../../src/retrieval/engine-numbering.ts';

describe('numbers of parts of strings', () => {
  test('are those that a Map would give to the parts', () => {
    const parts = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('a', 'ä', '𝒳', ' ') }), fc.nat(5), fc.nat(5)), { maxLength: 200 });
    fc.assert(
      fc.property(parts, (asked) => {
        const numbering = createNumbering();
        const known = new Map<string, number>();
        for (const [text, from, length] of asked) {
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const part = text.slice(start, end);
          if (!known.has(part)) known.set(part, known.size);
          assert.equal(numbering.number(text, start, end), known.get(part));
        }
        assert.deepEqual(numbering.spellings, [...known.keys()]);
      }),
    );
  });

  test('stay as they are when there are many', () => {
    const numbering = createNumbering();
    const words = Array.from({ length: 5000 }, (_, number) => `sana${number}`);
    for (const round of [0, 1]) for (const [number, word] of words.entries()) assert.equal(numbering.number(word, 0, word.length), number, `round ${round}`);
  });
});
