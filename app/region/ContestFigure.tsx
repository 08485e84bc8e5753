import { useState } from "react";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { useWords } from "../state/atlas.ts";
import type { PanelProps } from "./PanelProps.ts";

/** Fetched when somebody opens it. */
const form: FetchedPart<PanelProps> = {
  load: async () => (await import("./contest/ContestForm.tsx")).ContestForm,
};

/** A statement against the layer's number of this region, filled in as far as the atlas knows it. */
export function ContestFigure(props: PanelProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="section" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.say("contest.ask")}</summary>
      {isOpen && <LazyPart part={form} given={props} waiting={null} />}
    </details>
  );
}
