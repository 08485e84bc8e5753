import { type Parameter, type ParameterId, parameters, type Scenario } from "../../src/index.ts";
import { tidy } from "./sliderScale.ts";

/** A parameter as a reader sees it. */
export interface ShownParameter
  extends Pick<Parameter, "low" | "central" | "high" | "min" | "max"> {
  /** Reader's units in one unit of the model. */
  readonly factor: number;
  /** Empty for a plain ratio. */
  readonly unit: string;
  /** The slider counts in powers of ten. */
  readonly isWide: boolean;
}

/** Units that would show too many zeros, with what a reader sees instead. */
const largeUnits: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  "tokens/yr": { unit: "10¹² tokens/yr", factor: 1e-12 },
  "tokens/d": { unit: "10⁹ tokens/d", factor: 1e-9 },
  tokens: { unit: "10¹² tokens", factor: 1e-12 },
};

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
  const { unit, low, central, high, min, max, shape }: Parameter = parameters[id];
  const [from, to] = range ?? [low, high];
  const { factor, unit: shownUnit } = unitOf(unit, max);
  const [least, most] = shape === "choice" ? [min, max] : [from, to];
  return {
    factor,
    unit: shownUnit,
    low: tidy(from * factor),
    central: tidy(central * factor),
    high: tidy(to * factor),
    min: tidy(min * factor),
    max: tidy(max * factor),
    isWide: least > 0 && most / least >= wide,
  };
}

function unitOf(unit: string, max: number): { readonly unit: string; readonly factor: number } {
  if (unit === "ratio") return max <= 1 ? { unit: "%", factor: 100 } : { unit: "", factor: 1 };
  return largeUnits[unit] ?? { unit, factor: 1 };
}
