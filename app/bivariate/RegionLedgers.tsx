import { cellName, regionSentences } from "../../src/index.ts";
import { Icon } from "../furniture/Icon.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { CellSwatch } from "./CellSwatch.tsx";
import { createDescribePair } from "./describePair.ts";
import type { BivariateState } from "./useBivariate.ts";

/** The selected region in sentences: its cell, what it bears against what it uses and owns. */
export function RegionLedgers({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const selected = useAtlas(({ address }) => address.region);
  const go = useAtlas((atlas) => atlas.go);
  const { scene, rows } = state;
  const region = scene.regions.find(({ id }) => id === selected);
  const row = region && rows[region.place];
  if (!region || !row) return null;
  const isClassed = region.kind === "value";
  return (
    <section className="section region-ledgers" aria-label={words.say("app.region")}>
      <h2 className="section-title">
        {region.name}
        <button
          type="button"
          className="link"
          aria-label={words.say("panel.close")}
          onClick={() => go({ region: undefined })}
        >
          <Icon name="close" />
        </button>
      </h2>
      {isClassed ? (
        <p>
          <CellSwatch place={region.classIndex} />{" "}
          <b>{cellName(words, region.classIndex, scene.pair.benefit)}</b>
        </p>
      ) : (
        <p>{createDescribePair(state, words)(region.id).reason}</p>
      )}
      {regionSentences(region, row, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ViewLink className="button small" change={{ view: "map", layer: scene.layer }}>
        <Icon name="globe" />
        {words.say("table.asMap")}
      </ViewLink>
    </section>
  );
}
