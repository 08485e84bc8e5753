import { bivariateInequality, inequalitySentences } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { LorenzChart } from "./LorenzChart.tsx";
import { NoShares } from "./NoShares.tsx";
import type { BivariateState } from "./useBivariate.ts";

/** How unevenly the burden lies on people and how far from the benefit: a curve, and three indices in words. */
export function InequalityPanel({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const { scene, assessment } = state;
  const inequality = bivariateInequality(assessment, scene.pair);
  return (
    <section className="section inequality-panel" aria-labelledby="inequality-title">
      <h2 className="section-title" id="inequality-title">
        {words.say("bivariate.inequality")}
      </h2>
      {inequality ? (
        <div className="inequality">
          <LorenzChart lorenz={inequality.lorenz} burden={scene.burden.name} />
          <div>
            {inequalitySentences(inequality, scene, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      ) : (
        <NoShares assessment={assessment} />
      )}
    </section>
  );
}
