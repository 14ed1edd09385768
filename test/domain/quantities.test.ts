// Holds which kind of quantity a question asks for, and which texts have one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Language } from '../../src/domain/article.ts';
import { hasQuantity, type Quantity, quantityAsked } from '../../src/domain/quantities.ts';

describe('a question asks', () => {
  const questions: readonly (readonly [Language, string, Quantity | null])[] = [
    ['fi', 'Kuinka vanha maalivahti on?', 'age'],
    ['fi', 'Minkä ikäinen kuljettaja oli?', 'age'],
    ['fi', 'Paljonko uusi silta maksaa?', 'money'],
    ['fi', 'Kuinka paljon johtaja tienaa vuodessa?', 'money'],
    ['fi', 'Mikä on lipun hinta?', 'money'],
    ['fi', 'Kuinka suuri osuus äänesti?', 'share'],
    ['fi', 'Kauanko katko kesti?', 'duration'],
    ['fi', 'Kuinka monta lauttaa lähti?', null],
    ['fi', 'Paljonko lunta satoi?', null],
    ['fi', 'Kuinka pitkä silta on?', null],
    ['en', 'How old is the keeper?', 'age'],
    ['en', 'How much did the bridge cost?', 'money'],
    ['en', 'What was the fine?', 'money'],
    ['en', 'What percentage voted?', 'share'],
    ['en', 'How long did the trial last?', 'duration'],
    ['en', 'How long is the river?', null],
    ['en', 'How much snow fell?', null],
  ];
  for (const [language, question, quantity] of questions) test(`"${question}" for ${quantity ?? 'no kind that its form names'}`, () => assert.equal(quantityAsked(question, language), quantity));
});

describe('a text has', () => {
  const texts: readonly (readonly [Quantity, string, boolean])[] = [
    ['age', '24-vuotias varastomies lähti.', true],
    ['age', 'Pala on noin 5 600 vuotta vanha.', true],
    ['age', 'Timo Laine (56) valittiin.', true],
    ['age', 'The 27-year-old stayed.', true],
    ['age', 'Latvialainen maalivahti torjui 41 laukausta.', false],
    ['money', 'Korjaus maksaa 3,1 miljoonaa euroa.', true],
    ['money', 'Entry is free.', true],
    ['money', 'She sold 19 boats.', false],
    ['share', 'Joka kolmas jätti vastaamatta.', true],
    ['share', 'Matkustajia oli 212.', false],
    ['duration', 'Katko kesti kaksi tuntia.', true],
    ['duration', 'He waited at the door.', false],
  ];
  for (const [quantity, text, has] of texts) test(`${has ? 'a quantity' : 'no quantity'} of the kind ${quantity}: ${text}`, () => assert.equal(hasQuantity(text, quantity), has));
});
