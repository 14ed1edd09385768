// Holds the command: what it reads, what it writes, and what it says of folders that it cannot use.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { UserError } from '../../src/domain/errors.ts';
import { runEval } from '../../src/evaluation/evaluate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-eval-'));
after(() => rmSync(folder, { recursive: true }));

function writeSet(name: string, articles: Readonly<Record<string, readonly string[]>>, questions: readonly object[]): string {
  const set = path.join(folder, name);
  mkdirSync(path.join(set, 'corpus'), { recursive: true });
  for (const [id, paragraphs] of Object.entries(articles)) {
    writeFileSync(path.join(set, 'corpus', `${id}.md`), `---\ntitle: "${id}"\nsource: "Koelehti"\nlanguage: fi\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
  writeFileSync(path.join(set, 'questions.jsonl'), questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  return set;
}

const articles = {
  lautat: ['Lautta Aurora lähti Turun satamasta 45 minuuttia myöhässä. Matkustajia oli 340.', 'Sää oli kaunis koko matkan ajan.'],
  koulut: ['Kunta sulkee kaksi kyläkoulua ensi syksynä. Vanhemmat vastustavat päätöstä.', 'Opettajia siirretään keskustan kouluihin.'],
};
const questions = [
  { id: '1-fi', lang: 'fi', question: 'Kuinka monta matkustajaa lautalla oli?', answerable: true, article: 'lautat', paragraph: 1, answers: ['340'] },
  { id: '2-fi', lang: 'fi', question: 'Kuinka monta kyläkoulua kunta sulkee?', answerable: true, article: 'koulut', paragraph: 1, answers: ['kaksi'] },
  { id: '3-fi', lang: 'fi', question: 'Kuinka monta lääkäriä lautalla oli?', answerable: false, article: 'lautat', paragraph: 1, answers: [] },
  { id: '1-en', lang: 'en', question: 'How many passengers were on the ferry?', answerable: true, article: 'lautat', paragraph: 1, answers: ['340'] },
];

interface Written {
  readonly sets: readonly {
    readonly name: string;
    readonly language: string;
    readonly questions: number;
    readonly methods: readonly Readonly<Record<string, unknown>>[];
    readonly abstention: { readonly auroc: number; readonly balancedAccuracy: number; readonly threshold: number; readonly curve: readonly (readonly number[])[] } | null;
    readonly outcomes: readonly { readonly id: string; readonly answerable: boolean; readonly rank: number | null; readonly kind: string; readonly excerpts: readonly { readonly article: string; readonly paragraph: number; readonly text: string; readonly speaker: string | null }[] }[];
  }[];
  readonly attribution: readonly unknown[];
}

describe('the evaluation command', () => {
  test('writes every figure of the contract, and a table and a picture for people', async () => {
    const set = writeSet('pieni', articles, questions);
    const json = path.join(folder, 'figures.json');
    const svg = path.join(folder, 'figures.svg');
    const lines: string[] = [];
    assert.equal(await runEval([set, '--json', json, '--svg', svg], (line) => lines.push(line)), 0);

    const written = JSON.parse(readFileSync(json, 'utf8')) as Written;
    assert.deepEqual(written.sets.map(({ name, language, questions: count }) => [name, language, count]), [['pieni', 'fi', 2], ['pieni', 'en', 1]]);
    assert.deepEqual(written.attribution, []);
    const [finnish] = written.sets;
    assert.deepEqual(finnish?.methods.map(({ name }) => name), ['sitaatti', 'bm25-raw', 'bm25-snowball', 'langchain']);
    for (const method of finnish?.methods ?? []) {
      for (const figure of ['hit@1', 'hit@3', 'hit@10', 'mrr@10']) assert.ok(typeof method[figure] === 'number' && method[figure] >= 0 && method[figure] <= 1, `${String(method['name'])} ${figure}`);
      for (const figure of ['msP50', 'msP95']) assert.ok(typeof method[figure] === 'number');
    }
    for (const figure of ['sentence', 'answerShown', 'recall@200']) assert.equal(typeof finnish?.methods[0]?.[figure], 'number');
    assert.equal(finnish?.methods[0]?.['hit@1'], 1);
    assert.ok(finnish?.abstention !== null && finnish?.abstention.curve.length === 20);
    assert.deepEqual(finnish?.outcomes.map(({ id }) => id), ['1-fi', '2-fi', '3-fi']);
    const shown = finnish?.outcomes[0];
    assert.deepEqual([shown?.rank, shown?.answerable], [1, true]);
    for (const excerpt of shown?.excerpts ?? []) assert.ok(articles[excerpt.article as keyof typeof articles][excerpt.paragraph - 1]?.includes(excerpt.text));

    assert.ok(lines.some((line) => line.includes('bm25-snowball')));
    const picture = readFileSync(svg, 'utf8');
    assert.ok(picture.startsWith('<svg') && picture.trimEnd().endsWith('</svg>') && picture.includes('polyline'));
  });

  test('evaluates a set of one article, from which nothing can be left out', async () => {
    const set = writeSet('yksi', { lautat: articles.lautat }, questions.slice(0, 1));
    const json = path.join(folder, 'one.json');
    assert.equal(await runEval([set, '--json', json], () => {}), 0);
    assert.equal((JSON.parse(readFileSync(json, 'utf8')) as Written).sets[0]?.abstention, null);
  });

  const faults: readonly (readonly [string, () => string[], string])[] = [
    ['no folder at all', () => [], 'eval.usage'],
    ['an option that it does not know', () => [folder, '--fast'], 'eval.usage'],
    ['a folder that is not there', () => [path.join(folder, 'ei-ole')], 'eval.folder'],
    ['a folder that is no set', () => [folder], 'eval.set'],
    ['a set without articles', () => [writeSet('tyhja', {}, questions)], 'eval.corpus'],
    ['a question without its fields', () => [writeSet('vajaa', articles, [{ id: 'x' }])], 'eval.line'],
    ['a line that is no JSON', () => { const set = writeSet('rikki', articles, questions); writeFileSync(path.join(set, 'questions.jsonl'), '{"id":'); return [set]; }, 'eval.line'],
    ['a file that it cannot write', () => [writeSet('lukittu', { lautat: articles.lautat }, questions.slice(0, 1)), '--json', path.join(folder, 'ei', 'ole.json')], 'eval.write'],
  ];
  for (const [what, makeArguments, code] of faults) {
    test(`${what} is the asker’s to mend: ${code}`, async () => {
      await assert.rejects(runEval(makeArguments(), () => {}), (error) => error instanceof UserError && error.code === code);
    });
  }

  const attribution = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'eval', 'attribution');
  test('evaluates a folder of labelled articles by who said what', { skip: existsSync(attribution) ? false : 'needs ../shared' }, async () => {
    const json = path.join(folder, 'attribution.json');
    assert.equal(await runEval([attribution, '--json', json], () => {}), 0);
    const written = JSON.parse(readFileSync(json, 'utf8')) as Written;
    assert.deepEqual([written.sets.length, written.attribution.length], [0, 2]);
  });
});
