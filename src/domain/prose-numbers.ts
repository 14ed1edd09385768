// Whether the numbers of a sentence of prose are those of its source: as many, and in their order.
import { numbersIn, type StatedNumber } from './number-words.ts';

/** A year may stand anywhere in a sentence; other numbers that change places change what they count. */
const year = /^(?:1[5-9]|20)\d\d$/u;

/** True where each number of the prose has one of its own in the source, and those in digits keep their order. */
export function numbersStand(prose: string, source: string): boolean {
  const stated = numbersIn(source);
  const left = [...stated];
  for (const number of numbersIn(prose)) {
    const at = left.findIndex((one) => same(one, number));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return inOrder(digitsOf(numbersIn(prose)), digitsOf(stated));
}

function digitsOf(numbers: readonly StatedNumber[]): StatedNumber[] {
  return numbers.filter((number) => number.digits === true && !number.values.some((value) => year.test(value)));
}

/** Whether the numbers that both have follow each other alike. */
function inOrder(prose: readonly StatedNumber[], source: readonly StatedNumber[]): boolean {
  let from = 0;
  for (const number of prose.filter((one) => source.some((other) => same(one, other)))) {
    const at = source.findIndex((other, index) => index >= from && same(number, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function same(one: StatedNumber, other: StatedNumber): boolean {
  return one.values.some((value) => other.values.includes(value));
}
