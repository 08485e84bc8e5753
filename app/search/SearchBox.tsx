import { type ComponentType, useState } from "react";
import { Icon } from "../furniture/Icon.tsx";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { type SearchFieldProps, searchFieldId, takeFocus } from "./searchField.ts";
import "./search.css";

/** The search of the masthead. Its list is fetched when somebody turns to it: until then it is a bare field. */
export function SearchBox() {
  const narrow = useMedia(narrowQuery);
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (!narrow) return <SearchField />;
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-expanded={open}
        aria-label={words.say("search.label")}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "close" : "search"} />
      </button>
      {open && (
        <div className="search-row">
          <SearchField autoFocus onDone={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}

interface LoadedProps extends SearchFieldProps {
  readonly typed: string;
}

function SearchField(props: SearchFieldProps) {
  const words = useWords();
  const set = useAtlas((atlas) => atlas.set);
  const [typed, setTyped] = useState("");
  const [Loaded, setLoaded] = useState<ComponentType<LoadedProps>>();
  const [isInUse, setInUse] = useState(false);
  const load = async (): Promise<void> => {
    try {
      const { RegionSearch } = await import("./RegionSearch.tsx");
      /** The list takes the place of a field that may have been left meanwhile. */
      setInUse(document.activeElement?.id === searchFieldId);
      setLoaded(() => RegionSearch);
    } catch {
      set({ announcement: words.say("failure.part") });
    }
  };
  if (Loaded) return <Loaded {...props} typed={typed} autoFocus={isInUse} />;
  return (
    <div className="search">
      <Icon name="search" />
      <input
        id={searchFieldId}
        role="combobox"
        aria-expanded="false"
        aria-controls={searchFieldId}
        aria-label={words.say("search.label")}
        placeholder={words.say("search.label")}
        ref={props.autoFocus ? takeFocus : undefined}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={load}
      />
      <kbd>/</kbd>
    </div>
  );
}
