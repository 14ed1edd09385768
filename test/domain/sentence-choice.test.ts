// Holds which sentences of a paragraph are chosen, and that none is ever cut.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Paragraph } from '../../src/domain/article.ts';
import { readQuestion } from '../../src/domain/question-needs.ts';
import { chooseSentences, sentenceCues, type SentenceEvidence, type SentenceQuestion } from '../../src/domain/sentence-choice.ts';
import { articleHead, passage, speaker } from '../support/passages.ts';

const article = articleHead('lautat');

function evidence(...rows: readonly (readonly number[])[]): readonly SentenceEvidence[] {
  return rows.map((words) => ({ words, grams: words.reduce((sum, word) => sum + word, 0) / Math.max(1, words.length) }));
}

function ask(text: string, words = 2) {
  return { language: 'fi' as const, needs: readQuestion(text, 'fi'), wordWeights: Array.from({ length: words }, () => 1) };
}

function choose(question: SentenceQuestion, paragraph: Paragraph, shared: readonly SentenceEvidence[]) {
  return chooseSentences(question, paragraph, shared, sentenceCues(question.needs, paragraph));
}

describe('choosing sentences', () => {
  test('the sentence that holds the question’s words comes first', () => {
    const { paragraph } = passage(article, 1, ['Satama oli hiljainen.', 'Lautta lähti myöhässä.', 'Sää oli kaunis.']);
    const [best] = choose(ask('Mikä lautta lähti?'), paragraph, evidence([0, 0], [1, 1], [0, 0]));
    assert.deepEqual([best?.first, best?.last], [2, 2]);
    assert.equal(paragraph.text.slice(best?.start, best?.end), 'Lautta lähti myöhässä.');
  });

  test('of two alike the one with a number answers how many', () => {
    const { paragraph } = passage(article, 1, ['Lautalla oli väkeä runsaasti ja tunnelma oli hyvä.', 'Sää oli kaunis.', 'Lautalla oli 340 matkustajaa.']);
    const [best] = choose(ask('Kuinka monta matkustajaa lautalla oli?'), paragraph, evidence([1, 0.9], [0, 0], [1, 0.9]));
    assert.equal(best?.first, 3);
  });

  test('two neighbours that both answer are shown together', () => {
    const { paragraph } = passage(article, 1, ['Lautta lähti myöhässä.', 'Lautta tuli perille illalla.', 'Sää oli kaunis.']);
    const [best] = choose(ask('Mitä lautta teki?'), paragraph, evidence([1, 0.9], [1, 0.9], [0, 0]));
    assert.deepEqual([best?.first, best?.last], [1, 2]);
  });

  test('a sentence that leans on the one before is shown with it, and one that the next leans on with that', () => {
    const { paragraph } = passage(article, 1, ['Reitit olivat auki.', 'Sen jälkeen ne tukittiin.', 'Sää oli kaunis.']);
    for (const rows of [[[0, 0], [1, 1], [0, 0]], [[1, 1], [0, 0], [0, 0]]]) {
      const [best] = choose(ask('Mitä reiteille tapahtui?'), paragraph, evidence(...rows));
      assert.deepEqual([best?.first, best?.last], [1, 2]);
    }
  });

  test('the words of the one who is asked for come before another’s', () => {
    const { paragraph } = passage(article, 1, [['Lakko jatkuu, sanoo Virtanen.', speaker('Matti Virtanen')], 'Sää oli kaunis.', ['Lakko loppuu, sanoo Mäkelä.', speaker('Anna Mäkelä')]]);
    const [best] = choose(ask('Mitä Mäkelä sanoi lakosta?'), paragraph, evidence([1, 0], [0, 0], [1, 0]));
    assert.equal(best?.first, 3);
  });

  test('a paragraph without sentences gives none', () => {
    assert.deepEqual(choose(ask('Mitä?'), { number: 1, text: '', sentences: [] }, []), []);
  });

  test('runs hold whole sentences, one or two, do not overlap and fall in score', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    const rows = fc.array(fc.tuple(weight, weight, fc.constantFrom('Lautta lähti 12.5.2014.', 'Satama oli hiljainen', 'Kuka tietää?', '– Niin.')), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.constantFrom('Milloin lautta lähti?', 'Kuinka moni lähti?', 'Kuka lähti?', 'Lautta?'), (some, question) => {
        const { paragraph } = passage(article, 1, some.map(([, , text]) => text));
        const runs = choose(ask(question), paragraph, evidence(...some.map(([one, other]) => [one, other])));
        const seen = new Set<number>();
        for (const [index, run] of runs.entries()) {
          assert.ok(run.last - run.first <= 1 && run.score >= 0 && run.score <= 1);
          assert.equal(run.start, paragraph.sentences[run.first - 1]?.start);
          assert.equal(run.end, paragraph.sentences[run.last - 1]?.end);
          assert.ok(index === 0 || run.score <= (runs[index - 1]?.score ?? 0));
          for (let sentence = run.first; sentence <= run.last; sentence += 1) {
            assert.ok(!seen.has(sentence));
            seen.add(sentence);
          }
        }
        assert.equal(seen.size, some.length);
      }),
    );
  });
});
