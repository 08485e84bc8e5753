/** What a slider has to show. */
export interface SliderBand {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
}

export interface SliderScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** How far the slider reaches past the band of low to high, as a share of the band. */
const margin = 0.5;
/** Steps of a slider, about. */
const steps = 120;

/** The reach of a parameter's slider: its band with a margin, inside its bounds, widened to hold the value. */
export function sliderScale(
  { low, central, high, min, max }: SliderBand,
  value: number,
): SliderScale {
  const band = high > low ? high - low : central || max;
  const from = Math.min(Math.max(min, low - margin * band), value);
  const to = Math.max(Math.min(max, high + margin * band), value);
  const step = roundStep((to - from) / steps);
  return {
    from: tidy(Math.floor(from / step + 1e-9) * step),
    to: tidy(Math.ceil(to / step - 1e-9) * step),
    step,
  };
}

/** The largest of 1, 2 and 5 times a power of ten that is no larger than the width. */
export function roundStep(width: number): number {
  const power = Math.floor(Math.log10(width));
  const factor = [5, 2, 1].find((candidate) => candidate * 10 ** power <= width * (1 + 1e-9)) ?? 1;
  return Number(`${factor}e${power}`);
}

/** A number without the dust of binary arithmetic. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Where a value stands on the track. */
export const place = ({ from, to }: SliderScale, value: number): string =>
  `${((100 * (value - from)) / (to - from)).toFixed(2)}%`;
