import type { Scene } from "../../src/index.ts";
import { Swatch } from "../furniture/Swatch.tsx";
import { useWords } from "../state/atlas.ts";

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
