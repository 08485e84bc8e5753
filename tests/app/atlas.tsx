import { configure, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { I18nProvider } from "react-aria-components";
import { wordsOf } from "../../app/files/language.ts";
import { features } from "../../app/page/features.ts";
import { type Address, landing } from "../../app/state/address.ts";
import {
  AtlasContext,
  type AtlasStart,
  type AtlasStore,
  createAtlas,
} from "../../app/state/atlas.ts";
import { assess, type DatasetRecord, variableIds, withColumns } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

/** Parts of the page are loaded when they are asked for, which takes a busy machine longer than the usual second. */
configure({ asyncUtilTimeout: 10_000 });

/** The dataset behind every figure of the fixture world. */
export const dataset: DatasetRecord = {
  id: "fixture",
  title: "Round numbers",
  publisher: "Fixture Office",
  url: "https://example.org/",
  licence: { name: "CC0", url: "https://example.org/licence" },
  attribution: "Fixture Office",
  vintage: "2022",
  retrieved: "2026-01-01",
  redistributable: true,
  supplies: variableIds,
  transformations: [],
};

export interface AtlasOptions {
  readonly address?: Partial<Address>;
  readonly state?: Partial<AtlasStart>;
}

/** An atlas with the fixture world, assessed. */
export async function openFixture({
  address = {},
  state = {},
}: AtlasOptions = {}): Promise<AtlasStore> {
  const start = { ...landing(address.language ?? "en"), ...address };
  const words = await wordsOf(start.language);
  await words.whole();
  const assessment = assess(world, start.scenario);
  const atlas = createAtlas({
    features,
    address: start,
    notices: [],
    words,
    loading: false,
    loaded: {
      ...withColumns(world),
      datasets: [dataset],
      gateFailures: [],
      release: { date: "2026-05-03" },
      issues: [],
    },
    assessment,
    reference: assessment,
    ...state,
  });
  atlas.subscribe((now, before) => {
    if (now.address.scenario !== before.address.scenario)
      atlas.setState({ assessment: assess(world, now.address.scenario) });
  });
  return atlas;
}

/** Draws a part of the page over an atlas. */
export const draw = (atlas: AtlasStore, part: ReactElement) =>
  render(
    <AtlasContext value={atlas}>
      <I18nProvider locale={atlas.getState().words.language}>{part}</I18nProvider>
    </AtlasContext>,
  );
