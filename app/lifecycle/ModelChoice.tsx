import { type ReactNode, Suspense, use, useState } from "react";
import {
  impliedRatio,
  type LifeModel,
  lifeAmount,
  modelOfScenario,
  withModel,
} from "../../src/index.ts";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { readModels } from "./readModels.ts";
import { useLife } from "./useLife.ts";

const own = "own";

/** The model whose life is told: one of Epoch's list, or the one that the sliders describe. */
export function ModelChoice() {
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  return (
    <Suspense fallback={<p className="quiet-text">{words.say("life.readingModels")}</p>}>
      <ModelList attempt={attempt} onRetry={() => setAttempt(attempt + 1)} />
    </Suspense>
  );
}

interface ModelListProps {
  readonly attempt: number;
  readonly onRetry: () => void;
}

function ModelList({ attempt, onRetry }: ModelListProps) {
  const words = useWords();
  const { items: models, reference, failure } = use(readModels(attempt));
  const scenario = useAtlas(({ address }) => address.scenario);
  const ask = useAtlas((atlas) => atlas.ask);
  if (failure)
    return (
      <Note>
        {words.say("life.modelsFailed", { file: failure.file })}{" "}
        <button type="button" className="link" onClick={onRetry}>
          {words.say("failure.retry")}
        </button>
      </Note>
    );
  const chosen = modelOfScenario(models, scenario);
  return (
    <>
      <Choice
        className="field"
        label={words.say("life.model")}
        value={chosen?.name ?? own}
        options={[
          { id: own, name: words.say("life.ownModel") },
          ...models.map((model) => ({ id: model.name, name: optionName(model), lang: "en" })),
        ]}
        onChange={(name) => {
          const model = models.find((candidate) => candidate.name === name);
          if (model) ask((before) => withModel(before, model));
        }}
      >
        {chosen ? <bdi lang="en">{chosen.name}</bdi> : words.say("life.ownModel")}
        <Icon name="down" />
      </Choice>
      {chosen && <ModelNote model={chosen} />}
      <Note>
        {words.say("life.modelsSource", { count: models.length })}{" "}
        <a href={reference?.url} target="_blank" rel="noreferrer">
          <bdi lang="en">{reference?.attribution}</bdi>
        </a>
      </Note>
    </>
  );
}

const optionName = ({ name, organisation, published }: LifeModel): string =>
  [name, organisation.split(",")[0], published.slice(0, 4)].filter(Boolean).join(", ");

const Note = ({ children }: { readonly children: ReactNode }) => (
  <p className="parameter-source">{children}</p>
);

/** How sure the list is of the model, and its training energy beside that of the ledger. */
function ModelNote({ model }: { readonly model: LifeModel }) {
  const words = useWords();
  const life = useLife();
  const scenario = useAtlas(({ address }) => address.scenario);
  const ask = useAtlas((atlas) => atlas.ask);
  const { energy } = life.ledgers;
  const ratio = impliedRatio(scenario, model);
  const differs = ratio !== undefined && ratio !== life.energyRatio.central;
  const sparse = model.activeParameters < model.totalParameters;
  return (
    <>
      {model.confidence && model.confidence !== "Confident" && (
        <Note>{words.say("life.modelUnsure", { confidence: model.confidence })}</Note>
      )}
      {sparse && <Note>{words.say("life.modelSparse")}</Note>}
      {model.trainingEnergy !== undefined && (
        <Note>
          {words.say("life.modelEnergy", {
            record: lifeAmount(words, energy, model.trainingEnergy),
            ledger: lifeAmount(words, energy, energy.training.central),
          })}{" "}
          {differs && (
            <button
              type="button"
              className="link"
              onClick={() => ask((before) => withModel(before, model))}
            >
              {words.say("life.meetRecord", { ratio: words.figure(ratio) })}
            </button>
          )}
        </Note>
      )}
    </>
  );
}
