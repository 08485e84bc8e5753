import type { RegionFacts, RegionFilter } from "../../src/index.ts";
import { favouritesSlice } from "../controls/favourites/favouritesSlice.ts";
import { Icon } from "../furniture/Icon.tsx";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { useLevel } from "../level/levelData.ts";
import { filterPart, isFiltered } from "../scene/filterPart.ts";
import { useFacts, useFiltered, useGroups } from "../scene/useFilter.ts";
import { useAtlas, useGoPart, usePart, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { FacetChips } from "./FacetChips.tsx";
import { filterSlice } from "./filterSlice.ts";
import { RankingList } from "./RankingList.tsx";
import "./filter.css";

/** Which regions keep their colour, are listed and are put into files; below it their ranking where the column beside has no room. */
export function FilterPanel() {
  const words = useWords();
  const set = useSetSlice(filterSlice);
  const filter = usePart(filterPart);
  const go = useGoPart(filterPart);
  const facts = useFacts(true);
  const filtered = useFiltered();
  const { failed } = useGroups(true);
  const { assessment } = useLevel();
  const hasPanel = useAtlas(({ address }) => address.region !== undefined);
  const isTable = useAtlas(({ address }) => address.view === "table");
  const narrow = useMedia(narrowQuery);
  const all = assessment?.regions.length ?? 0;
  return (
    <section className="filter-panel" aria-label={words.say("filter.title")}>
      <div className="filter-head">
        <h2>{words.say("filter.title")}</h2>
        <span role="status">
          {words.say("filter.count", { count: filtered?.size ?? all, all: words.figure(all, 0) })}
        </span>
        {isFiltered(filter) && (
          <button type="button" className="link" onClick={() => go({ chosen: {}, among: [] })}>
            {words.say("filter.drop")}
          </button>
        )}
        <button
          type="button"
          className="button small quiet"
          aria-label={words.say("filter.close")}
          onClick={() => set({ isOpen: false })}
        >
          <Icon name="close" />
        </button>
      </div>
      {failed && <p role="alert">{words.say("filter.failed")}</p>}
      <FacetChips facts={facts} filter={filter} onChange={(chosen) => go({ chosen })} />
      <Shortcuts facts={facts} filter={filter} />
      <p className="quiet-text">{words.say("filter.about")}</p>
      {!isTable && (narrow || hasPanel) && <RankingList />}
    </section>
  );
}

interface ShortcutsProps {
  readonly facts: readonly RegionFacts[] | undefined;
  readonly filter: RegionFilter;
}

/** Only the marked regions; only those like the selected one. */
function Shortcuts({ facts, filter }: ShortcutsProps) {
  const words = useWords();
  const go = useGoPart(filterPart);
  const favourites = useSlice(favouritesSlice, (state) => state.ids);
  const region = useAtlas(({ address }) => address.region);
  const { assessment, names, loaded } = useLevel();
  const place = assessment?.regions.indexOf(region ?? "") ?? -1;
  const own = facts?.[place];
  const name = names[region ?? ""] ?? loaded?.world.regions[place]?.name ?? "";
  const isKnown = own !== undefined && own.income.length > 0 && own.headroom.length > 0;
  return (
    <div className="filter-shortcuts">
      <button
        type="button"
        className="button small"
        disabled={favourites.length === 0}
        aria-pressed={favourites.length > 0 && filter.among.join() === favourites.join()}
        onClick={() => go({ among: filter.among.join() === favourites.join() ? [] : favourites })}
      >
        {words.say("filter.favourites", { count: favourites.length })}
      </button>
      {own && (
        <button
          type="button"
          className="button small"
          disabled={!isKnown}
          onClick={() => go({ chosen: { income: own.income, headroom: own.headroom }, among: [] })}
        >
          {words.say("filter.like", { name })}
        </button>
      )}
      {own && !isKnown && (
        <span className="quiet-text">{words.say("filter.likeUnknown", { name })}</span>
      )}
      {filter.among.length > 0 && (
        <span className="quiet-text">
          {words.say("filter.among", { count: filter.among.length })}
        </span>
      )}
    </div>
  );
}
