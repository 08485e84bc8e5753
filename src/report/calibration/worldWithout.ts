import { fitEvidenceKey } from "../../model/evidence/fitEvidenceKey.ts";
import type { World } from "../../region/region.ts";
import type { LeftOutFigures } from "../comparison/comparison.ts";

/** A world that has never heard of some published figures: they set no load, widen no range, and the key is fitted without them. */
export function worldWithout(world: World, leftOut: readonly LeftOutFigures[]): World {
  const { evidence } = world;
  if (!evidence || leftOut.length === 0) return world;
  const isLeftOut = (figure: LeftOutFigures): boolean =>
    leftOut.some(
      ({ publisher, region }) => figure.publisher === publisher && figure.region === region,
    );
  const kept = { ...evidence, figures: evidence.figures.filter((figure) => !isLeftOut(figure)) };
  return { ...world, evidence: { ...kept, key: fitEvidenceKey({ ...world, evidence: kept }) } };
}
