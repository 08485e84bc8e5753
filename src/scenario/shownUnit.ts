import type { Parameter } from "./parameter.ts";
import { type ParameterId, parameters } from "./parameters.ts";

/** How a parameter is written for readers. */
export interface ShownUnit {
  /** Reader's units in one unit of the model. */
  readonly factor: number;
  /** Empty for a plain ratio. */
  readonly unit: string;
}

/** Units that would show too many zeros, with what a reader sees instead. */
const largeUnits: Readonly<Record<string, ShownUnit>> = {
  "tokens/yr": { unit: "10¹² tokens/yr", factor: 1e-12 },
  "tokens/d": { unit: "10⁹ tokens/d", factor: 1e-9 },
  "images/yr": { unit: "10⁶ images/yr", factor: 1e-6 },
  tokens: { unit: "10¹² tokens", factor: 1e-12 },
};

/** A ratio that cannot exceed one reads as a percentage, a plain ratio has no unit, everything else is as declared. */
export function shownUnit(id: ParameterId): ShownUnit {
  const { unit, max }: Parameter = parameters[id];
  if (unit !== "ratio") return largeUnits[unit] ?? { factor: 1, unit };
  return max <= 1 ? { factor: 100, unit: "%" } : { factor: 1, unit: "" };
}
