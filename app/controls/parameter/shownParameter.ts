import {
  type Parameter,
  type ParameterId,
  parameters,
  type Scenario,
  type ShownUnit,
  shownUnit,
} from "../../../src/index.ts";
import { tidy } from "./sliderScale.ts";

/** A parameter as a reader sees it. */
export interface ShownParameter
  extends ShownUnit,
    Pick<Parameter, "low" | "central" | "high" | "min" | "max"> {
  /** The slider counts in powers of ten. */
  readonly isWide: boolean;
}

/** Ratio of the ends from which a slider counts in powers of ten. */
const wide = 20;

/**
 * A ratio that cannot exceed one reads as a percentage, tokens by the million million; everything else as it is.
 *
 * @param range the scenario's own low and high end, where it has some.
 */
export function shownParameter(
  id: ParameterId,
  range?: Scenario["ranges"][ParameterId],
): ShownParameter {
  const { low, central, high, min, max, shape }: Parameter = parameters[id];
  const [from, to] = range ?? [low, high];
  const { factor, unit } = shownUnit(id);
  const [least, most] = shape === "choice" ? [min, max] : [from, to];
  return {
    factor,
    unit,
    low: tidy(from * factor),
    central: tidy(central * factor),
    high: tidy(to * factor),
    min: tidy(min * factor),
    max: tidy(max * factor),
    isWide: least > 0 && most / least >= wide,
  };
}
