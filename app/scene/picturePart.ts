import { type BreakMethod, breakMethods } from "../../src/index.ts";
import { type MapProjection, mapProjections } from "../map/mapProps.ts";
import { type AddressPart, changedWords, wordReader } from "../state/addressPart.ts";

/** How the layer is drawn. */
export interface Picture {
  readonly projection: MapProjection;
  /** `fixed` takes the class limits of the indicator, where it has some. */
  readonly breaks: "fixed" | BreakMethod;
  /** Dots over estimated regions. */
  readonly dotted: boolean;
}

const start: Picture = { projection: "equalEarth", breaks: "fixed", dotted: true };

export const picturePart: AddressPart<Picture> = {
  id: "picture",
  start,
  write: ({ dotted, ...words }) => ({
    ...changedWords(words, start, ["projection", "breaks"]),
    dots: dotted ? undefined : "off",
  }),
  readers: {
    projection: wordReader("projection", mapProjections),
    breaks: wordReader("breaks", ["fixed", ...breakMethods]),
    dots: (picture, text) => (text === "off" ? { ...picture, dotted: false } : undefined),
  },
};
