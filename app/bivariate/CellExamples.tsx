import { bivariateCells, cellSentence, type Scene } from "../../src/index.ts";
import { Swatch } from "../furniture/Swatch.tsx";
import { useWords } from "../state/atlas.ts";
import { CellSwatch } from "./CellSwatch.tsx";
import type { BivariateState } from "./useBivariate.ts";

/** The cells that the page is about, each said with its regions. */
const told = ["high-zero", "high-low", "high-high", "low-high", "zero-high", "zero-zero"];

/** What the corners of the legend hold, in sentences. */
export function CellExamples({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  return (
    <section className="cell-examples" aria-label={words.say("bivariate.examples")}>
      <LegendSpecials scene={state.scene} />
      <ul>
        {told.map((id) => {
          const place = bivariateCells.findIndex((cell) => cell.id === id);
          return (
            <li key={id}>
              <CellSwatch place={place} />
              <span>{cellSentence(state.scene, place, words)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What has no cell, with counts: no data is apart from every zero. */
function LegendSpecials({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  return (
    <p className="legend-specials">
      {scene.specials.map(({ kind, label, count }) => (
        <span key={kind}>
          <Swatch kind={kind} /> {label} <b>{words.figure(count, 0)}</b>
        </span>
      ))}
    </p>
  );
}
