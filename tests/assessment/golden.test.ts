import { expect, test } from "vitest";
import { assess, indicators, outcomeOf, presets } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

/** Twelve significant digits: enough to see a change of the model, too few for rounding errors. */
const figure = (value: number | undefined): string =>
  value === undefined ? "" : String(Number(value.toPrecision(12)));

test.each(presets.map((preset) => [preset.preset, preset] as const))(
  "the three regions under %s",
  async (id, scenario) => {
    const assessment = assess(world, scenario);
    const lines = world.regions.flatMap((region, index) =>
      indicators.map((indicator) => {
        const outcome = outcomeOf(assessment, indicator.id, index);
        const { kind, value, low, high, unit, year, status, dataStatus, stale } = outcome;
        const marks = stale ? "stale" : "";
        return [
          region.id,
          indicator.id,
          kind,
          ...[value, low, high].map(figure),
          unit,
          year ?? "",
          status ?? "",
          dataStatus ?? "",
          marks,
        ].join(",");
      }),
    );
    const head = "region,indicator,kind,value,low,high,unit,year,status,dataStatus,marks";
    await expect(`${[head, ...lines].join("\n")}\n`).toMatchFileSnapshot(`./golden/${id}.csv`);
  },
);
