import Papa from "papaparse";
import { describe, expect, test, vi } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import {
  assessmentFormats,
  countryOf,
  defaultScenario,
  ensembleFormats,
  ensembleOf,
  ensembleSummary,
  formatsOf,
  levels,
  type ReportContext,
  regionKinds,
  yearsFormats,
} from "../../src/index.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const silent = (): void => undefined;

type Rows = readonly Readonly<Record<string, string>>[];

const rowsOf = (csv: unknown): Rows =>
  Papa.parse<Record<string, string>>(String(csv), { header: true, skipEmptyLines: true }).data;

function csvOf<Kind extends { readonly id: string }>(formats: readonly Kind[]): Kind {
  const found = formats.find(({ id }) => id === "csv");
  if (!found) throw new Error("There is no CSV.");
  return found;
}

/** Every row names its place by the codes of the region table; nothing stands in for one that is absent. */
function expectCodes({ world }: ReportContext, rows: Rows, places = world.regions.length): void {
  const known = new Map(world.regions.map((region) => [region.id, region]));
  expect(new Set(rows.map(({ region }) => region)).size).toBe(places);
  const wrong = rows.filter(({ region: id = "", iso3, iso2, iso3166_2, parent }) => {
    const region = known.get(id);
    if (!region) return true;
    const iso = region.hasIso ? countryOf(region) : "";
    const expected = [iso, region.iso2 ?? "", region.iso31662 ?? "", region.parent ?? ""];
    return JSON.stringify([iso3, iso2, iso3166_2, parent]) !== JSON.stringify(expected);
  });
  expect(wrong).toEqual([]);
}

describe.each(levels)("tables of the level %s", (level) => {
  const asked = reportContext(defaultScenario, "en", silent, { level });

  test("of one region and of all results name each place by its codes", async () => {
    const context = await asked;
    const { regions } = context.world;
    const own = csvOf(formatsOf(regionKinds[0]));
    expectCodes(context, rowsOf(own.write(context, 0)), 1);
    expectCodes(context, rowsOf(own.write(context, regions.length - 1)), 1);
    const years = { context, assessments: [context.assessment], chosen: ["carbonIntensity"] };
    expectCodes(context, rowsOf(csvOf(yearsFormats).write(years)));
    if (level === "country") expectCodes(context, rowsOf(csvOf(assessmentFormats).write(context)));
  });

  test("of draws name each place by its codes", async () => {
    const context = await asked;
    const request = { scenario: defaultScenario, seed: 7, indicators: ["facilityEnergy"] };
    const ensemble = ensembleOf(context.world, request);
    const summary = ensembleSummary(ensemble, ensemble.count(0, 2));
    const rows = rowsOf(csvOf(ensembleFormats).write({ context, summary }));
    expectCodes(context, rows, summary.findings.length);
  });

  test("below countries say what is above, and a code for nearly all that have one", async () => {
    const { regions } = (await asked).world;
    const above = regions.filter(({ parent }) => parent !== undefined);
    expect(above).toHaveLength(level === "country" ? 0 : regions.length);
    const coded = regions.filter(({ iso31662 }) => iso31662 !== undefined).length;
    expect(coded > regions.length / 2).toBe(level === "admin1");
  });
});
