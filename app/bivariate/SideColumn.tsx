import {
  bivariateBenefits,
  bivariateBurdens,
  bivariateCells,
  bivariateCsv,
  cellName,
  scenarioWords,
  sideName,
  stepLabels,
} from "../../src/index.ts";
import { useTheme } from "../layer/currentScene.ts";
import { save } from "../report/save.ts";
import { Choice } from "../shell/Choice.tsx";
import { Icon } from "../shell/Icon.tsx";
import { Segments } from "../shell/Segments.tsx";
import { ViewLink } from "../shell/ViewLink.tsx";
import { useWords } from "../state.ts";
import { type BivariateState, useChoose } from "./useBivariate.ts";

interface Props {
  readonly state: BivariateState;
}

/** What is set against what, where the limits lie, what is selected, and how to read it. */
export function SideColumn({ state }: Props) {
  const words = useWords();
  const theme = useTheme();
  return (
    <aside className="benefit-start" aria-label={words.say("bivariate.variables")}>
      <Variables state={state} />
      <Limits state={state} />
      <Selection state={state} />
      <section className="section">
        <h2 className="section-title">
          {words.say("bivariate.scenario")}
          <span>
            <ViewLink change={{ view: "map" }}>{words.say("bivariate.change")}</ViewLink>
          </span>
        </h2>
        <p className="small-text">{scenarioWords(words, state.assessment.scenario)}</p>
      </section>
      <section className="section">
        <h2 className="section-title">{words.say("bivariate.how")}</h2>
        <p className="small-text">{words.say("bivariate.howText", { theme })}</p>
      </section>
    </aside>
  );
}

const about = { use: "bivariate.useAbout", own: "bivariate.ownAbout" } as const;

function Variables({ state }: Props) {
  const words = useWords();
  const choose = useChoose();
  const { burden, benefit } = state.choice;
  return (
    <section className="section">
      <h2 className="section-title">{words.say("bivariate.variables")}</h2>
      <p className="field-label">{words.say("bivariate.burden")}</p>
      <Choice
        className="field"
        label={words.say("bivariate.burden")}
        value={burden}
        options={bivariateBurdens.map((id) => ({ id, name: sideName(words, id) }))}
        onChange={(id) => choose({ burden: id, cells: [], brush: undefined })}
      >
        {sideName(words, burden)}
        <Icon name="down" />
      </Choice>
      <p className="field-label">{words.say("bivariate.benefit")}</p>
      <Segments
        label={words.say("bivariate.benefit")}
        value={benefit}
        options={bivariateBenefits.map((id) => ({ id, name: sideName(words, id) }))}
        onChange={(id) => choose({ benefit: id, cells: [], brush: undefined })}
      />
      <p className="small-text">{words.say(about[benefit])}</p>
    </section>
  );
}

function Limits({ state }: Props) {
  const words = useWords();
  const { burden, benefit } = state.scene;
  return (
    <section className="section">
      <h2 className="section-title">{words.say("bivariate.limits")}</h2>
      <dl className="limit-list">
        {[burden, benefit].map((axis) => (
          <div key={axis.name}>
            <dt>
              {axis.name} <small>{axis.unit}</small>
            </dt>
            <dd>{stepLabels(axis, words).slice(1).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Selection({ state }: Props) {
  const words = useWords();
  const choose = useChoose();
  const { scene, choice, rows } = state;
  const { kept, regions, ranked, pair } = scene;
  const shown = regions.filter(({ id, kind }) => kept?.has(id) ?? kind === "value");
  return (
    <section className="section" aria-live="polite">
      <h2 className="section-title">
        {words.say("bivariate.selection")}
        {kept && (
          <button
            type="button"
            className="link"
            onClick={() => choose({ cells: [], brush: undefined })}
          >
            {words.say("bivariate.clear")}
          </button>
        )}
      </h2>
      {kept ? (
        <p>
          <b>{selectionName(state, (place) => cellName(words, place, pair.benefit), words)}</b>
        </p>
      ) : (
        <p className="small-text">{words.say("bivariate.nothing")}</p>
      )}
      <p className="small-text">
        {words.say("bivariate.chosen", { shown: words.figure(shown.length, 0), count: ranked })}
      </p>
      <button
        type="button"
        className="button small"
        onClick={() =>
          save({
            name: `burden-${choice.burden}-${choice.benefit}.csv`,
            mediaType: "text/csv",
            text: () => bivariateCsv(scene, shown, rows),
          })
        }
      >
        <Icon name="download" />
        {words.say("bivariate.csv")}
      </button>
    </section>
  );
}

/** Cells that are named one by one; more are counted. */
const namedCells = 2;

function selectionName(
  { choice }: BivariateState,
  nameOf: (place: number) => string,
  words: ReturnType<typeof useWords>,
): string {
  if (choice.brush) return words.say("bivariate.brushed");
  if (choice.cells.length > namedCells)
    return words.say("bivariate.cellsChosen", { count: choice.cells.length });
  return choice.cells
    .map((id) => nameOf(bivariateCells.findIndex((cell) => cell.id === id)))
    .join(" · ");
}
