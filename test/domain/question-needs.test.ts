// Holds what is read from a question's form, in both languages.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Language } from '../../src/domain/article.ts';
import { aboutWhat, questionLanguage, readQuestion, type Sought } from '../../src/domain/question-needs.ts';

const forms: readonly (readonly [string, Language, Sought])[] = [
  ['Kuinka moni on kuollut?', 'fi', 'number'],
  ['Montako taistelijaa palasi?', 'fi', 'number'],
  ['Paljonko talo maksoi?', 'fi', 'number'],
  ['Mikä on kaupungin väkiluku?', 'fi', 'number'],
  ['Kuinka kauan lakko kesti?', 'fi', 'number'],
  ['Milloin väylät tukittiin?', 'fi', 'time'],
  ['Minä vuonna sopimus tehtiin?', 'fi', 'time'],
  ['Mihin aikaan kokous alkaa?', 'fi', 'time'],
  ['Kuka johtaa laitosta?', 'fi', 'person'],
  ['Kenen mukaan uhka kasvaa?', 'fi', 'source'],
  ['Kuka varoittaa uhkasta?', 'fi', 'source'],
  ['Kenen arvio on, että valtaosa on kuollut?', 'fi', 'source'],
  ['Says who that they flee?', 'en', 'source'],
  ['Minkä lehden tietoihin juttu perustuu?', 'fi', 'source'],
  ['Mitä kaupunkeja joukot lähestyvät?', 'fi', 'place'],
  ['Missä jihadistit jäivät kiinni?', 'fi', 'place'],
  ['Minne he jatkoivat matkaansa?', 'fi', 'place'],
  ['Missä maassa Normandia on?', 'fi', 'country'],
  ['Miksi tehdas suljettiin?', 'fi', 'reason'],
  ['Mistä syystä junat myöhästyivät?', 'fi', 'reason'],
  ['Mitä Maher sanoi kalifaatista?', 'fi', 'speech'],
  ['Mitä lautta kuljettaa?', 'fi', 'other'],
  ['How many have died?', 'en', 'number'],
  ['What percentage of ferries ran?', 'en', 'number'],
  ['When did the strike end?', 'en', 'time'],
  ['In what year was it built?', 'en', 'time'],
  ['Who runs the department?', 'en', 'person'],
  ['Who says that the threat grows?', 'en', 'source'],
  ['According to whom have the ranks shrunk?', 'en', 'source'],
  ['Which newspaper reports the escape?', 'en', 'source'],
  ['Who wrote the book?', 'en', 'person'],
  ['Which cities do the forces approach?', 'en', 'place'],
  ['Where were they caught?', 'en', 'place'],
  ['Which country did they cross?', 'en', 'country'],
  ['Why was the plant closed?', 'en', 'reason'],
  ['What did Maher say about the caliphate?', 'en', 'speech'],
  ['What does the ferry carry?', 'en', 'other'],
];

describe('what a question asks for', () => {
  for (const [question, language, sought] of forms) {
    test(`"${question}" asks for: ${sought}`, () => assert.equal(readQuestion(question, language).sought, sought));
  }
});

describe('what a question names', () => {
  test('a person whose words are asked for is read whole, in either language', () => {
    assert.equal(readQuestion('Mitä Shiraz Maher sanoo kalifaatista?', 'fi').speaker, 'Shiraz Maher');
    assert.equal(readQuestion('Shiraz Maherin mukaan uhka kasvaa, mutta miten?', 'fi').speaker, 'Shiraz Maherin');
    assert.equal(readQuestion('What does Shiraz Maher warn about?', 'en').speaker, 'Shiraz Maher');
    assert.equal(readQuestion('According to the Guardian, how many fled?', 'en').speaker, 'Guardian');
  });

  test('who is thought to have done something is not asked for words', () => {
    assert.equal(readQuestion('How many terrorists is ISIS thought to have smuggled into Europe?', 'en').speaker, null);
    assert.equal(readQuestion('What was Shiraz Maher told about it?', 'en').speaker, null);
    assert.equal(readQuestion('What is Shiraz Maher saying about it?', 'en').speaker, 'Shiraz Maher');
    assert.equal(readQuestion('What has Shiraz Maher said about it?', 'en').speaker, 'Shiraz Maher');
  });

  test('what stands before the name that speaks is no part of it', () => {
    assert.equal(readQuestion('Mitä Maherin mielestä seuraa?', 'fi').speaker, 'Maherin');
    assert.equal(readQuestion('Mitä ISISiltä Maherin mukaan katoaa?', 'fi').speaker, 'Maherin');
    assert.equal(readQuestion('Miten Helsingissä Anna Korhosen mukaan äänestettiin?', 'fi').speaker, 'Anna Korhosen');
    assert.equal(readQuestion('Ovatko Shiraz Maherin mukaan reitit auki?', 'fi').speaker, 'Shiraz Maherin');
  });

  test('one who does something other than speak is not taken for a speaker', () => {
    assert.equal(readQuestion('What did Watt add to the engine?', 'en').speaker, null);
    assert.equal(readQuestion('Mitä Watt lisäsi höyrykoneeseen?', 'fi').speaker, null);
  });

  test('a question word is nobody whose words are asked for', () => {
    for (const question of ['Kenen mukaan uhka kasvaa?', 'Minkä mukaan hinta määräytyy?', 'Kenen mielestä Euroopan pitää varautua?']) {
      assert.deepEqual([readQuestion(question, 'fi').speaker, readQuestion(question, 'fi').names.includes('Kenen')], [null, false], question);
    }
    assert.equal(readQuestion('According to Whom?', 'en').speaker, null);
  });

  test('a question for a source is about the rest', () => {
    const about = (text: string, language: Language) => aboutWhat(text, readQuestion(text, language), language).trim();
    assert.equal(about('Which newspaper reported that fighters fled?', 'en'), 'that fighters fled?');
    assert.equal(about('Kenen mukaan uhka kasvaa?', 'fi'), 'uhka kasvaa?');
    assert.equal(about('Where did the fighters go?', 'en'), 'Where did the fighters go?');
  });

  test('words that only ask are left out', () => {
    const about = (text: string, language: Language) => aboutWhat(text, readQuestion(text, language), language).trim();
    assert.equal(about('Could you tell me what Maher warns about?', 'en'), 'what Maher warns about?');
    assert.equal(about('Tietääkö kukaan, montako pakeni?', 'fi'), 'montako pakeni?');
    assert.equal(about('Osaatko sanoa, milloin reitit suljettiin?', 'fi'), 'milloin reitit suljettiin?');
    assert.equal(about('Do you know?', 'en'), 'Do you know?');
    assert.equal(readQuestion('Tietääkö kukaan, montako pakeni?', 'fi').sought, 'number');
  });

  test('a name that tells where the speakers belong is no speaker', () => {
    assert.equal(readQuestion('What do sources inside ISIS say about its numbers?', 'en').speaker, null);
    assert.equal(readQuestion('What do the people of Raqqa say about it?', 'en').speaker, null);
    assert.equal(readQuestion('What does ISIS say about its numbers?', 'en').speaker, 'ISIS');
  });

  test('who asks whether anybody did denies nothing', () => {
    assert.equal(readQuestion('Uskooko kukaan enää aatteeseen?', 'fi').negated, false);
    assert.equal(readQuestion('Miksi kukaan ei palannut?', 'fi').negated, true);
  });

  test('a question for a meaning tells of what', () => {
    assert.equal(readQuestion('Mitä tarkoittaa inflaatio?', 'fi').defined, 'inflaatio');
    assert.equal(readQuestion('Mitä inflaatio tarkoittaa?', 'fi').defined, 'inflaatio');
    assert.equal(readQuestion('What does inflation mean?', 'en').defined, 'inflation');
    assert.equal(readQuestion('What is the meaning of life?', 'en').defined, 'life');
    assert.equal(readQuestion('What does the ferry carry?', 'en').defined, null);
  });

  test('"what is she warning about" asks for words, not what something is', () => {
    assert.equal(readQuestion('What is Maher warning about?', 'en').identity, false);
    assert.equal(readQuestion('What is the caliphate?', 'en').identity, true);
  });

  test('what is counted is the word after the number word', () => {
    assert.equal(readQuestion('Kuinka monta suomalaista lähti?', 'fi').counted, 'suomalaista');
    assert.equal(readQuestion('How many Finns left?', 'en').counted, 'Finns');
    assert.equal(readQuestion('Kuinka moni on kuollut?', 'fi').counted, null);
  });

  test('peoples are the same in both languages and are not names of persons', () => {
    const finnish = readQuestion('Kuinka monta suomalaista lähti Syyriaan?', 'fi');
    const english = readQuestion('How many Finns left for Syria?', 'en');
    assert.deepEqual(finnish.nations.map(({ code }) => code), ['fi', 'sy']);
    assert.deepEqual(english.nations.map(({ code }) => code), ['fi', 'sy']);
    assert.deepEqual(english.names, []);
  });

  test('years stand apart from other numbers, and separators do not matter', () => {
    const { years, numbers } = readQuestion('Lähtikö vuonna 2014 jo 30 000 taistelijaa?', 'fi');
    assert.deepEqual([years, numbers], [['2014'], ['30000']]);
  });

  test('a name of several words is one name; a quoted title is none', () => {
    assert.deepEqual(readQuestion('When did the University of Helsinki open?', 'en').names, ['University of Helsinki']);
    assert.deepEqual(readQuestion('Kuka kirjoitti kirjan "Suuri Uni"?', 'fi').names, []);
  });

  test('negation is seen', () => {
    assert.ok(readQuestion('Kuka ei palannut?', 'fi').negated);
    assert.ok(readQuestion("Who didn't return?", 'en').negated);
    assert.ok(!readQuestion('Kuka palasi?', 'fi').negated);
  });
});

test('a question’s language is told by its words, and the asker’s where they do not tell', () => {
  assert.equal(questionLanguage('How many have died?', 'fi'), 'en');
  assert.equal(questionLanguage('Kuinka moni on kuollut?', 'en'), 'fi');
  assert.equal(questionLanguage('ISIS?', 'fi'), 'fi');
  assert.equal(questionLanguage('ISIS?', 'en'), 'en');
});

test('any text can be read as a question', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom<Language>('fi', 'en'), (text, language) => {
    const needs = readQuestion(text, questionLanguage(text, language));
    assert.ok(needs.names.every((name) => name !== ''));
  }));
});
