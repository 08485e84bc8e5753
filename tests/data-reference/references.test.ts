import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildAtlas } from "../../data/build/buildAtlas.ts";
import { readReferences } from "../../data/build/readReferences.ts";
import { datasets, references } from "../../data/index.ts";
import {
  anchorsShape,
  formatReference,
  inferenceFiguresShape,
  type MeasuredInference,
  measuredInferenceShape,
  type NotableModel,
  notableModelsShape,
  type OperatorEfficiency,
  operatorEfficiencyShape,
  type ReferenceShape,
  type RowOf,
  readReference,
  referenceFileName,
  topicFileName,
  topics,
} from "../../src/index.ts";
import type { WorkloadClassId } from "../../src/model/tokens/modelClass.ts";
import { modelClasses } from "../../src/model/tokens/modelClasses.ts";
import { wattHoursPerThousandTokens } from "../../src/model/tokens/tokenEnergy.ts";
import { workloadClasses } from "../../src/model/tokens/workloadClasses.ts";

const { tables, issues } = readReferences(references, "data");
const { files } = buildAtlas(datasets, "data", references);

test("the committed tables parse without an issue, and are as they are written", () => {
  expect(issues).toEqual([]);
  for (const { reference, rows, text } of tables)
    expect(formatReference(rows, reference.shape)).toBe(text);
});

test.each(references.map((reference) => [reference.id, reference] as const))(
  "%s says what it is, where it comes from and on which terms",
  (id, reference) => {
    const { title, publisher, attribution, vintage, licence, shape } = reference;
    for (const words of [title, publisher, attribution, vintage]) expect(words.trim()).not.toBe("");
    for (const url of [reference.url, licence.url, ...reference.files.map((file) => file.url)])
      expect(url).toMatch(/^https:\/\//);
    expect(licence.name).toMatch(
      /^(CC BY 4\.0|Apache-2\.0|MIT|Public domain \(U\.S\. government work\))$/,
    );
    expect(reference.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(reference.transformations.length).toBeGreaterThan(0);
    for (const key of shape.key) expect(Object.keys(shape.columns)).toContain(key);
    for (const { about } of Object.values(shape.columns)) expect(about).not.toBe("");
  },
);

test("ids are unique, and no built file takes the name of another", () => {
  const ids = [...datasets, ...references].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const taken = ["atlas.json", "coverage.json", "datapackage.json", ...topics.map(topicFileName)];
  for (const { id } of references) expect(taken).not.toContain(referenceFileName(id));
});

test("the built files read back as the tables", () => {
  for (const { reference, rows } of tables) {
    const name = referenceFileName(reference.id);
    const json = JSON.parse(String(files.get(name)?.content));
    const back = readReference(json, name, reference.shape);
    expect([back.issues, back.rows.length]).toEqual([[], rows.length]);
    expect(back.rows).toEqual(rows);
    expect(back.reference?.id).toBe(reference.id);
  }
});

test("figures stand behind an address, and a range holds its value", () => {
  for (const { reference, rows } of tables)
    for (const row of rows) {
      const { value, low = value, high = value, url } = row;
      if (value !== undefined)
        expect([
          reference.id,
          row,
          Number(low) <= Number(value) && Number(value) <= Number(high),
        ]).toEqual([reference.id, row, true]);
      if (url !== undefined) expect(String(url)).toMatch(/^https?:\/\/\S+$/);
    }
});

function rowsOf<Row>(shape: ReferenceShape): readonly Row[] {
  const table = tables.find(({ reference }) => reference.shape === shape);
  if (!table) throw new Error("no such table");
  return table.rows as readonly Row[];
}

test("published values: what GPT-4, Llama 3.1 and Grok-3 took", () => {
  const models = rowsOf<NotableModel>(notableModelsShape);
  const model = (name: string) => models.find((row) => row.model === name);
  expect(models.length).toBeGreaterThanOrEqual(470);
  expect(model("GPT-4")).toMatchObject({ trainingOperations: 2.1e25, published: "2023-03-15" });
  expect(model("GPT-4")?.trainingEnergy).toBeCloseTo(50.7, 1);
  expect(model("Llama 3.1-405B")?.trainingEnergy).toBeCloseTo(54.0, 1);
  expect(model("Llama 3.1-405B")?.operationsRatio).toBeCloseTo(1, 2);
  expect(model("Grok-3")?.trainingEnergy).toBeCloseTo(367.5, 1);
  expect(model("Llama 3-70B")).not.toHaveProperty("trainingEnergy");
});

test("six operations a parameter and token: the middle language model of the list agrees", () => {
  const ratios = rowsOf<NotableModel>(notableModelsShape)
    .filter(({ domain }) => domain === "Language")
    .flatMap(({ operationsRatio }) => operationsRatio ?? [])
    .sort((a, b) => a - b);
  expect(ratios.length).toBeGreaterThan(120);
  expect(ratios[Math.floor(ratios.length / 2)]).toBeCloseTo(1, 2);
});

test("operators print what is known of them: Ireland, Jakarta, and a fleet", () => {
  const rows = rowsOf<OperatorEfficiency>(operatorEfficiencyShape);
  const value = (operator: string, place: string, metric: string) =>
    rows.find((row) => row.operator === operator && row.place === place && row.metric === metric)
      ?.value;
  expect(value("Amazon Web Services", "eu-west-1", "PUE")).toBe(1.11);
  expect(value("Amazon Web Services", "ap-southeast-3", "WUE")).toBe(2.75);
  expect(value("Microsoft Azure", "eastus", "WUE")).toBe(0.34);
  expect(value("Meta", "fleet", "PUE")).toBe(1.08);
  const lone = rows.filter(({ place, country }) => place.startsWith("eu-") && country === "IRL");
  expect(lone.length).toBe(2);
});

test("volumes and energies per query keep their month, boundary and length", () => {
  const rows = rowsOf<RowOf<typeof inferenceFiguresShape>>(inferenceFiguresShape);
  const google = rows.filter(({ figure }) => figure === "Tokens that Google processes");
  expect(google.map(({ year, month, value }) => [year, month, value])).toEqual([
    [2024, 5, 9.7e12],
    [2025, 10, 1.3e15],
    [2025, 5, 4.8e14],
    [2025, 7, 9.8e14],
    [2026, 5, 3.2e15],
  ]);
  expect(rows.find(({ value, unit }) => value === 0.24 && unit === "Wh/query")).toMatchObject({
    boundary: "facility",
    status: "measured",
  });
  for (const { topic, boundary, figure } of rows)
    expect([figure, ["energy", "water", "carbon"].includes(topic) && !boundary]).toEqual([
      figure,
      false,
    ]);
});

/** Which runs of the benchmark make up a class of the model. */
const classRuns: Readonly<Record<string, (row: MeasuredInference) => boolean>> = {
  dense8to14: (row) => isChat(row) && row.architecture === "Dense Transformer" && isIn(row, 8, 14),
  dense27to32: (row) => isChat(row) && !isSparse(row) && isIn(row, 27, 32),
  dense70: (row) => isChat(row) && !isSparse(row) && isIn(row, 70, 70),
  dense405: (row) => isChat(row) && !isSparse(row) && isIn(row, 405, 405),
  sparse3: (row) => isChat(row) && isSparse(row) && isIn(row, 3, 3),
  sparse17: (row) => isChat(row) && isSparse(row) && isIn(row, 17, 17),
  sparse22to37: (row) => isChat(row) && isSparse(row) && isIn(row, 22, 37),
  reasoningSparse20: (row) => row.task === "gpqa" && isSparse(row) && row.activeParameters >= 20,
  reasoningDense8to32: (row) => row.task === "gpqa" && !isSparse(row) && isIn(row, 8, 32),
};
const isChat = ({ task }: MeasuredInference): boolean => task === "lm-arena-chat";
const isSparse = ({ architecture }: MeasuredInference): boolean => architecture === "MoE";
const isIn = ({ activeParameters }: MeasuredInference, from: number, to: number): boolean =>
  activeParameters >= from && activeParameters <= to;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (place: number): number => sorted[place] as number;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}

/** Half of the last of the three decimals that the model's classes print, J per token, and a little. */
const rounding = 6e-4;

test.each(Object.keys(classRuns))("the runs of the benchmark give the class %s", (id) => {
  const { energy } = modelClasses.find((entry) => entry.id === id) ?? {};
  const runs = rowsOf<MeasuredInference>(measuredInferenceShape).filter(
    (row) => classRuns[id]?.(row) ?? false,
  );
  expect(runs.length).toBeGreaterThanOrEqual(2);
  for (const [end, run] of [
    ["low", "least"],
    ["central", "usual"],
    ["high", "most"],
  ] as const) {
    const measured = wattHoursPerThousandTokens(median(runs.map((row) => row[run])));
    const off = Math.abs(measured - (energy?.[end] ?? Number.NaN));
    expect(off).toBeLessThan(wattHoursPerThousandTokens(rounding));
  }
});

const taskOf: Readonly<Record<WorkloadClassId, MeasuredInference["task"]>> = {
  anyChat: "lm-arena-chat",
  anyReasoning: "gpqa",
  anyCode: "sourcegraph-fim",
  anyImageChat: "image-chat",
  anyImage: "text-to-image",
};

test.each(workloadClasses)("the runs of the benchmark give all models of $workload", (entry) => {
  const runs = rowsOf<MeasuredInference>(measuredInferenceShape).filter(
    ({ task }) => task === taskOf[entry.id as WorkloadClassId],
  );
  expect(runs.length).toBeGreaterThanOrEqual(4);
  for (const [end, run] of [
    ["low", "least"],
    ["central", "usual"],
    ["high", "most"],
  ] as const) {
    const joules = median(runs.map((row) => row[run]));
    const off = Math.abs(wattHoursPerThousandTokens(joules) - entry.energy[end]);
    expect(off).toBeLessThan(wattHoursPerThousandTokens(rounding));
  }
  const lengths = runs.flatMap(({ meanOutputTokens }) => meanOutputTokens ?? []);
  if (entry.meanOutputTokens === undefined) expect(lengths).toEqual([]);
  else expect(median(lengths)).toBeCloseTo(entry.meanOutputTokens, -0.5);
});

test("regions named by anchors are countries of the atlas or regions of the IEA", () => {
  const known = new Set(
    (JSON.parse(String(files.get("atlas.json")?.content)).regions as { id: string }[]).map(
      ({ id }) => id,
    ),
  );
  for (const { regions } of rowsOf<{ readonly regions?: string }>(anchorsShape))
    for (const code of regions?.split(" ") ?? [])
      expect([
        code,
        known.has(code) || /^iea:(USA|China|Europe|AsiaPacific|Rest)$/.test(code),
      ]).toEqual([code, true]);
});

test("the manifest holds every reference", () => {
  const manifest = JSON.parse(readFileSync("data/manifest.json", "utf8"));
  for (const { id } of references) {
    expect(manifest).toHaveProperty([`${id}/table.csv`]);
    expect(manifest).toHaveProperty([`built/${referenceFileName(id)}`]);
  }
});
