// A claim held against the articles: supported, contradicted, or not covered when in doubt.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { checkClaim } from '../../src/domain/check-claim.ts';
import type { Verdict } from '../../src/domain/check-claim.ts';
import { articleHead, match, passage, retrieval, speaker } from '../support/passages.ts';

const head = articleHead('satama');
const berg = speaker('Ritva Berg');
const found = retrieval([
  match(passage(head, 1, ['Satama suljettiin tiistaina.', 'Laiturilla odotti 140 konttia.', 'Lakko ei lopu ennen joulua.']), 0.9),
  match(passage(head, 2, [['Satamapäällikkö Ritva Bergin mukaan jäänmurtaja saapuu Kotkaan perjantaina.', berg]]), 0.7),
  match(passage(head, 3, ['Rahtia on noin 25 000 tonnia.', 'Rahdin määrä kasvoi viime vuonna.', 'Kunta palkkaa 12 opettajaa ja kouluun valitaan uusi rehtori, kertoo lehti.']), 0.5),
]);
const unlike = () => 0;
const judged = (claim: string, similarity: (one: string, other: string) => number = unlike) => checkClaim(claim, 'fi', found, similarity);

const verdicts: readonly (readonly [claim: string, verdict: Verdict, because: string])[] = [
  ['Satama suljettiin tiistaina.', 'supported', 'words'],
  ['Tiistaina suljettiin satama', 'supported', 'words'],
  ['Laiturilla odotti 140 konttia.', 'supported', 'words'],
  ['Laiturilla odotti 150 konttia.', 'contradicted', 'number'],
  ['Laiturilla ei odottanut 140 konttia.', 'contradicted', 'negation'],
  ['Lakko loppuu ennen joulua.', 'contradicted', 'negation'],
  ['Lakko ei lopu ennen joulua.', 'supported', 'words'],
  ['Rahdin määrä laski viime vuonna.', 'not-covered', 'too-little'],
  ['Ritva Bergin mukaan jäänmurtaja saapuu Kotkaan perjantaina.', 'supported', 'words'],
  ['Kalle Noron mukaan jäänmurtaja saapuu Kotkaan perjantaina.', 'not-covered', 'too-little'],
  ['Jäänmurtaja saapuu Raumalle perjantaina.', 'not-covered', 'too-little'],
  ['Rahtia on noin 30 000 tonnia.', 'not-covered', 'too-little'],
  ['Kunta palkkaa 14 opettajaa.', 'not-covered', 'too-little'],
  ['Laiturilla odotti yli 100 konttia.', 'not-covered', 'too-little'],
  ['Lauttaliikenne alkaa keväällä.', 'not-covered', 'too-little'],
  ['Satama.', 'not-covered', 'too-little'],
  ['', 'not-covered', 'too-little'],
];

describe('checking a claim', () => {
  for (const [claim, verdict, because] of verdicts) {
    test(`“${claim}” is ${verdict}`, () => {
      const checked = judged(claim);
      assert.deepEqual([checked.verdict, checked.because], [verdict, because]);
    });
  }

  test('the evidence names the sentence that decided', () => {
    const [evidence] = judged('Laiturilla odotti 150 konttia.').evidence;
    assert.deepEqual([evidence?.match.paragraph.number, evidence?.first, evidence?.last], [1, 2, 2]);
  });

  test('words that the similarity function calls alike count as the same', () => {
    assert.equal(judged('Satama pantiin kiinni tiistaina.').verdict, 'not-covered');
    const alike = (one: string, other: string) => (/^(?:pantiin|kiinni)$/u.test(one) && other === 'suljettiin' ? 0.9 : 0);
    assert.equal(judged('Satama pantiin kiinni tiistaina.', alike).verdict, 'supported');
  });

  test('another day, name or nation is another claim, however near in sense and however long the rest', () => {
    const alike = () => 0.9;
    for (const claim of ['Satamapäällikkö Ritva Bergin mukaan suuri jäänmurtaja saapuu satamaan Kotkaan torstaina.', 'Satamapäällikkö Ritva Bergin mukaan jäänmurtaja saapuu Raumalle perjantaina.', 'Satamapäällikkö Ritva Bergin mukaan ruotsalainen jäänmurtaja saapuu Kotkaan perjantaina.']) {
      assert.equal(judged(claim, alike).verdict, 'not-covered');
    }
  });

  test('articles that say both leave the claim open and show both', () => {
    const both = retrieval([match(passage(head, 1, ['Laiturilla odotti 140 konttia.']), 0.9), match(passage(articleHead('toinen'), 1, ['Laiturilla odotti 150 konttia.']), 0.9)]);
    const checked = checkClaim('Laiturilla odotti 150 konttia.', 'fi', both, unlike);
    assert.deepEqual([checked.verdict, checked.because, checked.evidence.length], ['not-covered', 'both', 2]);
  });

  test('nothing retrieved covers nothing', () => {
    assert.deepEqual(checkClaim('Satama suljettiin tiistaina.', 'fi', retrieval([]), unlike), { verdict: 'not-covered', because: 'too-little', evidence: [] });
  });

  test('English claims are judged by English words', () => {
    const english = retrieval([match(passage(articleHead('port', { language: 'en' }), 1, ['The port was closed on Tuesday.', 'The strike will not end before Christmas.']), 0.9)]);
    assert.equal(checkClaim('The port was closed on Tuesday.', 'en', english, unlike).verdict, 'supported');
    assert.equal(checkClaim('The port was not closed on Tuesday.', 'en', english, unlike).verdict, 'contradicted');
    assert.equal(checkClaim('The strike will end before Christmas.', 'en', english, unlike).verdict, 'contradicted');
  });
});
