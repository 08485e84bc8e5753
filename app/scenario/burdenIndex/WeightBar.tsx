import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { type Step, useAtlas, useWords } from "../../state/atlas.ts";
import { withIndex } from "../../state/settings.ts";
import { handlesOf, shownPillars, weightShares, weightsBetween } from "./weights.ts";

/** The weights of the pillars as one bar with a handle between neighbours: always 100 %. */
export function WeightBar() {
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
        onChangeEnd={(handles) => set(handles, "settle")}
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
