import { useEffect, useMemo, useState } from "react";
import { Choice } from "../../furniture/Choice.tsx";
import { Icon } from "../../furniture/Icon.tsx";
import { levelSlice } from "../../level/levelState.ts";
import { lookWithin } from "../../level/lookAt.ts";
import { isFinerId } from "../../level/wantedLevel.ts";
import { useAtlas, useSetSlice, useSlice, useWords } from "../../state/atlas.ts";
import "./level.css";

/** Choices and notes of a finer level: states are ranked in the world or in a country; counties are of one country. */
export function LevelDetail() {
  const level = useSlice(levelSlice, ({ finer }) => finer?.level);
  return level === "county" ? <CountyNote /> : <WithinChoice />;
}

/** Which counties there are, and that only the switch leads to them. Its sentence is not among the words of the first map. */
function CountyNote() {
  const words = useWords();
  const [ready, setReady] = useState<typeof words>();
  useEffect(() => {
    let current = true;
    words.whole().then(
      () => current && setReady(words),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [words]);
  return ready === words ? <p className="level-note">{words.say("level.countiesNote")}</p> : null;
}

/** Value of the choice that names no country. */
const everywhere = "";

/** Among which regions they are ranked: those of the world, or of one country. */
function WithinChoice() {
  const words = useWords();
  const { within, region } = useAtlas(({ address }) => address);
  const finer = useSlice(levelSlice, (level) => level.finer);
  const go = useAtlas((atlas) => atlas.go);
  const set = useSetSlice(levelSlice);
  const countries = useCountries();
  const options = [{ id: everywhere, name: words.say("level.allCountries") }, ...countries];
  const choose = (id: string): void => {
    const wanted = id === everywhere ? undefined : id;
    const parent = finer?.whole.world.regions.find((known) => known.id === region)?.parent;
    const leaves = wanted !== undefined && isFinerId(region) && parent !== wanted;
    go({ within: wanted, ...(leaves && { region: undefined }) });
    if (wanted !== undefined) set({ lookAt: lookWithin(finer, wanted) });
  };
  return (
    <Choice
      className="small within-choice"
      label={words.say("level.within")}
      value={within ?? everywhere}
      options={options}
      onChange={choose}
    >
      <span className="choice-face">
        {words.say("level.rankedIn", {
          place: options.find(({ id }) => id === (within ?? everywhere))?.name ?? "",
        })}
      </span>
      <Icon name="down" />
    </Choice>
  );
}

/** Countries that have at least two regions to rank, by name. */
function useCountries(): readonly { readonly id: string; readonly name: string }[] {
  const { language } = useWords();
  const countries = useAtlas(({ loaded }) => loaded?.world.regions);
  const names = useAtlas((atlas) => atlas.names);
  const parts = useSlice(levelSlice, ({ finer }) => finer?.whole.world.regions);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { parent = "" } of parts ?? []) counts.set(parent, (counts.get(parent) ?? 0) + 1);
    const collator = new Intl.Collator(language);
    return (countries ?? [])
      .filter(({ id }) => (counts.get(id) ?? 0) > 1)
      .map(({ id, name }) => ({ id, name: names[id] ?? name }))
      .toSorted((a, b) => collator.compare(a.name, b.name));
  }, [countries, names, parts, language]);
}
