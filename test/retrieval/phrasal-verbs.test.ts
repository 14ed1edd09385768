// Holds that English verbs of two words are searched for as one word, and nothing else is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPlainVerbs } from '../../src/retrieval/phrasal-verbs.ts';

test('a verb of two words becomes one', () => {
  for (const [question, plain] of [
    ['Who ran away from the camp?', 'Who escaped from the camp?'],
    ['How many have come back home?', 'How many have returned home?'],
    ['Where did those who got through go?', 'Where did those who crossed go?'],
    ['Were the suspects locked up?', 'Were the suspects jailed?'],
    ['Who sent the fighters back?', 'Who sent the fighters back?'],
    ['Was the match called off?', 'Was the match cancelled?'],
  ] as const) {
    assert.equal(withPlainVerbs(question), plain);
  }
});

test('words that only stand beside each other stay', () => {
  for (const text of ['Who came from the back row?', 'Was the bridge put in Turku?', 'Is the path away from the sea?', 'Mitä tapahtui?', '']) assert.equal(withPlainVerbs(text), text);
});
