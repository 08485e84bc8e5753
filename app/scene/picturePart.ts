import {
  areLimits,
  type BreakMethod,
  breakMethods,
  type ClassCount,
  classCounts,
  indicators,
} from "../../src/index.ts";
import { type MapProjection, mapProjections } from "../map/mapProps.ts";
import { type AddressPart, changedWords, wordReader } from "../state/addressPart.ts";

/** `fixed` takes the class limits of the indicator, where it has some; `manual` those that a reader typed. */
export const breakChoices = ["fixed", ...breakMethods, "manual"] as const;
export type BreakChoice = "fixed" | BreakMethod | "manual";

/** Limits between classes that a reader typed, for one layer: they mean nothing in the unit of another. */
export interface TypedLimits {
  readonly layer: string;
  readonly limits: readonly number[];
}

/** How the layer is drawn. */
export interface Picture {
  readonly projection: MapProjection;
  readonly breaks: BreakChoice;
  /** How many classes a method makes. */
  readonly count: ClassCount;
  readonly typed?: TypedLimits | undefined;
  /** Dots over estimated regions. */
  readonly dotted: boolean;
}

const start: Picture = { projection: "equalEarth", breaks: "fixed", count: 7, dotted: true };

export const picturePart: AddressPart<Picture> = {
  id: "picture",
  start,
  write: ({ dotted, count, typed, projection, breaks }) => ({
    ...changedWords({ projection, breaks }, start, ["projection", "breaks"]),
    classes: count === start.count ? undefined : String(count),
    limits: typed && `${typed.layer}:${typed.limits.join(",")}`,
    dots: dotted ? undefined : "off",
  }),
  readers: {
    projection: wordReader("projection", mapProjections),
    breaks: wordReader("breaks", breakChoices),
    classes: (picture, text) => {
      const count = classCounts.find((known) => String(known) === text);
      return count && { ...picture, count };
    },
    limits: (picture, text) => {
      const [layer = "", list = ""] = text.split(":");
      const limits = list.split(",").map(Number);
      return areLimits(limits) && indicators.some(({ id }) => id === layer)
        ? { ...picture, typed: { layer, limits } }
        : undefined;
    },
    dots: (picture, text) => (text === "off" ? { ...picture, dotted: false } : undefined),
  },
};
