import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { aggregations, pillars } from "../../src/index.ts";
import { Segments } from "../shell/Segments.tsx";
import { useWords } from "../state.ts";
import { presetScenario } from "./presetScenario.ts";
import { Row } from "./Row.tsx";
import type { ScenarioPart } from "./ScenarioCard.tsx";
import { weightShares, withIndex } from "./settings.ts";

/** The weights of the pillars as one bar with a handle between neighbours: always 100 %. */
export function WeightBar({ scenario, change }: ScenarioPart) {
  const words = useWords();
  const shares = weightShares(scenario);
  const [grid = 0, price = 0] = shares;
  const set = ([first = 0, second = 0]: readonly number[], step: "hold" | "push"): void =>
    change(
      withIndex(scenario, { weights: { grid: first, price: second - first, water: 100 - second } }),
      step,
    );
  const names = pillars.map((pillar) => words.say(`pillar.${pillar}`));
  const between = (index: number): string =>
    words.say("scenario.weightHandle", {
      first: names[index] ?? "",
      second: names[index + 1] ?? "",
    });
  return (
    <section className="section" aria-labelledby="weights-title">
      <WeightHead scenario={scenario} change={change} />
      <Slider
        value={[grid, grid + price]}
        step={1}
        onChange={(handles) => set(handles, "hold")}
        onChangeEnd={(handles) => set(handles, "push")}
      >
        <Label className="visually-hidden">{words.say("scenario.weights")}</Label>
        <SliderTrack className="weights">
          {shares.map((share, index) => (
            <i key={pillars[index]} data-pillar={pillars[index]} style={{ flexGrow: share }} />
          ))}
          <SliderThumb index={0} className="weight-handle" aria-label={between(0)} />
          <SliderThumb index={1} className="weight-handle" aria-label={between(1)} />
        </SliderTrack>
      </Slider>
      <p className="weight-figures">
        {shares.map((share, index) => (
          <span key={pillars[index]}>
            {names[index]} <b>{words.figure(share, 1)}</b>
          </span>
        ))}
      </p>
      <Row label={words.say("scenario.combine")}>
        <Segments
          small
          label={words.say("scenario.combine")}
          value={scenario.index.aggregation}
          options={aggregations.map((id) => ({ id, name: words.say(aggregationNames[id]) }))}
          onChange={(aggregation) => change(withIndex(scenario, { aggregation }))}
        />
      </Row>
    </section>
  );
}

const aggregationNames = {
  arithmetic: "scenario.arithmetic",
  geometric: "scenario.geometric",
} as const;

function WeightHead({ scenario, change }: ScenarioPart) {
  const words = useWords();
  const { weights } = presetScenario(scenario.preset).index;
  const equal = pillars.every((pillar) => scenario.index.weights[pillar] === weights[pillar]);
  return (
    <div className="section-title">
      <h2 id="weights-title">{words.say("scenario.weights")}</h2>
      {equal ? (
        <span>{words.say("scenario.equal")}</span>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => change(withIndex(scenario, { weights }))}
        >
          {words.say("scenario.makeEqual")}
        </button>
      )}
    </div>
  );
}
