import { filterPart, isFiltered } from "../scene/filterPart.ts";
import { useFiltered } from "../scene/useFilter.ts";
import { usePart, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { filterSlice } from "./filterSlice.ts";

/** Opens the filter, and says how many regions it leaves. */
export function FilterButton() {
  const words = useWords();
  const filter = usePart(filterPart);
  const filtered = useFiltered();
  const isOpen = useSlice(filterSlice, (state) => state.isOpen);
  const set = useSetSlice(filterSlice);
  return (
    <button
      type="button"
      className="button small"
      aria-expanded={isOpen}
      onClick={() => set({ isOpen: !isOpen })}
    >
      {words.say("view.filter")}
      {isFiltered(filter) && filtered && <b>{words.figure(filtered.size, 0)}</b>}
    </button>
  );
}
