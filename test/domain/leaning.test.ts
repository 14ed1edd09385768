// Holds which sentences cannot be understood without the one before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leansBack, pointsBack } from '../../src/domain/leaning.ts';

test('a sentence leans that begins with what stands for something before it', () => {
  for (const sentence of ['Sen jälkeen väylät suljettiin.', 'Monet heistä jäivät kiinni.', '– Hän ei palannut.', 'Siksi lakko jatkuu.', 'Some of them were caught.', 'This has changed.', '“They left,” he said.', 'Since then the route has been shut.']) {
    assert.ok(leansBack(sentence), sentence);
  }
});

test('a sentence stands alone that names what it is about', () => {
  for (const sentence of ['Lautta lähti myöhässä.', 'Henna palasi.', 'Seinäjoki kasvaa.', 'There were two ships in the harbour.', 'Theirry left.', 'Itella kasvoi.', 'Se:n osake nousi.', 'Many people left.', '']) {
    assert.ok(!leansBack(sentence), sentence);
  }
});

test('a sentence points back with a pronoun anywhere', () => {
  for (const sentence of ['Iso osa on sijoitettu niiden alueelle.', 'Most are stationed in their area.', 'Poliisi tapasi hänet.']) assert.ok(pointsBack(sentence), sentence);
  for (const sentence of ['Iso osa on sijoitettu alueelle.', 'The ferry left.', 'Seinäjoki kasvaa.', 'Itsenäisyys juhlittiin.']) assert.ok(!pointsBack(sentence), sentence);
});
