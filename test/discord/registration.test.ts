// What Discord is told of the commands.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commands } from '../../src/discord/commands/list.ts';
import { commandBodies, sameCommands } from '../../src/discord/registration.ts';
import { createSentences } from '../../src/sentences/sentences.ts';

const sentences = createSentences();
const bodies = commandBodies(commands, sentences);

describe('the registered commands', () => {
  test('have names that are the English ones, so that help and manuals name what is there', () => {
    for (const { shape } of commands) {
      assert.equal(sentences.say('en', shape.kind === 'message' ? shape.label : `${shape.label}.name`), shape.name);
      if (shape.kind === 'message') continue;
      const inner = [...(shape.options ?? []), ...(shape.subcommands ?? []), ...(shape.subcommands ?? []).flatMap((one) => one.options ?? [])];
      for (const one of inner) assert.equal(sentences.say('en', `${one.label}.name`), one.name);
    }
  });

  test('stay within 8,000 characters each, in the longest language', () => {
    for (const body of bodies) assert.ok(JSON.stringify(body).length < 8000, body.name);
  });

  test('have Finnish and Swedish words throughout', () => {
    const text = JSON.stringify(bodies);
    assert.equal(text.match(/"fi":/g)?.length, text.match(/"sv-SE":/g)?.length);
    assert.ok((text.match(/"fi":/g)?.length ?? 0) > 60);
  });

  test('are the same to the comparison when Discord adds its own fields and defaults', () => {
    const present = bodies.map((body, index) => ({ ...body, id: String(index), version: '1', application_id: '9', nsfw: false, dm_permission: true }));
    assert.equal(sameCommands(present.toReversed(), bodies), true);
    assert.equal(sameCommands(present.slice(1), bodies), false);
    assert.equal(sameCommands(present.map((one, index) => (index === 0 ? { ...one, description: 'Something else' } : one)), bodies), false);
    assert.equal(sameCommands(null, bodies), false);
  });

  test('of moderators are hidden from others by default, and are no good in direct messages', () => {
    const moderated = bodies.filter((body) => 'default_member_permissions' in body).map((body) => body.name);
    assert.deepEqual(moderated, ['corpus', 'insights', 'channel']);
    for (const body of bodies) if (moderated.includes(body.name)) assert.deepEqual('contexts' in body ? body.contexts : null, [0]);
  });
});
