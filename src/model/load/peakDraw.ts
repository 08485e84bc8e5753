import { kilowattsPerGigawatt, kilowattsPerMegawatt, meanPower } from "../../units.ts";
import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { quantity, wayTo } from "../quantity.ts";
import { coolingPueStep } from "./cooling.ts";
import { facilityEnergyQuantity } from "./facilityEnergy.ts";

/**
 * Power that facilities draw at the hour of the system's peak: `P = κ · E_fac / (8760 · LF)`.
 *
 * @param facilityEnergy kWh/yr.
 * @param loadFactor LF, mean over peak draw of the facilities: a high one lowers the peak.
 * @param coincidence κ, share of their own peak that falls into the system's.
 * @returns GW.
 */
export const peakDraw = (facilityEnergy: number, loadFactor: number, coincidence: number): number =>
  (coincidence * meanPower(facilityEnergy)) / loadFactor / kilowattsPerGigawatt;

const atPeak = {
  κ: raises({ parameter: "coincidence" }),
  c: lowers({ parameter: "curtailableShare" }),
} as const;

export const peakDrawQuantity = quantity({
  id: "peakDraw",
  unit: "GW",
  worked: "worked/headroom",
  formula: "P = κ · (1 − c) · E_fac / (LF · 8760)",
  symbols: {
    LF: lowers({ parameter: "loadFactor" }),
    ...atPeak,
    E_fac: raises(facilityEnergyQuantity),
  },
  source:
    "Power at the hour of the system's peak; flexibility as the share of the draw that is taken back then",
  bases: ["footprint", "tokens"],
  fill: (P, { κ, c, E_fac, LF }) => {
    for (let region = 0; region < P.length; region += 1)
      P[region] = peakDraw(at(E_fac, region), LF, κ) * (1 - c);
  },
});

/**
 * Power that computing equipment of a given peak draw takes with its facility: `P = κ · PUE · X`; the load factor
 * cancels.
 *
 * @param power X, MW.
 * @returns GW.
 */
export const sitedPeakDraw = (
  power: number,
  powerUsageEffectiveness: number,
  coincidence: number,
): number =>
  (coincidence * powerUsageEffectiveness * power * kilowattsPerMegawatt) / kilowattsPerGigawatt;

export const sitedPeakDrawWay = wayTo(peakDrawQuantity, {
  id: "sitedPeakDraw",
  formula: "P = κ · (1 − c) · PUE_c · X",
  symbols: { X: raises({ parameter: "sitingLoad" }), ...atPeak, PUE_c: raises(coolingPueStep) },
  source: "The load is given as a draw, so its load factor cancels",
  bases: ["siting"],
  fill: (P, { κ, c, PUE_c, X }) => {
    P.fill(sitedPeakDraw(X, PUE_c, κ) * (1 - c));
  },
});
