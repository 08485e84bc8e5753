import { type NamedRegion, publicCode } from "../../src/index.ts";
import type { AtlasState } from "../state/atlas.ts";
import type { LinkPlaces } from "../state/formatAddress.ts";
import { levelState } from "./levelState.ts";
import { regionNamed } from "./regionNamed.ts";
import { isFinerId } from "./wantedLevel.ts";

/**
 * How links name the regions that the page has read: a state by its ISO 3166-2 code where it has one. A region that has not been
 * read keeps the name that it has.
 */
export const linkPlaces = (state: Pick<AtlasState, "slices">): LinkPlaces => ({
  codeOf: (region) => {
    const found = readRegion(state, region);
    return found ? publicCode(found) : region;
  },
  idOf: (named) => readRegion(state, named)?.id ?? named,
});

function readRegion(state: Pick<AtlasState, "slices">, named: string): NamedRegion | undefined {
  if (!isFinerId(named)) return undefined;
  const { finer, finerNames } = levelState(state);
  const { regions, parents } = finer?.whole.world ?? {};
  return (
    regionNamed(regions, named) ??
    regionNamed(parents?.regions, named) ??
    regionNamed(finerNames?.regions, named)
  );
}
