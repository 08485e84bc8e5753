import { areaSquareKilometres, boxesMeet, boxOf, type FixedBox, shared } from "./fixedPoint.ts";
import type { OwnShape, OwnShapes } from "./ownShape.ts";

/** Neighbours that were simplified apart share slivers; less than that part of the smaller one is no overlap. */
const leastShared = 0.01;

/** Two shapes that share more than that part of the larger one are the same. */
const leastSame = 0.999;

interface Boxed {
  readonly shape: OwnShape;
  readonly box: FixedBox;
}

/**
 * Shapes without those that repeat an earlier one, and a sentence for each pair that overlaps: both stay as they are, since
 * territories of several owners may, and nothing of theirs is added up.
 */
export function overlapsAmong(shapes: readonly OwnShape[], file: string): OwnShapes {
  const boxed = shapes
    .map((shape): Boxed => ({ shape, box: boxOf(shape.rings) }))
    .sort((one, other) => one.box[0] - other.box[0]);
  const repeated = new Set<OwnShape>();
  const issues: string[] = [];
  for (const [one, other] of pairsOf(boxed)) {
    const area = areaSquareKilometres(shared(one.rings, other.rings));
    const [small, large] = [one.areaSquareKilometres, other.areaSquareKilometres].sort(
      (a, b) => a - b,
    ) as [number, number];
    const [first, second] = one.number < other.number ? [one, other] : [other, one];
    const pair = `${file}, feature ${second.number} (${second.name})`;
    const earlier = `feature ${first.number} (${first.name})`;
    if (area >= leastSame * large) {
      repeated.add(second);
      issues.push(`${pair}: has the same ground as ${earlier}; left out, so that it counts once.`);
    } else if (area > leastShared * small)
      issues.push(
        `${pair}: shares ${Math.round(area)} km² with ${earlier}; each keeps its whole ground, so do not add their amounts up.`,
      );
  }
  return { shapes: shapes.filter((shape) => !repeated.has(shape)), issues };
}

/** Pairs whose boxes meet, found from west to east. */
function* pairsOf(boxed: readonly Boxed[]): Iterable<readonly [OwnShape, OwnShape]> {
  for (const [place, one] of boxed.entries())
    for (let next = place + 1; next < boxed.length; next += 1) {
      const other = boxed[next] as Boxed;
      if (other.box[0] > one.box[2]) break;
      if (boxesMeet(one.box, other.box)) yield [one.shape, other.shape];
    }
}
