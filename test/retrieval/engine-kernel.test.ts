import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assert as hold, integer, property, tuple } from 'fast-check';
import { createKernel, signStride, vectorStride } from '../../src/retrieval/engine-kernel.ts';

const shape = tuple(integer({ min: 1, max: 200 }), integer({ min: 0, max: 20 }), integer({ min: 1, max: 2 ** 31 - 1 }));

describe('the engine’s kernel', () => {
  test('counts differing bits as plain arithmetic does, and selects the rows that have the fewest', () => {
    hold(
      property(shape, ([dimension, rows, seed]) => {
        const stride = signStride(dimension);
        const out = 64 + rows * stride;
        const histogram = out + Math.ceil(rows / 8) * 16;
        const numbers = histogram + stride * 32 + 16;
        const kernel = createKernel(numbers + rows * 4);
        const bytes = new Uint8Array(kernel.memory.buffer);
        fill(bytes.subarray(0, stride), seed);
        fill(bytes.subarray(64, out), seed + 1);
        kernel.hamming(0, 64, rows, stride, out, histogram);
        const distances: number[] = [];
        for (let row = 0; row < rows; row += 1) {
          let expected = 0;
          for (let byte = 0; byte < stride; byte += 1) {
            for (let rest = (bytes[byte] ?? 0) ^ (bytes[64 + row * stride + byte] ?? 0); rest > 0; rest >>= 1) expected += rest & 1;
          }
          distances.push(expected);
        }
        assert.deepEqual([...new Uint16Array(kernel.memory.buffer, out, rows)], distances);
        assert.deepEqual([...new Uint32Array(kernel.memory.buffer, histogram, stride * 8 + 1)], Array.from({ length: stride * 8 + 1 }, (_, distance) => distances.filter((one) => one === distance).length));
        const farthest = distances[seed % Math.max(1, rows)] ?? 0;
        const near = distances.flatMap((distance, row) => (distance <= farthest ? [row] : []));
        kernel.select(out, rows, farthest, numbers);
        assert.deepEqual([...new Uint32Array(kernel.memory.buffer, numbers, near.length)], near);
      }),
    );
  });

  test('multiplies int8 rows as plain arithmetic does, in the order asked for', () => {
    hold(
      property(shape, ([dimension, rows, seed]) => {
        const stride = vectorStride(dimension);
        const table = stride;
        const numbers = table + rows * stride;
        const out = Math.ceil((numbers + rows * 4) / 16) * 16;
        const kernel = createKernel(out + rows * 4);
        fill(new Uint8Array(kernel.memory.buffer, 0, numbers), seed);
        const order = Array.from({ length: rows }, (_, row) => rows - 1 - row);
        new Uint32Array(kernel.memory.buffer, numbers, rows).set(order);
        kernel.dots(0, table, stride, numbers, rows, out);
        const values = new Int8Array(kernel.memory.buffer);
        const dots = new Int32Array(kernel.memory.buffer, out, rows);
        for (const [index, row] of order.entries()) {
          let expected = 0;
          for (let at = 0; at < stride; at += 1) expected += (values[at] ?? 0) * (values[table + row * stride + at] ?? 0);
          assert.equal(dots[index], expected);
        }
      }),
    );
  });

  test('sums scaled rows of half bytes as plain arithmetic in 32 bits does, in the order asked for', () => {
    hold(
      property(shape, ([length, rows, seed]) => {
        const stride = Math.ceil(length / 32) * 16;
        const numbers = rows * stride;
        const scales = numbers + Math.ceil(rows / 4) * 16;
        const out = scales + Math.ceil(rows / 4) * 16;
        const kernel = createKernel(out + stride * 8);
        fill(new Uint8Array(kernel.memory.buffer, 0, numbers), seed);
        const order = Array.from({ length: rows }, (_, row) => rows - 1 - row);
        new Uint32Array(kernel.memory.buffer, numbers, rows).set(order);
        const factors = new Float32Array(kernel.memory.buffer, scales, rows).map((_, row) => (row + seed) % 7 / 3);
        new Float32Array(kernel.memory.buffer, scales, rows).set(factors);
        kernel.sums(0, stride, numbers, scales, rows, out);
        const packed = new Uint8Array(kernel.memory.buffer);
        const expected = new Float32Array(stride * 2);
        for (const [place, row] of order.entries()) {
          for (let at = 0; at < expected.length; at += 1) {
            const byte = packed[row * stride + (at >> 1)] ?? 0;
            const value = (at % 2 === 0 ? byte & 15 : byte >> 4) - 8;
            expected[at] = (expected[at] ?? 0) + Math.fround((factors[place] ?? 0) * value);
          }
        }
        assert.deepEqual(new Float32Array(kernel.memory.buffer, out, expected.length), expected);
      }),
    );
  });
});

function fill(bytes: Uint8Array, seed: number): void {
  let state = seed | 1;
  for (let at = 0; at < bytes.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
}
