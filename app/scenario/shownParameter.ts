import {
  type Parameter,
  type ParameterId,
  parameters,
  type ShownUnit,
  shownUnit,
} from "../../src/index.ts";
import { tidy } from "./sliderScale.ts";

/** A parameter as a reader sees it. */
export interface ShownParameter
  extends ShownUnit,
    Pick<Parameter, "low" | "central" | "high" | "min" | "max"> {}

/** A parameter's range and bounds in the units that readers see. */
export function shownParameter(id: ParameterId): ShownParameter {
  const { low, central, high, min, max }: Parameter = parameters[id];
  const { factor, unit } = shownUnit(id);
  return {
    factor,
    unit,
    low: tidy(low * factor),
    central: tidy(central * factor),
    high: tidy(high * factor),
    min: min * factor,
    max: max * factor,
  };
}
