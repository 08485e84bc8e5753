import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import {
  applySettings,
  assess,
  assessmentFormats,
  defaultScenario,
  type Measure,
  outcomeOf,
  presets,
  type Region,
  type Scenario,
  type Status,
  type VariableId,
  type World,
} from "../../src/index.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { fixtureContext } from "../report/contexts.ts";
import { writtenText } from "../report/writtenText.ts";

type Own = { readonly [variable in VariableId]?: Partial<Measure> };

/** Alpha with figures of other years, statuses and sources; all else is of 2022, reported. */
const aged = (own: Own, id = "AAA"): Region => ({
  ...alpha,
  id,
  cells: {
    ...alpha.cells,
    ...Object.fromEntries(
      Object.entries(own).map(([variable, extra]) => {
        const cell = alpha.cells[variable] as Measure;
        return [variable, { ...cell, ...extra }];
      }),
    ),
  },
});

const worldOf = (...regions: Region[]): World => ({
  regions,
  evidence,
});

const of = (year: number, status: Status = "reported", source = "fixture"): Partial<Measure> => ({
  ...{ year, status, source },
});

const siting = presets.find(({ basis }) => basis === "siting") as Scenario;

/** What is said of the first region's result: its year, its data's status, and its own with assumptions. */
function said(world: World, indicator: string, scenario: Scenario = defaultScenario) {
  const { kind, year, dataStatus, status } = outcomeOf(assess(world, scenario), indicator, 0);
  return { kind, year, dataStatus, status };
}

describe("the oldest year and the weakest status of what a result reads", () => {
  test("a variable shown as it came keeps its own", () => {
    const world = worldOf(aged({ priceBusiness: of(2019, "modelled") }));
    expect(said(world, "priceBusiness")).toEqual({
      ...{ kind: "value", year: 2019, dataStatus: "modelled", status: "modelled" },
    });
  });

  test("a result of two figures takes the older year and the weaker status, each of another", () => {
    const world = worldOf(
      aged({
        dataCentreElectricity: of(2024, "estimated"),
        annualDemand: of(2020, "measured"),
      }),
    );
    expect(said(world, "demandShare")).toEqual({
      ...{ kind: "value", year: 2020, dataStatus: "estimated", status: "assumed" },
    });
    const turned = worldOf(
      aged({
        dataCentreElectricity: of(2018, "measured"),
        annualDemand: of(2023, "modelled"),
      }),
    );
    expect(said(turned, "demandShare")).toMatchObject({ year: 2018, dataStatus: "modelled" });
  });

  test("a figure that the result does not read moves neither", () => {
    const world = worldOf(aged({ saidi: of(1999, "inherited"), annualDemand: of(2021) }));
    expect(said(world, "demandShare")).toMatchObject({ year: 2021, dataStatus: "reported" });
  });

  test("every leaf of a generation mix counts", () => {
    const world = worldOf(
      aged({ generationWind: of(2016, "estimated"), generationCoal: of(2021, "measured") }),
    );
    expect(said(world, "waterIndirect")).toMatchObject({ year: 2016, dataStatus: "estimated" });
  });

  test("a status weaker than an assumption stays", () => {
    const world = worldOf(aged({ annualDemand: of(2022, "inherited") }));
    expect(said(world, "demandShare")).toMatchObject({
      dataStatus: "inherited",
      status: "inherited",
    });
  });

  test("health stands beside the external cost and ages no sum of others", () => {
    const cells = { generationGas: of(2009, "estimated"), carbonIntensity: of(2020, "measured") };
    const known = worldOf(aged(cells, "USA"));
    const unknown = worldOf(aged(cells, "AAA"));
    for (const world of [known, unknown])
      expect(said(world, "externalCost")).toMatchObject({
        ...{ kind: "value", year: 2020, dataStatus: "reported" },
      });
    expect(said(known, "healthCost")).toMatchObject({ year: 2009, dataStatus: "estimated" });
    expect(said(unknown, "healthCost").kind).toBe("noData");
    const dry = { ...aged(cells), cells: { ...aged(cells).cells, scarcityFactor: { causes: [] } } };
    expect(said(worldOf(dry), "externalCost")).toMatchObject({
      ...{ kind: "value", year: 2020, dataStatus: "reported" },
    });
  });

  test("a region without a value has neither status nor year", () => {
    const gap = { causes: [{ kind: "uncovered", variable: "annualDemand", sources: [] }] } as const;
    const bare = { ...alpha, cells: { ...alpha.cells, annualDemand: gap } };
    expect(said(worldOf(bare), "demandShare")).toEqual({
      ...{ kind: "noData", year: undefined, dataStatus: undefined, status: undefined },
    });
  });
});

describe("composites", () => {
  /** Regions that differ in load, so that scores can be read off them; the first one is aged. */
  const among = (own: Own): World =>
    worldOf(
      ...Array.from({ length: 12 }, (_, place) => {
        const load = { value: place + 1, low: place + 1, high: place + 1 };
        const extra = place === 0 ? own : {};
        return aged(
          { ...extra, dataCentreElectricity: { ...load, ...extra.dataCentreElectricity } },
          `R${place}`,
        );
      }),
    );

  test("a pillar counts its required figure and those that join it", () => {
    const required = among({ annualDemand: of(2015, "modelled") });
    expect(said(required, "pillarGrid")).toMatchObject({
      ...{ kind: "value", year: 2015, dataStatus: "modelled" },
    });
    const joining = among({ capacityFossil: of(2011, "estimated") });
    expect(said(joining, "pillarGrid")).toMatchObject({ year: 2011, dataStatus: "estimated" });
    expect(said(joining, "pillarPrice")).toMatchObject({ year: 2022, dataStatus: "reported" });
  });

  test("the index counts the pillars that weigh, vulnerability where it is asked for", () => {
    const world = among({
      priceBusiness: of(2017, "measured"),
      gdpPerHead: of(2013, "inherited"),
      carbonIntensity: of(2001, "inherited"),
    });
    expect(said(world, "burdenIndex")).toMatchObject({ year: 2017, dataStatus: "reported" });
    const { scenario } = applySettings(defaultScenario, ["vulnerability=true"]);
    expect(said(world, "burdenIndex", scenario)).toMatchObject({
      ...{ year: 2013, dataStatus: "inherited", status: "inherited" },
    });
  });

  test("vulnerability counts income and what joins it", () => {
    const world = among({
      gdpPerHead: of(2021, "measured"),
      electricityAccess: of(2014, "modelled"),
    });
    expect(said(world, "vulnerability")).toMatchObject({
      ...{ kind: "value", year: 2014, dataStatus: "modelled" },
    });
  });

  test("an account between regions counts its own users and its own burden", () => {
    const world = among({
      aiUseShare: of(2012, "modelled"),
      carbonIntensity: of(2016, "measured"),
    });
    expect(said(world, "useShare")).toMatchObject({ year: 2012, dataStatus: "modelled" });
    expect(said(world, "burdenOverUse")).toMatchObject({
      ...{ year: 2012, dataStatus: "modelled", status: "assumed" },
    });
    expect(said(world, "hostShare")).toMatchObject({ year: 2024, dataStatus: "reported" });
  });
});

describe("exports carry year, status and source of each result", () => {
  const world = worldOf(
    aged({
      dataCentreElectricity: of(2024, "estimated", "load"),
      annualDemand: of(2020, "measured", "demand"),
      priceBusiness: of(2019, "modelled", "price"),
    }),
  );
  const file = writtenText(assessmentFormats, "csv", fixtureContext(defaultScenario, { world }));
  const rows = Papa.parse<Record<string, string>>(file, { header: true }).data;

  test.each([
    ["priceBusiness", "2019", "modelled", "modelled", "price"],
    ["dataCentreElectricity", "2024", "estimated", "estimated", "load"],
    ["demandShare", "2020", "assumed", "estimated", "load;demand"],
    ["bill", "2019", "assumed", "estimated", "load;price"],
  ])("%s", (indicator, year, status, dataStatus, source) => {
    const row = rows.find((each) => each.indicator === indicator);
    expect(row).toMatchObject({ year, status, data_status: dataStatus, source });
  });

  test("in siting no load is read, and the years are those of the rest", () => {
    expect(said(world, "bill", siting)).toMatchObject({ year: 2019, dataStatus: "modelled" });
  });
});
