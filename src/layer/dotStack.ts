/** A region on the legend: its position along the bar, before stacking. */
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

const leastRadius = 1.3;
const radii = [3, 2.6, 2.2, 1.9, 1.6, leastRadius];
const gap = 0.6;
/** Between the bar and the lowest dot, px. */
const lift = 1;

/**
 * Stacks one dot per region above its value; dots of the same bin are stacked.
 * The radius is the largest at which the highest stack fits. Below the smallest radius, dots overlap.
 *
 * @param seeds regions in order of value, so that a stack reads upwards.
 * @param height room above the bar, px.
 */
export function dotStack(seeds: readonly DotSeed[], height: number): DotStack {
  const needed = (radius: number): number => highest(seeds, radius) * pitchOf(radius) + lift;
  const radius = radii.find((candidate) => needed(candidate) <= height) ?? leastRadius;
  const room = (height - lift - 2 * radius) / Math.max(1, highest(seeds, radius) - 1);
  const pitch = Math.min(pitchOf(radius), room);
  const filled = new Map<number, number>();
  const dots = seeds.map(({ id, x }) => {
    const bin = binOf(x, radius);
    const below = filled.get(bin) ?? 0;
    filled.set(bin, below + 1);
    return { id, x: (bin + 0.5) * pitchOf(radius), rise: radius + lift + below * pitch };
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
