import { atExponent, exponentOf, place, wideScale } from "./sliderScale.ts";
import { TrackMarks, type TrackProps } from "./Track.tsx";

interface WideTrackProps extends TrackProps {
  /** The value in words: the slider itself knows the exponent only. */
  readonly valueWords: string;
}

/** Keys that move a slider. */
const moves = /^(Arrow|Page|Home|End)/;

/** A slider whose steps are powers of ten: the system's own control under a drawn face. */
export function WideTrack(props: WideTrackProps) {
  const { name, value, usual, band, onChange, valueWords } = props;
  const scale = wideScale(band, value);
  const at = (number: number): number => exponentOf(number, scale);
  return (
    <div className="track wide-track">
      <TrackMarks
        scale={scale}
        at={{ low: at(band.low), high: at(band.high) }}
        usual={value === usual ? undefined : at(usual)}
      />
      <input
        type="range"
        aria-label={name}
        aria-valuetext={valueWords}
        min={scale.from}
        max={scale.to}
        step={scale.step}
        value={at(value)}
        onChange={({ target }) => onChange(atExponent(Number(target.value), band), "hold")}
        onPointerUp={() => onChange(value, "settle")}
        onKeyUp={({ key }) => moves.test(key) && onChange(value, "settle")}
      />
      <i className="thumb" style={{ insetInlineStart: place(scale, at(value)) }} />
    </div>
  );
}
