/** A point in hundredths of a px: all digits of path data. */
export type PathPoint = readonly [x: number, y: number];

/** A line or a ring of path data. The first point of a ring is not repeated at its end. */
export interface PathPart {
  readonly points: readonly PathPoint[];
  readonly isClosed: boolean;
}

/** Hundredths of a px. */
const step = 100;

/** Grid to which points are moved when they are written, px; on paper an eighth of a millimetre. */
const grid = 0.5;

/** Parts of path data of absolute M, L and Z. Points that fall onto the one before are left out; a line that returns to its start is a ring. */
export const partsOf = (d: string): readonly PathPart[] =>
  d.split("M").flatMap((text): PathPart[] => {
    if (text === "") return [];
    const points = withoutRepeats(text.replace("Z", "").split("L").map(pointOf));
    const [first, last] = [points[0], points.at(-1)];
    const returns = points.length > 1 && isSame(first, last);
    return [
      { points: returns ? points.slice(0, -1) : points, isClosed: returns || text.endsWith("Z") },
    ];
  });

const pointOf = (text: string): PathPoint => {
  const [x = 0, y = 0] = text.split(",").map((coordinate) => Math.round(Number(coordinate) * step));
  return [x, y];
};

export const isSame = (a: PathPoint | undefined, b: PathPoint | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const withoutRepeats = (points: readonly PathPoint[]): PathPoint[] =>
  points.filter((point, place) => !isSame(point, points[place - 1]));

/** Path data again, px, on the coarse grid. */
export const pathData = (parts: readonly PathPart[]): string =>
  parts
    .map(({ points, isClosed }) => {
      const told = points.map(([x, y]) => `${onGrid(x)},${onGrid(y)}`);
      const kept = told.filter((point, place) => point !== told[place - 1]);
      return `M${kept.join("L")}${isClosed ? "Z" : ""}`;
    })
    .join("");

const onGrid = (steps: number): number => Math.round(steps / step / grid) * grid;

/** A distance in px, in hundredths. */
export const inSteps = (pixels: number): number => pixels * step;
