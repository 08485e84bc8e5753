import { declaredVariables } from "../dataset/dataset.ts";
import type { Cell, YearMeasures } from "../dataset/measure.ts";
import { optional } from "../dataset/optional.ts";
import { finish, type Steps } from "../dataset/steps.ts";
import type { Variables } from "../dataset/variable.ts";
import { parseAtlas } from "./atlasFile.ts";
import {
  type Inheriting,
  inheritCells,
  inheriting,
  inheritYears,
  type LocalCell,
  lentCells,
} from "./inheritCells.ts";
import type { RegionRecord } from "./isRegionRecord.ts";
import { levelFolder, topicFileName } from "./parseTopic.ts";
import {
  type ParsedTopics,
  type ParsedWorld,
  parseTopics,
  type TopicJson,
  unreadTopics,
  withColumns,
  yearsOf,
} from "./parseWorld.ts";
import { countryOf, type Level, type Region, type World } from "./region.ts";

/**
 * Reads the built files of a finer level. Each cell is the region's own, or inherited from its parent as the variable
 * declares. A topic that did not load leaves its variables as gaps that say so: what is local in it is not known.
 *
 * @param atlasJson content of the level's `atlas.json`.
 * @param topicJson content of the level's topics, by topic; absent where a file did not load.
 * @param parents the level above, as it was read.
 */
export const parseWorldWithin = (...given: WorldWithin): ParsedWorld =>
  finish(parseWorldWithinSteps(...given));

type WorldWithin = [
  level: Exclude<Level, "country">,
  atlasJson: unknown,
  topicJson: TopicJson,
  parents: World,
];

/** The same, region by region: for a page that must not stand still meanwhile. */
export function* parseWorldWithinSteps(
  ...[level, atlasJson, topicJson, parents]: WorldWithin
): Steps<ParsedWorld> {
  const issues: string[] = [];
  const { evidence } = parents;
  const file = `${levelFolder(level)}atlas.json`;
  const atlas = parseAtlas(atlasJson, issues, file);
  if (!atlas)
    return {
      ...withColumns({ regions: [], parents, ...optional("evidence", evidence) }),
      ...{ datasets: [], gateFailures: [], issues },
    };
  yield;
  const declared = declaredVariables(atlas.datasets);
  const lender = lenders(parents, level, inheriting(declared, evidence?.oneClimate));
  const parsed = parseTopics(topicJson, { level, declared, release: atlas.release.date }, issues);
  const local = localCells(parsed, level, declared);
  const regions: Region[] = [];
  for (const record of atlas.regions) {
    yield;
    const found = lender(record.parent ?? "");
    if (found) regions.push({ ...record, ...found.place, ...found.held(local(record.id)) });
    else
      issues.push(
        `${file}, region ${record.id}: received parent ${JSON.stringify(record.parent ?? null)}, which is no region of the level above; write the files again with npm run data.`,
      );
  }
  const { datasets, gateFailures, release } = atlas;
  const unread = [...(parents.unread ?? []), ...unreadTopics(parsed, level)];
  const world = {
    ...{ regions, parents },
    ...optional("evidence", evidence),
    ...(unread.length > 0 ? { unread } : {}),
  };
  return { ...withColumns(world), datasets, gateFailures, release, issues };
}

interface Lender {
  readonly place: Pick<RegionRecord, "country">;
  /** What a region holds: its own figures, and what is lent. */
  readonly held: (local: Local | undefined) => Pick<Region, "cells" | "years">;
}

/** What each region of the level above lends, worked out once. */
function lenders(
  { regions }: World,
  level: Level,
  declared: Inheriting,
): (parent: string) => Lender | undefined {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const known = new Map<string, Lender>();
  return (id) => {
    const parent = byId.get(id);
    const made = known.get(id);
    if (made || !parent) return made;
    const lent = lentCells(parent, declared);
    const whole = heldOf(lent, inheritYears(undefined, { cells: lent, parent }, declared));
    const lender = {
      place: level === "county" ? { country: countryOf(parent) } : {},
      held: (local: Local | undefined) => {
        if (!local) return whole;
        const cells = inheritCells(local.cell, { parent, lent }, declared);
        return heldOf(cells, inheritYears(local.years, { cells, parent }, declared));
      },
    };
    known.set(id, lender);
    return lender;
  };
}

const heldOf = (cells: Region["cells"], years: YearMeasures | undefined) => ({
  cells,
  ...optional("years", years),
});

/** What the files of a level say of one of its regions. */
interface Local {
  readonly cell: LocalCell;
  readonly years: YearMeasures | undefined;
}

/** What the files of a level say of a region: nothing, mostly; a topic that did not load has a gap for each of its variables. */
function localCells(
  parsed: ParsedTopics,
  level: Level,
  declared: Variables,
): (region: string) => Local | undefined {
  const unread = new Map<string, Cell>(
    Object.entries(declared)
      .filter(([, { topic }]) => !parsed[topic])
      .map(([variable, { topic }]) => {
        const file = `${levelFolder(level)}${topicFileName(topic)}`;
        return [variable, { causes: [{ kind: "unread", variable, file }] }];
      }),
  );
  const topicOf = new Map(Object.entries(declared).map(([id, { topic }]) => [id, parsed[topic]]));
  const named = Object.values(parsed).map((topic) => topic.regions);
  return (region) =>
    unread.size > 0 || named.some((ids) => ids.has(region))
      ? {
          cell: (variable) => unread.get(variable) ?? topicOf.get(variable)?.cell(variable, region),
          years: yearsOf(parsed, region),
        }
      : undefined;
}
