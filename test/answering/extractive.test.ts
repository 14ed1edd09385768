// Holds what the answerer without a model shows: whole sentences, few of them, and nothing when retrieval says so.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createExtractiveAnswerer } from '../../src/answering/extractive.ts';
import type { Match, Retrieval } from '../../src/domain/answer.ts';
import { articleHead, match, passage, retrieval } from '../support/passages.ts';

const question = { text: 'Kuinka monta lähti?', language: 'fi' as const };
const propose = (found: Retrieval) => createExtractiveAnswerer().propose(question, found, new AbortController().signal);
const scored = (article: string, number: number, score: number, sentences = ['Noin 850 lähti.']): Match => match(passage(articleHead(article), number, sentences), score);

describe('the extractive answerer', () => {
  test('says nothing where retrieval found no answer', async () => {
    assert.deepEqual(await propose(retrieval([scored('a', 1, 0.9)], { answered: false })), { kind: 'not-answered' });
    assert.deepEqual(await propose(retrieval([])), { kind: 'not-answered' });
  });

  test('puts the best paragraph’s sentences first and claims nothing', async () => {
    const proposal = await propose(retrieval([scored('a', 3, 0.9), scored('b', 1, 0.3)]));
    assert.deepEqual(proposal, { kind: 'quotes', claims: [], quotes: [{ kind: 'sentences', article: 'a', paragraph: 3, first: 1, last: 1 }] });
  });

  test('shows articles that answer alike side by side', async () => {
    const proposal = await propose(retrieval([scored('a', 1, 0.9), scored('b', 2, 0.85, ['Noin 900 lähti.'])]));
    assert.deepEqual(proposal.kind === 'quotes' ? proposal.quotes.map(({ article }) => article) : [], ['a', 'b']);
  });

  test('for how many, what is half as good is shown where it holds a count, and not otherwise', async () => {
    const proposal = await propose(retrieval([scored('a', 1, 0.9), scored('b', 2, 0.5, ['Noin 900 lähti.']), scored('c', 3, 0.5, ['Ihminen lähtee.'])]));
    assert.deepEqual(proposal.kind === 'quotes' ? proposal.quotes.map(({ article }) => article) : [], ['a', 'b']);
  });

  test('never shows more than three excerpts', async () => {
    const proposal = await propose(retrieval(['a', 'b', 'c', 'd', 'e'].map((id) => scored(id, 1, 0.9, [`Yksi lähti, kertoo ${id}.`, `Kaksi lähti, kertoo ${id}.`]))));
    assert.equal(proposal.kind === 'quotes' ? proposal.quotes.length : 0, 3);
  });

  test('does not show the same sentences twice', async () => {
    const proposal = await propose(retrieval([scored('a', 1, 0.9, ['Yksi lähti.', 'Kaksi lähti.', 'Kolme lähti.'])]));
    const quotes = proposal.kind === 'quotes' ? proposal.quotes.map((quote) => JSON.stringify(quote)) : [];
    assert.equal(new Set(quotes).size, quotes.length);
    assert.ok(quotes.length > 1);
  });

  test('five copies planted by one outlet neither repeat themselves nor crowd out what another one says', async () => {
    const planted = [1, 2, 3, 4, 5].map((number) => match(passage(articleHead(`planted-${number}`, { source: 'Väärälehti' }), 1, [number < 3 ? 'Kukaan ei lähtenyt.' : `Kukaan ei lähtenyt, toistaa lehti ${number}.`]), 0.95 - number / 100));
    const honest = match(passage(articleHead('honest', { source: 'Oikealehti' }), 1, ['Noin 850 lähti.']), 0.7);
    const proposal = await propose(retrieval([...planted, honest]));
    const shown = proposal.kind === 'quotes' ? proposal.quotes.map(({ article }) => article) : [];
    assert.deepEqual(shown, ['planted-1', 'planted-3', 'honest']);
  });
});
