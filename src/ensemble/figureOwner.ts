import { statuses } from "../dataset/status.ts";
import type { VariableId } from "../dataset/variable.ts";
import type { Prepared } from "../model/prepare.ts";
import type { Region } from "../region/region.ts";
import { regionPlaces } from "../region/regionPlaces.ts";

const inherited = statuses.indexOf("inherited");

/**
 * Id of the region whose figure stands in a cell: what a region has inherited is drawn as where it comes from, so that it is
 * the same number at both levels wherever its range is.
 */
export function figureOwner({
  regions,
  columns,
  above,
}: Prepared): (variable: VariableId, region: number) => string {
  const ownerAbove = above && figureOwner(above);
  const places = regionPlaces(above?.regions ?? []);
  return (variable, region) => {
    const { id, parent } = regions[region] as Region;
    const place = places.get(parent ?? "");
    const isOwn = columns[variable].status[region] !== inherited;
    return isOwn || !ownerAbove || place === undefined ? id : ownerAbove(variable, place);
  };
}
