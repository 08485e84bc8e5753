import { describe, expect, test } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import {
  type Level,
  outcomeOf,
  presets,
  type ReportContext,
  type Scenario,
  type ValueChain,
} from "../../src/index.ts";
import { answered } from "../../src/report/answered.ts";
import { explainerOf } from "../../src/report/explanation/explainValue.ts";
import { scenariosOfEveryKind } from "../model/equations/scenarios.ts";

/** Thousands of chains take longer than a test usually may, ms. */
const patience = 300_000;

const fail = (sentence: string): never => {
  throw new Error(sentence);
};

const countries = [
  "IRL",
  "USA",
  "FRA",
  "IND",
  "KEN",
  "CHN",
  "BRA",
  "UKR",
  "ESH",
  "SGP",
  "TCD",
  "PRK",
];

const contextOf = (scenario: Scenario, level: Level = "country"): Promise<ReportContext> =>
  reportContext(scenario, "en", fail, { level });

/** What of a chain is not as the assessment says, or names something that the chain does not hold. */
function faultsOf(chain: ValueChain, { value }: { readonly value?: number }): readonly string[] {
  const { region, indicator, rows, cells, parameters, steps, total } = chain;
  const place = `${region.id} ${indicator.id}`;
  const held = new Set([
    ...[...cells, ...parameters, ...steps].map(({ id }) => id),
    ...rows.map(({ id }) => `row:${id}`),
  ]);
  const dangling = steps.flatMap(({ inputs }) => inputs.filter((id) => !held.has(id)));
  const rowless = cells.flatMap((cell) =>
    cell.rows.filter((id) => !held.has(`row:${id}`)).map((id) => `row ${id}`),
  );
  return [
    ...(Object.is(total, value) ? [] : [`${place}: ${total} for ${value}`]),
    ...[...dangling, ...rowless].map((id) => `${place}: ${id} is named and not told`),
  ];
}

function faultsIn(context: ReportContext, ids: readonly string[]): readonly string[] {
  const { assessment, world } = context;
  return ids.flatMap((id) => {
    const place = world.regions.findIndex((region) => region.id === id);
    const explain = explainerOf(context, place);
    return answered(assessment).flatMap((indicator) =>
      faultsOf(explain(indicator.id), outcomeOf(assessment, indicator.id, place)),
    );
  });
}

describe("the last step gives the number of the assessment to the last bit", () => {
  test.each(presets.map((scenario) => [scenario.preset, scenario] as const))(
    "of every indicator of a dozen countries under %s",
    async (_, scenario) => {
      expect(faultsIn(await contextOf(scenario), countries)).toEqual([]);
    },
    patience,
  );

  test(
    "of every kind of scenario",
    async () => {
      const faults = [];
      for (const scenario of scenariosOfEveryKind.filter((_, place) => place % 97 === 0))
        faults.push(...faultsIn(await contextOf(scenario), ["FRA", "USA"]));
      expect(faults).toEqual([]);
    },
    patience,
  );

  test.each(["admin1", "county"] as const)(
    "of regions of the level %s",
    async (level) => {
      const [today] = presets;
      const context = await contextOf(today as Scenario, level);
      const { regions } = context.world;
      const places = [0, 0.4, 0.8].map((part) => Math.floor(part * regions.length));
      expect(
        faultsIn(
          context,
          places.map((place) => regions[place]?.id ?? ""),
        ),
      ).toEqual([]);
    },
    patience,
  );
});
