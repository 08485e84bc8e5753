import { describe, expect, test, vi } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { createDescribe } from "../../app/region/describeRegion.ts";
import { reasonOf } from "../../app/region/reasons.ts";
import { tableRows } from "../../app/table/tableRows.ts";
import { rankedValues } from "../../src/assessment/rankedValues.ts";
import { standingOf } from "../../src/assessment/standing.ts";
import {
  type Assessment,
  assessmentFormats,
  columnOf,
  defaultScenario,
  type Indicator,
  indicators,
  type Level,
  makeScene,
  type OutcomeKind,
  outcomeKinds,
  presets,
  type ReportContext,
  regionReport,
  type Scenario,
} from "../../src/index.ts";

vi.setConfig({ testTimeout: 120_000 });

const silent = (): void => undefined;

/** Words that set a region against others. */
const ranking = /larger share|smallest share|rank \d|at or above|≥ \d+ of/i;

/** Every place where an indicator of a region could say a rank. */
function ranksShown(context: ReportContext, indicator: Indicator, places: readonly number[]) {
  const { assessment, world, words } = context;
  const scene = makeScene(assessment, indicator, context);
  const rows = tableRows(scene, assessment, { words });
  const describeRegion = createDescribe({
    ...{ scene, words, indicator, reasons: { reasonOf, ask: silent } },
    level: {
      ...{ level: world.regions[0]?.level ?? "country", object: "", ground: [], names: {} },
      assessment,
    },
  });
  const values = rankedValues(columnOf(assessment, indicator.id));
  return places.flatMap((place) => {
    const region = scene.regions[place];
    const found = [
      standingOf(assessment, indicator.id, place) && "standing",
      !Number.isNaN(values[place]) && "values that are compared",
      region?.rank !== 0 && "map",
      rows[place]?.rank !== undefined && "table",
      describeRegion(region?.id ?? "").lines.some(
        ({ label }) => label === words.say("tooltip.rank"),
      ) && "tooltip",
    ];
    return found.flatMap((where) => (where ? [`${indicator.id} of ${region?.id}: ${where}`] : []));
  });
}

const placesOf = ({ assessment }: ReportContext, { id }: Indicator, kind: OutcomeKind) =>
  [...columnOf(assessment, id).kind.entries()]
    .filter(([, code]) => outcomeKinds[code] === kind)
    .map(([place]) => place);

/** A report names no rank for any finding of these kinds, and none in its headline where the load is not ranked. */
function reportedRanks(context: ReportContext, place: number, kind: OutcomeKind): string[] {
  const { findings, headline, standouts } = regionReport(context, place);
  const isOfLoad = kind === "keyOnly" && context.assessment.scenario.basis !== "siting";
  const unranked = findings.filter((finding) => finding.kind === kind);
  const ids = unranked.map(({ id }) => id);
  const stand = [...standouts.heaviest, ...standouts.lightest].filter(({ id }) => ids.includes(id));
  return [
    ...unranked
      .filter(({ rank, percentile }) => rank !== undefined || percentile !== undefined)
      .map(({ id }) => `finding ${id}`),
    ...stand.map(({ id }) => `standout ${id}`),
    ...(isOfLoad ? headline.filter((sentence) => ranking.test(sentence)) : []),
  ];
}

const contextOf = (scenario: Scenario, level: Level = "country") =>
  reportContext(scenario, "en", silent, { level });

describe.each(["today", "siting-100mw"])("under %s", (preset) => {
  const scenario = presets.find((known) => known.preset === preset) ?? defaultScenario;

  test("a load from a statistical key only has no rank on any layer, in no table, text or file", async () => {
    const context = await contextOf(scenario);
    const { scenario: asked } = context.assessment;
    const shown = indicators.filter(({ bases }) => bases.includes(asked.basis));
    const found = shown.flatMap((indicator) => {
      const places = placesOf(context, indicator, "keyOnly");
      return ranksShown(context, indicator, places);
    });
    expect(found).toEqual([]);
    const keyOnly = placesOf(
      context,
      indicators.find(({ id }) => id === "dataCentreElectricity") as Indicator,
      "keyOnly",
    );
    expect(keyOnly.length).toBeGreaterThan(100);
    expect(
      keyOnly.slice(0, 12).flatMap((place) => reportedRanks(context, place, "keyOnly")),
    ).toEqual([]);
    const hosting = / hosts? /;
    const stated = keyOnly
      .slice(0, 12)
      .flatMap((place) => regionReport(context, place).headline)
      .filter((sentence) => asked.basis !== "siting" && hosting.test(sentence));
    expect(stated).toEqual([]);
    const csv = assessmentFormats.find(({ id }) => id === "csv")?.write(context);
    const [header = [], row = []] = String(csv)
      .split("\r\n")
      .map((line) => line.split(","));
    const ranks = header.flatMap((name, cell) => (name.startsWith("rank") ? [row[cell]] : []));
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks.every((cell) => cell === "")).toBe(true);
  });
});

describe("below countries", () => {
  test("what a province has inherited has its country's figure and no rank", async () => {
    const context = await contextOf(presets[1] as Scenario, "admin1");
    const { world, assessment } = context;
    const shown = indicators.filter(({ bases }) => bases.includes("siting"));
    const all = shown.flatMap((indicator) =>
      ranksShown(context, indicator, placesOf(context, indicator, "inherited").slice(0, 200)),
    );
    expect(all).toEqual([]);
    const kindOf = (id: string, place: number) =>
      outcomeKinds[columnOf(assessment, id).kind[place] as number];
    const gansu = world.regions.findIndex(({ id }) => id === "CHN-1150");
    for (const id of ["installedCapacity", "firmCapacity", "peakDemand", "headroom"])
      expect(["inherited", "noData"], id).toContain(kindOf(id, gansu));
    const lent = world.regions.findIndex(
      (_, place) => kindOf("burdenIndex", place) === "inherited",
    );
    expect(reportedRanks(context, lent, "inherited")).toEqual([]);
    const above = context.above[0]?.() as Assessment;
    const country = above.regions.indexOf(world.regions[lent]?.parent ?? "");
    expect(columnOf(assessment, "burdenIndex").value[lent]).toBe(
      columnOf(above, "burdenIndex").value[country],
    );
  });
});
