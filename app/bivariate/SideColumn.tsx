import {
  bivariateBenefits,
  bivariateBurdens,
  scenarioWords,
  sideAbout,
  sideName,
  stepLabels,
} from "../../src/index.ts";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { Segments } from "../furniture/Segments.tsx";
import { useTheme } from "../furniture/useTheme.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useWords } from "../state/atlas.ts";
import { Selection } from "./Selection.tsx";
import { type BivariateState, useChoose } from "./useBivariate.ts";

interface Props {
  readonly state: BivariateState;
}

/** What is set against what. */
export function ChoiceColumn({ state }: Props) {
  const words = useWords();
  return (
    <aside className="benefit-start" aria-label={words.say("bivariate.variables")}>
      <Variables state={state} />
    </aside>
  );
}

/** Both in one column, where there is room for it beside the map. */
export function SideColumn({ state }: Props) {
  const words = useWords();
  return (
    <aside className="benefit-start" aria-label={words.say("bivariate.variables")}>
      <Variables state={state} />
      <SideNotes state={state} />
    </aside>
  );
}

/** Where the limits lie, what is selected, and how to read it. */
export function SideNotes({ state }: Props) {
  const words = useWords();
  const theme = useTheme();
  return (
    <>
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
        <p className="small-text">{state.scene.rangeLine}</p>
      </section>
    </>
  );
}

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
        <span className="choice-text">{sideName(words, burden)}</span>
        <Icon name="down" />
      </Choice>
      <p className="small-text">{sideAbout(words, burden)}</p>
      <p className="field-label">{words.say("bivariate.benefit")}</p>
      <Segments
        label={words.say("bivariate.benefit")}
        value={benefit}
        options={bivariateBenefits.map((id) => ({ id, name: sideName(words, id) }))}
        onChange={(id) => choose({ benefit: id, cells: [], brush: undefined })}
      />
      <p className="small-text">{sideAbout(words, benefit)}</p>
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
            <dd>{stepLabels(axis, words).slice(1).join(words.say("list.comma"))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
