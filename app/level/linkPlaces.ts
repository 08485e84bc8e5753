import { type NamedRegion, publicCode } from "../../src/index.ts";
import type { AtlasState } from "../state/atlas.ts";
import type { LinkPlaces } from "../state/formatAddress.ts";
import { levelState } from "./levelState.ts";
import { isFinerId } from "./wantedLevel.ts";

/**
 * How links name the regions that the page has read: a state by its ISO 3166-2 code where it has one. A region that has not been
 * read keeps the name that it has.
 */
export const linkPlaces = (state: Pick<AtlasState, "slices">): LinkPlaces => ({
  codeOf: (region) => {
    const found = finerRegion(state, region, ({ id }) => id);
    return found ? publicCode(found) : region;
  },
  idOf: (code) => finerRegion(state, code, publicCode)?.id ?? code,
});

function finerRegion(
  state: Pick<AtlasState, "slices">,
  key: string,
  keyOf: (region: NamedRegion) => string,
): NamedRegion | undefined {
  if (!isFinerId(key)) return undefined;
  const { finer, finerNames } = levelState(state);
  const world = finer?.whole.world;
  return [world, world?.parents, finerNames]
    .flatMap(
      (list): NamedRegion | NamedRegion[] => list?.regions.find((one) => keyOf(one) === key) ?? [],
    )
    .at(0);
}
