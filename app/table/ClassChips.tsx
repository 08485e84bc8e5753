import type { Scene } from "../../src/index.ts";
import { Swatch } from "../furniture/Swatch.tsx";
import { useWords } from "../state/atlas.ts";
import type { TableRow } from "./tableRows.ts";

/** The class that a row is filtered by: its number, or the kind of what stands in place of a value. */
export const groupOf = ({ kind, classIndex }: Pick<TableRow, "kind" | "classIndex">): string =>
  kind === "value" ? `class-${classIndex}` : kind;

interface ClassChipsProps {
  readonly scene: Scene;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The classes of the legend as filters, each with its number of regions. */
export function ClassChips({ scene, chosen, onChange }: ClassChipsProps) {
  const words = useWords();
  const chips = [
    ...scene.classes.map(({ label, count }, classIndex) => ({
      kind: "value" as const,
      classIndex,
      label,
      count,
    })),
    ...scene.specials.map(({ kind, label, count }) => ({ kind, classIndex: -1, label, count })),
  ];
  const toggle = (group: string): void => {
    const next = new Set(chosen);
    if (!next.delete(group)) next.add(group);
    onChange(next);
  };
  return (
    <fieldset className="chips" aria-label={words.say("table.classes")}>
      {chips.map(({ kind, classIndex, label, count }) => {
        const group = groupOf({ kind, classIndex });
        return (
          <button
            key={group}
            type="button"
            className="chip"
            aria-pressed={chosen.has(group)}
            onClick={() => toggle(group)}
          >
            <Swatch kind={kind} step={scene.classes[classIndex]?.step} />
            {label} <small>{words.figure(count, 0)}</small>
          </button>
        );
      })}
    </fieldset>
  );
}
