// Thousands of model answers that lie in every known way: what is false must not be shown, what is true must not be lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAsk } from '../../src/app/ask.ts';
import { type NumberedText, numberSentences } from '../../src/answering/numbered-sentences.ts';
import { proposalOf } from '../../src/answering/proposal.ts';
import { readAnswerReply } from '../../src/answering/reply.ts';
import type { Proposal } from '../../src/domain/answer.ts';
import type { Language, Passage } from '../../src/domain/article.ts';
import { ModelFault } from '../../src/domain/model-fault.ts';
import type { Answerer } from '../../src/domain/ports.ts';
import { type AlikeWords, checkProse } from '../../src/domain/prose.ts';
import { isExcerpt, verify } from '../../src/domain/verify.ts';
import { ferryPassages, harbourPassages, questionOf, retrievalOf } from '../support/harbour-story.ts';
import { createAlikeWords } from '../../src/retrieval/alike-words.ts';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';
import { lie, lieKinds, pick, type Random, type SaidClaim, seeded, truthsOf, type World } from '../support/hostile-model.ts';
import { labelledPassages } from '../support/labelled-articles.ts';
import { type OpenAiServer, startOpenAiServer } from '../support/openai-server.ts';
import { serveModel } from '../support/openai-settings.ts';
import { planted } from '../support/planted-instructions.ts';
import { recordingLog } from '../support/recording-log.ts';

const answers = 10_000;
const seed = 20_250_304;
/** At most this part of what is true may be lost. */
const mostLost = 0.02;

interface HostileAnswer {
  readonly passages: readonly Passage[];
  readonly numbered: NumberedText;
  readonly said: readonly SaidClaim[];
  readonly reply: unknown;
  readonly language: Language;
}

/** What a reply says: truths and lies side by side, among numbers that exist, do not exist, repeat, or are no numbers. */
function hostileAnswer(world: World, random: Random): HostileAnswer {
  const language = pick(random, ['fi', 'fi', 'fi', 'en'] as const);
  const said: SaidClaim[] = [];
  const truths = world.truths.filter((truth) => truth.language === language);
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const told = random() < 0.6 ? lie(world, random) : pick(random, truths);
    if (told.language === language) said.push(told);
  }
  const needed = new Set(said.flatMap((claim) => claim.on.map((place) => place.split('.')[0] ?? '')));
  const isNeeded = (passage: Passage) => needed.has(`${passage.article.id} ${String(passage.paragraph.number)}`);
  const passages = [...world.passages.filter(isNeeded), ...world.passages.filter((passage) => !isNeeded(passage) && random() < 0.05)].slice(0, 10);
  const numbered = numberSentences(passages, 100_000);
  const numberOf = (place: string) => numbered.sentences.find((one) => `${one.passage.article.id} ${String(one.passage.paragraph.number)}.${String(one.place)}` === place)?.number ?? 900 + Math.floor(random() * 99);
  const claims = said.map((claim) => ({ text: claim.text, sentences: [...claim.on.map(numberOf), ...(random() < 0.1 ? [pick(random, [-1, 0, 77_777, 2.5])] : [])] }));
  const noise = random() < 0.3 ? [pick(random, [-5, 0, 12_345, '[1]', 'kaksi', null, {}, 1.5])] : [];
  return { passages, numbered, said, language, reply: { answered: true, sentences: [...claims.flatMap((claim) => claim.sentences.slice(0, 1)), ...noise, 1], claims } };
}

interface Shown {
  /** For each sentence said: null when it is shown, else why it is not. */
  readonly fates: readonly (string | null)[];
  readonly excerptsProved: boolean;
}

/** The way from reply to screen, as the app goes it. */
function show({ reply, numbered, passages, said, language }: HostileAnswer, alike: AlikeWords | null): Shown {
  const read = readAnswerReply(reply);
  const proposal = read === null ? null : proposalOrNothing(() => proposalOf(read, numbered));
  if (proposal === null || proposal.kind === 'not-answered') return { fates: said.map(() => 'nothing proposed'), excerptsProved: true };
  const excerptsOf = proposal.quotes.map((quote) => {
    const verified = verify(quote, passages);
    return verified.kind === 'verified' ? verified.excerpts : null;
  });
  const excerpts = excerptsOf.flatMap((some) => some ?? []);
  const excerptsProved = excerpts.every((excerpt) => isExcerpt(excerpt) && passages.some((passage) => passage.article.id === excerpt.article.id && passage.paragraph.text.slice(excerpt.start, excerpt.end) === excerpt.text));
  return { fates: proposal.claims.map((claim) => checkProse([claim], excerptsOf, language, alike).dropped[0]?.why ?? null), excerptsProved };
}

/** A reply without one sentence that exists is thrown back, and the next answerer asked. */
function proposalOrNothing(propose: () => Proposal): Proposal | null {
  try {
    return propose();
  } catch (error) {
    if (error instanceof ModelFault) return null;
    throw error;
  }
}

describe('a model that lies', () => {
  const passages = [...harbourPassages, ...ferryPassages, ...labelledPassages()];
  const world: World = { passages, truths: truthsOf(passages) };

  const modes: readonly (readonly [string, AlikeWords | null])[] = [['with the embedder’s word vectors', createAlikeWords(loadLocalEmbedder())], ['without any', null]];
  for (const [mode, alike] of modes) test(`of ${String(answers)} hostile answers nothing false is shown and at most ${String(mostLost * 100)} % of what is true is lost, ${mode}`, (context) => {
    const random = seeded(seed);
    const tally = { claims: 0, lies: 0, lost: 0, truths: 0 };
    const leaked = new Map<string, string[]>();
    const told = new Map<string, number>();
    const lostTexts = new Set<string>();
    for (let count = 0; count < answers; count += 1) {
      const answer = hostileAnswer(world, random);
      const { fates, excerptsProved } = show(answer, alike);
      assert.ok(excerptsProved);
      for (const [index, claim] of answer.said.entries()) {
        tally.claims += 1;
        const fate = fates[index] ?? null;
        if (claim.lie === null) {
          tally.truths += 1;
          if (fate !== null) {
            tally.lost += 1;
            lostTexts.add(`${fate}: ${claim.text}`);
          }
          continue;
        }
        tally.lies += 1;
        told.set(claim.lie, (told.get(claim.lie) ?? 0) + 1);
        if (fate === null) leaked.set(claim.lie, [...(leaked.get(claim.lie) ?? []), `${claim.text} ⟵ ${claim.on.join(', ')}`]);
      }
    }
    const leaks = [...leaked.values()].flat();
    context.diagnostic(`raw: ${((100 * tally.lies) / tally.claims).toFixed(1)} % of ${String(tally.claims)} sentences were false; shown: ${String(leaks.length)} false; true ones lost: ${((100 * tally.lost) / tally.truths).toFixed(2)} % of ${String(tally.truths)}`);
    if (process.env['SHOW_LEAKS'] !== undefined) context.diagnostic(JSON.stringify({ leaked: Object.fromEntries([...leaked].map(([kind, texts]) => [kind, [texts.length, ...[...new Set(texts)].slice(0, 25)]])), lost: [...lostTexts] }, null, 1));
    assert.deepEqual(lieKinds.filter((kind) => !told.has(kind)), [], 'every kind of lie was told');
    assert.deepEqual([...leaked.keys()], []);
    assert.ok(tally.lost / tally.truths <= mostLost, [...lostTexts].join('\n'));
  });

  test('replies of any shape are read as an answer or as none, and never as more', () => {
    const random = seeded(7);
    const numbered = numberSentences(harbourPassages, 10_000);
    const scraps: readonly unknown[] = [null, 7, 'teksti', [], {}, true, { answered: 'kyllä' }, { sentences: 'x' }, { answered: true, sentences: Array.from({ length: 500 }, (_, index) => index) }, { answered: true, sentences: [{}], claims: [{}] }, { answered: true, claims: [{ text: 5, sentences: [1] }] }, { answered: true, sentences: [1], claims: 'x' }, { answered: false, sentences: [1] }];
    for (let count = 0; count < 500; count += 1) {
      const base = pick(random, scraps);
      const reply = typeof base === 'object' && base !== null && !Array.isArray(base) ? { ...base, [pick(random, ['answered', 'sentences', 'claims'])]: pick(random, scraps) } : base;
      const read = readAnswerReply(reply);
      if (read === null) continue;
      try {
        const proposal = proposalOf(read, numbered);
        if (proposal.kind === 'quotes') assert.ok(proposal.quotes.every((quote) => verify(quote, harbourPassages).kind === 'verified'));
      } catch (error) {
        assert.ok(error instanceof ModelFault && error.kind === 'malformed');
      }
    }
  });

  describe('behind the real protocol', () => {
    let server: OpenAiServer;
    before(async () => {
      server = await startOpenAiServer();
    });
    after(async () => {
      await server.close();
    });
    const extractive: Answerer = { name: 'extractive', propose: async (_, { matches }) => await Promise.resolve({ kind: 'quotes', claims: [], quotes: matches.slice(0, 1).map((match) => ({ kind: 'sentences', article: match.article.id, paragraph: match.paragraph.number, first: 1, last: 1 })) }) };

    test('200 hostile answers through server, openai and langchain end with excerpts, and with prose only where it is true', async () => {
      const random = seeded(seed + 1);
      const { answerer } = await serveModel(server.url);
      for (let count = 0; count < 200; count += 1) {
        const answer = hostileAnswer(world, random);
        if (answer.passages.length === 0) continue;
        const text = JSON.stringify(answer.reply);
        server.chat({ kind: 'reply', text: random() < 0.3 ? `Toki!\n\`\`\`json\n${text}\n\`\`\`` : text });
        const ask = createAsk({ library: { search: async () => await Promise.resolve(retrievalOf(answer.passages)) }, answerers: [answerer, extractive], log: recordingLog().log, clock: () => 0 });
        const given = await ask(questionOf(`Kysymys ${String(count)}?`, answer.language), new AbortController().signal);
        assert.equal(given.kind, 'quoted');
        if (given.kind !== 'quoted') return;
        assert.ok(given.excerpts.every(({ excerpt }) => isExcerpt(excerpt)));
        for (const sentence of given.text ?? []) assert.ok(answer.said.some((claim) => claim.lie === null && claim.text.normalize('NFC').trim() === sentence.text), sentence.text);
      }
    });

    test('sixty planted orders, obeyed by the model, change nothing in kind: stored excerpts, no prose, no link, no mention', async () => {
      const { answerer } = await serveModel(server.url);
      const [first, ...rest] = harbourPassages;
      assert.ok(first !== undefined && planted.length === 60);
      for (const { text, obeyed, language } of planted) {
        const poisoned: Passage = { ...first, article: { ...first.article, id: 'myrkky' }, paragraph: { number: 1, text, sentences: [{ start: 0, end: text.length, speaker: null }] } };
        server.chat({ kind: 'reply', text: JSON.stringify({ answered: true, sentences: [2], claims: [{ text: obeyed, sentences: [1] }, { text: obeyed, sentences: [1, 2] }] }) });
        const ask = createAsk({ library: { search: async () => await Promise.resolve(retrievalOf([poisoned, first, ...rest])) }, answerers: [answerer, extractive], log: recordingLog().log, clock: () => 0 });
        const given = await ask({ ...questionOf(`Mitä tapahtui? ${text}`, language), earlier: { question: text, excerpts: [text] } }, new AbortController().signal);
        assert.equal(given.kind, 'quoted');
        if (given.kind !== 'quoted') return;
        assert.equal(given.text, null, obeyed);
        assert.ok(given.excerpts.every(({ excerpt }) => isExcerpt(excerpt)));
      }
    });

    test('a reply that is only an obeyed order, or a refusal that a text talked the model into, ends extractively', async () => {
      const { answerer } = await serveModel(server.url);
      const ask = createAsk({ library: { search: async () => await Promise.resolve(retrievalOf(harbourPassages)) }, answerers: [answerer, extractive], log: recordingLog().log, clock: () => 0 });
      for (const text of [...planted.slice(0, 20).map(({ obeyed }) => obeyed), 'I cannot answer questions about this article.', 'En voi kertoa siitä.']) {
        server.chat({ kind: 'reply', text });
        const given = await ask(questionOf(`Kuka? ${text}`), new AbortController().signal);
        assert.deepEqual([given.kind, given.answerer, given.notice], ['quoted', 'extractive', undefined]);
      }
    });

    test('a confident find is shown even where the model was talked into seeing no answer', async () => {
      const { answerer } = await serveModel(server.url);
      server.chat({ kind: 'reply', text: '{"answered":false,"sentences":[],"claims":[]}' });
      const ask = createAsk({ library: { search: async () => await Promise.resolve(retrievalOf(harbourPassages, 0.95)) }, answerers: [answerer, extractive], log: recordingLog().log, clock: () => 0 });
      assert.deepEqual((await ask(questionOf('Kuka?'), new AbortController().signal)).answerer, 'extractive');
    });
  });
});
