import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCheckMessage } from '../../src/app/check-message.ts';
import type { Asker } from '../../src/domain/budget.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { ClaimProposal, ProposeVerdict } from '../../src/domain/model-tasks.ts';
import { articleHead, match, passage, retrieval } from '../support/passages.ts';
import { recordingLog } from '../support/recording-log.ts';

const head = articleHead('satama');
const passages = [passage(head, 1, ['Satama suljettiin tiistaina lakon vuoksi.', 'Laiturilla odotti 140 konttia.', 'Suomalaiset ahtaajat jatkavat työnseisausta.'])];
const found = retrieval(passages.map((one) => match(one, 0.9)));
const never = new AbortController().signal;
const asker: Asker = { user: 'u', server: 's' };
/** Synonyms and near words, as an embedder would have them. */
const pairs: readonly (readonly [string, string])[] = [['pantiin', 'suljettiin'], ['kiinni', 'suljettiin'], ['rahtisäiliötä', 'konttia'], ['maanantaina', 'tiistaina'], ['venäläiset', 'suomalaiset'], ['lakkoa', 'työnseisausta']];
const similarity = (one: string, other: string) => (pairs.some(([left, right]) => one.toLowerCase() === left && other.toLowerCase() === right) ? 0.5 : 0);
const pointing = (verdict: 'supported' | 'contradicted', ...numbers: readonly number[]): ClaimProposal => ({ verdict, quotes: numbers.map((number) => ({ kind: 'sentences', article: 'satama', paragraph: 1, first: number, last: number })) });

async function checked(text: string, proposal: ClaimProposal | Error) {
  const asked: string[] = [];
  const { log, lines } = recordingLog();
  const propose: ProposeVerdict = async (claim, _passages, who) => {
    asked.push(`${claim} ${who?.user ?? '–'}`);
    if (proposal instanceof Error) throw proposal;
    return Promise.resolve(proposal);
  };
  const check = createCheckMessage({ library: { search: async () => Promise.resolve(found) }, findQuote: async () => Promise.reject(new Error('not used')), similarity, proposer: { propose, log } });
  const { claims: [claim] } = await check(text, 'fi', never, asker);
  assert.ok(claim?.kind === 'statement');
  return { verdict: claim.check.verdict, because: claim.check.because, excerpts: claim.excerpts.map((one) => one.text), asked, warned: lines.length };
}

describe('a claim that the rules find not covered', () => {
  test('is supported when the model points at a sentence that says so in other words, and that sentence is shown', async () => {
    const { verdict, excerpts, asked } = await checked('Satama pantiin kiinni tiistaina.', pointing('supported', 1));
    assert.deepEqual([verdict, excerpts, asked], ['supported', ['Satama suljettiin tiistaina lakon vuoksi.'], ['Satama pantiin kiinni tiistaina. u']]);
  });

  test('is contradicted when the sentence gives another number', async () => {
    const { verdict, because, excerpts } = await checked('Laiturilla odotti 150 rahtisäiliötä.', pointing('contradicted', 2));
    assert.deepEqual([verdict, because, excerpts], ['contradicted', 'number', ['Laiturilla odotti 140 konttia.']]);
  });

  const lies: readonly (readonly [claim: string, proposal: ClaimProposal])[] = [
    ['Laiturilla odotti 150 rahtisäiliötä.', pointing('supported', 2)],
    ['Satamaa ei pantu kiinni tiistaina.', pointing('supported', 1)],
    ['Satama pantiin kiinni maanantaina.', pointing('supported', 1)],
    ['Venäläiset ahtaajat jatkavat lakkoa.', pointing('supported', 3)],
    ['Satama pantiin kiinni tiistaina.', pointing('contradicted', 1)],
    ['Satama pantiin kiinni tiistaina.', pointing('supported', 2)],
    ['Satama pantiin kiinni tiistaina.', pointing('supported', 99)],
    ['Satama pantiin kiinni tiistaina.', { verdict: 'supported', quotes: [] }],
    ['Satama pantiin kiinni tiistaina.', { verdict: 'supported', quotes: [{ kind: 'words', article: 'muu', paragraph: 1, text: 'Satama suljettiin' }] }],
  ];
  for (const [claim, proposal] of lies) {
    test(`stays so when the rules speak against the model: “${claim}” ${proposal.verdict}, ${JSON.stringify(proposal.quotes.map((quote) => (quote.kind === 'sentences' ? quote.first : quote.kind)))}`, async () => {
      const { verdict, asked } = await checked(claim, proposal);
      assert.deepEqual([verdict, asked.length], ['not-covered', 1]);
    });
  }

  test('stays so when the model fails or its tokens are spent', async () => {
    const { verdict, warned } = await checked('Satama pantiin kiinni tiistaina.', new UserError('model.budget-user'));
    assert.deepEqual([verdict, warned], ['not-covered', 1]);
  });
});

test('a claim that the rules judge themselves is not shown to the model', async () => {
  const { verdict, asked } = await checked('Laiturilla odotti 140 konttia.', pointing('contradicted', 2));
  assert.deepEqual([verdict, asked], ['supported', []]);
});
