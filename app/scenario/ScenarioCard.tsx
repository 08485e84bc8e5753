import { answeringSlice } from "../assess/answering.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";
import { presetScenario } from "../state/presetScenario.ts";
import { changeCount } from "../state/settings.ts";
import { IndexSection } from "./burdenIndex/IndexSection.tsx";
import { ScenarioFile } from "./file/ScenarioFile.tsx";
import { ParameterList } from "./ParameterList.tsx";
import { Question } from "./Question.tsx";
import { SwitchList } from "./SwitchList.tsx";
import "./scenario.css";

/** The question put to the model: preset, basis, parameters with their ranges, switches, weights. Each part follows its own slice. */
export const ScenarioCard = () => (
  <>
    <section className="section scenario-card" aria-labelledby="scenario-title">
      <ScenarioHead />
      <Question />
      <ParameterList />
      <SwitchList />
      <ScenarioFile />
      <ScenarioProgress />
    </section>
    <IndexSection />
  </>
);

function ScenarioHead() {
  const words = useWords();
  const changes = useAtlas(({ address }) => changeCount(address.scenario));
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <div className="section-title">
      <h2 id="scenario-title">{words.say("scenario.title")}</h2>
      {changes > 0 && (
        <span>
          <span className="changes">{words.say("scenario.changes", { count: changes })}</span>
          {" · "}
          <button
            type="button"
            className="link"
            onClick={() => ask(({ preset }) => presetScenario(preset))}
          >
            {words.say("scenario.reset")}
          </button>
        </span>
      )}
    </div>
  );
}

/** Comes up when a question lasts: a bar and Cancel, which keeps the result before it. */
function ScenarioProgress() {
  const words = useWords();
  const isLate = useSlice(answeringSlice, ({ phase }) => phase === "late");
  const cancel = useSlice(answeringSlice, (state) => state.cancel);
  if (!isLate) return null;
  return (
    <div className="progress" role="status">
      <span>{words.say("scenario.working")}</span>
      <button type="button" className="button small" onClick={cancel}>
        {words.say("scenario.cancel")}
      </button>
      <progress aria-label={words.say("scenario.working")} />
    </div>
  );
}
