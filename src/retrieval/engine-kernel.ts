// The loops that decide the engine's and the embedder's speed, over int8 vectors and their sign bits, as WebAssembly with SIMD.
// JavaScript has neither a population count nor packed multiplication: there the same loops take five to ten times as long.

/** Bytes in one row of a vector table: SIMD reads sixteen at a time, so rows are padded with zeros. */
export function vectorStride(dimension: number): number {
  return Math.ceil(dimension / 16) * 16;
}

/** Bytes in one row of sign bits: read sixteen at a time too. */
export function signStride(dimension: number): number {
  return Math.ceil(dimension / 128) * 16;
}

/** Addresses are byte offsets into the memory; every one is a multiple of 16. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  /**
   * Writes, as u16, the number of differing bits between the row at `query` and each of `count` rows at `table`, and
   * counts in the u32s at `histogram` how many rows have each number.
   */
  hamming(query: number, table: number, count: number, stride: number, out: number, histogram: number): void;
  /** Writes, as u32, the numbers of those of `count` rows whose u16 at `distances` is at most `farthest`; `out` has room for all. */
  select(distances: number, count: number, farthest: number, out: number): void;
  /** Writes, as i32, the dot product of the row at `query` with each row of `table` whose number (u32) stands at `rows`. */
  dots(query: number, table: number, stride: number, rows: number, count: number, out: number): void;
  /**
   * Writes, as f32, the sum of the `count` rows of `table` whose numbers (u32) stand at `rows`, each times its scale (f32)
   * at `scales`. A row of `stride` bytes has two numbers a byte, -8 to 7 above 8, the first in the low half; thirty-two
   * are summed at a time, so what stands behind a shorter row is summed too.
   */
  sums(table: number, stride: number, rows: number, scales: number, count: number, out: number): void;
}

/** A kernel with a memory of at least `bytes` bytes, zeroed. */
export function createKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / pageBytes)) });
  const { hamming, select, dots, sums } = new WebAssembly.Instance(new WebAssembly.Module(kernelModule()), { e: { m: memory } }).exports;
  if (typeof hamming !== 'function' || typeof select !== 'function' || typeof dots !== 'function' || typeof sums !== 'function') throw new Error('the kernel exports nothing');
  return {
    memory,
    hamming: (...numbers) => void hamming(...numbers),
    select: (...numbers) => void select(...numbers),
    dots: (...numbers) => void dots(...numbers),
    sums: (...numbers) => void sums(...numbers),
  };
}

const pageBytes = 65_536;

// A minimal assembler: https://webassembly.github.io/spec/core/binary/ and, for 0xfd, the SIMD chapter of the same.
const i32 = 0x7f;
const i64 = 0x7e;
const v128 = 0x7b;
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
/** 0 to 63: larger ones, as signed LEB128, take more than a byte. */
const constant = (value: number) => [0x41, value];
const largeConstant = (value: number) => [0x41, (value & 0x7f) | 0x80, value >> 7];
const add = [0x6a];
const simd = (operation: number) => (operation < 128 ? [0xfd, operation] : [0xfd, (operation & 0x7f) | 0x80, operation >> 7]);
const load64 = (offset: number) => [0x29, 0, offset];
const load16 = [0x2f, 0, 0];
const shiftLeft = [0x74];
const load128 = [...simd(0), 0, 0];
const load32 = [0x28, 0, 0];
const store16 = [0x3b, 0, 0];
const store32 = [0x36, 0, 0];
const loadFloat = [0x2a, 0, 0];
const store128 = (offset: number) => [...simd(0x0b), 0, offset];
const zero64 = [0x42, 0];
const lane = (number: number) => [...simd(0x1b), number];
const bytes16 = (value: number) => [...simd(0x0c), ...Array.from({ length: 16 }, () => value)];
const zero128 = bytes16(0);
const and128 = simd(0x4e);
const subtractBytes = simd(0x71);
const shiftBytesRight = simd(0x6d);
const shuffle = (lanes: readonly number[]) => [...simd(0x0d), ...lanes];
const lowHalf = simd(0x87);
const highHalf = simd(0x88);
const lowQuarter = simd(0xa7);
const highQuarter = simd(0xa8);
const toFloats = simd(0xfa);
const spreadFloat = simd(0x13);
const addFloats = simd(0xe4);
const multiplyFloats = simd(0xe6);
const dotPairs = simd(0xba);
const add128 = simd(0xae);
/** Runs the body at least once, again while its last value is not zero. */
const again = (body: readonly number[]) => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];
const whenNotZero = (condition: readonly number[], body: readonly number[]) => [...condition, 0x04, 0x40, ...body, 0x0b];
const step = (local: number, by: readonly number[]) => [...get(local), ...by, ...add, ...set(local)];

function hammingBody(): number[] {
  const [query, table, count, stride, out, histogram, place, end, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const differing = (offset: number) => [...get(table), ...load64(offset), ...get(place), ...load64(offset), 0x85, 0x7b, 0x7c];
  const row = [
    ...zero64, ...set(sum),
    ...get(query), ...set(place),
    ...get(table), ...get(stride), ...add, ...set(end),
    ...again([
      ...get(sum), ...differing(0), ...differing(8), ...set(sum),
      ...step(place, constant(16)),
      ...get(table), ...constant(16), ...add, ...tee(table), ...get(end), 0x49,
    ]),
    ...get(out), ...get(sum), 0xa7, ...store16,
    ...get(histogram), ...get(sum), 0xa7, ...constant(2), ...shiftLeft, ...add, ...tee(place),
    ...get(place), ...load32, ...constant(1), ...add, ...store32,
    ...step(out, constant(2)),
    ...get(count), ...constant(1), 0x6b, ...tee(count),
  ];
  return code([[2, i32], [1, i64]], whenNotZero(get(count), again(row)));
}

/** Every number is written where the next one that counts will be: no branch that could be guessed wrong. */
function selectBody(): number[] {
  const [distances, count, farthest, out, number] = [0, 1, 2, 3, 4];
  const row = [
    ...get(out), ...get(number), ...store32,
    ...step(out, [...get(distances), ...load16, ...get(farthest), 0x4d, ...constant(2), ...shiftLeft]),
    ...step(distances, constant(2)),
    ...get(number), ...constant(1), ...add, ...tee(number), ...get(count), 0x49,
  ];
  return code([[1, i32]], whenNotZero(get(count), again(row)));
}

function dotsBody(): number[] {
  const [query, table, stride, rows, count, out, at, end, place, sum, vector, against] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const products = (half: readonly number[]) => [...get(sum), ...get(vector), ...half, ...get(against), ...half, ...dotPairs, ...add128, ...set(sum)];
  const row = [
    ...zero128, ...set(sum),
    ...get(query), ...set(place),
    ...get(table), ...get(rows), ...load32, ...get(stride), 0x6c, ...add, ...tee(at), ...get(stride), ...add, ...set(end),
    ...again([
      ...get(at), ...load128, ...set(vector),
      ...get(place), ...load128, ...set(against),
      ...products(lowHalf),
      ...products(highHalf),
      ...step(place, constant(16)),
      ...get(at), ...constant(16), ...add, ...tee(at), ...get(end), 0x49,
    ]),
    ...get(out),
    ...get(sum), ...lane(0), ...get(sum), ...lane(1), ...add, ...get(sum), ...lane(2), ...add, ...get(sum), ...lane(3), ...add,
    ...store32,
    ...step(out, constant(4)),
    ...step(rows, constant(4)),
    ...get(count), ...constant(1), 0x6b, ...tee(count),
  ];
  return code([[3, i32], [3, v128]], whenNotZero(get(count), again(row)));
}

/** Sixteen bytes, thirty-two columns, at a time, whose sums stay in eight registers. */
function sumsBody(): number[] {
  const [table, stride, rows, scales, count, out, column, row, scaleAt, left, scale, low, high, bytes, half] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  const eighths = [15, 16, 17, 18, 19, 20, 21, 22];
  const addTo = (sum: number, quarter: readonly number[]) => [...get(sum), ...get(half), ...quarter, ...toFloats, ...get(scale), ...multiplyFloats, ...addFloats, ...set(sum)];
  const addSixteen = (first: number, lanes: readonly number[]) => [
    ...get(low), ...get(high), ...shuffle(lanes), ...tee(bytes), ...lowHalf, ...set(half),
    ...addTo(first, lowQuarter), ...addTo(first + 1, highQuarter),
    ...get(bytes), ...highHalf, ...set(half),
    ...addTo(first + 2, lowQuarter), ...addTo(first + 3, highQuarter),
  ];
  const alternating = (start: number) => Array.from({ length: 16 }, (_, place) => start + (place >> 1) + (place % 2) * 16);
  const addRow = [
    ...get(scaleAt), ...loadFloat, ...spreadFloat, ...set(scale),
    ...get(table), ...get(row), ...load32, ...get(stride), 0x6c, ...add, ...get(column), ...add, ...load128, ...tee(bytes),
    ...bytes16(15), ...and128, ...bytes16(8), ...subtractBytes, ...set(low),
    ...get(bytes), ...constant(4), ...shiftBytesRight, ...bytes16(8), ...subtractBytes, ...set(high),
    ...addSixteen(15, alternating(0)),
    ...addSixteen(19, alternating(8)),
    ...step(row, constant(4)),
    ...step(scaleAt, constant(4)),
    ...get(left), ...constant(1), 0x6b, ...tee(left),
  ];
  const columns = [
    ...eighths.flatMap((sum) => [...zero128, ...set(sum)]),
    ...get(rows), ...set(row),
    ...get(scales), ...set(scaleAt),
    ...get(count), ...set(left),
    ...whenNotZero(get(left), again(addRow)),
    ...eighths.flatMap((sum, place) => [...get(out), ...get(sum), ...store128(place * 16)]),
    ...step(out, largeConstant(128)),
    ...get(column), ...constant(16), ...add, ...tee(column), ...get(stride), 0x49,
  ];
  return code([[4, i32], [13, v128]], again(columns));
}

function code(locals: readonly (readonly [number, number])[], body: readonly number[]): number[] {
  return sized([locals.length, ...locals.flat(), ...body, 0x0b]);
}

function kernelModule(): Uint8Array<ArrayBuffer> {
  const name = (text: string) => sized([...Buffer.from(text, 'latin1')]);
  const signature = (parameters: number) => [0x60, parameters, ...Array.from({ length: parameters }, () => i32), 0];
  const section = (kind: number, content: readonly number[]) => [kind, ...sized(content)];
  return new Uint8Array(
    [
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [2, ...signature(4), ...signature(6)]),
      section(2, [1, ...name('e'), ...name('m'), 0x02, 0, 0]),
      section(3, [4, 1, 0, 1, 1]),
      section(7, [4, ...name('hamming'), 0, 0, ...name('select'), 0, 1, ...name('dots'), 0, 2, ...name('sums'), 0, 3]),
      section(10, [4, ...hammingBody(), ...selectBody(), ...dotsBody(), ...sumsBody()]),
    ].flat(),
  );
}

/** A vector of bytes with its length before it, as LEB128. */
function sized(bytes: readonly number[]): number[] {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    if (rest < 128) return [...length, rest, ...bytes];
    length.push((rest & 0x7f) | 0x80);
  }
}
