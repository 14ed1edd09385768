// Pages, custom ids and what is shared or held back in a rush.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createCalm } from '../../src/discord/calm.ts';
import { readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';
import { messageLimits } from '../../src/discord/limits.ts';
import { accents, button, container, measure } from '../../src/discord/reply.ts';
import { createShare } from '../../src/discord/sharing.ts';
import { laidOut, paginate } from '../../src/discord/views/pages.ts';

describe('pages', () => {
  test('hold every block once, in order, each page within the limits', () => {
    const block = fc.record({ content: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1500 }), accessory: fc.constantFrom(button('a', { label: 'Asiayhteys' }), undefined) }).map(({ content, accessory }) => (accessory === undefined ? { content } : { content, accessory }));
    const taken = { components: 9, characters: 500, bytes: 2000 };
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
        const pages = paginate(blocks, taken);
        assert.deepEqual(pages.flat(), blocks);
        for (const page of pages) {
          const size = measure([container(accents.answer, laidOut(page))]);
          assert.ok(page.length <= 1 || (size.components + taken.components <= messageLimits.components && size.characters + taken.characters <= messageLimits.characters && size.bytes + taken.bytes <= messageLimits.bytes));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('custom ids', () => {
  test('come back as they were written, whatever stands in them', () => {
    const argument = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 2 }), (args) => {
        let id: string;
        try {
          id = writeCustomId('context', ...args);
        } catch {
          return;
        }
        assert.deepEqual(readCustomId(id), { action: 'context', args });
        assert.ok(id.length <= 100);
      }),
    );
  });

  test('of another version, or broken, are not read', () => {
    for (const id of ['', '0:context:a', 'context', '1', '1:x:%E0%A4%A']) assert.equal(readCustomId(id), null, id);
    assert.throws(() => writeCustomId('context', 'a'.repeat(200)));
  });
});

describe('in a rush', () => {
  test('the same question is worked on once while it runs, and anew afterwards', async () => {
    const share = createShare<number>();
    let works = 0;
    const held = Promise.withResolvers<void>();
    const work = async () => {
      works += 1;
      await held.promise;
      return works;
    };
    const [one, other, third] = [share('a', work), share('a', work), share('b', work)];
    held.resolve();
    assert.deepEqual(await Promise.all([one, other]), [2, 2]);
    await third;
    assert.equal(works, 2);
    await share('a', work);
    assert.equal(works, 3);
  });

  test('a failure is everybody\'s, and is not kept', async () => {
    const share = createShare<number>();
    const fails = async () => Promise.reject(new Error('rikki'));
    await Promise.all([assert.rejects(share('a', fails)), assert.rejects(share('a', fails))]);
    assert.equal(await share('a', async () => 1), 1);
  });

  test('answers wait while many first responses are on their way, and go on when they have arrived', async () => {
    const calm = createCalm();
    const held = Promise.withResolvers<void>();
    await calm.wait();
    const responses = Array.from({ length: 20 }, async () => calm.during(async () => held.promise));
    const steps: string[] = [];
    const waited = calm.wait().then(() => steps.push('answer'));
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(steps, []);
    held.resolve();
    await Promise.all([...responses, waited]);
    assert.deepEqual(steps, ['answer']);
  });
});
