import {
  type BreakMethod,
  type ClassCount,
  createWords,
  type Indicator,
  makeScene,
  type Region,
  type Scene,
  type Theme,
} from "../../src/index.ts";
import arabicMap from "../../src/language/ar/map.json";
import arabicPages from "../../src/language/ar/pages.json";
import englishMap from "../../src/language/en/map.json";
import englishPages from "../../src/language/en/pages.json";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { type Finding, handmadeAssessment } from "./handmade.ts";

export const english = createWords("en", "ltr", { ...englishMap, ...englishPages });
export const arabic = createWords("ar-u-nu-arab", "rtl", { ...arabicMap, ...arabicPages });

export interface SceneWish extends Partial<Omit<Indicator, "limits">> {
  readonly limits?: readonly number[];
  /** The reference from which the limits come; the findings themselves by default. */
  readonly reference?: readonly Finding[];
  readonly method?: BreakMethod;
  readonly count?: ClassCount;
  /** Limits that a reader typed. */
  readonly typed?: readonly number[] | undefined;
  readonly words?: typeof english;
  readonly theme?: Theme;
}

/** A scene of as many regions as findings, named R0, R1 …, for a hand-made indicator. */
export function sceneOf(findings: readonly Finding[], wish: SceneWish = {}): Scene {
  const {
    reference = findings,
    words = english,
    theme,
    limits = [],
    count,
    typed,
    ...given
  } = wish;
  const { method = wish.limits ? undefined : "quantile" } = wish;
  const ids = findings.map((_, index) => `R${index}`);
  const indicator: Indicator = {
    id: "carbon",
    group: "carbon",
    unit: "kt/yr",
    bases: ["footprint"],
    direction: 1,
    limitsBy: "roundNumbers",
    ...given,
    limits,
  };
  const regions = ids.map((id): Region => ({ ...alpha, id, name: `Region ${id}` }));
  return makeScene(handmadeAssessment(ids, { [indicator.id]: findings }), indicator, {
    world: { regions, evidence },
    datasets: [fixtureDataset],
    words,
    reference: handmadeAssessment(ids, { [indicator.id]: reference }),
    method,
    count,
    limits: typed,
    theme,
  });
}

/** The dataset that the cells of the fixture world name as their source. */
export const fixtureDataset = {
  id: "fixture",
  title: "Round numbers",
  publisher: "Fixture Office",
  url: "https://example.org/fixture",
  licence: { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  attribution: "Fixture Office, round numbers.",
  vintage: "2022",
  retrieved: "2026-01-01",
  redistributable: true,
  supplies: [],
  transformations: [],
} as const;
