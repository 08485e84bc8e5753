import bidiFactory from "bidi-js";
import type { Typeface } from "./typefaces.ts";

/** A stretch of a line with a style of its own. */
export interface Stretch {
  readonly text: string;
  /** Fonts in the order in which they are asked for a sign. */
  readonly faces: readonly [Typeface, ...Typeface[]];
}

/** Signs of one style, font and direction that stand side by side. */
export interface VisualRun {
  readonly text: string;
  /** Number of its stretch. */
  readonly stretch: number;
  readonly face: Typeface;
  readonly isTurned: boolean;
}

const bidi = bidiFactory();

/** A line in the order in which it is seen, from left to right. */
export function visualRuns(
  stretches: readonly Stretch[],
  direction: "ltr" | "rtl",
): readonly VisualRun[] {
  const text = stretches.map((stretch) => stretch.text).join("");
  const signs = stretches.flatMap(signsOf);
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const runs: { places: number[]; stretch: number; face: Typeface; isTurned: boolean }[] = [];
  for (const place of bidi.getReorderedIndices(text, embedding)) {
    const sign = signs[place];
    if (!sign) continue;
    const isTurned = (embedding.levels[place] ?? 0) % 2 === 1;
    const last = runs.at(-1);
    const isNext = Math.abs((last?.places.at(-1) ?? -2) - place) === 1;
    if (last && isNext && goesOn(last, { ...sign, isTurned })) last.places.push(place);
    else runs.push({ ...sign, isTurned, places: [place] });
  }
  return runs.map(({ places, ...run }) => ({
    ...run,
    text: text.slice(Math.min(...places), Math.max(...places) + 1),
  }));
}

type Sign = Omit<VisualRun, "text">;

const goesOn = (last: Sign, next: Sign): boolean =>
  last.stretch === next.stretch && last.face === next.face && last.isTurned === next.isTurned;

/** Marks, joiners and spaces stay with the font of the letter before. */
const joined = /\p{M}|\u200c|\u200d| /u;

/** The font of each unit of a text. */
function signsOf({ text, faces }: Stretch, stretch: number): readonly Omit<Sign, "isTurned">[] {
  let face = faces[0];
  return [...text].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (!(joined.test(sign) && face.signs.has(code)))
      face = faces.find(({ signs }) => signs.has(code)) ?? faces[0];
    return Array.from(sign.split(""), () => ({ face, stretch }));
  });
}
