import { indicatorName, indicators, isDrawn, nameOf, type ReportContext } from "../../src/index.ts";
import type { KnownDrivers } from "../controls/drivers/useDrivers.ts";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { SaveButtons } from "./SaveButtons.tsx";

interface ShownForProps {
  readonly context: ReportContext;
  readonly known: KnownDrivers;
}

/** Which number the page is about, how to read it, and its files. */
export function ShownFor({ context, known }: ShownForProps) {
  const words = useWords();
  const { answer } = known;
  return (
    <aside className="shown-for" aria-label={words.say("sensitivity.shownFor")}>
      <h2>{words.say("sensitivity.shownFor")}</h2>
      <LayerChoice context={context} />
      <RegionChoice context={context} />
      <h2>{words.say("sensitivity.read")}</h2>
      <p>{words.say("sensitivity.readAbout")}</p>
      {answer && <SaveButtons context={context} answer={answer} />}
    </aside>
  );
}

interface ChoiceProps {
  readonly context: ReportContext;
}

function LayerChoice({ context: { assessment } }: ChoiceProps) {
  const words = useWords();
  const layer = useAtlas(({ address }) => address.layer);
  const go = useAtlas((atlas) => atlas.go);
  const drawn = indicators.filter(
    (indicator) =>
      isDrawn(indicator) &&
      indicator.bases.includes(assessment.scenario.basis) &&
      assessment.columns[indicator.id],
  );
  return (
    <Choice
      className="small"
      label={words.say("sensitivity.layer")}
      value={layer}
      options={drawn.map(({ id }) => ({ id, name: indicatorName(words, id) }))}
      onChange={(id) => go({ layer: id })}
    >
      {indicatorName(words, layer)}
      <Icon name="down" />
    </Choice>
  );
}

function RegionChoice({ context }: ChoiceProps) {
  const words = useWords();
  const region = useAtlas(({ address }) => address.region);
  const go = useAtlas((atlas) => atlas.go);
  const options = context.assessment.regions
    .map((id, place) => ({ id, name: nameOf(context, place) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, words.language));
  const name = options.find(({ id }) => id === region)?.name;
  return (
    <Choice
      className="small"
      label={words.say("sensitivity.region")}
      value={region ?? ""}
      options={name === undefined ? [{ id: "", name: "–" }, ...options] : options}
      onChange={(id) => go({ region: id })}
    >
      {name ?? words.say("sensitivity.region")}
      <Icon name="down" />
    </Choice>
  );
}
