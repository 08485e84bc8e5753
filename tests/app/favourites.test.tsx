import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { keepFavourites, keptFavourites } from "../../app/controls/favourites/keptFavourites.ts";

const key = "inference-burden-atlas.favourites";
afterEach(() => localStorage.clear());

test("what is kept comes back in its order", () => {
  keepFavourites(["IRL", "USA-3521", "GB-SCT"]);
  expect(keptFavourites()).toEqual(["IRL", "USA-3521", "GB-SCT"]);
});

test.each([
  ["nothing", undefined, []],
  ["no JSON", "{", []],
  ["no list", '{"0":"IRL"}', []],
  ["other things in a list", '["IRL", 7, null, "<b>", "IRL", ["X"], "CHL"]', ["IRL", "CHL"]],
])("%s in the browser is no fault", (_, text, ids) => {
  if (text !== undefined) localStorage.setItem(key, text);
  expect(keptFavourites()).toEqual(ids);
});

test("whatever the browser holds, favourites are at most 200 different ids", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      localStorage.setItem(key, text);
      const ids = keptFavourites();
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[\w-]{2,24}$/.test(id))).toBe(true);
    }),
  );
  localStorage.setItem(key, JSON.stringify(Array.from({ length: 999 }, (_, at) => `R${at}00`)));
  expect(keptFavourites()).toHaveLength(200);
});
