import { lifeScenario, tokenEnergyMethods, tokenEnergyOf, valueAndRange } from "../../src/index.ts";
import { Segments } from "../furniture/Segments.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";

const shortNames = {
  measured: "scenario.measured",
  parametric: "scenario.parametric",
} as const;

/** The energy of the model's token by both methods, and which of them the ledger counts with. */
export function LifeTokenEnergy() {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const ask = useAtlas((atlas) => atlas.ask);
  const figures = tokenEnergyOf(lifeScenario(scenario));
  return (
    <div className="life-token">
      <p className="setting-row" aria-hidden="true">
        {words.say("life.tokenEnergy")}
      </p>
      <Segments
        small
        label={words.say("life.tokenEnergy")}
        value={scenario.tokens.energy}
        options={tokenEnergyMethods.map((id) => ({ id, name: words.say(shortNames[id]) }))}
        onChange={(energy) =>
          ask((before) => ({ ...before, tokens: { ...before.tokens, energy } }))
        }
      />
      <dl>
        {tokenEnergyMethods.map((method) => {
          const energy = figures[method];
          const shown =
            energy &&
            valueAndRange(words, { value: energy.central, low: energy.low, high: energy.high });
          return (
            <div key={method} data-used={figures.used === method || undefined}>
              <dt>{words.say(`tokenEnergy.${method}`)}</dt>
              <dd>
                {shown ? (
                  <>
                    <b>{shown.figure}</b> {shown.range && <small>{shown.range}</small>}{" "}
                    <small>{words.say(`boundary.${energy.boundary}`)}</small>
                  </>
                ) : (
                  <small>{words.say("life.noFigure")}</small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {figures.warnings.map(({ kind }) => (
        <p key={kind} className="life-warning">
          {words.say(`tokenEnergy.${kind}`)}
        </p>
      ))}
    </div>
  );
}
