// Holds the way from a question to judged matches, over a small corpus, with the shipped weights and engine.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Article } from '../../src/domain/article.ts';
import { indexCorpus } from '../../src/evaluation/indexed-corpus.ts';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';

function article(id: string, language: string, paragraphs: readonly string[]): Article {
  return { id, title: id, source: 'Koelehti', author: null, url: null, published: null, language, license: null, retoldFrom: null, paragraphs };
}

const corpus = indexCorpus(
  [
    article('lautat', 'fi', [
      'Lautta Aurora lähti Turun satamasta tiistaina 45 minuuttia myöhässä. Matkustajia oli kyydissä 340.',
      'Varustamon johtaja Anna Mäkelä kertoo, että syy oli rikkoutunut potkuri. Korjaus maksoi 12 000 euroa.',
      '– Tämä ei saa toistua, satamapäällikkö Matti Virtanen sanoo.',
    ]),
    article('koulut', 'fi', ['Kuurankosken kunta sulkee kaksi kyläkoulua ensi syksynä. Päätöstä vastustaa 1 200 asukasta.', 'Opettajia siirretään keskustan kouluihin, eikä ketään irtisanota.']),
    article('strike', 'en', ['Ferry workers in Galway went on strike on Monday. The union says 75 crew members have joined.', 'The company has cancelled eleven sailings to the islands.']),
  ],
  loadLocalEmbedder(),
);
const ask = (text: string, more: object = {}) => corpus.search({ text, language: 'fi', ...more }, 5);
const best = async (text: string, more: object = {}) => {
  const { matches } = await ask(text, more);
  const [match] = matches;
  const run = match?.sentences[0];
  return `${match?.article.id} ${match?.paragraph.number}: ${match?.paragraph.text.slice(run?.start, run?.end)}`;
};

describe('searching', () => {
  test('a Finnish question finds the Finnish sentence', async () => {
    assert.equal(await best('Kuinka monta matkustajaa lautalla oli?'), 'lautat 1: Matkustajia oli kyydissä 340.');
    assert.equal(await best('Montako kyläkoulua suljetaan?'), 'koulut 1: Kuurankosken kunta sulkee kaksi kyläkoulua ensi syksynä.');
  });

  test('an English question finds the Finnish sentence, whatever the asker’s language is set to', async () => {
    assert.match(await best('How many village schools will be closed?'), /^koulut 1: Kuurankosken kunta sulkee kaksi/u);
  });

  test('a Finnish question finds the English sentence', async () => {
    assert.match(await best('Milloin Galwayn lauttatyöläiset menivät lakkoon?'), /^strike 1: Ferry workers/u);
  });

  test('the speaker who is asked for comes first, in the question or beside it', async () => {
    assert.match(await best('Mitä Virtanen sanoi?'), /^lautat 3/u);
    assert.match(await best('Mitä lautasta sanottiin?', { speaker: 'Anna Mäkelä' }), /^lautat 2/u);
  });

  test('somebody who says nothing is named as lacking', async () => {
    const { answered, lacking } = await ask('Mitä Sauli Niinistö sanoi lautasta?');
    assert.equal(answered, false);
    assert.ok(lacking.some(({ code }) => code === 'speaker'));
  });

  test('one article can be asked alone', async () => {
    const { matches } = await ask('Kuinka monta?', { article: 'koulut' });
    assert.ok(matches.length > 0 && matches.every((match) => match.article.id === 'koulut'));
    assert.deepEqual((await ask('Kuinka monta?', { article: 'ei-ole' })).matches, []);
  });

  test('a follow-up is searched together with what it follows', async () => {
    const earlier = { question: 'Miksi lautta Aurora myöhästyi?', excerpts: [] };
    assert.match(await best('Entä paljonko se maksoi?', { earlier }), /^lautat 2/u);
  });

  test('a question of small words alone is not answered', async () => {
    for (const text of ['', '?', 'mitä', 'Missä se on?', 'what is it']) {
      const { answered, lacking } = await ask(text);
      assert.deepEqual([answered, lacking.some(({ code }) => code === 'words')], [false, true], text);
    }
  });

  test('the score is explained by its parts', async () => {
    const { matches } = await ask('Kuinka monta matkustajaa lautalla oli?');
    assert.deepEqual(Object.keys(matches[0]?.components ?? {}).sort(), ['article', 'cosine', 'covered', 'cue', 'grams', 'name', 'number', 'sentence', 'words']);
  });

  test('any text gives matches in falling order, whole sentences and a probability', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { matches, confidence } = await ask(text);
        assert.ok(confidence >= 0 && confidence <= 1);
        for (const [index, match] of matches.entries()) {
          assert.ok(match.score >= 0 && match.score <= 1 && match.sentences.length > 0);
          assert.ok(index === 0 || match.score <= (matches[index - 1]?.score ?? 0));
          for (const run of match.sentences) {
            assert.equal(run.start, match.paragraph.sentences[run.first - 1]?.start);
            assert.equal(run.end, match.paragraph.sentences[run.last - 1]?.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
