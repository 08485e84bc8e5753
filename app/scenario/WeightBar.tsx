import { memo } from "react";
import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { aggregations, pillars } from "../../src/index.ts";
import { Segments } from "../shell/Segments.tsx";
import { type Step, useAtlas, useWords } from "../state.ts";
import { presetScenario } from "./presetScenario.ts";
import { Row } from "./Row.tsx";
import { withIndex } from "./settings.ts";
import { handlesOf, shownPillars, weightShares, weightsBetween } from "./weights.ts";

/** The weights of the pillars as one bar with a handle between neighbours: always 100 %. */
export const WeightBar = memo(() => (
  <section className="section" aria-labelledby="weights-title">
    <WeightHead />
    <Weights />
    <Aggregation />
  </section>
));

function WeightHead() {
  const words = useWords();
  const weights = useAtlas(({ address }) => address.scenario.index.weights);
  const usual = useAtlas(({ address }) => presetScenario(address.scenario.preset).index.weights);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <div className="section-title">
      <h2 id="weights-title">{words.say("scenario.weights")}</h2>
      {pillars.every((pillar) => weights[pillar] === usual[pillar]) ? (
        <span>{words.say("scenario.equal")}</span>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => ask((scenario) => withIndex(scenario, { weights: usual }))}
        >
          {words.say("scenario.makeEqual")}
        </button>
      )}
    </div>
  );
}

function Weights() {
  const words = useWords();
  const index = useAtlas(({ address }) => address.scenario.index);
  const ask = useAtlas((atlas) => atlas.ask);
  const shown = shownPillars(index);
  const shares = weightShares(index, shown);
  const set = (handles: readonly number[], step: Step): void => {
    const weights = { ...index.weights, ...weightsBetween(shown, handles) };
    ask((scenario) => withIndex(scenario, { weights }), step);
  };
  const names = shown.map((pillar) => words.say(`pillar.${pillar}`));
  const between = (place: number): string =>
    words.say("scenario.weightHandle", {
      first: names[place] ?? "",
      second: names[place + 1] ?? "",
    });
  return (
    <>
      <Slider
        value={handlesOf(shares)}
        step={1}
        onChange={(handles) => set(handles, "hold")}
        onChangeEnd={(handles) => set(handles, "push")}
      >
        <Label className="visually-hidden">{words.say("scenario.weights")}</Label>
        <SliderTrack className="weights">
          {shares.map((share, place) => (
            <i key={shown[place]} data-pillar={shown[place]} style={{ flexGrow: share }} />
          ))}
          {shown.slice(1).map((pillar, place) => (
            <SliderThumb
              key={pillar}
              index={place}
              className="weight-handle"
              aria-label={between(place)}
            />
          ))}
        </SliderTrack>
      </Slider>
      <p className="weight-figures">
        {shares.map((share, place) => (
          <span key={shown[place]}>
            {names[place]} <b>{words.figure(share, 1)}</b>
          </span>
        ))}
      </p>
    </>
  );
}

const aggregationNames = {
  arithmetic: "scenario.arithmetic",
  geometric: "scenario.geometric",
} as const;

function Aggregation() {
  const words = useWords();
  const aggregation = useAtlas(({ address }) => address.scenario.index.aggregation);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <Row label={words.say("scenario.combine")}>
      <Segments
        small
        label={words.say("scenario.combine")}
        value={aggregation}
        options={aggregations.map((id) => ({ id, name: words.say(aggregationNames[id]) }))}
        onChange={(chosen) => ask((scenario) => withIndex(scenario, { aggregation: chosen }))}
      />
    </Row>
  );
}
