import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { keepIds, keptIds } from "../../app/files/keptIds.ts";

const list = { key: "list of a test", most: 200 };
afterEach(() => localStorage.clear());

test("what is kept comes back in its order", () => {
  keepIds(list, ["IRL", "USA-3521", "GB-SCT"]);
  expect(keptIds(list)).toEqual(["IRL", "USA-3521", "GB-SCT"]);
});

test.each([
  ["nothing", undefined, []],
  ["no JSON", "{", []],
  ["no list", '{"0":"IRL"}', []],
  ["other things in a list", '["IRL", 7, null, "<b>", "IRL", ["X"], "CHL"]', ["IRL", "CHL"]],
])("%s in the browser is no fault", (_, text, ids) => {
  if (text !== undefined) localStorage.setItem(list.key, text);
  expect(keptIds(list)).toEqual(ids);
});

test("whatever the browser holds, a list is at most 200 different ids", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      localStorage.setItem(list.key, text);
      const ids = keptIds(list);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[\w-]{2,24}$/.test(id))).toBe(true);
    }),
  );
  localStorage.setItem(
    list.key,
    JSON.stringify(Array.from({ length: 999 }, (_, at) => `R${at}00`)),
  );
  expect(keptIds(list)).toHaveLength(200);
});
