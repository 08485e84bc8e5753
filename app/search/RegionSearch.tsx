import { useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { Icon } from "../furniture/Icon.tsx";
import { levelSlice } from "../level/levelState.ts";
import { lookAtOf } from "../level/lookAt.ts";
import { isFinerId, levelOfId } from "../level/wantedLevel.ts";
import type { Address } from "../state/address.ts";
import { useAtlas, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { type Candidate, matchRegions } from "./matchRegions.ts";
import { recentIds, rememberChoice } from "./recent.ts";
import { type SearchFieldProps, searchFieldId, takeFocus } from "./searchField.ts";
import { useCandidates } from "./useCandidates.ts";

interface RegionSearchProps extends SearchFieldProps {
  /** What was typed before this list was there. */
  readonly typed: string;
}

/** A state is shown on the map of states, a county on that of counties. The country to rank in is dropped: the region may be in another. */
const levelFor = (id: string): Partial<Address> =>
  isFinerId(id) ? { level: levelOfId(id) === "county" ? "county" : "auto", within: undefined } : {};

/** Whether the arrows have led to one of the hits. */
const isChosen = (field: Element): boolean => field.getAttribute("aria-activedescendant") !== null;

/** Regions that were chosen lately, as far as they are known already. */
const recentOf = (candidates: readonly Candidate[]): readonly Candidate[] =>
  recentIds().flatMap((id) => candidates.find((region) => region.id === id) ?? []);

/** Finds a region by its name in any language of the atlas, any English name of it, or its codes; before anything is typed, those chosen lately. */
export function RegionSearch({ typed, autoFocus, onDone }: RegionSearchProps) {
  const words = useWords();
  const go = useAtlas((atlas) => atlas.go);
  const set = useSetSlice(levelSlice);
  const finer = useSlice(levelSlice, (state) => state.finer);
  const [text, setText] = useState(typed);
  /** A choice closes the list: what it opens must not lie under the earlier ones. */
  const [isAnswered, setAnswered] = useState(false);
  const { candidates, called } = useCandidates(text);
  const isBlank = text.trim() === "";
  const hits = useMemo(() => {
    if (!isBlank) return matchRegions(candidates, text, called(text));
    return isAnswered ? [] : recentOf(candidates);
  }, [candidates, called, text, isBlank, isAnswered]);
  const choose = (id: string): void => {
    rememberChoice(id);
    setAnswered(true);
    go({ region: id, ...levelFor(id) });
    if (isFinerId(id)) set({ lookAt: finer ? lookAtOf(finer, id) : id });
    setText("");
    onDone?.();
  };
  return (
    <ComboBox
      aria-label={words.say("search.label")}
      className="search"
      items={hits}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => key !== null && choose(String(key))}
      allowsEmptyCollection={!isBlank}
      allowsCustomValue
      // What was typed before this list arrived is answered as soon as the field has its focus back.
      menuTrigger="focus"
    >
      <Icon name="search" />
      <Input
        onBlur={() => setAnswered(false)}
        // Without a choice by the arrows, Enter opens the first hit.
        onKeyDown={(event) => {
          const [first] = hits;
          if (event.key !== "Enter" || isBlank || !first || isChosen(event.currentTarget)) return;
          event.preventDefault();
          choose(first.id);
        }}
        id={searchFieldId}
        placeholder={words.say("search.label")}
        ref={autoFocus ? takeFocus : undefined}
      />
      <kbd>/</kbd>
      <Popover className="search-list" offset={4}>
        {isBlank && <p className="search-none">{words.say("search.recent")}</p>}
        <ListBox<(typeof hits)[number]>
          renderEmptyState={() => (
            <p className="search-none">{words.say("search.none", { text: text.trim() })}</p>
          )}
        >
          {({ id, name, place, code }) => (
            <ListBoxItem id={id} textValue={name}>
              <span>
                {name} {place && <small>{place}</small>}
              </span>
              <bdi>{code}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
