import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { type ParameterId, parameters, unitWords, type Words } from "../../src/index.ts";
import { useWords } from "../state.ts";
import { presetScenario } from "./presetScenario.ts";
import type { ScenarioPart } from "./ScenarioCard.tsx";
import { parameterValue, withParameter } from "./settings.ts";
import { place, sliderScale } from "./sliderScale.ts";

interface ParameterSliderProps extends ScenarioPart {
  readonly id: ParameterId;
}

/** A parameter: band from low to high, tick at the preset's value once moved away from it, the number as an input, its source. */
export function ParameterSlider({ id, scenario, change }: ParameterSliderProps) {
  const words = useWords();
  const parameter = parameters[id];
  const value = parameterValue(scenario, id);
  const usual = parameterValue(presetScenario(scenario.preset), id);
  const scale = sliderScale(parameter, value);
  const name = words.say(`parameter.${id}`);
  const percent = isShare(id);
  return (
    <div className="parameter" data-changed={value !== usual || undefined}>
      <div className="parameter-head">
        <span className="parameter-name">
          {name} <small>{bandWords(words, id)}</small>
        </span>
        <NumberField
          aria-label={name}
          value={value}
          minValue={parameter.min}
          maxValue={parameter.max}
          step={percent ? scale.step / 10 : scale.step}
          formatOptions={
            percent
              ? { style: "percent", maximumFractionDigits: 1 }
              : { maximumSignificantDigits: 4 }
          }
          onChange={(next) => Number.isFinite(next) && change(withParameter(scenario, id, next))}
        >
          <Input />
        </NumberField>
        {!percent && <small>{unitWords(words, parameter.unit)}</small>}
      </div>
      <Slider
        value={value}
        minValue={scale.from}
        maxValue={scale.to}
        step={scale.step}
        formatOptions={percent ? { style: "percent", maximumFractionDigits: 1 } : {}}
        onChange={(next) => change(withParameter(scenario, id, next), "hold")}
        onChangeEnd={(next) => change(withParameter(scenario, id, next), "push")}
      >
        <Label className="visually-hidden">{name}</Label>
        <SliderTrack className="track">
          <i
            className="band"
            style={{
              insetInlineStart: place(scale, parameter.low),
              insetInlineEnd: `calc(100% - ${place(scale, parameter.high)})`,
            }}
          />
          {value !== usual && (
            <i className="usual" style={{ insetInlineStart: place(scale, usual) }} />
          )}
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      <p className="parameter-source">{parameter.source}</p>
    </div>
  );
}

/** A ratio that cannot exceed one reads as a percentage. */
const isShare = (id: ParameterId): boolean =>
  parameters[id].unit === "ratio" && parameters[id].max <= 1;

function bandWords(words: Words, id: ParameterId): string {
  const { low, high } = parameters[id];
  if (low === high) return "";
  const factor = isShare(id) ? 100 : 1;
  return `${words.figure(low * factor)}–${words.figure(high * factor)}`;
}
