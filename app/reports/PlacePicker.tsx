import { useEffect, useId, useMemo, useState } from "react";
import { briefingLimits, currentId, type OtherNames, regionIndex } from "../../src/index.ts";
import { readOtherNames } from "../files/readOtherNames.ts";
import { Icon } from "../furniture/Icon.tsx";
import { isFinerId } from "../level/wantedLevel.ts";
import { useAtlas, useWords } from "../state/atlas.ts";

interface PlacePickerProps {
  readonly places: readonly string[];
  /** Names that a document gave to places which the page does not know. */
  readonly known?: Readonly<Record<string, string>> | undefined;
  readonly onChange: (places: readonly string[]) => void;
}

/** The regions of a document: added by name or code, several at once from a list that is pasted in, or from the map. */
export function PlacePicker({ places, known = {}, onChange }: PlacePickerProps) {
  const words = useWords();
  const names = useAtlas((atlas) => atlas.names);
  const regions = useAtlas(({ loaded }) => loaded?.world.regions);
  const onMap = useAtlas(({ address }) => address.region);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const list = useId();
  const nameOf = (id: string): string =>
    names[id] ?? regions?.find((region) => region.id === id)?.name ?? known[id] ?? id;
  const placeOf = usePlaceOf();
  const add = (text: string): void => {
    const tokens = text
      .split(/[,;\n\t]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const found = tokens.flatMap((token) => placeOf(token) ?? []);
    const unknown = tokens.filter((token) => placeOf(token) === undefined);
    const all = [...new Set([...places, ...found])];
    const extra = all.length - briefingLimits.regions;
    onChange(all.slice(0, briefingLimits.regions));
    setTyped(unknown.join(", "));
    const problems = [
      ...(unknown.length > 0
        ? [words.say("reports.unknown", { places: unknown.join(words.say("list.comma")) })]
        : []),
      ...(extra > 0 ? [words.say("reports.tooMany", { most: briefingLimits.regions })] : []),
    ];
    setProblem(problems.join(" "));
  };
  return (
    <fieldset className="places">
      <legend>{words.say("reports.places")}</legend>
      <ul>
        {places.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              className="button quiet small"
              aria-label={words.say("reports.remove", { name: nameOf(id) })}
              onClick={() => onChange(places.filter((place) => place !== id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        className="add-place"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <input
          value={typed}
          list={list}
          aria-label={words.say("reports.add")}
          placeholder={words.say("reports.addHint")}
          onChange={({ target }) => setTyped(target.value)}
        />
        <datalist id={list}>
          {regions?.map(({ id }) => (
            <option key={id} value={nameOf(id)} />
          ))}
        </datalist>
        <button type="submit" className="button">
          {words.say("reports.addButton")}
        </button>
      </form>
      {onMap !== undefined && !places.includes(onMap) && (
        <button type="button" className="button small" onClick={() => add(onMap)}>
          {words.say("reports.addFromMap", { name: nameOf(onMap) })}
        </button>
      )}
      {problem !== "" && <p role="alert">{problem}</p>}
    </fieldset>
  );
}

/** What a word names: the id of a country by whatever it is called, the code of a state as it is; other spellings once they are read. */
function usePlaceOf(): (token: string) => string | undefined {
  const names = useAtlas((atlas) => atlas.names);
  const regions = useAtlas(({ loaded }) => loaded?.world.regions);
  const [otherNames, setOtherNames] = useState<OtherNames>();
  useEffect(() => void readOtherNames().then(setOtherNames), []);
  const index = useMemo(
    () => regionIndex(regions ?? [], { names, otherNames }),
    [regions, names, otherNames],
  );
  return (token) => {
    const [place, ...others] = index.find(token);
    if (place !== undefined && others.length === 0) return index.regions[place]?.id;
    const code = currentId(token);
    return isFinerId(code) ? code : undefined;
  };
}
