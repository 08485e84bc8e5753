import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { PlainEquation } from "../equation.ts";

/** What a figure counts: tokens generated, those of prompt and answer together, or images made. */
export const denominators = ["outputToken", "totalToken", "image"] as const;
export type Denominator = (typeof denominators)[number];

/** What the energy of a figure includes: the accelerators, the whole server, or the facility with cooling and idle. */
export const boundaries = ["accelerator", "server", "facility"] as const;
export type Boundary = (typeof boundaries)[number];

/** Energy of one token, Wh per 1,000 tokens; or of one image, Wh per 1,000 images. It cannot be stated without its denominator and its boundary. */
export interface TokenEnergy<At extends Boundary = Boundary, Per extends Denominator = Denominator>
  extends ParameterRange {
  readonly boundary: At;
  readonly denominator: Per;
}

const joulesPerWattHour = 3600;
const tokensPerFigure = 1000;

/** @returns Wh per 1,000 tokens from J per token. */
export const wattHoursPerThousandTokens = (joulesPerToken: number): number =>
  (joulesPerToken * tokensPerFigure) / joulesPerWattHour;

/** @returns kWh per token from Wh per 1,000 tokens. */
export const kilowattHoursPerToken = (wattHoursPerThousand: number): number =>
  wattHoursPerThousand / (tokensPerFigure * 1000);

/** @returns Wh per 1,000 tokens from kWh per token. */
export const fromKilowattHoursPerToken = (kilowattHours: number): number =>
  kilowattHours * tokensPerFigure * 1000;

/**
 * Energy at the facility: what accelerators take times `m`, which holds host, idle capacity and PUE. A figure that
 * stands for the facility already stays as it is.
 *
 * @param multiplier m, 1.3/1.72/2.4 (Google 2025).
 */
export function facilityTokenEnergy<Per extends Denominator>(
  energy: TokenEnergy<"accelerator" | "facility", Per>,
  multiplier: ParameterRange,
): TokenEnergy<"facility", Per> {
  const factor = energy.boundary === "accelerator" ? multiplier : { low: 1, central: 1, high: 1 };
  return {
    low: energy.low * factor.low,
    central: energy.central * factor.central,
    high: energy.high * factor.high,
    boundary: "facility",
    denominator: energy.denominator,
  };
}

export const measuredImageEnergyEquation: PlainEquation = {
  id: "measuredImageEnergy",
  formula: "e_i = J_i / 3600000",
  symbols: { e_i: { term: "imageEnergy" }, J_i: { term: "imageJoules" } },
  source:
    "ML.ENERGY Benchmark 3.0 (2026), text to image, medians over seven models on two accelerators, 1,024 by 1,024 pixels in 20 to 50 steps; accelerators only",
  bases: ["tokens"],
  when: "images",
};

export const measuredTokenEnergyEquation: PlainEquation = {
  id: "measuredTokenEnergy",
  formula: "e = J / 3600000",
  symbols: { e: { term: "tokenEnergy" }, J: { term: "measuredJoules" } },
  source:
    "ML.ENERGY Benchmark 3.0 (2026), medians over models of a class: leanest run, run nearest 64 requests at once, most costly run; accelerators only",
  bases: ["tokens"],
  when: "measuredClass",
};
