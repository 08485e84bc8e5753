import type { Scene } from "../../src/index.ts";
import { useWords } from "../state.ts";
import { Swatch } from "../table/Swatch.tsx";

/** What has no cell, with counts: no data is apart from every zero. */
export function LegendSpecials({ scene }: { readonly scene: Scene }) {
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
