import { useEffect, useMemo } from "react";
import {
  type Assessment,
  filteredRegions,
  type GroupsByCountry,
  lastResult,
  type RegionFacts,
  type RegionFilter,
  regionFacts,
  type World,
} from "../../src/index.ts";
import { useLevel } from "../level/levelData.ts";
import { usePart, useSetSlice, useSlice } from "../state/atlas.ts";
import type { Slice } from "../state/slice.ts";
import { filterPart, isFiltered } from "./filterPart.ts";

interface GroupsState {
  readonly groups?: GroupsByCountry;
  /** Whether the lists did not load: nothing is in any group then, and the panel says so. */
  readonly failed?: boolean;
}

const groupsSlice: Slice<GroupsState> = { id: "groups", start: {} };
const noGroups: GroupsByCountry = new Map();

/** Lists of countries, read when somebody filters for the first time. @param wanted whether somebody does. */
export function useGroups(wanted: boolean): GroupsState {
  const state = useSlice(groupsSlice, (groups) => groups);
  const set = useSetSlice(groupsSlice);
  const due = wanted && !state.groups && !state.failed;
  useEffect(() => {
    if (!due) return;
    void import("../files/readGroups.ts")
      .then(({ readGroups }) => readGroups(0))
      .then(
        ({ items: [groups] }) => set(groups ? { groups } : { failed: true }),
        () => set({ failed: true }),
      );
  }, [due, set]);
  return state;
}

const factsOf = lastResult(
  (world: World, assessment: Assessment, groups: GroupsByCountry): readonly RegionFacts[] =>
    regionFacts({ world, assessment, groups }),
);
const keptOf = lastResult(
  (
    world: World,
    assessment: Assessment,
    facts: readonly RegionFacts[],
    filter: RegionFilter,
  ): ReadonlySet<string> => filteredRegions({ world, assessment }, facts, filter),
);

/** What each region on the page can be filtered by. @param wanted whether somebody asks. */
export function useFacts(wanted: boolean): readonly RegionFacts[] | undefined {
  const { groups, failed } = useGroups(wanted);
  const { loaded, assessment } = useLevel();
  const known = groups ?? (failed ? noGroups : undefined);
  return useMemo(
    () =>
      wanted && loaded && assessment && known
        ? factsOf(loaded.world, assessment, known)
        : undefined,
    [wanted, loaded, assessment, known],
  );
}

/** Ids of the regions that the filter means; undefined where it leaves none out, or is not worked out yet. */
export function useFiltered(): ReadonlySet<string> | undefined {
  const filter = usePart(filterPart);
  const facts = useFacts(isFiltered(filter));
  const { loaded, assessment } = useLevel();
  return loaded && assessment && facts
    ? keptOf(loaded.world, assessment, facts, filter)
    : undefined;
}
