import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import type { Step } from "../../state/atlas.ts";
import { place, type SliderBand, type SliderScale, sliderScale } from "./sliderScale.ts";

export interface TrackProps {
  readonly name: string;
  readonly value: number;
  /** The preset's value. */
  readonly usual: number;
  readonly band: SliderBand;
  readonly onChange: (value: number, step: Step) => void;
}

/** A slider with equal steps: band from low to high, tick at the preset's value once moved away from it. */
export function Track({ name, value, usual, band, onChange }: TrackProps) {
  const scale = sliderScale(band, value);
  return (
    <Slider
      value={value}
      minValue={scale.from}
      maxValue={scale.to}
      step={scale.step}
      onChange={(next) => onChange(next, "hold")}
      onChangeEnd={(next) => onChange(next, "settle")}
    >
      <Label className="visually-hidden">{name}</Label>
      <SliderTrack className="track">
        <TrackMarks scale={scale} at={band} usual={value === usual ? undefined : usual} />
        <SliderThumb className="thumb" />
      </SliderTrack>
    </Slider>
  );
}

interface TrackMarksProps {
  readonly scale: SliderScale;
  /** Ends of the band and the usual value, in the units of the scale. */
  readonly at: { readonly low: number; readonly high: number };
  readonly usual: number | undefined;
}

export const TrackMarks = ({ scale, at: { low, high }, usual }: TrackMarksProps) => (
  <>
    <i
      className="band"
      style={{
        insetInlineStart: place(scale, Math.max(low, scale.from)),
        insetInlineEnd: `calc(100% - ${place(scale, Math.min(high, scale.to))})`,
      }}
    />
    {usual !== undefined && (
      <i className="usual" style={{ insetInlineStart: place(scale, usual) }} />
    )}
  </>
);
