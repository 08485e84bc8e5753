import type { BivariateRegion } from "./bivariateRegions.ts";
import type { ScatterAxis, ScatterLayout } from "./bivariateScatter.ts";
import type { SideFigure } from "./bivariateSides.ts";

/** Numbers from and to, both included; 0 includes the true zeros. */
export type Between = readonly [from: number, to: number];

/** A selection in the scatter, in the numbers of its axes, so that it is the same on every screen. */
export interface BivariateBrush {
  readonly burden: Between;
  readonly benefit: Between;
}

/** A rectangle of the picture in px, its corners in any order. */
export interface BrushBox {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** A rectangle drawn over the scatter, as numbers of its axes. */
export const brushOf = ({ across, up }: ScatterLayout, { from, to }: BrushBox): BivariateBrush => ({
  burden: numbersBetween(up, from.y, to.y),
  benefit: numbersBetween(across, from.x, to.x),
});

/** The rectangle of a brush on the picture. */
export function boxOfBrush({ across, up }: ScatterLayout, brush: BivariateBrush): BrushBox {
  const [left, right] = pixelsBetween(across, brush.benefit);
  const [bottom, top] = pixelsBetween(up, brush.burden);
  return { from: { x: left, y: bottom }, to: { x: right, y: top } };
}

/** Whether a region lies inside a brush. */
export const isBrushed = (
  { kind, burden, benefit }: Pick<BivariateRegion, "kind" | "burden" | "benefit">,
  brush: BivariateBrush,
): boolean => kind === "value" && holds(brush.burden, burden) && holds(brush.benefit, benefit);

/** A small number whose central value is 0 counts as above zero; only a brush that is open at its start holds it. */
const holds = ([from, to]: Between, { kind, value }: SideFigure): boolean =>
  kind === "noLoad" ? from === 0 : value >= from && value <= to && to > 0;

function numbersBetween(
  { lane, stretch, scale }: ScatterAxis,
  one: number,
  other: number,
): Between {
  const sign = Math.sign(stretch.to - stretch.from);
  const [near, far] = sign * (one - other) < 0 ? [one, other] : [other, one];
  const at = (px: number): number =>
    Math.min(1, Math.max(0, (px - stretch.from) / (stretch.to - stretch.from)));
  const touchesLane = sign * (near - lane.to) < 0;
  const from = touchesLane ? 0 : rounded(scale.value(at(near)), Math.floor);
  const to = sign * (far - stretch.from) < 0 ? 0 : rounded(scale.value(at(far)), Math.ceil);
  return [from, to];
}

function pixelsBetween({ lane, stretch, scale }: ScatterAxis, [from, to]: Between): Between {
  const px = (value: number): number =>
    stretch.from + Math.min(1, scale.at(value)) * (stretch.to - stretch.from);
  return [from === 0 ? lane.from : px(from), to === 0 ? lane.to : px(to)];
}

const digits = 3;

/** Rounds outwards to three significant digits: the address stays short and the brush loses no region. */
function rounded(value: number, round: (value: number) => number): number {
  if (!(value > 0)) return 0;
  const exponent = Math.floor(Math.log10(value)) - digits + 1;
  const mantissa = value / Number(`1e${exponent}`);
  const near = Math.round(mantissa);
  const whole = Math.abs(mantissa - near) < 1e-9 ? near : round(mantissa);
  return Number(`${whole}e${exponent}`);
}
