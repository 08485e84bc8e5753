import type { ParameterId } from "../scenario/parameter.ts";
import type { Effect, Effects } from "./quantity.ts";

/** The same effect for each of several parameters; places without a parameter are passed over. */
export const parametersWith = (
  ids: readonly (ParameterId | undefined)[],
  effect: Effect,
): Effects<ParameterId> =>
  Object.fromEntries(ids.filter((id) => id !== undefined).map((id) => [id, effect]));
