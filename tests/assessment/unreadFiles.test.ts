import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { perObject } from "../../app/work/perObject.ts";
import { carriesNumber } from "../../src/assessment/assessment.ts";
import { explain } from "../../src/assessment/explain.ts";
import {
  type Assessment,
  applySettings,
  assess,
  defaultScenario,
  type IndicatorColumn,
  indicators,
  type Level,
  levelFolder,
  outcomeKinds,
  outcomeOf,
  parseWorld,
  parseWorldWithin,
  presets,
  type Region,
  type Scenario,
  topics,
  type World,
} from "../../src/index.ts";
import { quantitiesOf } from "../../src/model/scenarioQuantities.ts";

const built = (file: string): { readonly [key: string]: unknown } =>
  JSON.parse(readFileSync(`data/built/${file}.json`, "utf8"));

/** Regions that are read, by what they belong to: enough of each level to be compared, few enough to be quick. */
const kept: Readonly<Record<Level, readonly string[]>> = {
  country: [
    "USA",
    "IRL",
    "DEU",
    "FRA",
    "GBR",
    "ESP",
    "ITA",
    "NLD",
    "SWE",
    "POL",
    "NOR",
    "IND",
    "BRA",
    "BGD",
    "KEN",
  ],
  admin1: ["USA", "IRL"],
  county: ["USA-3552"],
};

const parts = {
  country: [...topics, "evidence"],
  admin1: topics,
  county: topics,
} as const satisfies Record<Level, readonly string[]>;

const files = new Map<string, unknown>();
for (const level of ["country", "admin1", "county"] as const) {
  for (const part of parts[level]) {
    const file = `${levelFolder(level)}${part}`;
    files.set(`${file}.json`, built(file));
  }
  const atlas = built(`${levelFolder(level)}atlas`);
  const regions = (atlas.regions as Region[]).filter(({ id, unRegion, parent }) =>
    [id, unRegion, parent].some((name) => name !== undefined && kept[level].includes(name)),
  );
  files.set(`${levelFolder(level)}atlas.json`, { ...atlas, regions });
}

/** The worlds of all levels as they are read where one file does not load. */
function worldsWithout(missing?: string): Readonly<Record<Level, World>> {
  const topicsIn = (level: Level) =>
    Object.fromEntries(
      parts[level].map((part) => {
        const file = `${levelFolder(level)}${part}.json`;
        return [part, file === missing ? undefined : files.get(file)];
      }),
    );
  const country = parseWorld(files.get("atlas.json"), topicsIn("country")).world;
  const within = (level: "admin1" | "county", above: World): World =>
    parseWorldWithin(level, files.get(`${level}/atlas.json`), topicsIn(level), above).world;
  const admin1 = within("admin1", country);
  return { country, admin1, county: within("county", admin1) };
}

const whole = worldsWithout();
/** What the whole worlds say, once a scenario. */
const answers = {
  country: perObject((scenario: Scenario) => assess(whole.country, scenario)),
  admin1: perObject((scenario: Scenario) => assess(whole.admin1, scenario)),
  county: perObject((scenario: Scenario) => assess(whole.county, scenario)),
} as const satisfies Record<Level, (scenario: Scenario) => Assessment>;

/** Questions that read what no preset does. */
const scenarios: readonly Scenario[] = [
  ...presets,
  applySettings(presets[1] as Scenario, ["aggregation=geometric", "normalisation=fullMinMax"])
    .scenario,
  applySettings(defaultScenario, ["pricePressure=5", "healthTransfer=true", "vulnerability=true"])
    .scenario,
  applySettings(defaultScenario, [
    "relativePricePressure=1",
    "priceChange=percent",
    "waterIntensity=wri",
    "waterShadowPrice=1",
  ]).scenario,
];

/** Those that choose other equations or another routing: what is read is the same for all that differ in numbers alone. */
const unlike = scenarios.filter(
  (scenario, place) =>
    scenarios.findIndex(
      (other) =>
        quantitiesOf(other) === quantitiesOf(scenario) &&
        other.tokens.routing === scenario.tokens.routing,
    ) === place,
);

type Part = "value" | "low" | "high" | "kind" | "status" | "dataStatus" | "year";
const shown: readonly Part[] = ["value", "low", "high", "kind", "status", "dataStatus", "year"];

/** Numbers of a cut world that the whole one does not have, as sentences. */
const changed = (cut: Assessment, all: Assessment): readonly string[] =>
  Object.entries(cut.columns).flatMap(([id, column]) => {
    const before = all.columns[id] as IndicatorColumn;
    return cut.regions
      .filter((_, region) => {
        const hasNumber =
          carriesNumber(outcomeKinds[column.kind[region] as number] ?? "noData") &&
          !Number.isNaN(column.value[region]);
        return (
          hasNumber && shown.some((part) => !Object.is(column[part][region], before[part][region]))
        );
      })
      .map((region) => `${id} of ${region}`);
  });

describe.each([...files.keys()].filter((file) => !file.endsWith("atlas.json")))(
  "without %s",
  (missing) => {
    const cut = worldsWithout(missing);
    const levels = (["country", "admin1", "county"] as const).filter((level) => cut[level].unread);

    test.each(levels)("no number of %s is another, under any preset", (level) => {
      for (const scenario of level === "country" ? scenarios : unlike) {
        const found = changed(assess(cut[level], scenario), answers[level](scenario));
        expect(found, `${level}, ${scenario.preset}`).toEqual([]);
      }
    });

    test("what rests on it says so, and something stands", () => {
      for (const level of levels) {
        const assessment = assess(cut[level], defaultScenario);
        const unread = Object.keys(assessment.unread ?? {});
        expect(unread.length).toBeGreaterThan(0);
        expect(unread.length).toBeLessThan(indicators.length);
        for (const id of unread)
          expect(explain(cut[level], 0, id, assessment).causes).toContainEqual(
            expect.objectContaining({ kind: "unread", file: missing }),
          );
      }
    });
  },
);

test("figures that nothing of the missing file stands behind are as they were", () => {
  const { country } = worldsWithout("water.json");
  const all = assess(whole.country, defaultScenario);
  const place = country.regions.findIndex(({ id }) => id === "IRL");
  for (const id of ["carbon", "hostShare", "demandShare", "priceBusiness", "vulnerability"])
    expect(outcomeOf(assess(country, defaultScenario), id, place)).toEqual(
      outcomeOf(all, id, place),
    );
});

test("where all files were read nothing is said to be missing", () => {
  expect(whole.county.unread).toBeUndefined();
  expect(assess(whole.country, defaultScenario).unread).toBeUndefined();
});
