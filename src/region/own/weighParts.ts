import { isMeasure } from "../../dataset/measure.ts";
import type { SharedGround } from "../../geometry/own/joinShapes.ts";
import type { Region } from "../region.ts";

/** What the figures of several regions are weighted by. */
export type WeightKind = "people" | "ground";

/** A region of the atlas that lies in a region of one's own, with its part in the weighted mean. */
export interface WeightedPart extends SharedGround {
  readonly of: Region;
  /** People who live on the shared ground, if they live evenly in the region; absent where nobody counts them. */
  readonly people?: number;
  /** Parts in means by ground, and by people where they are known in every part; each sums to 1. */
  readonly weights: Readonly<Record<WeightKind, number>>;
}

/** The parts of a region of one's own, and whether means go by people. */
export interface WeightedParts {
  readonly parts: readonly WeightedPart[];
  /** What means that should go by people go by. */
  readonly by: WeightKind;
}

/** Weighs the parts of a region: by people where all of them are known, else by ground. */
export function weighParts(
  grounds: readonly SharedGround[],
  regionOf: (id: string) => Region | undefined,
): WeightedParts {
  const known = grounds.flatMap((ground) => {
    const of = regionOf(ground.region);
    return of ? [{ ...ground, of, people: peopleOn(ground, of) }] : [];
  });
  const ground = sum(known.map(({ areaSquareKilometres }) => areaSquareKilometres));
  const people = sum(known.map((part) => part.people ?? Number.NaN));
  const by = people > 0 ? "people" : "ground";
  return {
    by,
    parts: known.map(({ people: own, ...part }) => {
      const byGround = part.areaSquareKilometres / ground;
      const weights = {
        ground: byGround,
        people: by === "people" ? (own ?? 0) / people : byGround,
      };
      return { ...part, ...(own === undefined ? {} : { people: own }), weights };
    }),
  };
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

function peopleOn({ ofRegion }: SharedGround, { cells }: Region): number | undefined {
  const cell = cells.population;
  return cell && isMeasure(cell) ? cell.value * ofRegion : undefined;
}
