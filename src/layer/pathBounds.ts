export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around SVG path data made of absolute M, L and Z only, as d3-geo writes it; `undefined` for an empty path. */
export function pathBounds(d: string): Bounds | undefined {
  const numbers = (d.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (numbers.length < 2) return undefined;
  const bounds = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const [index, number] of numbers.entries()) {
    const [least, most] =
      index % 2 === 0 ? (["left", "right"] as const) : (["top", "bottom"] as const);
    bounds[least] = Math.min(bounds[least], number);
    bounds[most] = Math.max(bounds[most], number);
  }
  return bounds;
}

/** Its middle. */
export const middleOf = ({ left, top, right, bottom }: Bounds): { x: number; y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The bounding box of the largest part of path data, for placing a label. Size is that of the box. */
export function largestPartBounds(d: string): Bounds | undefined {
  const parts = d.split(/(?=M)/).flatMap((part) => pathBounds(part) ?? []);
  return parts.reduce<Bounds | undefined>(
    (largest, part) => (largest && areaOf(largest) >= areaOf(part) ? largest : part),
    undefined,
  );
}

const areaOf = ({ left, top, right, bottom }: Bounds): number => (right - left) * (bottom - top);
