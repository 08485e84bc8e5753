import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { type ParameterId, parameters, unitWords } from "../../src/index.ts";
import type { Step } from "../state.ts";
import { useWords } from "../state.ts";
import { presetScenario } from "./presetScenario.ts";
import type { ScenarioPart } from "./ScenarioCard.tsx";
import { parameterValue, withParameter } from "./settings.ts";
import { shownParameter } from "./shownParameter.ts";
import { place, type SliderScale, sliderScale, tidy } from "./sliderScale.ts";

interface ParameterSliderProps extends ScenarioPart {
  readonly id: ParameterId;
}

/** A parameter: band from low to high, tick at the preset's value once moved away from it, the number as an input, its source. */
export function ParameterSlider({ id, scenario, change }: ParameterSliderProps) {
  const words = useWords();
  const { factor, unit, ...shown } = shownParameter(id);
  const value = tidy(parameterValue(scenario, id) * factor);
  const usual = tidy(parameterValue(presetScenario(scenario.preset), id) * factor);
  const name = words.say(`parameter.${id}`);
  const set = (next: number, step: Step): void => {
    if (Number.isFinite(next)) change(withParameter(scenario, id, tidy(next / factor)), step);
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
}

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
