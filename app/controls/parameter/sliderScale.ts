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

/** Position of a value on the track. */
export const place = ({ from, to }: SliderScale, value: number): string =>
  `${((100 * (value - from)) / (to - from)).toFixed(2)}%`;

/** Powers of ten that a wide slider reaches past its band, and its step. */
const wideMargin = 0.5;
const wideStep = 0.05;

/** The reach of a slider that counts in powers of ten; ends and step are exponents. */
export function wideScale({ low, high, min, max }: SliderBand, value: number): SliderScale {
  const exponent = (end: number): number => Math.log10(end);
  const [least, most] = low < high ? [low, high] : [min, max];
  const margin = low < high ? wideMargin : 0;
  const from = Math.max(
    exponent(least) - margin,
    min > 0 ? exponent(min) : Number.NEGATIVE_INFINITY,
  );
  const to = Math.min(exponent(most) + margin, exponent(max));
  const own = value > 0 ? exponent(value) : from;
  return {
    from: tidy(Math.floor(Math.min(from, own) / wideStep + 1e-9) * wideStep),
    to: tidy(Math.ceil(Math.max(to, own) / wideStep - 1e-9) * wideStep),
    step: wideStep,
  };
}

/** The number of two digits at an exponent, inside the bounds: 16.05 is 1.1e16. */
export const atExponent = (exponent: number, { min, max }: SliderBand): number =>
  Math.min(max, Math.max(min, Number((10 ** exponent).toPrecision(2))));

/** Position of a number on a wide slider; 0 is at its start. */
export const exponentOf = (value: number, { from }: SliderScale): number =>
  value > 0 ? Math.log10(value) : from;
