import type { Notice } from "../address/notice.ts";
import type { AtlasState } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import { isFinerId } from "./wantedLevel.ts";

/** What the address asks of a finer level, held against what there is: a code becomes an id, and what is not there is dropped and said. */
export function settleLevel(
  { address, notices }: AtlasState,
  { whole }: FinerLevel,
): Partial<AtlasState> {
  const { regions } = whole.world;
  const said: Notice[] = [];
  let { region, within } = address;
  if (within !== undefined && !regions.some(({ parent }) => parent === within)) {
    said.push({ kind: "unknownValue", key: "within", value: within });
    within = undefined;
  }
  const wanted = region;
  if (wanted !== undefined && isFinerId(wanted)) {
    const found =
      regions.find(({ id }) => id === wanted) ??
      regions.find(({ iso31662 }) => iso31662 === wanted.toUpperCase());
    const isRanked = found && (within === undefined || found.parent === within);
    if (!isRanked) said.push({ kind: "unknownRegion", value: wanted });
    region = isRanked ? found.id : undefined;
  }
  if (region === address.region && within === address.within) return {};
  return {
    address: { ...address, region, within },
    step: "replace",
    notices: [...notices, ...said],
  };
}
