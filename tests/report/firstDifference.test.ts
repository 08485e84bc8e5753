import fc from "fast-check";
import { expect, test } from "vitest";
import { byteDifference, firstDifference } from "../../src/report/verify/firstDifference.ts";

test("equal files have none", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("html", "csv", "json"), (text, format) => {
      expect(firstDifference(format, text, text)).toBeUndefined();
    }),
  );
  expect(byteDifference(new Uint8Array([1, 2]), new Uint8Array([1, 2]))).toBeUndefined();
});

test("one changed character is always found, in every format", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.constantFrom("html", "md", "csv", "json"),
      (text, place, format) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + (text[at] === "x" ? "y" : "x") + text.slice(at + 1);
        expect(firstDifference(format, text, changed)).toBeDefined();
      },
    ),
  );
});

test("a table names row and column, a record the path, a text the line, bytes the range", () => {
  expect(firstDifference("csv", "a,b\n1,2\n3,4\n", "a,b\n1,2\n3,5\n")).toEqual({
    kind: "cell",
    row: 3,
    column: "b",
    expected: "4",
    received: "5",
  });
  expect(firstDifference("json", '{"a":{"b":[1,2]}}', '{"a":{"b":[1,3]}}')).toEqual({
    kind: "value",
    path: "a.b.1",
    expected: "2",
    received: "3",
  });
  expect(firstDifference("html", "one\ntwo", "one\ntwa")).toEqual({
    kind: "text",
    line: 2,
    column: 3,
    expected: "two",
    received: "twa",
  });
  expect(byteDifference(new Uint8Array([1, 2, 3, 4]), new Uint8Array([1, 9, 3, 8]))).toEqual({
    kind: "bytes",
    from: 1,
    to: 3,
  });
});

test("a record that is the same in other spaces differs as text", () => {
  expect(firstDifference("json", '{"a":1}', '{"a": 1}')).toMatchObject({ kind: "text" });
});
