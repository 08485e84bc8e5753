import type { Address } from "../address/address.ts";
import type { Notice } from "../address/notice.ts";
import type { AtlasState } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import { isFinerId } from "./wantedLevel.ts";

/** What the address asks of a finer level, held against what there is: a code becomes an id, and what is not there is dropped and said. */
export function settleLevel(
  { address, notices }: Pick<AtlasState, "address" | "notices">,
  { whole }: Pick<FinerLevel, "whole">,
): Partial<AtlasState> {
  const within = knownWithin(address, whole);
  const region = knownRegion({ ...address, within }, whole);
  if (region === address.region && within === address.within) return {};
  const said: Notice[] = [];
  if (address.within !== undefined && within === undefined)
    said.push({ kind: "unknownValue", key: "within", value: address.within });
  if (address.region !== undefined && region === undefined)
    said.push({ kind: "unknownRegion", value: address.region });
  return {
    address: { ...address, region, within },
    step: "replace",
    notices: [...notices, ...said],
  };
}

type Wish = Pick<Address, "region" | "within">;

const knownWithin = ({ within }: Wish, { world }: FinerLevel["whole"]): string | undefined =>
  world.regions.some(({ parent }) => parent === within) ? within : undefined;

/** The id of the region that is named by its id or by its ISO 3166-2 code; none where it is not among those that are ranked. */
function knownRegion({ region, within }: Wish, { world }: FinerLevel["whole"]): string | undefined {
  if (region === undefined || !isFinerId(region)) return region;
  const ranked = world.regions.filter(({ parent }) => within === undefined || parent === within);
  const code = region.toUpperCase();
  return (
    ranked.find(({ id }) => id === region) ??
    ranked.find(({ id, iso31662 }) => iso31662 === code || id === code)
  )?.id;
}
