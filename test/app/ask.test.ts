import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAsk } from '../../src/app/ask.ts';
import type { Proposal, Question, Retrieval } from '../../src/domain/answer.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { Answerer } from '../../src/domain/ports.ts';
import { articleHead, match, passage, retrieval, speaker } from '../support/passages.ts';
import { recordingLog } from '../support/recording-log.ts';

const question: Question = { text: 'Kuinka moni lähti?', language: 'fi' };
const found = match(passage(articleHead('isku'), 1, [['Viranomaisten mukaan 250 taistelijaa lähti.', speaker('viranomaiset')], 'Rajat suljettiin.']), 0.7);
const never = new AbortController().signal;

function answerer(name: Answerer['name'], propose: () => Proposal): Answerer {
  return { name, propose: async () => propose() };
}
const quoting = (first: number, claims: Extract<Proposal, { kind: 'quotes' }>['claims'] = []) => (): Proposal => ({ kind: 'quotes', quotes: [{ kind: 'sentences', article: 'isku', paragraph: 1, first, last: first }], claims });
const failing = (error: Error) => (): Proposal => {
  throw error;
};
const extractive = answerer('extractive', quoting(1));

function asking(answerers: readonly [Answerer, ...Answerer[]], given: Retrieval = retrieval([found])) {
  const recorded = recordingLog();
  const ask = createAsk({ library: { search: async () => given }, answerers, log: recorded.log, clock: () => 0 });
  return { answer: () => ask(question, never), lines: recorded.lines };
}

describe('asking', () => {
  test('shows the excerpts that verified, with the score of the sentences they were cut from', async () => {
    const answer = await asking([extractive]).answer();
    assert.ok(answer.kind === 'quoted');
    assert.deepEqual([answer.answerer, answer.text, answer.excerpts.map((one) => [one.excerpt.text, one.excerpt.speaker?.name, one.score])], ['extractive', null, [['Viranomaisten mukaan 250 taistelijaa lähti.', 'viranomaiset', 0.7]]]);
  });

  test('a quote that does not verify is dropped and the next answerer is asked', async () => {
    const answer = await asking([answerer('model', quoting(99)), extractive]).answer();
    assert.deepEqual([answer.kind, answer.answerer, answer.dropped], ['quoted', 'extractive', [{ what: 'isku 1', why: 'no-such-sentence' }]]);
  });

  test('an answerer that fails is logged and the next one answers, with a word about it when there is one', async () => {
    const down = asking([answerer('model', failing(new Error('socket hang up'))), extractive]);
    const answer = await down.answer();
    assert.deepEqual([answer.kind, answer.notice, down.lines.map((line) => line.level)], ['quoted', undefined, ['warn']]);
    const spent = await asking([answerer('model', failing(new UserError('budget.spent'))), extractive]).answer();
    assert.equal(spent.notice, 'budget.spent');
  });

  test('prose is kept with the excerpts that it rests on, and dropped where a number is not theirs', async () => {
    const claims = [
      { text: 'Viranomaisten mukaan 250 taistelijaa lähti.', quotes: [0] },
      { text: 'Viranomaisten mukaan 900 taistelijaa lähti.', quotes: [0] },
      { text: 'Viranomaisten mukaan 250 taistelijaa lähti.', quotes: [7] },
    ];
    const answer = await asking([answerer('model', quoting(1, claims)), extractive]).answer();
    assert.ok(answer.kind === 'quoted');
    assert.deepEqual(answer.text, [{ text: claims[0]?.text, excerpts: [0] }]);
    assert.deepEqual(answer.dropped.map((one) => one.why), ['number-not-in-excerpts', 'no-verified-excerpt']);
  });

  test('the same words named twice are shown once', async () => {
    const twice = (): Proposal => ({ kind: 'quotes', claims: [], quotes: [1, 1].map((first) => ({ kind: 'sentences', article: 'isku', paragraph: 1, first, last: first })) });
    const answer = await asking([answerer('model', twice)]).answer();
    assert.ok(answer.kind === 'quoted' && answer.excerpts.length === 1);
  });

  test('nothing that answers is an honest “not found”', async () => {
    const answer = await asking([answerer('extractive', () => ({ kind: 'not-answered' }))], retrieval([found], { answered: false, confidence: 0.1 })).answer();
    assert.equal(answer.kind, 'not-found');
  });

  test('a model’s “not answered” counts, unless retrieval is sure', async () => {
    const silent = answerer('model', () => ({ kind: 'not-answered' }));
    assert.equal((await asking([silent, extractive], retrieval([found], { confidence: 0.6 })).answer()).kind, 'not-found');
    assert.equal((await asking([silent, extractive], retrieval([found], { confidence: 0.97 })).answer()).kind, 'quoted');
  });

  test('a cancelled question asks nobody further', async () => {
    const control = new AbortController();
    const cancelling = answerer('model', () => {
      control.abort();
      throw new Error('closed');
    });
    const ask = createAsk({ library: { search: async () => retrieval([found]) }, answerers: [cancelling, extractive], log: recordingLog().log, clock: () => 0 });
    await assert.rejects(ask(question, control.signal), { name: 'AbortError' });
  });
});
