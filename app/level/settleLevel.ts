import type { Address } from "../state/address.ts";
import type { AtlasState } from "../state/atlas.ts";
import type { Notice } from "../state/notice.ts";
import type { FinerLevel } from "./finerLevel.ts";
import { levelState } from "./levelState.ts";
import { regionNamed } from "./regionNamed.ts";
import { isFinerId, levelOfId } from "./wantedLevel.ts";

export type PageChange = Partial<Pick<AtlasState, "address" | "step" | "notices">>;

/**
 * Makes what the address asks of a finer level fit what there is: a code or a name becomes an id; a region that
 * does not exist is dropped and becomes a notice. On a map of states a county becomes its state. On a
 * map of counties a whole state is dropped without a notice, because the map comes near it instead.
 */
export function settleLevel(
  state: Pick<AtlasState, "address" | "notices" | "slices">,
  finer: Pick<FinerLevel, "level" | "whole">,
): PageChange {
  const { address, notices } = state;
  const { whole } = finer;
  const within = knownWithin(address, whole);
  const asked = carried(state, finer);
  const region = knownRegion({ region: asked, within }, whole);
  // The zoom never leads to counties: a link to one switches to them for good.
  const level = finer.level === "county" && address.level === "auto" ? "county" : address.level;
  if (region === address.region && within === address.within && level === address.level) return {};
  const said: Notice[] = [];
  if (address.within !== undefined && within === undefined)
    said.push({ kind: "unknownValue", key: "within", value: address.within });
  if (asked !== undefined && region === undefined)
    said.push({ kind: "unknownRegion", value: asked });
  return {
    address: { ...address, level, region, within },
    step: "replace",
    notices: [...notices, ...said],
  };
}

type Wish = Pick<Address, "region" | "within">;

/** The region that the address names, or the one that stands for it on this level. */
function carried(
  state: Pick<AtlasState, "address" | "slices">,
  { level, whole }: Pick<FinerLevel, "level" | "whole">,
): string | undefined {
  const { region } = state.address;
  const own = levelOfId(region);
  if (region === undefined || own === undefined || own === level) return region;
  if (level === "county")
    return regionNamed(whole.world.parents?.regions, region) ? undefined : region;
  const before = levelState(state).finer;
  return before?.whole.world.regions.find(({ id }) => id === region)?.parent ?? region;
}

/** The id of the country that is named by a code or a name; none where the level has no regions of it. */
function knownWithin({ within }: Wish, { world }: FinerLevel["whole"]): string | undefined {
  if (within === undefined) return undefined;
  const id = regionNamed(world.parents?.regions, within)?.id ?? within;
  return world.regions.some(({ parent }) => parent === id) ? id : undefined;
}

/** The id of the region that is named by a code; none where it is not among those that are ranked. */
function knownRegion({ region, within }: Wish, { world }: FinerLevel["whole"]): string | undefined {
  if (region === undefined || !isFinerId(region)) return region;
  const found = regionNamed(world.regions, region);
  return within === undefined || found?.parent === within ? found?.id : undefined;
}
