import { dotStack } from "./dotStack.ts";
import { type LegendScale, legendScale } from "./legendScale.ts";
import type { Scene, SceneClass, SceneRegion } from "./scene.ts";

export interface LegendBar {
  /** Index into the scene's classes. */
  readonly classIndex: number;
  readonly step: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly count: number;
  readonly label: string;
}

export interface LegendTick {
  readonly x: number;
  /** Empty where it would touch its neighbour's. */
  readonly label: string;
  /** `text-anchor`; it follows the direction of the text, so the drawing must have the scene's own. */
  readonly anchor: "start" | "middle" | "end";
}

export interface LegendDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly faint: boolean;
}

/** The selected region's range, drawn above the dots and joined to its own dot. */
export interface LegendInterval {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly range: string;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** Height of the interval's line. */
  readonly y: number;
  readonly dotX: number;
  readonly dotY: number;
  /** Where the label is centred, so that it stays inside. */
  readonly labelX: number;
}

/** The legend as numbers in px, from the top start corner; the same for screen, SVG and print. */
export interface LegendLayout {
  readonly width: number;
  readonly height: number;
  readonly barY: number;
  readonly barHeight: number;
  /** Where the ticks begin, below the last row of bars. */
  readonly tickY: number;
  readonly bars: readonly LegendBar[];
  readonly ticks: readonly LegendTick[];
  readonly dotRadius: number;
  readonly dots: readonly LegendDot[];
  readonly selected?: LegendInterval;
}

export interface LegendOptions {
  /** Id of the region whose interval is drawn. */
  readonly selected?: string | undefined;
  /** Room for the stacked dots, px; 0 leaves them out (default 56). */
  readonly dotRoom?: number;
}

const emptyLegend = {
  ...{ height: 0, barY: 0, barHeight: 0, tickY: 0 },
  ...{ bars: [], ticks: [], dotRadius: 0, dots: [] },
};
/** A bar alone, and one of several rows. */
const barHeights = { alone: 20, row: 16 } as const;
const rowGap = 1;
const tickRoom = 20;
const intervalRoom = 30;
const labelGlyph = 6.4;

/**
 * Lays out a legend: class bars to scale, wide classes in rows of their own below those that they hold, ticks, one dot per region, the selected region's interval.
 * In a right-to-left scene everything runs from the right. Where no region has a figure there are no
 * bars: a scale of empty classes would look like a finding.
 *
 * @param width px.
 */
export function legendLayout(
  scene: Scene,
  width: number,
  options: LegendOptions = {},
): LegendLayout {
  const { selected, dotRoom = 56 } = options;
  if (scene.ranked === 0) return { ...emptyLegend, width };
  const place = placed(legendScale(scene.limits), width, scene.direction);
  const chosen = scene.regions.find(({ id, kind }) => id === selected && kind === "value");
  const barY = (chosen ? intervalRoom : 0) + dotRoom;
  const { dotRadius, dots } = dotsOf(scene, place, dotRoom, barY);
  const rows = Math.max(...scene.classes.map(({ row = 0 }) => row)) + 1;
  const barHeight = rows === 1 ? barHeights.alone : barHeights.row;
  const tickY = barY + rows * (barHeight + rowGap) - rowGap;
  return {
    ...{ width, barY, barHeight, tickY },
    height: tickY + tickRoom,
    bars: barsOf(scene, place, ({ row = 0 }) => barY + row * (barHeight + rowGap)),
    ticks: ticksOf(scene, place, width),
    dotRadius,
    dots,
    ...(chosen && { selected: intervalOf(chosen, place, width, { dots, barY }) }),
  };
}

const placed =
  (scale: LegendScale, width: number, direction: Scene["direction"]): LegendScale =>
  (value) =>
    direction === "rtl" ? width * (1 - scale(value)) : width * scale(value);

const barsOf = (
  { classes }: Scene,
  place: LegendScale,
  top: (of: SceneClass) => number,
): LegendBar[] =>
  classes.map((each, classIndex) => {
    const { from, to, step, count, label } = each;
    const [start, end] = [place(from), place(to)];
    const box = { x: Math.min(start, end), y: top(each), width: Math.abs(end - start) };
    return { classIndex, step, ...box, count, label };
  });

/** Ticks at every limit; a label that would touch its neighbour's or the last one is left out. */
function ticksOf({ limits, limitLabels }: Scene, place: LegendScale, width: number): LegendTick[] {
  const last = limits.length - 1;
  const origin = place(limits[0] ?? 0);
  const farEnd = width - room(limitLabels[last] ?? "");
  let taken = Number.NEGATIVE_INFINITY;
  return limits.map((limit, index) => {
    const x = place(limit);
    const label = limitLabels[index] ?? "";
    const anchor = anchorOf(index, last);
    const start = Math.abs(x - origin) - anchorShares[anchor] * room(label);
    const end = start + room(label);
    const fits = index === last || (start >= taken && end <= farEnd);
    if (fits) taken = end + labelGlyph;
    return { x, label: fits ? label : "", anchor };
  });
}

const room = (label: string): number => label.length * labelGlyph;

const anchorShares = { start: 0, middle: 0.5, end: 1 } as const;

function anchorOf(index: number, last: number): LegendTick["anchor"] {
  if (index === 0) return "start";
  return index === last ? "end" : "middle";
}

function dotsOf(scene: Scene, place: LegendScale, room: number, barY: number) {
  if (room === 0) return { dotRadius: 0, dots: [] };
  const valued = scene.regions.filter(({ kind }) => kind === "value");
  const ordered = valued.toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const stack = dotStack(
    ordered.map(({ id, value }) => ({ id, x: place(value) })),
    room,
  );
  const dots = stack.dots.map(({ id, x, rise }, index) => ({
    id,
    x,
    y: barY - rise,
    step: scene.classes[ordered[index]?.classIndex ?? 0]?.step ?? 1,
    faint: ordered[index]?.dotted ?? false,
  }));
  return { dotRadius: stack.radius, dots };
}

function intervalOf(
  region: SceneRegion,
  place: LegendScale,
  width: number,
  { dots, barY }: { dots: readonly LegendDot[]; barY: number },
): LegendInterval {
  const { id, name, figure, range } = region;
  const x = place(region.value);
  const dot = dots.find((candidate) => candidate.id === id);
  const half = ((name.length + figure.length + range.length + 10) * labelGlyph) / 2;
  const ends = [place(region.low), place(region.high)];
  return {
    id,
    name,
    figure,
    range,
    from: Math.min(...ends),
    to: Math.max(...ends),
    x,
    y: 20,
    dotX: dot?.x ?? x,
    dotY: dot?.y ?? barY,
    labelX: Math.max(half, Math.min(width - half, x)),
  };
}
