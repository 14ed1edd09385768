// The loops in which training spends its time, as WebAssembly with SIMD over one memory that all workers share.
// Plain JavaScript takes four to five times as long; everything else of the trainer stays in TypeScript.

/** Addresses are byte offsets into the shared memory; rows are of `size` 32-bit floats, a multiple of 16. */
export interface Kernels {
  /** Adds weights[k] × table[rows[k]] to the row at `sum`, for k below `count`; `rows` are u32, `weights` f32. */
  gather(sum: number, table: number, rows: number, weights: number, count: number, size: number): void;
  /** Writes the dot products of the row at `row` with `count` rows that follow each other at `table`. */
  dots(row: number, table: number, count: number, size: number, out: number): void;
  /** One step of Adam (Kingma and Ba, 2015): `rate` holds both bias corrections. */
  adam(values: number, means: number, squares: number, gradient: number, size: number, rate: number, epsilon: number): void;
}

/** Memory that worker threads can share, zeroed. */
export function createSharedMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / 65_536) + 1;
  const descriptor = { initial: pages, maximum: pages, shared: true };
  return new WebAssembly.Memory(descriptor);
}

export function createKernels(memory: WebAssembly.Memory): Kernels {
  const { gather, dots, adam } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { e: { m: memory } }).exports;
  if (typeof gather !== 'function' || typeof dots !== 'function' || typeof adam !== 'function') throw new Error('the kernels export nothing');
  return {
    gather: (...numbers) => void gather(...numbers),
    dots: (...numbers) => void dots(...numbers),
    adam: (...numbers) => void adam(...numbers),
  };
}

// A minimal assembler: https://webassembly.github.io/spec/core/binary/
const i32 = 0x7f;
const f32 = 0x7d;
const v128 = 0x7b;
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const integer = (value: number) => [0x41, ...signed(value)];
const float = (value: number) => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)];
const simd = (operation: number) => (operation < 128 ? [0xfd, operation] : [0xfd, (operation & 0x7f) | 0x80, operation >> 7]);
const at = (offset: number) => [0, offset];
const loadVector = (offset: number) => [...simd(0x00), ...at(offset)];
const storeVector = (offset: number) => [...simd(0x0b), ...at(offset)];
const loadInteger = [0x28, 0, 0];
const loadFloat = [0x2a, 0, 0];
const storeFloat = [0x38, 0, 0];
const zero = [...simd(0x0c), ...Array.from({ length: 16 }, () => 0)];
const splat = simd(0x13);
const lane = (number: number) => [...simd(0x1f), number];
const vectorAdd = simd(0xe4);
const vectorSubtract = simd(0xe5);
const vectorMultiply = simd(0xe6);
const vectorDivide = simd(0xe7);
const vectorRoot = simd(0xe3);
const integerAdd = 0x6a;
const integerSubtract = 0x6b;
const integerMultiply = 0x6c;
const floatAdd = 0x92;
const below = 0x49;
const step = (local: number, by: number) => [...get(local), ...integer(by), integerAdd, ...set(local)];
/** Runs the body at least once, again while its last value is not zero. */
const again = (body: readonly number[]) => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];
const unless = (isZero: number, body: readonly number[]) => [...get(isZero), 0x04, 0x40, ...body, 0x0b];
const countDown = (local: number) => [...get(local), ...integer(1), integerSubtract, ...tee(local)];
/** Rows are worked through in blocks of 16 floats. */
const quarters = [0, 16, 32, 48] as const;
const blockBytes = 64;
const bytesOf = (size: number) => [...get(size), ...integer(4), integerMultiply];

function gatherBody(): number[] {
  const [sum, table, rows, weights, count, size, target, source, end, weight] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const block = quarters.flatMap((offset) => [
    ...get(target),
    ...get(target), ...loadVector(offset),
    ...get(source), ...loadVector(offset), ...get(weight), ...vectorMultiply,
    ...vectorAdd,
    ...storeVector(offset),
  ]);
  const row = [
    ...get(weights), ...loadFloat, ...splat, ...set(weight),
    ...get(table), ...get(rows), ...loadInteger, ...bytesOf(size), integerMultiply, integerAdd, ...set(source),
    ...get(sum), ...tee(target), ...bytesOf(size), integerAdd, ...set(end),
    ...again([...block, ...step(source, blockBytes), ...get(target), ...integer(blockBytes), integerAdd, ...tee(target), ...get(end), below]),
    ...step(rows, 4),
    ...step(weights, 4),
    ...countDown(count),
  ];
  return code([[3, i32], [1, v128]], unless(count, again(row)));
}

function dotsBody(): number[] {
  const [row, table, count, size, out, place, end, first, second] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const block = quarters.flatMap((offset, index) => {
    const sum = index % 2 === 0 ? first : second;
    return [...get(sum), ...get(place), ...loadVector(offset), ...get(table), ...loadVector(offset), ...vectorMultiply, ...vectorAdd, ...set(sum)];
  });
  const one = [
    ...zero, ...set(first),
    ...zero, ...set(second),
    ...get(row), ...tee(place), ...bytesOf(size), integerAdd, ...set(end),
    ...again([...block, ...step(table, blockBytes), ...get(place), ...integer(blockBytes), integerAdd, ...tee(place), ...get(end), below]),
    ...get(first), ...get(second), ...vectorAdd, ...set(first),
    ...get(out),
    ...get(first), ...lane(0), ...get(first), ...lane(1), floatAdd, ...get(first), ...lane(2), floatAdd, ...get(first), ...lane(3), floatAdd,
    ...storeFloat,
    ...step(out, 4),
    ...countDown(count),
  ];
  return code([[2, i32], [2, v128]], unless(count, again(one)));
}

function adamBody(): number[] {
  const [values, means, squares, gradient, size, rate, epsilon, end, gradients, moved] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const blend = (kept: number) => [...float(kept), ...splat, ...vectorMultiply];
  const block = quarters.flatMap((offset) => [
    ...get(gradient), ...loadVector(offset), ...set(gradients),
    ...get(means), ...get(means), ...loadVector(offset), ...blend(0.9), ...get(gradients), ...blend(0.1), ...vectorAdd, ...storeVector(offset),
    ...get(squares), ...get(squares), ...loadVector(offset), ...blend(0.999),
    ...get(gradients), ...get(gradients), ...vectorMultiply, ...blend(0.001), ...vectorAdd, ...storeVector(offset),
    ...get(means), ...loadVector(offset), ...get(rate), ...splat, ...vectorMultiply,
    ...get(squares), ...loadVector(offset), ...vectorRoot, ...get(epsilon), ...splat, ...vectorAdd, ...vectorDivide, ...set(moved),
    ...get(values), ...get(values), ...loadVector(offset), ...get(moved), ...vectorSubtract, ...storeVector(offset),
  ]);
  const next = [values, means, squares].flatMap((address) => step(address, blockBytes));
  return code([[1, i32], [2, v128]], [
    ...get(gradient), ...bytesOf(size), integerAdd, ...set(end),
    ...again([...block, ...next, ...get(gradient), ...integer(blockBytes), integerAdd, ...tee(gradient), ...get(end), below]),
  ]);
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const name = (text: string) => sized([...Buffer.from(text, 'latin1')]);
  const signature = (parameters: readonly number[]) => [0x60, ...sized(parameters), 0];
  const addresses = (count: number) => Array.from({ length: count }, () => i32);
  const types = [3, ...signature(addresses(6)), ...signature(addresses(5)), ...signature([...addresses(5), f32, f32])];
  const mostPages = [0x80, 0x80, 0x04];
  const sharedMemory = [1, ...name('e'), ...name('m'), 0x02, 0x03, 0, ...mostPages];
  const exported = [3, ...name('gather'), 0, 0, ...name('dots'), 0, 1, ...name('adam'), 0, 2];
  const header = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  return new Uint8Array([
    ...header,
    1, ...sized(types),
    2, ...sized(sharedMemory),
    3, ...sized([3, 0, 1, 2]),
    7, ...sized(exported),
    10, ...sized([3, ...gatherBody(), ...dotsBody(), ...adamBody()]),
  ]);
}

function code(locals: readonly (readonly [number, number])[], body: readonly number[]): number[] {
  return sized([locals.length, ...locals.flat(), ...body, 0x0b]);
}

/** A vector of bytes with its length before it, as LEB128. */
function sized(bytes: readonly number[]): number[] {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    if (rest < 128) return [...length, rest, ...bytes];
    length.push((rest & 0x7f) | 0x80);
  }
}

/** A signed number as LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const byte = rest & 0x7f;
    if ((rest >> 6) === 0 || (rest >> 6) === -1) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}
