// Growing lists and an index of unsigned 32-bit numbers: plain arrays and Maps take several times the memory and time.

export interface NumberList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** A copy in memory that workers can share. */
  share(): Uint32Array;
}

export function createNumberList(): NumberList {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => values[index] ?? 0,
    share() {
      const copy = new Uint32Array(new SharedArrayBuffer(length * 4));
      copy.set(values.subarray(0, length));
      return copy;
    },
  };
}

/** Numbers values in order of first appearance. The values must be evenly spread, as hashes are. */
export function createNumberIndex(): (value: number) => number {
  let mask = 2 ** 16 - 1;
  let keys = new Uint32Array(mask + 1);
  let numbers = new Int32Array(mask + 1).fill(-1);
  let count = 0;
  const slotOf = (value: number) => {
    let slot = value & mask;
    while ((numbers[slot] ?? -1) >= 0 && keys[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const oldKeys = keys;
    const oldNumbers = numbers;
    mask = mask * 2 + 1;
    keys = new Uint32Array(mask + 1);
    numbers = new Int32Array(mask + 1).fill(-1);
    oldNumbers.forEach((number, old) => {
      if (number < 0) return;
      const value = oldKeys[old] ?? 0;
      const slot = slotOf(value);
      keys[slot] = value;
      numbers[slot] = number;
    });
  };
  return (value) => {
    let slot = slotOf(value);
    const known = numbers[slot] ?? -1;
    if (known >= 0) return known;
    if (count * 2 > mask) {
      grow();
      slot = slotOf(value);
    }
    keys[slot] = value;
    numbers[slot] = count;
    count += 1;
    return count - 1;
  };
}
