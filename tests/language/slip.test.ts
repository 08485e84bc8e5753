import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, slip } from "../../src/index.ts";

test.each([
  ["ireland", "irelnd", "whole"],
  ["ireland", "irelamd", "whole"],
  ["ireland", "irelandd", "whole"],
  ["ireland", "rieland", "whole"],
  ["ireland", "iceland", "whole"],
  ["switzerland", "swizerl", "beginning"],
  ["ireland", "ireland", undefined],
  ["ireland", "irel", undefined],
  ["ireland", "icelanx", undefined],
  ["", "a", "whole"],
])("of %s, %s is a slip: %s", (name, typed, found) => {
  expect(slip(name, typed)).toBe(found);
});

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

test("a whole slip is one edit away, or two that changed places", () => {
  fc.assert(
    fc.property(letters, letters, (name, typed) => {
      const isOneEdit = editDistance(name, typed) === 1;
      const swaps = [...typed].map((_, at) =>
        [typed.slice(0, at), typed[at + 1], typed[at], typed.slice(at + 2)].join(""),
      );
      const isSwap = name !== typed && swaps.slice(0, -1).includes(name);
      /** What a name begins with is found without any slip. */
      fc.pre(!name.startsWith(typed));
      expect(slip(name, typed) === "whole").toBe(isOneEdit || isSwap);
    }),
  );
});

test("a beginning is a slip of as much of the name", () => {
  fc.assert(
    fc.property(letters, letters, (name, typed) => {
      if (slip(name, typed) !== "beginning") return;
      const parts = [...name].map((_, at) => name.slice(0, at + 1));
      expect(parts.some((part) => slip(part, typed) === "whole")).toBe(true);
    }),
  );
});
