import {
  type CompiledReference,
  type GridCaveat,
  generationFuels,
  gridCaveatsShape,
} from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { compileIndianStates } from "../ember-india-states/compile.ts";
import { emberIndiaStates } from "../ember-india-states/dataset.ts";

/** Demand and generation that differ by less than this are one figure under two names. */
const same = 0.005;

/** Single caveats with their sources, and the Indian states whose demand, as printed, is their generation. */
export function compileGridCaveats(files: SourceFiles): CompiledReference {
  const own = ownReference("grid-caveats/caveats.csv", gridCaveatsShape);
  return { rows: [...own.rows, ...indianStates(files)], issues: own.issues };
}

function indianStates(files: SourceFiles): readonly GridCaveat[] {
  const { rows } = compileIndianStates(files);
  const fuels: ReadonlySet<string> = new Set(generationFuels);
  return rows
    .filter(({ variable }) => variable === "annualDemand")
    .flatMap(({ region, year, value: demand = Number.NaN }): GridCaveat[] => {
      const generation = rows
        .filter((row) => row.region === region && fuels.has(row.variable))
        .reduce((total, { value = 0 }) => total + value, 0);
      if (!(Math.abs(generation / demand - 1) < same)) return [];
      return [
        {
          region,
          kind: "generationNotDemand",
          reason:
            "The demand that is published for the state equals what is generated in it: what it imports or exports is not known.",
          value: sixDigits(demand),
          unit: "TWh",
          year,
          source: emberIndiaStates.attribution,
          url: emberIndiaStates.url,
          address: "home page",
        },
      ];
    });
}
