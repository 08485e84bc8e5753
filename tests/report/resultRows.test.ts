import { expect, test } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { defaultScenario, isMeasure, outcomeOf } from "../../src/index.ts";
import { answered } from "../../src/report/answered.ts";
import { explainerOf } from "../../src/report/explanation/explainValue.ts";
import { longRow } from "../../src/report/longRow.ts";

const context = await reportContext(defaultScenario, "en", () => undefined);
const { assessment, world } = context;

/** Shares of a list that names no row of a region that owns nothing, and counts of figures. */
const withoutRows = ["ownShare", "localInputs", "waterUsageEffectiveness"];

test("every value of an export names the rows that it was read from", () => {
  const lacking = world.regions.flatMap(({ id }, place) =>
    answered(assessment)
      .filter((indicator) => !withoutRows.includes(indicator.id))
      .filter((indicator) => outcomeOf(assessment, indicator.id, place).value !== undefined)
      .filter((indicator) => !longRow(context, indicator, place).source_rows)
      .map((indicator) => `${id} ${indicator.id}`),
  );
  const told = lacking.filter((name) => !name.endsWith("burdenOverOwnership"));
  expect(told).toEqual([]);
});

test("they are rows of the explanation of the value", () => {
  for (const id of ["FRA", "USA", "IND", "KEN"]) {
    const place = world.regions.findIndex((region) => region.id === id);
    const explain = explainerOf(context, place);
    for (const indicator of answered(assessment)) {
      const rows = String(longRow(context, indicator, place).source_rows ?? "");
      const told = new Set(explain(indicator.id).rows.map((row) => row.id));
      const missing = rows.split(";").filter((row) => row !== "" && !told.has(row));
      expect([indicator.id, missing]).toEqual([indicator.id, []]);
    }
  }
});

test("a value that is a figure as published names the one row that holds it", () => {
  const place = world.regions.findIndex(({ id }) => id === "FRA");
  const indicator = answered(assessment).find(({ id }) => id === "carbonIntensity");
  const cell = world.regions[place]?.cells.carbonIntensity;
  if (!indicator || !cell || !isMeasure(cell)) throw new Error("France has no carbon intensity.");
  expect(longRow(context, indicator, place).source_rows).toBe(
    `${cell.source}:FRA:carbonIntensity:${cell.year}`,
  );
});
