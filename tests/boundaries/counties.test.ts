import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvRecords, regionFeatures } from "../../src/index.ts";

const read = (name: string): string => readFileSync(`data/boundaries/${name}`, "utf8");

const rows = csvRecords(read("counties.csv"), { file: "counties.csv" }).records.map(
  ({ cells }) => cells,
);
const states = csvRecords(read("regions.csv"), { file: "regions.csv" }).records.flatMap(
  ({ cells }) => (cells.parent === "USA" ? [cells] : []),
);
const features = regionFeatures(JSON.parse(read("counties.topo.json")), "counties");

test("every county has a shape, and every shape a county", () => {
  expect(rows).toHaveLength(3142);
  const drawn = rows.filter((row) => row.has_geometry === "1").map(({ id }) => id);
  expect(features.map(({ id }) => id)).toEqual(drawn);
  expect(rows.filter((row) => row.has_geometry === "0").map(({ name }) => name)).toEqual([
    "Falls Church city",
  ]);
});

test("every county lies in a state, and every state has counties", () => {
  expect([...new Set(rows.map(({ parent }) => parent))].sort()).toEqual(
    states.map(({ id }) => id).sort(),
  );
  expect(rows.find(({ id }) => id === "US-51107")).toMatchObject({
    ...{ level: "county", parent: "USA-3552", name: "Loudoun" },
  });
  expect(rows.filter(({ parent }) => parent === "USA-3556").map(({ id }) => id)).toEqual([
    "US-11001",
  ]);
});

test("areas of counties add to those of their state, within the coast's detail", () => {
  const area = (parent: string | undefined) =>
    rows.reduce((sum, row) => sum + (row.parent === parent ? Number(row.area_km2) : 0), 0);
  const inland = ["Kansas", "Colorado", "Wyoming", "Iowa", "Missouri"];
  for (const { id, name, area_km2 } of states.filter((state) => inland.includes(state.name ?? "")))
    expect([name, Math.abs(area(id) / Number(area_km2) - 1) < 0.005]).toEqual([name, true]);
});

test("labels stand within the box of their county", () => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, geometry } of features) {
    const points = geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as number[][];
    const row = byId.get(id);
    const [x, y] = [Number(row?.label_lon), Number(row?.label_lat)];
    const [xs, ys] = [points.map(([east = 0]) => east), points.map(([, north = 0]) => north)];
    const inside =
      x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
    expect([row?.id, inside]).toEqual([row?.id, true]);
  }
});

test("the file is lean enough to follow a state into view", () => {
  expect(Buffer.byteLength(read("counties.topo.json"))).toBeLessThan(700_000);
});
