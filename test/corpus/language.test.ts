import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { detectArticleLanguage, detectLanguage } from '../../src/corpus/language.ts';

const questions = join(import.meta.dirname, '..', '..', '..', 'shared', 'eval', 'squad-fi', 'questions.jsonl');

test('short questions are told apart', () => {
  const finnish = ['Kuinka moni on kuollut?', 'kuka on Maher', 'entä britit?', 'kuolleet', 'Miksi', 'Mitä The Guardian kertoi?', 'Kertooko Guardian tästä', 'Milloin Fast and Furious 6 ilmestyi', 'a\u0308iti'];
  const english = ['How many died?', 'who is maher', 'and the British?', 'deaths', 'Why', 'What did Yle report?', 'Tabqa and Raqqa', 'Who wrote Täällä Pohjantähden alla?'];
  for (const question of finnish) assert.equal(detectLanguage(question), 'fi', question);
  for (const question of english) assert.equal(detectLanguage(question), 'en', question);
});

test('a lone name or no words at all leave the language as it was', () => {
  for (const text of ['Maher?', '250', '', '😀']) {
    assert.equal(detectLanguage(text, 'fi'), 'fi', text);
    assert.equal(detectLanguage(text, 'en'), 'en', text);
  }
});

test('of two thousand development questions in each language hardly one is mistaken', { skip: existsSync(questions) ? false : 'needs ../shared' }, () => {
  const rows = readFileSync(questions, 'utf8').trim().split('\n');
  const mistaken = rows.filter((row) => {
    const { question, lang } = JSON.parse(row) as { question: string; lang: string };
    return detectLanguage(question) !== lang;
  });
  assert.ok(rows.length > 4000);
  assert.ok(mistaken.length <= 5, mistaken.join('\n'));
});

test('an article’s language is told, or honestly undetermined', () => {
  assert.equal(detectArticleLanguage('Hallitus kaatui eilen illalla pitkien neuvottelujen jälkeen.'), 'fi');
  assert.equal(detectArticleLanguage('The government fell last night after long talks.'), 'en');
  assert.equal(detectArticleLanguage('12345'), 'und');
});
