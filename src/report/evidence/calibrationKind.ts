import { evidenceKeyCoverage } from "../../model/evidence/fitEvidenceKey.ts";
import type { LeftOutCountry } from "../../model/evidence/keyCoverage.ts";
import type { World } from "../../region/region.ts";
import { normalQuantiles } from "../../statistics/normalQuantiles.ts";
import { exportNumber } from "../exportNumber.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";

/** How often the key of data-centre electricity was right of countries that it was not fitted to. */
export interface Calibration {
  readonly countries: readonly CalibratedCountry[];
  readonly inFifty: number;
  readonly inNinety: number;
}

/** A published figure beside what the key expects of the country, TWh/yr of the base year. */
export interface CalibratedCountry extends LeftOutCountry {
  /** Ends of the middle 90 % and 50 % of what is expected. */
  readonly ninety: readonly [number, number];
  readonly fifty: readonly [number, number];
  /** On which side of the middle 90 % the published figure lies. */
  readonly side: "inside" | "above" | "below";
}

/** Every country that the key is fitted to, left out in turn, the widest miss first. */
export function calibrationOf(world: World): Calibration {
  const countries = evidenceKeyCoverage(world)
    .toSorted((one, other) => Math.abs(other.residual) - Math.abs(one.residual))
    .map((country): CalibratedCountry => {
      const { published } = country;
      const ninety = middle(country, normalQuantiles.ninety);
      const side = published > ninety[1] ? "above" : "below";
      return {
        ...country,
        ninety,
        fifty: middle(country, normalQuantiles.fifty),
        side: country.inNinety ? "inside" : side,
      };
    });
  return {
    countries,
    inFifty: countries.filter(({ inFifty }) => inFifty).length,
    inNinety: countries.filter(({ inNinety }) => inNinety).length,
  };
}

/** Q · e^(±z·s): what the key expects between two of its quantiles. */
const middle = ({ level, deviation }: LeftOutCountry, z: number): readonly [number, number] => [
  level * Math.exp(-z * deviation),
  level * Math.exp(z * deviation),
];

const cellsOf = ({
  id,
  published,
  level,
  residual,
  ninety,
  fifty,
  side,
  ...held
}: CalibratedCountry) => ({
  region: id,
  published_twh: exportNumber(published),
  expected_twh: exportNumber(level),
  p5: exportNumber(ninety[0]),
  p25: exportNumber(fifty[0]),
  p75: exportNumber(fifty[1]),
  p95: exportNumber(ninety[1]),
  published_over_expected: exportNumber(published / level),
  residual_s: exportNumber(residual),
  inside_50: String(held.inFifty),
  inside_90: String(held.inNinety),
  side,
});

const calibrationKind: ReportKind<readonly [calibration: Calibration]> = {
  id: "calibration",
  fileName: () => ["calibration"],
  contents: {
    table: {
      label: "download.regions",
      make: ({ countries }) => {
        const rows = countries.map(cellsOf);
        return { header: Object.keys(rows[0] ?? {}), rows: rows.map(Object.values) };
      },
    },
    record: {
      label: "download.regions",
      make: ({ countries, inFifty, inNinety }) => ({
        content: {
          counted: countries.length,
          inside_50: inFifty,
          inside_90: inNinety,
          countries: countries.map(cellsOf),
        },
        indent: 1,
      }),
    },
  },
};

/** The calibration in each format of tables and records. */
export const calibrationFormats = formatsOf(calibrationKind);
