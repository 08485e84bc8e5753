import type { Address } from "../address/address.ts";
import type { Notice } from "../address/notice.ts";
import type { AtlasState } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import { regionNamed } from "./regionNamed.ts";
import { isFinerId, levelOfId } from "./wantedLevel.ts";

/**
 * What the address asks of a finer level, held against what there is: a code becomes an id, and what is not there is dropped and said. On
 * a map of states a county gives way to its state; on one of counties a whole state is let go: the map comes near it.
 */
export function settleLevel(
  state: Pick<AtlasState, "address" | "notices" | "finer">,
  finer: Pick<FinerLevel, "level" | "whole">,
): Partial<AtlasState> {
  const { address, notices } = state;
  const { whole } = finer;
  const within = knownWithin(address, whole);
  const asked = carried(state, finer);
  const region = knownRegion({ region: asked, within }, whole);
  // Counties are no level of the zoom's: whoever came by a link to one stays with them.
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

/** The region that the address names, carried over to this level where it is one of another. */
function carried(
  { address: { region }, finer: before }: Pick<AtlasState, "address" | "finer">,
  { level, whole }: Pick<FinerLevel, "level" | "whole">,
): string | undefined {
  const own = levelOfId(region);
  if (region === undefined || own === undefined || own === level) return region;
  if (level === "county")
    return regionNamed(whole.world.parents?.regions, region) ? undefined : region;
  return before?.whole.world.regions.find(({ id }) => id === region)?.parent ?? region;
}

const knownWithin = ({ within }: Wish, { world }: FinerLevel["whole"]): string | undefined =>
  world.regions.some(({ parent }) => parent === within) ? within : undefined;

/** The id of the region that is named by its id or by its ISO 3166-2 code; none where it is not among those that are ranked. */
function knownRegion({ region, within }: Wish, { world }: FinerLevel["whole"]): string | undefined {
  if (region === undefined || !isFinerId(region)) return region;
  const ranked = world.regions.filter(({ parent }) => within === undefined || parent === within);
  return regionNamed(ranked, region)?.id;
}
