// Finding what is said to be a quotation: exact words, changed words, wrong mouths, glued pieces, and nothing.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Passage } from '../../src/domain/article.ts';
import { findQuote } from '../../src/domain/find-quote.ts';
import type { FoundQuote } from '../../src/domain/find-quote.ts';
import { quoteWords } from '../../src/domain/quote-words.ts';
import { articleHead, passage, speaker } from '../support/passages.ts';

const head = articleHead('satama');
const berg = speaker('Ritva Berg', 'direct');
const noro = speaker('Kalle Noro', 'indirect');
const passages: readonly Passage[] = [
  passage(head, 1, ['Satama suljettiin tiistaina kello 14.30.', 'Rahtia odotti laiturilla 25\u00a0000 tonnia.']),
  passage(head, 2, [['– Emme pelkää talvea, koska jäänmurtaja tulee ajoissa, satamapäällikkö Ritva Berg sanoo.', berg], ['Se ei ole vaarallinen alus.', berg]]),
  passage(head, 3, [['Noron mukaan lakko ei lopu ennen joulua eikä palkkoja makseta.', noro], 'Sillat pysyvät auki.']),
  passage(head, 4, ['Varastossa on ”King’s Cross” -laatikoita ja Itä\u00adsataman kalustoa.', 'Sillat pysyvät auki.']),
];

const textAt = (found: FoundQuote) => (found.kind === 'exact' ? found.places.map((place) => place.passage.paragraph.text.slice(place.start, place.end)) : []);
const changes = (found: FoundQuote) => (found.kind === 'altered' ? found.differences.filter((one) => one.kind !== 'kept').map((one) => `${one.kind === 'added' ? '+' : '-'}${one.text}`) : [found.kind]);

describe('finding a quotation', () => {
  test('exact words come back with their place and speaker', () => {
    const found = findQuote('Emme pelkää talvea', 'Berg', passages);
    assert.deepEqual(textAt(found), ['Emme pelkää talvea']);
    assert.equal(found.kind === 'exact' && found.places[0].speaker?.name, 'Ritva Berg');
  });

  for (const [what, words] of [
    ['quotation marks around it', '”Emme pelkää talvea”'],
    ['capitals', 'EMME PELKÄÄ TALVEA'],
    ['white space', 'Emme\u00a0 pelkää\n talvea'.replace('\n', '\t')],
    ['decomposed letters', 'Emme pelkää talvea'.normalize('NFD')],
    ['a soft hyphen', 'Emme pel\u00adkää talvea'],
    ['a full stop at its end', 'Emme pelkää talvea.'],
    ['a missing comma', 'Emme pelkää talvea koska jäänmurtaja tulee'],
  ] as const) {
    test(`${what} make no difference`, () => assert.equal(findQuote(words, null, passages).kind, 'exact'));
  }

  test('a soft hyphen, a curly apostrophe and a non-breaking space in the article make no difference', () => {
    assert.deepEqual(textAt(findQuote('Itäsataman kalustoa', null, passages)), ['Itä\u00adsataman kalustoa']);
    assert.equal(findQuote("King's Cross", null, passages).kind, 'exact');
    assert.equal(findQuote('odotti laiturilla 25 000 tonnia', null, passages).kind, 'exact');
  });

  test('a changed number is altered, also when the new one stands inside the old one', () => {
    assert.deepEqual(changes(findQuote('Rahtia odotti laiturilla 35 000 tonnia', null, passages)), ['-25\u00a0000', '+35 000']);
    assert.deepEqual(changes(findQuote('Rahtia odotti laiturilla 25 tonnia', null, passages)), ['-25\u00a0000', '+25']);
    assert.deepEqual(changes(findQuote('Satama suljettiin tiistaina kello 14.45', null, passages)), ['-14.30', '+14.45']);
  });

  test('a dropped or an added negation is altered', () => {
    assert.deepEqual(changes(findQuote('Se on vaarallinen alus', null, passages)), ['-ei', '-ole', '+on']);
    assert.deepEqual(changes(findQuote('Sillat eivät pysyvät auki', null, passages)), ['+eivät']);
    assert.deepEqual(changes(findQuote('lakko lopu ennen joulua', null, passages)), ['-ei']);
  });

  test('words that stop just after a negation are exact, and the negation left outside is told', () => {
    const found = findQuote('ole vaarallinen alus', null, passages);
    assert.equal(found.kind === 'exact' && found.places[0].negationOutside, true);
    const clean = findQuote('jäänmurtaja tulee ajoissa', null, passages);
    assert.equal(clean.kind === 'exact' && clean.places[0].negationOutside, true);
    const whole = findQuote('Satama suljettiin tiistaina', null, passages);
    assert.equal(whole.kind === 'exact' && whole.places[0].negationOutside, false);
  });

  test('right words in a wrong mouth are altered because of the speaker', () => {
    const found = findQuote('Emme pelkää talvea', 'Kalle Noro', passages);
    assert.ok(found.kind === 'altered');
    assert.equal(found.because, 'speaker');
    assert.equal(found.place.speaker?.name, 'Ritva Berg');
    assert.ok(found.differences.every((one) => one.kind === 'kept'));
  });

  test('the paper’s own words given to a person are altered, given to the paper they are exact', () => {
    assert.equal(findQuote('Satama suljettiin tiistaina', 'Ritva Berg', passages).kind, 'altered');
    assert.equal(findQuote('Satama suljettiin tiistaina', 'Koelehti', passages).kind, 'exact');
  });

  test('changed words in a wrong mouth are altered because of both', () => {
    const found = findQuote('Emme pelkää kesää, koska jäänmurtaja tulee ajoissa', 'Noro', passages);
    assert.equal(found.kind === 'altered' && found.because, 'both');
  });

  test('pieces between dots are looked for one by one, in order', () => {
    const found = findQuote('Emme pelkää talvea … tulee ajoissa', 'Berg', passages);
    assert.deepEqual(textAt(found), ['Emme pelkää talvea', 'tulee ajoissa']);
    assert.equal(findQuote('Emme pelkää talvea [...] tulee ajoissa', 'Berg', passages).kind, 'exact');
    assert.notEqual(findQuote('tulee ajoissa … Emme pelkää talvea', 'Berg', passages).kind, 'exact');
  });

  test('dots that hide a negation make an altered quotation', () => {
    assert.deepEqual(changes(findQuote('Se … ole vaarallinen alus', null, passages)), ['-ei']);
  });

  test('pieces of two speakers under one pair of marks are altered', () => {
    const found = findQuote('koska jäänmurtaja tulee ajoissa … Noron mukaan lakko', null, passages);
    assert.equal(found.kind, 'altered');
  });

  test('words glued from two places are altered and name both places', () => {
    const found = findQuote('Emme pelkää talvea, koska jäänmurtaja tulee ajoissa lakko ei lopu ennen joulua', null, passages);
    assert.ok(found.kind === 'altered');
    assert.deepEqual(found.gluedFrom.map((place) => place.passage.paragraph.number), [3]);
  });

  test('a short phrase that stands in several places names them all', () => {
    const found = findQuote('Sillat pysyvät auki', null, passages);
    assert.equal(found.kind === 'exact' && found.elsewhere.length, 1);
  });

  test('words that nobody wrote are not found, with the nearest place', () => {
    const found = findQuote('Kevään kylvöt alkavat pelloilla ensi viikolla talvea odottaen', null, passages);
    assert.equal(found.kind, 'not-found');
    assert.equal(findQuote('”…”', null, passages).kind, 'not-found');
    assert.deepEqual(findQuote('', null, passages), { kind: 'not-found', nearest: null });
    assert.equal(findQuote('jotain', null, []).kind, 'not-found');
  });

  test('any run of words of any paragraph is found exactly', () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.constantFrom('25 000', 'ei', 'Lähi-idässä', 'EU:n', '”', '–', '3,5 mrd.', '?', '%'));
    const paragraph = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' ').replaceAll(/[.…\n\r\u2028\u2029\u0085]+/gu, ' ').trim()).filter((text) => quoteWords(text).length > 0);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(), (texts, which, from, length) => {
        const stored = texts.map((text, index) => passage(head, index + 1, [text]));
        const text = texts[which % texts.length] ?? '';
        const words = quoteWords(text);
        const first = from % words.length;
        const last = first + (length % (words.length - first));
        const asked = text.slice(words[first]?.start, words[last]?.end);
        assert.equal(findQuote(asked, null, stored).kind, 'exact', asked);
      }),
      { numRuns: 300 },
    );
  });

  test('no run with one word changed is ever exact', () => {
    const texts = passages.map((one) => one.paragraph.text);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('ei', 'banaani', '26 000', '7', 'Noro', 'aina'), (which, at, other) => {
        const text = texts[which % texts.length] ?? '';
        const words = quoteWords(text);
        const changed = words[at % words.length];
        if (changed === undefined || changed.key === other) return;
        const asked = text.slice(0, changed.start) + other + text.slice(changed.end);
        assert.notEqual(findQuote(asked, null, passages).kind, 'exact', asked);
      }),
      { numRuns: 300 },
    );
  });

  test('ten thousand paragraphs are searched in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => passage(head, index + 1, [`Laiturilla ${index} odotti rahtia ja ${index * 7} konttia, kun satama suljettiin tiistaina numerolla ${index}.`, 'Sillat pysyvät auki, vaikka tuuli yltyy ja aallot lyövät muurin yli kaupungin puolelle.']));
    findQuote('Laiturilla 9876 odotti rahtia', null, many);
    const started = performance.now();
    assert.equal(findQuote('Laiturilla 9876 odotti rahtia', null, many).kind, 'exact');
    assert.equal(findQuote('Laiturilla 9876 odotti rahtia ja sata konttia, kun satama suljettiin', null, many).kind, 'altered');
    assert.ok(performance.now() - started < 500, 'several times what it takes, for busy machines');
  });
});
