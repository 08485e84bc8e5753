import type { MapPaths } from "./mapPaths.ts";
import { type IsNode, nodesOf } from "./pathNodes.ts";
import { inSteps, type PathPart, partsOf, pathData } from "./pathParts.ts";
import { areaOf, thinPart } from "./thinPart.ts";

/** How far a line may be moved, px, from what nobody sees to what reads as a coarse map. */
const tolerances = [0.4, 0.6, 0.8, 1, 1.3, 1.7, 2.2, 3] as const;
/** Shortest line that is drawn, px. */
const shortest = inSteps(1.5);
/** Area below which an island or a lake is left out, square px. */
const leastArea = inSteps(1.5) * inSteps(1);

interface CoarseOptions {
  /** Regions that are never left out, and their outlines, which are made coarse with the rest. */
  readonly selected: readonly string[];
  readonly outlines: readonly string[];
  /** Most letters that the data of the shapes may have. */
  readonly most: number;
}

/** A map of few bytes, with the outlines of its selected regions. */
export interface CoarseMap {
  readonly paths: MapPaths;
  readonly outlines: readonly string[];
}

/**
 * The same map in far fewer bytes for a picture on paper: points on a coarse grid, those that change little left out, as many as it
 * takes. What shapes and lines share they keep sharing, so that no gap opens between neighbours. The edges of the shapes stand for
 * borders and coast, which have no lines of their own.
 */
export function coarsePaths(paths: MapPaths, options: CoarseOptions): CoarseMap {
  const shapes = paths.regions.map(({ id, d }) => ({ id, parts: partsOf(d) }));
  const countries = partsOf(paths.countries);
  const edges = options.outlines.map(partsOf);
  const land = partsOf(paths.land ?? "");
  const isNode = nodesOf(
    [...shapes.flatMap(({ parts }) => parts), ...land],
    [...countries, ...edges.flat()],
  );
  const drawn = (farthest: number): CoarseMap => {
    const thin = (parts: readonly PathPart[]): string => pathData(seen(parts, isNode, farthest));
    const regions = shapes.flatMap(({ id, parts }) => {
      const d = thin(parts) || (options.selected.includes(id) ? pathData(largest(parts)) : "");
      return d === "" ? [] : [{ id, d }];
    });
    const lines = { borders: "", coast: "", countries: thin(countries), land: thin(land) };
    return { paths: { ...paths, ...lines, ...around(paths), regions }, outlines: edges.map(thin) };
  };
  const maps = tolerances.map((pixels) => () => drawn(inSteps(pixels)));
  return firstThatFits(maps, options.most);
}

function firstThatFits(maps: readonly (() => CoarseMap)[], most: number): CoarseMap {
  let last: CoarseMap | undefined;
  for (const make of maps) {
    const map = make();
    last = map;
    if (lettersIn(map) <= most) break;
  }
  return last as CoarseMap;
}

const lettersIn = ({ paths: { regions, land = "" } }: CoarseMap): number =>
  regions.reduce((sum, { d }) => sum + d.length, land.length);

/** Circles on whole px, and lines that have nothing to do with regions, or little. */
const around = ({ circles, disputed, sphere, graticule }: MapPaths) => ({
  circles: circles.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
  disputed: alone(disputed),
  sphere: alone(sphere),
  graticule: alone(graticule, tolerances[3]),
});

/** Lines that nothing shares its points with. */
const alone = (d: string, farthest: number = tolerances[1]): string =>
  pathData(partsOf(d).map((part) => thinPart(part, () => false, inSteps(farthest))));

/** Parts with fewer points; islands too small to be seen are left out. What borders on others keeps an area, so that it leaves no gap. */
const seen = (parts: readonly PathPart[], isNode: IsNode, farthest: number): readonly PathPart[] =>
  parts
    .map((part) => {
      const thin = thinPart(part, isNode, farthest);
      const isFlat = part.isClosed && thin.points.length < 3 && part.points.some(isNode);
      return isFlat ? thinPart(part, isNode, inSteps(tolerances[0])) : thin;
    })
    .filter((part) => (part.isClosed ? isWide(part, isNode) : isLong(part)));

/** Whether a ring is large enough to be seen, or borders on others, where a gap would be left. */
const isWide = (part: PathPart, isNode: IsNode): boolean =>
  areaOf(part) >= leastArea || (part.points.length > 2 && part.points.some(isNode));

/** Whether a line reaches far enough to be seen. */
const isLong = ({ points }: PathPart): boolean =>
  points.some(([x, y]) => {
    const [fromX, fromY] = points[0] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY) >= shortest;
  });

/** The selected region keeps its largest part, however small. */
const largest = (parts: readonly PathPart[]): readonly PathPart[] =>
  parts.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, 1);
