import type { DragEvent } from "react";
import { scenarioWords, type Words } from "../../src/index.ts";
import { FileButton } from "../furniture/FileButton.tsx";
import { useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import type { Compared, ComparedSide, Side } from "./changesRequest.ts";
import { type ChangesState, changesSlice } from "./changesSlice.ts";
import { releases } from "./releases.ts";

/** The two sets of results, the earlier one first. */
export function SidePickers({ compared }: { readonly compared: Compared | undefined }) {
  const words = useWords();
  const { earlier, later } = useSlice(changesSlice, (changes) => changes);
  const set = useSetSlice(changesSlice);
  const [old, now] = compared?.sides ?? [];
  return (
    <div className="change-sides">
      <SidePicker
        name={words.say("changes.earlier")}
        {...{ side: earlier, known: old }}
        onChoose={(side) => set({ earlier: side })}
      />
      <SidePicker
        name={words.say("changes.later")}
        {...{ side: later, known: now }}
        onChoose={(side) => set({ later: side })}
      />
      {earlier && (
        <button
          type="button"
          className="button small"
          onClick={() => set({ earlier: later, later: earlier } satisfies ChangesState)}
        >
          {words.say("changes.swap")}
        </button>
      )}
    </div>
  );
}

function sideName(words: Words, side: Side): string {
  if (side.kind === "file") return side.file.name;
  return side.kind === "page"
    ? words.say("changes.thisPage")
    : words.say("changes.release", { version: side.version });
}

interface SidePickerProps {
  readonly name: string;
  readonly side: Side | undefined;
  /** What was found in it. */
  readonly known: ComparedSide | undefined;
  readonly onChoose: (side: Side) => void;
}

/** One set of results: a file that is chosen or dropped, or what is on the page. */
function SidePicker({ name, side, known, onChoose }: SidePickerProps) {
  const words = useWords();
  const choose = (file: File): void => onChoose({ kind: "file", file });
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    choose(file);
  };
  return (
    <fieldset className="change-side" onDrop={drop}>
      <legend>{name}</legend>
      <p className="change-side-name">
        {side ? <bdi>{sideName(words, side)}</bdi> : words.say("changes.none")}
      </p>
      {known && (
        <p className="quiet-text">
          {words.say("changes.side", {
            model: known.modelVersion || "–",
            date: known.data || "–",
            scenario: scenarioWords(words, known.scenario),
          })}
        </p>
      )}
      <p className="change-side-ways">
        <FileButton
          label={words.say("changes.choose")}
          accept=".json,application/json"
          onOpen={choose}
        />
        {releases
          .filter((version) => side?.kind !== "release" || side.version !== version)
          .map((version) => (
            <button
              key={version}
              type="button"
              className="button small"
              onClick={() => onChoose({ kind: "release", version })}
            >
              {words.say("changes.release", { version })}
            </button>
          ))}
        {side?.kind !== "page" && (
          <button type="button" className="button small" onClick={() => onChoose({ kind: "page" })}>
            {words.say("changes.thisPage")}
          </button>
        )}
      </p>
    </fieldset>
  );
}
