import { memo } from "react";
import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { type ParameterId, parameters, unitWords } from "../../src/index.ts";
import { type Step, useAtlas, useWords } from "../state.ts";
import { presetScenario } from "./presetScenario.ts";
import { parameterValue, withParameter } from "./settings.ts";
import { shownParameter } from "./shownParameter.ts";
import { place, type SliderScale, sliderScale, tidy } from "./sliderScale.ts";

/**
 * A parameter: band from low to high, tick at the preset's value once moved away from it, the number as an input, its source.
 * Drawn again only when its own value changes: dragging one leaves the others alone.
 */
export const ParameterSlider = memo(({ id }: { readonly id: ParameterId }) => {
  const words = useWords();
  const ask = useAtlas((atlas) => atlas.ask);
  const [now, preset] = [
    useAtlas(({ address }) => parameterValue(address.scenario, id)),
    useAtlas(({ address }) => parameterValue(presetScenario(address.scenario.preset), id)),
  ];
  const { factor, unit, ...shown } = shownParameter(id);
  const value = tidy(now * factor);
  const usual = tidy(preset * factor);
  const name = words.say(`parameter.${id}`);
  const set = (next: number, step: Step): void => {
    if (Number.isFinite(next))
      ask((scenario) => withParameter(scenario, id, tidy(next / factor)), step);
  };
  return (
    <div className="parameter">
      <div className="parameter-head">
        <span className="parameter-name">
          {name}{" "}
          {shown.low < shown.high && (
            <small>
              {words.figure(shown.low)}–{words.figure(shown.high)}
            </small>
          )}
        </span>
        <NumberField
          aria-label={name}
          value={value}
          minValue={shown.min}
          maxValue={shown.max}
          formatOptions={{ maximumSignificantDigits: 4 }}
          onChange={(next) => set(next, "push")}
        >
          <Input />
        </NumberField>
        {unit !== "" && <small>{unitWords(words, unit)}</small>}
      </div>
      <Track
        name={name}
        value={value}
        usual={usual}
        band={[shown.low, shown.high]}
        scale={sliderScale(shown, value)}
        onChange={set}
      />
      <p className="parameter-source">
        <bdi lang="en">{parameters[id].source}</bdi>
      </p>
    </div>
  );
});

interface TrackProps {
  readonly name: string;
  readonly value: number;
  readonly usual: number;
  readonly band: readonly [number, number];
  readonly scale: SliderScale;
  readonly onChange: (value: number, step: Step) => void;
}

function Track({ name, value, usual, band: [low, high], scale, onChange }: TrackProps) {
  return (
    <Slider
      value={value}
      minValue={scale.from}
      maxValue={scale.to}
      step={scale.step}
      onChange={(next) => onChange(next, "hold")}
      onChangeEnd={(next) => onChange(next, "push")}
    >
      <Label className="visually-hidden">{name}</Label>
      <SliderTrack className="track">
        <i
          className="band"
          style={{
            insetInlineStart: place(scale, low),
            insetInlineEnd: `calc(100% - ${place(scale, high)})`,
          }}
        />
        {value !== usual && (
          <i className="usual" style={{ insetInlineStart: place(scale, usual) }} />
        )}
        <SliderThumb className="thumb" />
      </SliderTrack>
    </Slider>
  );
}
