// Links to the very words of an article.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { encodeTerm, fragmentLink } from '../../src/discord/text-fragment.ts';

function link(text: string, paragraph: string, others: readonly string[] = [], url = 'https://lehti.example/juttu'): string | null {
  const start = paragraph.indexOf(text);
  return fragmentLink(url, { text, start, end: start + text.length, paragraphText: paragraph, paragraphs: [paragraph, ...others] });
}

describe('text fragments', () => {
  test('å ä ö, dashes, commas, curly quotes and ampersands are encoded', () => {
    assert.equal(encodeTerm('”Älä – å, ö-a & b”'), '%E2%80%9D%C3%84l%C3%A4%20%E2%80%93%20%C3%A5%2C%20%C3%B6%2Da%20%26%20b%E2%80%9D');
  });

  test('a term never holds what a directive or a Discord link would read as its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.match(encodeTerm(text), /^(?:[A-Za-z0-9._~]|%[0-9A-F]{2})*$/)));
  });

  test('short words are named in full, long ones by their beginning and end', () => {
    assert.equal(link('Halli paloi.', 'Halli paloi. Muuta.'), 'https://lehti.example/juttu#:~:text=Halli%20paloi.');
    const long = 'Palo alkoi aamulla varastohallin itäpäädystä, ja se levisi nopeasti koko rakennukseen ennen kuin palokunta ehti paikalle';
    assert.equal(link(long, `${long}. Muuta.`), 'https://lehti.example/juttu#:~:text=Palo%20alkoi%20aamulla%20varastohallin,kuin%20palokunta%20ehti%20paikalle');
  });

  test('words that repeat are told apart by what stands before and after them', () => {
    const paragraph = 'Ensin hän sanoi ei. Sitten hän sanoi ei. Lopuksi kyllä.';
    const start = paragraph.lastIndexOf('hän sanoi ei');
    assert.equal(
      fragmentLink('https://lehti.example/juttu', { text: 'hän sanoi ei', start, end: start + 12, paragraphText: paragraph, paragraphs: [paragraph] }),
      'https://lehti.example/juttu#:~:text=h%C3%A4n%20sanoi%20ei.%20Sitten-,h%C3%A4n%20sanoi%20ei,-.%20Lopuksi%20kyll%C3%A4.',
    );
  });

  test('an address with a fragment of its own keeps it', () => {
    assert.equal(link('Halli paloi.', 'Halli paloi.', [], 'https://lehti.example/juttu#luku'), 'https://lehti.example/juttu#luku:~:text=Halli%20paloi.');
  });

  test('addresses that must not be linked are not', () => {
    for (const url of ['javascript:alert(1)', 'https://user:pw@lehti.example/', 'ftp://lehti.example/', `https://lehti.example/${'a'.repeat(3000)}`, 'ei osoite']) assert.equal(fragmentLink(url, null), null);
    assert.equal(fragmentLink(null, null), null);
    assert.equal(fragmentLink('https://уle.fi/(a)', null), 'https://xn--le-tmc.fi/%28a%29');
  });
});
