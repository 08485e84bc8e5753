import { kilogramsPerTonne, meanPower } from "../../units.ts";

/** What making hardware costs, in any one unit (kg CO₂e, kg Sb-eq, MJ). */
export interface EmbodiedFactors {
  readonly perAccelerator: number;
  /** A server of eight accelerators, without them. */
  readonly perServer: number;
}

const acceleratorsPerServer = 8;

/** Embodied impact of accelerators with their share of servers: `n/8 · per server + n · per accelerator`. */
export const embodiedImpact = (
  accelerators: number,
  { perAccelerator, perServer }: EmbodiedFactors,
): number => (accelerators / acceleratorsPerServer) * perServer + accelerators * perAccelerator;

/**
 * Accelerators that draw a year's energy: `E / (8760 · LF · power of one)`.
 *
 * @param energy kWh/yr of computing equipment. @param loadFactor LF, mean over peak draw.
 * @param power kW of one accelerator with its share of the server.
 */
export const acceleratorsDrawing = (energy: number, loadFactor: number, power: number): number =>
  meanPower(energy) / loadFactor / power;

/**
 * Embodied carbon of a year of use: the whole, spread evenly over the life of the hardware. Booked to the place of
 * manufacture, never added to a host's electricity.
 *
 * @param factors kg CO₂e. @param years life of the hardware.
 * @returns t CO₂e/yr.
 */
export const embodiedCarbonPerYear = (
  accelerators: number,
  factors: EmbodiedFactors,
  years: number,
): number => embodiedImpact(accelerators, factors) / years / kilogramsPerTonne;
