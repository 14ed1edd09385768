// The assembled loops compute what their plain formulas say.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createKernels, createSharedMemory } from '../../src/training/kernels.ts';

const size = 32;
const random = (seed: number) => Math.sin(seed * 12.9898) * 0.9;

function setUp() {
  const memory = createSharedMemory(65_536);
  const floats = new Float32Array(memory.buffer);
  const integers = new Uint32Array(memory.buffer);
  return { kernels: createKernels(memory), floats, integers };
}

const close = (actual: Float32Array, expected: readonly number[]) => {
  for (const [index, value] of expected.entries()) assert.ok(Math.abs((actual[index] ?? NaN) - value) < 1e-5, `${index}: ${actual[index]} is not ${value}`);
};

describe('training kernels', () => {
  test('gather adds weighted rows of a table', () => {
    const { kernels, floats, integers } = setUp();
    for (let i = 0; i < size * 5; i += 1) floats[1024 + i] = random(i);
    floats.set([1, 2], 0);
    integers.set([3, 0, 3], 512);
    floats.set([0.5, -2, 1], 600);
    kernels.gather(0, 4096, 2048, 2400, 3, size);
    const start = (axis: number) => (axis === 0 ? 1 : axis === 1 ? 2 : 0);
    close(floats, Array.from({ length: size }, (_, axis) => start(axis) + 1.5 * random(3 * size + axis) - 2 * random(axis)));
  });

  test('gather of nothing changes nothing', () => {
    const { kernels, floats } = setUp();
    floats[0] = 5;
    kernels.gather(0, 4096, 2048, 2400, 0, size);
    assert.equal(floats[0], 5);
  });

  test('dots multiplies one row with each of many', () => {
    const { kernels, floats } = setUp();
    for (let i = 0; i < size * 4; i += 1) floats[1024 + i] = random(i);
    for (let i = 0; i < size; i += 1) floats[i] = random(i + 7000);
    kernels.dots(0, 4096, 4, size, 2048);
    const expected = Array.from({ length: 4 }, (_, row) => {
      let sum = 0;
      for (let axis = 0; axis < size; axis += 1) sum += random(axis + 7000) * random(row * size + axis);
      return sum;
    });
    close(floats.subarray(512), expected);
  });

  test('adam moves values against the gradient and keeps both moments', () => {
    const { kernels, floats } = setUp();
    for (let axis = 0; axis < size; axis += 1) {
      floats[axis] = 1;
      floats[64 + axis] = 0.5;
      floats[128 + axis] = 0.25;
      floats[192 + axis] = random(axis);
    }
    kernels.adam(0, 256, 512, 768, size, 0.01, 1e-6);
    const mean = (axis: number) => 0.45 + 0.1 * random(axis);
    const square = (axis: number) => 0.24975 + 0.001 * random(axis) ** 2;
    const axes = Array.from({ length: size }, (_, axis) => axis);
    close(floats.subarray(64), axes.map(mean));
    close(floats.subarray(128), axes.map(square));
    close(floats, axes.map((axis) => 1 - (0.01 * mean(axis)) / (Math.sqrt(square(axis)) + 1e-6)));
  });
});
