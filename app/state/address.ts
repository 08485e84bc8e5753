import { defaultScenario, levels, openingLayers, type Scenario } from "../../src/index.ts";
import type { Slices } from "./slice.ts";

/** Version of the address format; it stands in every address that says anything. */
export const addressVersion = "2";

/** The layer that links of earlier versions leave out, by the version. */
export const earlierLandingLayers: ReadonlyMap<string, string> = new Map([["1", openingLayers[1]]]);

/** Levels that a reader may choose; `auto` follows the zoom, between countries and their states. */
export const levelChoices = [...levels, "auto"] as const;
export type LevelChoice = (typeof levelChoices)[number];

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** `auto` draws with the graphics card where there is one. */
export const rendererChoices = ["auto", "webgl", "svg"] as const;
export type RendererChoice = (typeof rendererChoices)[number];

/** Everything that a link restores. */
export interface Address {
  /** Id of the page. */
  readonly view: string;
  /** Id of an indicator. */
  readonly layer: string;
  readonly scenario: Scenario;
  readonly region?: string | undefined;
  /** The level of the regions on the map. */
  readonly level: LevelChoice;
  /** The country among whose states or provinces alone they are ranked. */
  readonly within?: string | undefined;
  /** What features add, each under the id of its part. */
  readonly parts: Slices;
  readonly renderer: RendererChoice;
  readonly language: string;
  readonly theme: ThemeChoice;
}

/** Where a visitor lands: what a megawatt-hour costs others, which is the same question in every region. */
export const landing = (language: string): Address => ({
  view: "map",
  layer: openingLayers[0],
  scenario: defaultScenario,
  region: undefined,
  level: "auto",
  within: undefined,
  parts: {},
  renderer: "auto",
  language,
  theme: "system",
});
