import { expect, test } from "vitest";
import { crossChecks } from "../../src/dataset/crossChecks.ts";
import {
  assembleCells,
  createWords,
  type GateFailure,
  gateSentence,
  generationFuels,
  isMeasure,
  optional,
  type Row,
  type VariableId,
  variableIds,
} from "../../src/index.ts";
import englishMap from "../../src/language/en/map.json";
import englishPages from "../../src/language/en/pages.json";
import { cells } from "../fixtures/cells.ts";
import { alpha } from "../fixtures/world.ts";

const failures = (values: { readonly [variable in VariableId]?: number }) =>
  crossChecks.flatMap((check) => check("AAA", { ...alpha.cells, ...cells(values) }) ?? []);

const assemble = (
  values: { readonly [variable in VariableId]?: number },
  notes: { readonly [variable in VariableId]?: string } = {},
) =>
  assembleCells(
    [
      {
        dataset: { id: "one", supplies: variableIds },
        rows: Object.entries(values).map(
          ([variable, value]): Row => ({
            region: "AAA",
            variable: variable as VariableId,
            year: 2022,
            value,
            status: "reported",
            ...optional("note", notes[variable as VariableId]),
          }),
        ),
      },
    ],
    new Set(["AAA"]),
    { explain: ({ rule }) => `Failed ${rule}.` },
  );

test("a sound region fails no check", () => {
  expect(failures({})).toEqual([]);
});

test("generation above 1.05 × capacity × 8.76 h is found, at the limit it is not", () => {
  // 10 GW · 8.76 · 1.05 = 91.98 TWh; the mix of Alphaland is 100 TWh, 75 of them not gas.
  const small = {
    capacityTotal: 10,
    capacityNuclear: 0,
    capacityHydro: 0,
    capacitySolar: 0,
    capacityWind: 0,
  };
  expect(failures({ ...small, generationGas: 17 }).map(({ rule }) => rule)).toEqual([
    "generationAboveCapacity",
  ]);
  expect(failures({ ...small, generationGas: 16.9 })).toEqual([]);
});

test("the note of a publisher stays before the sentence on a failed check", () => {
  const { cells: found } = assemble(
    { capacityTotal: 50, capacityFossil: 10 },
    { capacityTotal: "Summer capacity." },
  );
  expect(found.get("AAA")?.capacityTotal).toMatchObject({
    note: "Summer capacity. Failed fuelsDifferFromTotal.",
  });
});

test("a mix with a fuel missing is found", () => {
  const partial = Object.fromEntries(
    Object.entries(alpha.cells).filter(([id]) => id !== "generationOil"),
  );
  expect(crossChecks.flatMap((check) => check("AAA", partial) ?? [])).toMatchObject([
    { rule: "fuelsMissing", variable: "generationOil", value: 8, max: 9, kept: true },
  ]);
  const none = Object.fromEntries(
    Object.entries(alpha.cells).filter(
      ([id]) => !(generationFuels as readonly string[]).includes(id),
    ),
  );
  expect(crossChecks.flatMap((check) => check("AAA", none) ?? [])).toEqual([]);
});

test("fuels may differ from the printed total by rounding, not by more", () => {
  // 30 GW printed; 10 % of rounding allow 27–33.
  expect(failures({ capacityTotal: 33 })).toEqual([]);
  expect(failures({ capacityTotal: 40 }).map(({ rule }) => rule)).toEqual(["fuelsDifferFromTotal"]);
});

test("a figure that fails a check between variables is kept, noted and listed", () => {
  const { cells: found, gateFailures } = assemble({ capacityTotal: 1, capacityFossil: 5 });
  expect(gateFailures.map(({ rule, kept }) => [rule, kept])).toEqual([
    ["fuelsDifferFromTotal", true],
  ]);
  expect(found.get("AAA")?.capacityTotal).toMatchObject({
    value: 1,
    note: "Failed fuelsDifferFromTotal.",
  });
});

test("located compute is the larger of its two records, and keeps its source", () => {
  const derived = (values: { readonly [variable in VariableId]?: number }) =>
    assemble(values).cells.get("AAA")?.computeLocated;
  expect(derived({ computeLocatedClusters: 40, computeLocatedSites: 90 })).toMatchObject({
    value: 90,
    source: "one",
    note: "The larger of two records: clusters and sites.",
  });
  expect(derived({ computeLocatedClusters: 40, computeLocatedSites: 0 })).toMatchObject({
    value: 40,
  });
  const zero = derived({ computeLocatedSites: 0 });
  expect(zero && isMeasure(zero) && zero.value).toBe(0);
  expect(derived({ saidi: 1 })).toBeUndefined();
});

test("a refused part leaves the derived variable with the reason", () => {
  expect(assemble({ computeLocatedSites: 1e9 }).cells.get("AAA")?.computeLocated).toMatchObject({
    causes: [{ kind: "gate", variable: "computeLocatedSites", value: 1e9 }],
  });
});

test("a failed check is said with its figures", () => {
  const failure: GateFailure = {
    rule: "range",
    region: "TKM",
    variable: "carbonIntensity",
    year: 2023,
    source: "one",
    value: 1306,
    min: 5,
    max: 1200,
    kept: false,
  };
  const words = createWords("en", "ltr", { ...englishMap, ...englishPages });
  expect(gateSentence(failure, words)).toMatch(/^1,310 g.*\(2023\).*5–1,200: refused\.$/);
  expect(gateSentence({ ...failure, rule: "fuelsMissing", value: 8, max: 9 }, words)).toBe(
    "The generation mix of 2023 holds 8 of 9 fuels: kept as printed.",
  );
});
