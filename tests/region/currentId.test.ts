import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { regionFeatures } from "../../src/geometry/topology.ts";
import { levels } from "../../src/index.ts";
import { currentId } from "../../src/region/currentId.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const read = (path: string) => JSON.parse(readFileSync(`data/built/${path}`, "utf8"));

/** What a file name, an address, a shell and a spreadsheet leave as it is. */
const safe = /^[A-Za-z0-9-]+$/;

const ids = levels.flatMap((level) => builtWorld(level).regions.map(({ id }) => id));

test("every id of every level is safe in addresses, file names, shells and tables, and stands once", () => {
  expect(ids.filter((id) => !safe.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(7000);
});

test("shapes and names know no other ids", () => {
  const known = new Set(ids);
  const shapes = [
    ...regionFeatures(read("world.topo.json"), "admin1"),
    ...regionFeatures(read("detail.topo.json"), "admin1"),
    ...regionFeatures(read("countries.topo.json"), "countries"),
    ...regionFeatures(read("counties.topo.json"), "counties"),
  ].map(({ id }) => String(id));
  const named = ["ar", "en", "hi"].flatMap((language) =>
    Object.keys(read(`names/${language}.json`)),
  );
  expect([...shapes, ...named].filter((id) => !known.has(id))).toEqual([]);
});

test("every id is its own current id", () => {
  expect(ids.filter((id) => currentId(id) !== id)).toEqual([]);
});

test("each id that ended in a question mark leads to the region that has a new one", () => {
  const aliases = readFileSync("data/boundaries/aliases.csv", "utf8")
    .split("\n")
    .map((line) => line.split(","))
    .filter(([, kind]) => kind === "earlier_id");
  expect(aliases).toHaveLength(38);
  const known = new Set(ids);
  for (const [earlier = "", , id = ""] of aliases) {
    expect(earlier.endsWith("?"), earlier).toBe(true);
    expect(known.has(id), id).toBe(true);
    // As it was, small, with the plus that an address reads as a blank, and as file names had it.
    const spelled = [earlier, earlier.toLowerCase(), earlier.replace("+", " ")];
    const named = [earlier.slice(0, -1), `${earlier.slice(0, -1)}_`];
    for (const key of [...spelled, ...named]) expect(currentId(key), key).toBe(id);
  }
});

test.each(["", " ", "+00?", "MAC", "MAC+0?", "MAC+000?", "xMAC+00?", "MAC+00??"])(
  "%j was never an id and stays as it is",
  (text) => {
    expect(currentId(text)).toBe(text);
  },
);
