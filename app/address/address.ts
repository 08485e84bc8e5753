import { type BreakMethod, defaultScenario, type Scenario } from "../../src/index.ts";
import { type BenefitChoice, firstChoice } from "../bivariate/benefitChoice.ts";
import type { LevelChoice } from "../level/wantedLevel.ts";
import { type LifeView, usualLifeView } from "../lifecycle/lifeView.ts";
import { type MapProjection, mapProjections } from "../map/mapProps.ts";

/** Version of the address format; it stands in every address that says anything. */
export const addressVersion = "1";

/** Pages, in the order of the menu: each view is an address. */
export const views = ["map", "benefit", "life-cycle", "table", "compares", "method"] as const;
export type View = (typeof views)[number];

export const projections = mapProjections;

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** `auto` draws with the graphics card where there is one. */
export const rendererChoices = ["auto", "webgl", "svg"] as const;
export type RendererChoice = (typeof rendererChoices)[number];

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Everything that a link restores. */
export interface Address {
  readonly view: View;
  /** Id of an indicator. */
  readonly layer: string;
  readonly scenario: Scenario;
  readonly region?: string | undefined;
  /** The level of the regions on the map; `auto` follows the zoom. */
  readonly level: LevelChoice;
  /** The country among whose states or provinces alone they are ranked. */
  readonly within?: string | undefined;
  /** Named AI sites over the map. */
  readonly sites: boolean;
  readonly projection: MapProjection;
  /** `fixed` takes the limits of the indicator, where it has some. */
  readonly breaks: "fixed" | BreakMethod;
  /** Dots over estimated regions. */
  readonly dotted: boolean;
  readonly sort: Sort;
  /** What the page of burden and benefit shows. */
  readonly benefit: BenefitChoice;
  /** How the life of a model is shown. */
  readonly life: LifeView;
  readonly renderer: RendererChoice;
  readonly language: string;
  readonly theme: ThemeChoice;
}

/** Where a visitor lands: today's footprint, external cost per resident. */
export const landing = (language: string): Address => ({
  view: "map",
  layer: "externalCostPerResident",
  scenario: defaultScenario,
  region: undefined,
  level: "auto",
  within: undefined,
  sites: false,
  projection: "equalEarth",
  breaks: "fixed",
  dotted: true,
  sort: { column: "value", descending: true },
  benefit: firstChoice,
  life: usualLifeView,
  renderer: "auto",
  language,
  theme: "system",
});
