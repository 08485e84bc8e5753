import { publishedLoads } from "../../assessment/publishedLoads.ts";
import { optional } from "../../dataset/optional.ts";
import type { DataCentreFigure } from "../../dataset/references/dataCentreFigures.ts";
import { evidenceKeyCoverage } from "../../model/evidence/fitEvidenceKey.ts";
import type { LeftOutCountry } from "../../model/evidence/keyCoverage.ts";
import type { World } from "../../region/region.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import { normalQuantiles } from "../../statistics/normalQuantiles.ts";
import { type Ends, type HeldFigure, heldAgainst } from "./heldFigure.ts";

/** The published figure of a country against a key that was fitted to all other countries, TWh/yr of the base year. */
export interface NationalFigure extends HeldFigure {
  readonly id: string;
  /** ln published − ln expected, in standard deviations of the key. */
  readonly residual: number;
  /** The record of the published figure, which says what it counts. */
  readonly record?: DataCentreFigure;
}

/**
 * Every country that the key of data-centre electricity is fitted to, left out in turn, the widest miss first.
 *
 * @param figures all published figures of data centres; they say what each of them counts.
 */
export function nationalCalibration(
  world: World,
  figures: readonly DataCentreFigure[],
): readonly NationalFigure[] {
  const { figures: used } = publishedLoads(world, defaultScenario);
  const recordOf = (id: string): DataCentreFigure | undefined => {
    const own = used.get(id);
    return figures.find(
      ({ region, role, publisher, year }) =>
        region === id && role === "level" && publisher === own?.source && year === own.year,
    );
  };
  return evidenceKeyCoverage(world)
    .toSorted((one, other) => Math.abs(other.residual) - Math.abs(one.residual))
    .map((country) => ({
      ...heldAgainst(country.published, {
        median: country.level,
        fifty: middle(country, normalQuantiles.fifty),
        ninety: middle(country, normalQuantiles.ninety),
      }),
      id: country.id,
      residual: country.residual,
      ...optional("record", recordOf(country.id)),
    }));
}

/** Q · e^(±z·s): what the key expects between two of its quantiles. */
const middle = ({ level, deviation }: LeftOutCountry, z: number): Ends => [
  level * Math.exp(-z * deviation),
  level * Math.exp(z * deviation),
];
