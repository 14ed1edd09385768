// What every store with generations promises to those who ask and to those who publish, whatever database it is.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../src/domain/article.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { Library, Publisher, PublishProgress } from '../../src/domain/ports.ts';
import type { LibraryParts } from '../../src/retrieval/library-parts.ts';
import { readPlainly } from './toy-parts.ts';
import { createToyEmbedder, type ToyEmbedder } from './toy-embedder.ts';

export type ContractLibrary = Library & Publisher;

/** Opens an empty library with these parts; `close` is called by the contract. */
export type OpenLibrary = (parts: LibraryParts) => Promise<ContractLibrary>;

export function article(id: string, ...paragraphs: readonly string[]): Article {
  return { id, title: `Otsikko ${id}`, source: 'Testilehti', author: null, url: null, published: '2026-01-02', language: 'fi', license: null, retoldFrom: null, paragraphs };
}

export const weather = article('saa', 'Helsingissä satoi lunta.\u00a0Lunta kertyi 14,5 senttiä.', '– Ei tällaista ole nähty, Åberg sanoi. ”Kaikki seisoo.”');
export const taxes = article('verot', 'Hallitus päätti korottaa arvonlisäveroa.', 'Päätös tulee voimaan syyskuussa.', 'Oppositio arvosteli päätöstä.');
export const boats = article('veneet', 'Saimaalla kadonnut vene löytyi aamulla.');

export function toyParts(embedder: ToyEmbedder = createToyEmbedder()): LibraryParts {
  return { embedder, embedderKind: 'own', wordEmbedder: embedder, loadReader: () => Promise.resolve({ version: 'plain', read: readPlainly }) };
}

export function isFault(code: string, facts: Readonly<Record<string, unknown>> = {}): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof UserError, `a UserError, not ${String(error)}`);
    assert.equal(error.code, code);
    for (const [name, value] of Object.entries(facts)) assert.equal(error.facts[name], value, name);
    return true;
  };
}

export function describeLibrary(name: string, open: OpenLibrary): void {
  const withLibrary = async (work: (library: ContractLibrary, embedder: ToyEmbedder) => Promise<void>) => {
    const embedder = createToyEmbedder();
    const library = await open(toyParts(embedder));
    try {
      await work(library, embedder);
    } finally {
      await library.close();
    }
  };
  const ask = async (library: Library, text: string) => library.search({ text, language: 'fi' }, 10);

  describe(`${name} as a library`, () => {
    test('says that nothing has been read before the first reload', () =>
      withLibrary(async (library) => {
        assert.equal(await library.live(), null);
        assert.deepEqual(await library.articles(), []);
        assert.deepEqual(await library.history(), []);
        await assert.rejects(ask(library, 'Missä satoi?'), isFault('corpus.empty'));
      }));

    test('gives every paragraph back byte for byte, with its sentences', () =>
      withLibrary(async (library) => {
        const odd = article('outo', 'Non-breaking\u00a0space, soft\u00adhyphen, e\u0301, 👩‍👩‍👧, \u202bbidi\u202c, tab\tand\u0000nul', 'x'.repeat(70_000), ' edges ', '””»“');
        await library.publish([weather, odd], {});
        assert.deepEqual(await library.paragraphs('outo'), readPlainly(odd));
        assert.deepEqual(await library.paragraphs('saa'), readPlainly(weather));
        assert.equal(await library.paragraphs('ei-ole'), null);
      }));

    test('lists articles by id with their heads and how many paragraphs they have', () =>
      withLibrary(async (library) => {
        await library.publish([taxes, weather], {});
        const entries = await library.articles();
        assert.deepEqual(entries.map(({ id, title, published, paragraphCount }) => [id, title, published, paragraphCount]), [
          ['saa', 'Otsikko saa', '2026-01-02', 2],
          ['verot', 'Otsikko verot', '2026-01-02', 3],
        ]);
      }));

    test('finds the paragraph that answers and names the generation', () =>
      withLibrary(async (library) => {
        const { generation } = await library.publish([weather, taxes, boats], {});
        const found = await ask(library, 'Milloin päätös tulee voimaan?');
        assert.equal(found.generation, generation.id);
        assert.equal(found.matches[0]?.article.id, 'verot');
        assert.equal(found.matches[0]?.paragraph.number, 2);
        assert.equal(found.matches[0]?.generation, generation.id);
        assert.equal(found.matches[0]?.paragraph.text, taxes.paragraphs[1]);
      }));

    test('tells what was added, changed, removed and left alone', () =>
      withLibrary(async (library) => {
        const first = await library.publish([weather, taxes, boats], {});
        assert.deepEqual([first.added, first.changed, first.removed, first.unchanged, first.embedded], [['saa', 'veneet', 'verot'], [], [], 0, 6]);
        const second = await library.publish([weather, { ...taxes, title: 'Uusi' }, article('uusi', 'Uusi juttu.')], {});
        assert.deepEqual([second.added, second.changed, second.removed, second.unchanged], [['uusi'], ['verot'], ['veneet'], 1]);
        assert.deepEqual([second.generation.articles, second.generation.paragraphs, second.generation.live], [3, 6, true]);
      }));

    test('embeds a paragraph once, however often it is published, moved or shared', () =>
      withLibrary(async (library, embedder) => {
        await library.publish([weather, taxes], {});
        const before = embedder.embedded.length;
        const { embedded } = await library.publish([weather, { ...taxes, paragraphs: ['Aivan uusi kappale.', ...taxes.paragraphs] }, article('kopio', ...weather.paragraphs)], {});
        assert.equal(embedded, 1);
        assert.deepEqual(embedder.embedded.slice(before), ['Aivan uusi kappale.']);
        assert.equal((await ask(library, 'Aivan uusi kappale')).matches[0]?.paragraph.text, 'Aivan uusi kappale.');
      }));

    test('reads who speaks only in articles that are new or changed', async () => {
      const read: string[] = [];
      const library = await open({ ...toyParts(), loadReader: () => Promise.resolve({ version: 'plain', read: (one) => (read.push(one.id), readPlainly(one)) }) });
      await library.publish([weather, taxes, boats], {});
      read.length = 0;
      await library.publish([weather, { ...taxes, title: 'Uusi otsikko' }, boats, article('uusi', 'Uusi.')], {});
      assert.deepEqual(read, ['verot', 'uusi']);
      assert.deepEqual(await library.paragraphs('veneet'), readPlainly(boats));
      await library.close();
    });

    test('keeps the generation when nothing has changed', () =>
      withLibrary(async (library) => {
        const first = await library.publish([weather, taxes], {});
        const second = await library.publish([taxes, weather], {});
        assert.deepEqual(second.generation, first.generation);
        assert.equal(second.unchanged, 2);
        assert.equal((await library.history()).length, 1);
      }));

    test('a removed article is neither found nor quotable any more, except in the generation that had it', () =>
      withLibrary(async (library) => {
        const { generation } = await library.publish([weather, taxes, boats], {});
        await library.publish([weather, taxes], {});
        assert.equal(await library.paragraphs('veneet'), null);
        assert.ok((await ask(library, 'Milloin kadonnut vene löytyi?')).matches.every((match) => match.article.id !== 'veneet'));
        assert.deepEqual(await library.paragraphs('veneet', generation.id), readPlainly(boats));
        assert.equal((await library.articles(generation.id)).length, 3);
      }));

    test('rolls back to an older generation and forward again', () =>
      withLibrary(async (library) => {
        const first = await library.publish([weather, taxes], {});
        const second = await library.publish([weather, boats, taxes], {});
        assert.deepEqual((await library.history()).map(({ id, live }) => [id, live]), [[second.generation.id, true], [first.generation.id, false]]);
        assert.deepEqual(await library.activate(first.generation.id), first.generation);
        assert.equal((await library.live())?.id, first.generation.id);
        assert.equal((await ask(library, 'Milloin vene löytyi?')).generation, first.generation.id);
        await library.activate(second.generation.id);
        assert.equal((await ask(library, 'Milloin vene löytyi?')).matches[0]?.article.id, 'veneet');
        await assert.rejects(library.activate('99-nothing'), isFault('generation.unknown', { id: '99-nothing' }));
      }));

    test('asks before more than half of the articles would be gone', () =>
      withLibrary(async (library) => {
        const { generation } = await library.publish([weather, taxes, boats], {});
        await assert.rejects(library.publish([weather], {}), isFault('reload.shrinks', { before: 3, after: 1, removed: 2 }));
        assert.equal((await library.live())?.id, generation.id);
        assert.deepEqual((await library.publish([weather], { allowShrink: true })).removed, ['veneet', 'verot']);
      }));

    test('refuses two articles of one id', () =>
      withLibrary(async (library) => {
        await assert.rejects(library.publish([weather, weather], {}), isFault('reload.duplicate', { article: 'saa' }));
        assert.equal(await library.live(), null);
      }));

    test('tells one of two simultaneous runs that the other is going on', () =>
      withLibrary(async (library) => {
        const [one, other] = await Promise.allSettled([library.publish([weather], {}), library.publish([taxes], {})]);
        const failed = [one, other].filter((result) => result.status === 'rejected');
        assert.equal(failed.length, 1);
        assert.ok(failed.every(({ reason }) => isFault('reload.running', { pid: process.pid })(reason)));
        await library.publish([weather, taxes, boats], {});
        assert.equal((await library.live())?.articles, 3);
      }));

    test('goes on serving the old generation when a run is stopped or the embedder fails, and can be run again', () =>
      withLibrary(async (library, embedder) => {
        const { generation } = await library.publish([weather, taxes], {});
        const controller = new AbortController();
        const stopAtEmbedding = ({ step }: PublishProgress) => (step === 'embedding' ? controller.abort() : undefined);
        await assert.rejects(library.publish([weather, taxes, boats], { signal: controller.signal, onProgress: stopAtEmbedding }), { name: 'AbortError' });
        embedder.failWith('short');
        await assert.rejects(library.publish([weather, taxes, article('a', 'Uusi teksti.')], {}), isFault('embedding.unusable', { what: 'count' }));
        embedder.failWith('nan');
        await assert.rejects(library.publish([weather, taxes, article('a', 'Uusi teksti.')], {}), isFault('embedding.unusable', { what: 'numbers' }));
        embedder.failWith('dimension');
        await assert.rejects(library.publish([weather, taxes, article('a', 'Uusi teksti.')], {}), isFault('embedding.unusable', { what: 'dimension' }));
        embedder.failWith(null);
        assert.equal((await library.live())?.id, generation.id);
        assert.equal((await ask(library, 'Missä satoi lunta?')).matches[0]?.article.id, 'saa');
        assert.equal((await library.history()).length, 1);
        assert.equal((await library.publish([weather, taxes, article('a', 'Uusi teksti.')], {})).generation.articles, 3);
      }));

    test('reports its steps in order, each counted to its end', () =>
      withLibrary(async (library) => {
        const steps: PublishProgress[] = [];
        await library.publish([weather, taxes], { onProgress: (progress) => steps.push(progress) });
        const last = new Map(steps.map((progress) => [progress.step, progress]));
        assert.ok([...last.values()].every(({ done, total }) => done <= total));
        assert.deepEqual(['embedding', 'checking'].map((step) => steps.findLast((one) => one.step === step)).map((one) => one?.done === one?.total), [true, true]);
        assert.equal(steps[0]?.step, 'reading');
        assert.equal(steps.at(-1)?.step, 'checking');
      }));

    test('answers each question from exactly one generation while generations change', () =>
      withLibrary(async (library) => {
        const states = Array.from({ length: 10 }, (_, number) => [weather, article('vaihtuva', `Luku on nyt ${number}.`, `Toinen luku on ${number}.`)]);
        await library.publish(states[0] ?? [], {});
        const seen: { readonly generation: string; readonly numbers: readonly string[] }[] = [];
        const finished = new AbortController();
        const asking = (async () => {
          while (!finished.signal.aborted) {
            const { generation, matches } = await ask(library, 'Mikä luku on nyt?');
            seen.push({ generation, numbers: matches.filter((match) => match.article.id === 'vaihtuva').map((match) => /\d/.exec(match.paragraph.text)?.[0] ?? '') });
            assert.ok(matches.every((match) => match.generation === generation));
            await setImmediate();
          }
        })();
        const numbers = new Map<string, string>();
        for (const [number, state] of states.entries()) numbers.set((await library.publish(state, {})).generation.id, String(number));
        finished.abort();
        await asking;
        assert.ok(seen.length >= 10, 'questions were answered between the reloads');
        for (const answer of seen) assert.deepEqual(answer.numbers, [numbers.get(answer.generation), numbers.get(answer.generation)]);
      }));
  });
}
