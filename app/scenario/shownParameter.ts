import { type Parameter, type ParameterId, parameters } from "../../src/index.ts";
import { tidy } from "./sliderScale.ts";

/** A parameter as a reader sees it. */
export interface ShownParameter
  extends Pick<Parameter, "low" | "central" | "high" | "min" | "max"> {
  /** Reader's units in one unit of the model. */
  readonly factor: number;
  /** Empty for a plain ratio. */
  readonly unit: string;
}

/** A ratio that cannot exceed one reads as a percentage; everything else as it is. */
export function shownParameter(id: ParameterId): ShownParameter {
  const { unit, low, central, high, min, max }: Parameter = parameters[id];
  const share = unit === "ratio" && max <= 1;
  const factor = share ? 100 : 1;
  return {
    factor,
    unit: share ? "%" : unit.replace(/^ratio$/, ""),
    low: tidy(low * factor),
    central: tidy(central * factor),
    high: tidy(high * factor),
    min: min * factor,
    max: max * factor,
  };
}
