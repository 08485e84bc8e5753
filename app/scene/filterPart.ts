import {
  type FilterFacet,
  filterFacetIds,
  filterFacets,
  type RegionFilter,
} from "../../src/index.ts";
import type { AddressPart } from "../state/addressPart.ts";

const start: RegionFilter = { chosen: {}, among: [] };

/** Longest list of regions that a link names, and what their ids may look like. */
const mostNamed = 500;
const regionId = /^[\w-]{2,24}$/;

/** Whether a filter leaves anything out. */
export const isFiltered = ({ chosen, among }: RegionFilter): boolean =>
  among.length > 0 || filterFacetIds.some((facet) => (chosen[facet]?.length ?? 0) > 0);

/** Which regions keep their colour, are listed and are put into files. */
export const filterPart: AddressPart<RegionFilter> = {
  id: "filter",
  start,
  write: ({ chosen, among }) => ({
    filter:
      filterFacetIds
        .filter((facet) => chosen[facet]?.length)
        .map((facet) => `${facet}:${chosen[facet]?.join(".")}`)
        .join(",") || undefined,
    among: among.join(".") || undefined,
  }),
  readers: {
    filter: (filter, text) => {
      const facets = text.split(",").map(readFacet);
      return facets.every((facet) => facet !== undefined)
        ? { ...filter, chosen: Object.fromEntries(facets) }
        : undefined;
    },
    among: (filter, text) => {
      const among = [...new Set(text.split("."))];
      return among.length <= mostNamed && among.every((id) => regionId.test(id))
        ? { ...filter, among }
        : undefined;
    },
  },
};

/** "income:low.high", each word once and in the order of the list. */
function readFacet(text: string): readonly [FilterFacet, readonly string[]] | undefined {
  const [name, list = ""] = text.split(":");
  const facet = filterFacetIds.find((id) => id === name);
  if (!facet) return undefined;
  const given = list.split(".");
  const options: readonly string[] = filterFacets[facet];
  const chosen = options.filter((option) => given.includes(option));
  return chosen.length === given.length ? [facet, chosen] : undefined;
}
