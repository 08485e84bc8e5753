import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { baseYear, scenarioYears, yearStatus, yearsBetween } from "../../src/index.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import "../controls/parameter/parameter.css";
import "./years.css";

const { min, max } = scenarioYears;
const all = yearsBetween(min, max);
/** First year whose loads are projected. */
const turn = all.find((year) => yearStatus(year) === "projected") ?? max;

/** Place of a year along the strip, in per cent. */
const place = (year: number): string => `${(100 * (year - min)) / (max - min)}%`;

/** The layer that shows the change, and the one that it changes from. */
const layers = { change: "dataCentreElectricityChange", level: "dataCentreElectricityOfYear" };

/** The year of the loads, below the map: a slider whose projected years are hatched. Nothing moves by itself. */
export function YearStrip() {
  const words = useWords();
  const year = useAtlas(({ address }) => address.scenario.year);
  const ask = useAtlas((atlas) => atlas.ask);
  const status = words.say(`years.${yearStatus(year)}`);
  return (
    <div className="year-strip">
      <Slider
        className="year-slider"
        value={year}
        minValue={min}
        maxValue={max}
        onChange={(next) => ask((scenario) => ({ ...scenario, year: next }), "hold")}
        onChangeEnd={(next) => ask((scenario) => ({ ...scenario, year: next }), "settle")}
      >
        <Label>
          <span>{words.say("years.strip")}</span>
          <b>{words.year(year)}</b> {status}
        </Label>
        <YearNames />
        <SliderTrack className="track year-track">
          <i className="modelled" style={{ insetInlineEnd: `calc(100% - ${place(turn - 0.5)})` }} />
          <i className="projected" style={{ insetInlineStart: place(turn - 0.5) }} />
          <SliderThumb className="thumb" aria-label={words.say("years.strip")} />
        </SliderTrack>
        <YearScale chosen={year} />
      </Slider>
      <ChangeSwitch />
    </div>
  );
}

/** Above the strip how its years are known: the slider itself says the same to screen readers. */
function YearNames() {
  const words = useWords();
  return (
    <div className="year-names" aria-hidden="true">
      <small className="data" style={{ insetInlineStart: place(baseYear) }}>
        {words.say("years.data")}
      </small>
      <small style={{ insetInlineStart: place((min + baseYear - 1) / 2) }}>
        {words.say("years.modelled")}
      </small>
      <small style={{ insetInlineStart: place((turn + max) / 2) }}>
        {words.say("years.projected")}
      </small>
    </div>
  );
}

/** Years below the strip. */
function YearScale({ chosen }: { readonly chosen: number }) {
  const words = useWords();
  return (
    <div className="year-scale" aria-hidden="true">
      {all.map((year) => (
        <span
          key={year}
          className={year === chosen ? "chosen" : undefined}
          style={{ insetInlineStart: place(year) }}
        >
          {words.year(year)}
        </span>
      ))}
    </div>
  );
}

/** Turns from the load of the year to its change since the base year and back. */
function ChangeSwitch() {
  const words = useWords();
  const layer = useAtlas(({ address }) => address.layer);
  const go = useAtlas((atlas) => atlas.go);
  return (
    <div className="year-change">
      <span>{words.say("years.fixed")}</span>
      <label>
        <input
          type="checkbox"
          checked={layer === layers.change}
          onChange={({ target }) => go({ layer: target.checked ? layers.change : layers.level })}
        />
        {words.say("years.change", { year: words.year(baseYear) })}
      </label>
    </div>
  );
}
