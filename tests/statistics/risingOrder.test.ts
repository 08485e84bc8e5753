import fc from "fast-check";
import { expect, test } from "vitest";
import { risingOrder } from "../../src/statistics/risingOrder.ts";

const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  /** Alike as 32-bit numbers. */
  fc.integer({ min: -9, max: 9 }).map((steps) => 1 + steps * 2 ** -50),
);

test("puts places in the order of their numbers, again and again", () => {
  const lists = fc.constantFrom(0, 1, 2, 40, 300).chain((count) =>
    fc.array(fc.array(number, { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(lists, (all) => {
      const orderOf = risingOrder(all[0]?.length ?? 0);
      for (const numbers of all) {
        const order = [...orderOf(Float64Array.from(numbers))];
        expect(order.toSorted((a, b) => a - b)).toEqual([...numbers.keys()]);
        const sorted = order.map((place) => numbers[place] as number);
        for (const [index, next] of sorted.slice(1).entries())
          expect(sorted[index] as number).toBeLessThanOrEqual(next);
      }
    }),
  );
});
