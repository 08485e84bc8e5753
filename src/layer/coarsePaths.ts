import type { MapPaths } from "./mapPaths.ts";

/** Grid to which points are moved, px; on paper a twentieth of a millimetre. */
const grid = 0.2;

/** The same map with points snapped to a coarse grid and duplicates removed: far fewer bytes, no visible change. */
export const coarsePaths = (paths: MapPaths): MapPaths => ({
  ...paths,
  regions: paths.regions.map(({ id, d }) => ({ id, d: coarsePath(d) })),
  borders: coarsePath(paths.borders),
  countries: coarsePath(paths.countries),
  coast: coarsePath(paths.coast),
  disputed: coarsePath(paths.disputed),
  sphere: coarsePath(paths.sphere),
  graticule: coarsePath(paths.graticule),
});

/** Path data of absolute M, L and Z, point by point on the grid. A part that shrinks to one point stays as that point. */
export function coarsePath(d: string): string {
  let previous = "";
  const kept: string[] = [];
  for (const [step] of d.matchAll(/[ML][^MLZ]*|Z/g)) {
    const point = step === "Z" ? "" : step.slice(1).split(",").map(onGrid).join(",");
    if (step.startsWith("L") && point === previous) continue;
    kept.push(step.charAt(0) + point);
    if (point) previous = point;
  }
  return kept.join("");
}

const onGrid = (coordinate: string): string =>
  String(Math.round(Math.round(Number(coordinate) / grid) * grid * 10) / 10);
