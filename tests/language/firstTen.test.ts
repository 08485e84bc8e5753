import fc from "fast-check";
import { expect, test } from "vitest";
import { firstTen } from "../../src/index.ts";

test("ten of a list are said in their order, the others counted, none lost", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), (list) => {
      const { said, others } = firstTen(list);
      expect(said).toEqual(list.slice(0, 10));
      expect(said.length + others).toBe(list.length);
    }),
  );
});
