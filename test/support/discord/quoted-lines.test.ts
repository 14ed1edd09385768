import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quotationFaults, quotedLines } from './quoted-lines.ts';

const source = { title: 'Naton turvatakuut', source: 'Yle', published: '2014-08-29', paragraphs: ['Ensimmäinen kappale.', 'Toinen *kappale*, jossa on kaksi virkettä. Tämä on jälkimmäinen.'] };
const where = '— Anna Niemi\n-# Yle: Naton turvatakuut (29.8.2014), kappale 2 · [Avaa](https://yle.fi/1)';

describe('quotations on a message', () => {
  test('are read with their attribution, escapes and links undone', () => {
    assert.deepEqual(quotedLines(`Vastaus\n> Toinen \\*kappale\\*\n${where}`), [{ words: 'Toinen *kappale*', attribution: '— Anna Niemi\nYle: Naton turvatakuut (29.8.2014), kappale 2 · Avaa' }]);
  });

  test('pass when they stand word for word in the paragraph they cite', () => {
    assert.deepEqual(quotationFaults(`> Toinen \\*kappale\\*, jossa on kaksi virkettä.\n${where}`, [source]), []);
    assert.deepEqual(quotationFaults(`> … jossa on kaksi virkettä. …\n${where}`, [source]), []);
  });

  for (const [what, text] of [
    ['a changed word', `> Toinen kappale, jossa on kolme virkettä.\n${where}`],
    ['a neighbour paragraph', `> Ensimmäinen kappale.\n${where}`],
    ['no attribution', '> Tämä on jälkimmäinen.'],
    ['no date', '> Tämä on jälkimmäinen.\nYle: Naton turvatakuut, kappale 2'],
  ] as const) {
    test(`fail with ${what}`, () => {
      assert.equal(quotationFaults(text, [source]).length, 1);
    });
  }
});
