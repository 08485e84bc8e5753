import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { buildAtlas } from "../../data/build/buildAtlas.ts";
import { sha256Of } from "../../data/build/manifest.ts";
import { countyDatasets, datasets, provinceDatasets, references } from "../../data/index.ts";
import { csvRecords, levels } from "../../src/index.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { dataPackageProfile } from "./dataPackageProfile.ts";

const { files } = buildAtlas(datasets, "data", references);
const content = (name: string): string => String(files.get(name)?.content ?? "");
const described = JSON.parse(content("datapackage.json"));

test("follows the Data Package standard", () => {
  expect(dataPackageProfile.safeParse(described)).toMatchObject({ success: true });
});

test("the profile is not blind", () => {
  const [resource] = described.resources;
  for (const wrong of [
    { ...described, resources: [] },
    { ...described, resources: [{ ...resource, path: "../table.csv" }] },
    { ...described, resources: [{ ...resource, path: "/data/table.csv" }] },
    { ...described, resources: [{ ...resource, name: "Has Capitals" }] },
    { ...described, resources: [{ ...resource, licenses: [] }] },
    { ...described, resources: [{ ...resource, schema: { ...resource.schema, fields: [] } }] },
  ])
    expect(dataPackageProfile.safeParse(wrong).success).toBe(false);
});

test("describes every table that may be handed on, as it is", () => {
  const parsed = dataPackageProfile.parse(described);
  const open = [...datasets, ...references].filter(({ redistributable }) => redistributable);
  expect(parsed.resources.map(({ name }) => name)).toEqual([
    ...open.map(({ id }) => id),
    "regions",
  ]);
  for (const { path, bytes, hash, schema } of parsed.resources) {
    const text = content(path);
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(`sha256:${sha256Of(text)}`).toBe(hash);
    expect(csvRecords(text, { file: path }).columns).toEqual(schema.fields.map(({ name }) => name));
  }
});

type Field = z.infer<typeof dataPackageProfile>["resources"][number]["schema"]["fields"][number];

function fits(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === "") return constraints.required !== true;
  if (type === "integer") return /^-?\d+$/.test(cell);
  if (type === "number") return Number.isFinite(Number(cell));
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(cell);
  return constraints.enum?.includes(cell) ?? true;
}

test("every cell fits the type and the constraints of its field, and no key stands twice", () => {
  for (const { path, schema } of dataPackageProfile.parse(described).resources) {
    const { records } = csvRecords(content(path), { file: path });
    const misfits = records.flatMap(({ row, cells }) =>
      schema.fields.flatMap((field) =>
        fits(cells[field.name] ?? "", field) ? [] : [`${path}, row ${row}, ${field.name}`],
      ),
    );
    expect(misfits).toEqual([]);
    const keys = records.map(({ cells }) => schema.primaryKey.map((name) => cells[name]).join(" "));
    expect(new Set(keys).size).toBe(records.length);
  }
});

test("one table lists every region of every level with its codes and what is above it", () => {
  const { records } = csvRecords(content("tables/regions.csv"), { file: "tables/regions.csv" });
  const rows = new Map(records.map(({ cells }) => [cells.id, cells]));
  expect(rows.get("IRL")).toMatchObject({ level: "country", iso3: "IRL", iso2: "IE", parent: "" });
  expect(rows.get("USA-3552")).toMatchObject({
    ...{ level: "admin1", name: "Virginia", iso3: "USA", iso2: "US", iso3166_2: "US-VA" },
    parent: "USA",
  });
  expect(rows.get("US-51107")).toMatchObject({
    ...{ level: "county", iso3: "USA", iso2: "US", iso3166_2: "", parent: "USA-3552" },
  });
  expect(rows.get("SOL")).toMatchObject({ level: "country", iso3: "", iso2: "" });
  for (const level of levels)
    expect([...rows.values()].filter((row) => row.level === level)).toHaveLength(
      builtWorld(level).regions.length,
    );
});

test("every cell of a column that refers to a table is a key of it, at every level", () => {
  const built = (path: string): string => readFileSync(`data/built/${path}`, "utf8");
  const parsed = dataPackageProfile.parse(JSON.parse(built("datapackage.json")));
  const recordsOf = (path: string) => csvRecords(built(path), { file: path }).records;
  const keysOf = (resource: string, fields: readonly string[]): ReadonlySet<string> => {
    const { path = "" } = parsed.resources.find(({ name }) => name === resource) ?? {};
    return new Set(recordsOf(path).map(rowKey(fields)));
  };
  const rowKey =
    (fields: readonly string[]) =>
    ({ cells }: { readonly cells: Readonly<Record<string, string>> }): string =>
      fields.map((field) => cells[field]).join(" ");
  const lost = parsed.resources.flatMap(({ name, path, schema: { foreignKeys = [] } }) =>
    foreignKeys.flatMap(({ fields, reference }) => {
      const known = keysOf(reference.resource || name, reference.fields);
      return recordsOf(path)
        .map(rowKey(fields))
        .filter((key) => key !== "" && !known.has(key))
        .map((key) => `${path}: ${key}`);
    }),
  );
  expect(lost).toEqual([]);
  const open = [...datasets, ...provinceDatasets, ...countyDatasets].filter(
    ({ redistributable }) => redistributable,
  );
  expect(parsed.resources.filter(({ schema }) => schema.foreignKeys)).toHaveLength(open.length + 1);
});
