import type { ExpressionSpecification } from "maplibre-gl";
import { fadedOpacity, palette, type Theme } from "../../../src/index.ts";
import { codeColours, fadedOffset, firstCellCode, firstSpecialCode } from "../regionPaint.ts";

/** The code that feature state holds for a region. */
const code: ExpressionSpecification = ["coalesce", ["feature-state", "code"], 0];

const plainCode: ExpressionSpecification = ["%", code, fadedOffset];
export const isSpecial: ExpressionSpecification = [
  "all",
  [">=", plainCode, firstSpecialCode],
  ["<", plainCode, firstCellCode],
];
export const isFaded: ExpressionSpecification = [">=", code, fadedOffset];

/** The colour of each code, and again at a quarter of its strength for faded regions. */
export function colourOfCode(theme: Theme): ExpressionSpecification {
  const pairs = [...codeColours(theme)];
  const full = pairs.flat();
  const faded = pairs.flatMap(([value, colour]) => [value + fadedOffset, thinned(colour)]);
  const otherwise = palette[theme].noDataGround;
  return ["match", code, ...full, ...faded, otherwise] as unknown as ExpressionSpecification;
}

/** A colour `#rrggbb` at the opacity of a faded region. */
function thinned(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${channels.join(",")},${fadedOpacity})`;
}
