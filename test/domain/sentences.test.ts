// Where a paragraph is cut into sentences, and what holds for any text.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { splitSentences } from '../../src/domain/sentences.ts';
import type { Language } from '../../src/domain/article.ts';

function cut(text: string, language: Language = 'fi'): string[] {
  return splitSentences(text, language).map((span) => text.slice(span.start, span.end));
}

/** Each list is one paragraph, given as the sentences that it should be cut into. */
const finnish: readonly (readonly string[])[] = [
  ['Juna lähti klo 14.30.', 'Se oli ajoissa.'],
  ['Hanke maksaa 3,5 mrd. euroa.', 'Rahat ovat koossa.'],
  ['Juhla on 3. päivä kesäkuuta.', 'Kaikki ovat tervetulleita.'],
  ['Asiasta päätetään 12. joulukuuta ja 3. vaihe alkaa.', 'Sitten levätään.'],
  ['Mukana oli esim. Ruotsi ja mm. Norja.', 'Muut jäivät pois.'],
  ['Prof. Anna Salo ja tri K. M. Virta tulivat.', 'He puhuivat.'],
  ['Mukana olivat Ruotsi, Norja jne.', 'Muut jäivät pois.'],
  ['Noin 200 eKr. rakennettiin muuri.', 'Se seisoo yhä.'],
  ['”Mitä?” kysyy Salo.', 'Kukaan ei vastaa.'],
  ['”Mitä nyt?” Salo kysyy.', 'Kukaan ei vastaa.'],
  ['”Voi ei!” huusi nainen kadulta.', 'Auto pysähtyi.'],
  ['– Onko se säästöä? Salo kysyy.', '– On, Virta sanoo.'],
  ['– Kyllä, hän sanoo.', '– Ja heti.'],
  ['Salo kiistää väitteen.', '– Laskelma on tehty, hän sanoo.'],
  ['Lumi peitti pihan – ja katon.', 'Oli hiljaista.'],
  ['Vuosina 1939–1945 talo oli tyhjä.', 'Nyt siellä asutaan.'],
  ['”Kävin siellä.', 'Se oli tyhjä”, Salo sanoo.'],
  ['Kuka sen teki?', 'Poliisi ei tiedä.'],
  ['Kuka sen teki?', 'Miksi?'],
  ['Hän lopetti… eikä palannut.', 'Niin kävi.'],
  ['Osoite on www.esimerkki.fi ja sivu aukeaa.', 'Se on nopea.'],
  ['Pituus on 1,5 m ja paino 2.5 kg.', 'Se riittää.'],
  ['Ote (ks. s. 12) on pitkä.', 'Se kannattaa lukea.'],
  ['Aaltio virnisti.', '21-vuotias hyökkääjä ei katunut.'],
  ['Kauppa maksoi milj. 5 euroa.', 'Se kannatti.'],
  ['Tapahtuma on 12.5.2025 klo 9.', 'Ovet avataan aiemmin.'],
];
const english: readonly (readonly string[])[] = [
  ['Dr. Smith met Mr. Jones at St. Mary’s.', 'They talked.'],
  ['It cost approx. 5 pounds, i.e. too much.', 'Nobody paid.'],
  ['The boat leaves at 7.30 a.m. on Saturday.', 'It is full.'],
  ['“Why?” he asked.', 'Nobody knew.'],
  ['“Why?” Smith asked.', 'Nobody knew.'],
  ['“Never!” said the captain.', 'The crew cheered.'],
  ['J. R. Hartley wrote it.', 'It sold well.'],
  ['The U.S. Senate voted.', 'It passed.'],
  ['“I was there.', 'It rained,” she said.'],
  ['Who did it?', 'Police do not know.'],
  ['Harrow & Lyle Ltd. was sold.', 'The price was low.'],
  ['It rose by 3.5 percent.', 'Then it fell.'],
];

describe('sentences', () => {
  for (const sentences of finnish) test(`Finnish: ${sentences.join(' | ')}`, () => assert.deepEqual(cut(sentences.join(' ')), sentences));
  for (const sentences of english) test(`English: ${sentences.join(' | ')}`, () => assert.deepEqual(cut(sentences.join(' '), 'en'), sentences));

  test('a line that is wrapped in the middle of a sentence does not end it', () => {
    assert.deepEqual(cut('Silta suljettiin\nmaanantaina. Kukaan\nei kulje.'), ['Silta suljettiin\nmaanantaina.', 'Kukaan\nei kulje.']);
  });

  test('white space alone holds no sentence', () => {
    assert.deepEqual(cut('  \u00a0\n'), []);
  });

  test('sentences stand in order, do not overlap, begin and end with a visible character, and leave out only white space', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('. ', '? ', '! ', '” ', '– ', '\n', 'klo 14.30 ', 'mrd. ', 'Hän ', 'kysyy ', '\u00ad', '\u200b'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom<Language>('fi', 'en'), (pieces, language) => {
        const text = pieces.join('');
        let position = 0;
        for (const span of splitSentences(text, language)) {
          assert.ok(span.start >= position && span.end > span.start && span.end <= text.length);
          assert.equal(text.slice(position, span.start).trim(), '');
          const sentence = text.slice(span.start, span.end);
          assert.equal(sentence, sentence.trim());
          position = span.end;
        }
        assert.equal(text.slice(position).trim(), '');
      }),
      { numRuns: 500 },
    );
  });
});
