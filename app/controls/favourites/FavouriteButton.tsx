import { keepIds } from "../../files/keptIds.ts";
import { useSetSlice, useSlice, useWords } from "../../state/atlas.ts";
import { favouritesKept, favouritesSlice } from "./favouritesSlice.ts";
import "./favourites.css";

interface FavouriteButtonProps {
  readonly id: string;
  readonly name: string;
}

/** Marks a region as a favourite, or no longer. */
export function FavouriteButton({ id, name }: FavouriteButtonProps) {
  const words = useWords();
  const ids = useSlice(favouritesSlice, (favourites) => favourites.ids);
  const set = useSetSlice(favouritesSlice);
  const isOn = ids.includes(id);
  const toggle = (): void => {
    const next = isOn
      ? ids.filter((other) => other !== id)
      : [...ids, id].slice(-favouritesKept.most);
    keepIds(favouritesKept, next);
    set({ ids: next });
  };
  const label = words.say("filter.favourite", { name });
  return (
    <button
      type="button"
      className="favourite"
      aria-pressed={isOn}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <svg className="icon" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M7 1.8 8.6 5.2 12.3 5.7 9.6 8.2 10.3 11.9 7 10.1 3.7 11.9 4.4 8.2 1.7 5.7 5.4 5.2z" />
      </svg>
    </button>
  );
}
