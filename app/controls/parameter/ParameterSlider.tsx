import { memo } from "react";
import { Input, NumberField } from "react-aria-components";
import { type ParameterId, parameters, unitWords, withUnit } from "../../../src/index.ts";
import { type Step, useAtlas, useWords } from "../../state/atlas.ts";
import { presetScenario } from "../../state/presetScenario.ts";
import { parameterValue, withParameter } from "../../state/settings.ts";
import { type ShownParameter, shownParameter } from "./shownParameter.ts";
import { tidy } from "./sliderScale.ts";
import { Track } from "./Track.tsx";
import { WideTrack } from "./WideTrack.tsx";
import "./parameter.css";

/**
 * A parameter: band from low to high, tick at the preset's value once moved away from it, the number as an input, its source.
 * Drawn again only when its own value changes: dragging one leaves the others alone.
 */
export const ParameterSlider = memo(({ id }: { readonly id: ParameterId }) => {
  const words = useWords();
  const ask = useAtlas((atlas) => atlas.ask);
  const now = useAtlas(({ address }) => parameterValue(address.scenario, id));
  const preset = useAtlas(({ address }) =>
    parameterValue(presetScenario(address.scenario.preset), id),
  );
  const range = useAtlas(({ address }) => address.scenario.ranges[id]);
  const shown = shownParameter(id, range);
  const { factor, unit, isWide } = shown;
  const value = tidy(now * factor);
  const name = words.say(`parameter.${id}`);
  const set = (next: number, step: Step): void => {
    if (Number.isFinite(next))
      ask((scenario) => withParameter(scenario, id, tidy(next / factor)), step);
  };
  const track = { name, value, usual: tidy(preset * factor), band: shown, onChange: set };
  return (
    <div className="parameter">
      <ParameterHead
        name={name}
        value={value}
        shown={shown}
        onChange={(next) => set(next, "settle")}
      />
      {isWide ? (
        <WideTrack {...track} valueWords={withUnit(words, words.figure(value), unit)} />
      ) : (
        <Track {...track} />
      )}
      <p className="parameter-source">
        <bdi lang="en">{parameters[id].source}</bdi>
      </p>
    </div>
  );
});

/** Longer units go with the name, so that the number keeps its place. */
const longUnit = 9;

interface ParameterHeadProps {
  readonly name: string;
  readonly value: number;
  readonly shown: ShownParameter;
  readonly onChange: (value: number) => void;
}

function ParameterHead({ name, value, shown, onChange }: ParameterHeadProps) {
  const words = useWords();
  const { low, high, min, max, unit } = shown;
  const inWords = unit === "" ? "" : unitWords(words, unit);
  const isLong = inWords.length > longUnit;
  const range = low < high ? `${words.figure(low)}–${words.figure(high)}` : "";
  return (
    <div className="parameter-head">
      <span className="parameter-name">
        {name} {range && <small>{range}</small>}
        {isLong && <small> {inWords}</small>}
      </span>
      <NumberField
        aria-label={name}
        value={value}
        minValue={min}
        maxValue={max}
        formatOptions={{ maximumSignificantDigits: 4 }}
        onChange={onChange}
      >
        <Input />
      </NumberField>
      {inWords && !isLong && <small>{inWords}</small>}
    </div>
  );
}
