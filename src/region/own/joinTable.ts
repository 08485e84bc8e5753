import type { OwnRegion } from "./ownWorld.ts";

/** A table of what each region of one's own took from which region of the atlas. */
export interface JoinTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const header = [
  ...["region", "name", "part", "part_name", "km2"],
  ...["share_of_region", "share_of_part", "people", "weight_ground", "weight_people", "outside"],
] as const;

/** One row for each part; people are those of the part, if they live evenly in it. */
export const joinTable = (regions: readonly OwnRegion[]): JoinTable => ({
  header,
  rows: regions.flatMap(({ region, parts, by, outside }) =>
    parts.map((part) => [
      ...[region.id, region.name, part.of.iso31662 ?? part.of.id, part.of.name],
      ...[rounded(part.areaSquareKilometres), rounded(part.ofShape), rounded(part.ofRegion)],
      part.people === undefined ? undefined : Math.round(part.people),
      rounded(part.weights.ground),
      by === "people" ? rounded(part.weights.people) : undefined,
      rounded(outside),
    ]),
  ),
});

const rounded = (number: number): number => Number(number.toPrecision(6));
