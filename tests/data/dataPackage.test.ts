import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { buildAtlas } from "../../data/build/buildAtlas.ts";
import { sha256Of } from "../../data/build/manifest.ts";
import { datasets, references } from "../../data/index.ts";
import { csvRecords } from "../../src/index.ts";
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
  expect(parsed.resources.map(({ name }) => name)).toEqual(open.map(({ id }) => id));
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
