import { inPriceYear } from "../model/money/inPriceYear.ts";
import { priceYear } from "../model/money/priceYear.ts";
import { countedEnergy } from "../model/tokens/tokenEnergyOf.ts";
import type { Parameter } from "../scenario/parameter.ts";
import { parameters } from "../scenario/parameters.ts";
import type { Drawing, DrawnInput, DrawRoom } from "./drawnInput.ts";
import type { DrawPoint } from "./drawPoint.ts";
import { energyUniform, worldParameters } from "./globalInputs.ts";
import { groupOf } from "./inputGroups.ts";
import { marginalOf, marginalQuantile } from "./marginal.ts";
import { parameterDraws } from "./parameterDraws.ts";

/** Parameters of the whole world that have a range. Money is drawn in its own year and carried to that of the results. */
export const drawnParameters = (
  room: DrawRoom,
  { prepared: { priceLevels }, seed, isRead }: Drawing,
): readonly DrawnInput[] =>
  worldParameters.filter(isRead).flatMap((id): DrawnInput[] => {
    const drawn = parameterDraws(room.scenario, seed, id);
    if (!drawn) return [];
    const { priceYear: from }: Parameter = parameters[id];
    const group = groupOf(id);
    const inPrices = from === undefined ? 1 : inPriceYear(1, { from, to: priceYear }, priceLevels);
    const moveTo = (point: DrawPoint): void => {
      room.parameters[id] = drawn(point(group)) * inPrices;
    };
    return [{ writes: [id], moveTo }];
  });

/** The energy of a token or of an image, where tokens are asked for. */
export function drawnEnergy(room: DrawRoom, { seed }: Drawing): readonly DrawnInput[] {
  const { energy } = countedEnergy(room.scenario);
  if (room.scenario.basis !== "tokens" || !(energy.high > energy.low)) return [];
  const marginal = marginalOf(energy, "logTriangular");
  const uniform = energyUniform(seed);
  const moveTo = (point: DrawPoint): void => {
    room.tokenEnergy = marginalQuantile(marginal, uniform(point("tokens")));
  };
  return [{ writes: ["tokenEnergy", "imageEnergy"], moveTo }];
}
