/** A region on the legend: where it is pinned along the bar, before stacking. */
export interface DotSeed {
  readonly id: string;
  readonly x: number;
}

export interface StackedDot {
  readonly id: string;
  readonly x: number;
  /** Height of the centre above the bar. */
  readonly rise: number;
}

export interface DotStack {
  readonly radius: number;
  readonly dots: readonly StackedDot[];
}

const radii = [3, 2.6, 2.2, 1.9, 1.6, 1.3];
const gap = 0.6;

/**
 * Stacks one dot per region over its value: dots that fall into one bin stand on each other.
 * The radius is the largest at which the highest stack fits; below the smallest, dots overlap upwards.
 *
 * @param seeds regions in order of value, so that a stack reads upwards.
 * @param height room above the bar, px.
 */
export function dotStack(seeds: readonly DotSeed[], height: number): DotStack {
  const fitting = radii.find((radius) => highest(seeds, radius) * pitchOf(radius) <= height);
  const radius = fitting ?? radii.at(-1) ?? 1;
  const pitch = Math.min(pitchOf(radius), height / Math.max(1, highest(seeds, radius)));
  const filled = new Map<number, number>();
  const dots = seeds.map(({ id, x }) => {
    const bin = binOf(x, radius);
    const below = filled.get(bin) ?? 0;
    filled.set(bin, below + 1);
    return { id, x: (bin + 0.5) * pitchOf(radius), rise: radius + 1 + below * pitch };
  });
  return { radius, dots };
}

const pitchOf = (radius: number): number => 2 * radius + gap;

const binOf = (x: number, radius: number): number => Math.floor(x / pitchOf(radius));

function highest(seeds: readonly DotSeed[], radius: number): number {
  const filled = new Map<number, number>();
  for (const { x } of seeds) {
    const bin = binOf(x, radius);
    filled.set(bin, (filled.get(bin) ?? 0) + 1);
  }
  return Math.max(0, ...filled.values());
}
