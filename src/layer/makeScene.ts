import { type Assessment, type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Words } from "../language/words.ts";
import type { ColumnLookup } from "../region/columns.ts";
import type { Region } from "../region/region.ts";
import { regionPlaces } from "../region/regionPlaces.ts";
import { classedValues } from "./classedValues.ts";
import { evidenceShown } from "./evidenceShown.ts";
import { type LimitChoice, layerLimits } from "./layerLimits.ts";
import { levelSubtitle, levelTitle } from "./levelWords.ts";
import type { Theme } from "./palette.ts";
import type { Scene, SceneRegion, SceneSpecial } from "./scene.ts";
import { domainOf, sceneClasses } from "./sceneClasses.ts";
import { type NamedWorld, type Reclass, sceneRegions } from "./sceneRegions.ts";
import { sceneSubtitle, sceneTitle, sourceLine } from "./sceneWords.ts";
import { usedSources, variablesRead } from "./usedSources.ts";

export interface SceneContext extends LimitChoice, NamedWorld {
  readonly datasets: readonly DatasetSource[];
  /** Columns of the world, where the caller draws several pictures and has computed them once. */
  readonly column?: ColumnLookup | undefined;
  /** The unchanged preset of the same basis, from which limits are taken. Default: the assessment itself. */
  readonly reference?: Assessment | undefined;
  readonly theme?: Theme | undefined;
  /** Name of the country among whose regions alone these are ranked. */
  readonly place?: string | undefined;
  /** Puts a region into another class than that of its value. */
  readonly classIndex?: Reclass | undefined;
}

/** Everything that a picture of one layer needs: values, classes, words and sources. */
export function makeScene(
  assessment: Assessment,
  indicator: Indicator,
  context: SceneContext,
): Scene {
  const { world, words, datasets, reference = assessment, theme = "light", place } = context;
  const level = world.regions[0]?.level ?? "country";
  const ranked = { level, place, count: world.regions.length };
  const { id, unit } = indicator;
  const inner = layerLimits(indicator, reference, context);
  const regions = sceneRegions(assessment, indicator, { ...context, inner });
  const evidence = evidenceShown(assessment, id, level);
  const byEvidence = regions.some((_, place) => evidence(place) !== undefined);
  const read = assessment.reads[id];
  const used = usedSources(world, read ? variablesRead(read) : [], {
    used: valued(world.regions, regions),
    column: context.column,
  });
  const count = regions.filter(({ kind }) => kind === "value").length;
  return {
    layer: id,
    level,
    language: words.language,
    direction: words.direction,
    title: levelTitle(words, sceneTitle(words, indicator, assessment), ranked),
    subtitle: levelSubtitle(words, sceneSubtitle(words, indicator, assessment, theme), ranked),
    unit,
    ...sceneClasses(inner, classedValues(assessment.columns[id]), {
      domain: domainOf(indicator),
      aroundZero: indicator.sinceBaseYear ?? false,
      known: classedValues(reference.columns[id]),
      words,
    }),
    specials: specialsOf(regions, words),
    regions,
    dotted: regions.filter(({ kind, dotted }) => dotted && kind === "value").length,
    sourceLine: sourceLine(words, used, datasets, assessment.modelVersion),
    boundaryLine: words.say("layer.boundaries"),
    legendNote:
      count === 0 ? "" : words.say("layer.legendNote", { by: byEvidence ? "evidence" : "status" }),
    byEvidence,
    ranked: count,
    draws: assessment.intervals?.columns[id] ? assessment.intervals.draws : 0,
  };
}

/** The special classes of a picture with their counts, in the order of their kinds. */
export function specialsOf(regions: readonly SceneRegion[], words: Words): SceneSpecial[] {
  const counts = new Map<OutcomeKind, number>();
  for (const { kind } of regions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return outcomeKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return kind === "value" || count === 0
      ? []
      : [{ kind, label: words.say(`kind.${kind}`), count }];
  });
}

/** 1 at the place of each region that has a value on the map. */
function valued(all: readonly Region[], drawn: readonly SceneRegion[]): Uint8Array {
  const places = regionPlaces(all);
  const found = new Uint8Array(all.length);
  for (const { id, kind } of drawn) {
    const place = places.get(id);
    if (kind === "value" && place !== undefined) found[place] = 1;
  }
  return found;
}
