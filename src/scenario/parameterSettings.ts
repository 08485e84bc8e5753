import { decimalNumber } from "../dataset/decimalNumber.ts";
import type { Parameter } from "./parameter.ts";
import { type ParameterId, parameters } from "./parameters.ts";
import { isBetween, number, type Setting } from "./setting.ts";

/** Central value of a parameter. */
export function parameterSetting(id: ParameterId): Setting {
  const bounds: Parameter = parameters[id];
  return number(
    bounds,
    (scenario, value) => ({ ...scenario, parameters: { ...scenario.parameters, [id]: value } }),
    bounds.unit,
  );
}

/** Low and high end of a parameter, as two numbers or as one text, `1.2~1.4`. */
export function rangeSetting(id: ParameterId): Setting {
  const { min, max, unit }: Parameter = parameters[id];
  const end = { type: "number", minimum: min, maximum: max } as const;
  return {
    takes: { kind: "range", min, max, unit },
    schema: { type: "array", items: end, minItems: 2, maxItems: 2 },
    apply: (scenario, received) => {
      const [low, high, ...rest] = endsOf(received);
      return rest.length === 0 && isBetween(low, { min, max }) && isBetween(high, { min: low, max })
        ? { ...scenario, ranges: { ...scenario.ranges, [id]: [low, high] } }
        : undefined;
    },
  };
}

/** Ends of a range as one text for addresses and command lines. */
export const rangeText = ([low, high]: readonly [number, number]): string => `${low}~${high}`;

function endsOf(received: unknown): readonly unknown[] {
  if (Array.isArray(received)) return received;
  if (typeof received !== "string") return [];
  return received.split("~").map((end) => decimalNumber(end));
}
