import type { OutcomeKind } from "../assessment/assessment.ts";
import type { RankInterval } from "../assessment/intervals.ts";
import type { Level } from "../region/region.ts";

/** Half-open class `[from, to)`; the last one is closed. */
export interface SceneClass {
  readonly from: number;
  readonly to: number;
  /** Step of the palette: 1 (low) … 7 (high), or 8 (less) … 14 (more) where the classes lie around zero. */
  readonly step: number;
  readonly count: number;
  readonly label: string;
  /** Place in `bivariateCells`, in a scene of burden by benefit: the colour, in place of the step. */
  readonly cell?: number;
  /** Row of the legend, from the top, where wide classes lie below the narrow ones that they hold; 0 where absent. */
  readonly row?: number;
}

/** Lines over the colour of a region whose class is not sure. */
export type Texture = "hatched" | "crossHatched";

/** What a mark of doubt means, for the legend. */
export interface SceneKey {
  readonly mark: Texture | "faded";
  /** Step of the palette that it is shown on, where it is always the same. */
  readonly step?: number;
  readonly label: string;
  readonly count: number;
}

export interface SceneSpecial {
  readonly kind: Exclude<OutcomeKind, "value">;
  readonly label: string;
  readonly count: number;
}

/** `rank`, `rankInterval`, `figure`, `range` and `bounds` may be accessors that compute when read, so a spread does not copy them: name them in a copy. */
export interface SceneRegion {
  readonly id: string;
  readonly name: string;
  readonly kind: OutcomeKind;
  /** Index into `classes`; −1 without one. A figure of the region above has a class, but is not counted in it. */
  readonly classIndex: number;
  /** NaN without a number. */
  readonly value: number;
  /** 5 and 95 % of the draws; without draws the same as the ends of the worst and the best case. */
  readonly low: number;
  readonly high: number;
  /** The worst and the best case: every assumption at one of its ends. */
  readonly lowest: number;
  readonly highest: number;
  /** 1 is the heaviest burden (the largest value where the indicator has no direction); 0 where it is not ranked. */
  readonly rank: number;
  /** Ranks in nine of ten draws; `undefined` without draws. */
  readonly rankInterval?: RankInterval | undefined;
  /** Value in words of the scene's language, without unit; the name of the special class where there is none. */
  readonly figure: string;
  /** "61–83", with the same decimals as `figure`; empty where there is none. */
  readonly range: string;
  /** The worst and the best case in words, where `range` holds draws; else empty. */
  readonly bounds: string;
  /** Based on estimated or weaker data; drawn with dots. */
  readonly dotted: boolean;
}

/** Everything that a picture needs, legend and sources included. Screen, SVG, report and print all use it. */
export interface Scene {
  readonly layer: string;
  /** Level of its regions; countries where absent. */
  readonly level?: Level;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** One line with unit, scenario and what darker means. */
  readonly subtitle: string;
  readonly unit: string;
  readonly classes: readonly SceneClass[];
  /** Limits between classes with both ends, low to high: one more than there are classes. */
  readonly limits: readonly number[];
  /** The limits in words; an end that is open says so ("≥ 70"). */
  readonly limitLabels: readonly string[];
  readonly specials: readonly SceneSpecial[];
  readonly regions: readonly SceneRegion[];
  /** Dots mean that the load is known from records of sites alone; else that the data are estimated or weaker. */
  readonly byEvidence?: boolean;
  /** Number of ranked regions drawn with dots. */
  readonly dotted: number;
  /** "Data: X (year), Y (year). Processed by …, model vN." */
  readonly sourceLine: string;
  readonly boundaryLine: string;
  /** "One dot per region … A class includes its lower limit." */
  readonly legendNote: string;
  /** Number of ranked regions. */
  readonly ranked: number;
  /** Number of draws that ranges come from; 0 where they are the worst and the best case. */
  readonly draws: number;
  /** Ids of the regions that keep their colour while the others fade; absent if none fades. */
  readonly kept?: ReadonlySet<string>;
  /** Regions with lines over their colour, by id, in place of the dots. */
  readonly textures?: ReadonlyMap<string, Texture>;
  /** What marks of doubt mean, those that the map shows. */
  readonly keys?: readonly SceneKey[];
}
