import { mean } from "simple-statistics";

/** A point in space: two predictors, and the number that they are to tell. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** `z = constant + slopeX · x + slopeY · y`. */
export interface PlaneFit {
  readonly constant: number;
  readonly slopeX: number;
  readonly slopeY: number;
  /** Standard deviation of the residuals on n − 3 degrees of freedom. */
  readonly deviation: number;
}

/** Predictors whose squared correlation is nearer to 1 than this settle no plane. */
const leastSpread = 1e-12;

/** Coefficients of a plane: each of them takes a degree of freedom. */
const coefficients = 3;

/**
 * Plane through a cloud of points by ordinary least squares. The predictors are centred first, which keeps their digits.
 *
 * @returns `undefined` for fewer than four points, and for points whose predictors lie on a line.
 */
export function planeFit(points: readonly PlanePoint[]): PlaneFit | undefined {
  const freedom = points.length - coefficients;
  if (freedom <= 0) return undefined;
  const centre = {
    x: mean(points.map(({ x }) => x)),
    y: mean(points.map(({ y }) => y)),
    z: mean(points.map(({ z }) => z)),
  };
  const centred = points.map(({ x, y, z }) => ({
    x: x - centre.x,
    y: y - centre.y,
    z: z - centre.z,
  }));
  const sumOf = (one: keyof PlanePoint, other: keyof PlanePoint): number =>
    centred.reduce((sum, point) => sum + point[one] * point[other], 0);
  const determinant = sumOf("x", "x") * sumOf("y", "y") - sumOf("x", "y") ** 2;
  if (!(determinant > leastSpread * sumOf("x", "x") * sumOf("y", "y"))) return undefined;
  const slopeX =
    (sumOf("x", "z") * sumOf("y", "y") - sumOf("y", "z") * sumOf("x", "y")) / determinant;
  const slopeY =
    (sumOf("y", "z") * sumOf("x", "x") - sumOf("x", "z") * sumOf("x", "y")) / determinant;
  const squares = centred.reduce((sum, { x, y, z }) => sum + (z - slopeX * x - slopeY * y) ** 2, 0);
  return {
    constant: centre.z - slopeX * centre.x - slopeY * centre.y,
    slopeX,
    slopeY,
    deviation: Math.sqrt(squares / freedom),
  };
}
