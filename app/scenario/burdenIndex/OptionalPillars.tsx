import { useAtlas, useWords } from "../../state/atlas.ts";
import { withIndex } from "../../state/settings.ts";
import { optionalPillars, withPillar } from "./weights.ts";

/** Carbon and health: in the index only where a reader adds them. */
export function OptionalPillars() {
  const words = useWords();
  const weights = useAtlas(({ address }) => address.scenario.index.weights);
  const ask = useAtlas((atlas) => atlas.ask);
  return (
    <p className="optional-pillars">
      {optionalPillars.map((pillar) => {
        const isCounted = weights[pillar] > 0;
        return (
          <button
            key={pillar}
            type="button"
            className="link"
            onClick={() =>
              ask((scenario) =>
                withIndex(scenario, {
                  weights: withPillar(scenario.index.weights, pillar, !isCounted),
                }),
              )
            }
          >
            {words.say(isCounted ? "scenario.removePillar" : "scenario.addPillar", {
              pillar: words.say(`pillar.${pillar}`),
            })}
          </button>
        );
      })}
    </p>
  );
}
