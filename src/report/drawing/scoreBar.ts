import type { Spread } from "../../language/figures.ts";
import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import type { Drawing } from "../document/drawing.ts";
import { mirrored } from "./mirrored.ts";

const { ink, inkSecond, rule, paper } = palette.light;
const width = 220;

/** A bar from 0 to 100 with its range as a line with ends. */
export function scoreBar({ value, low, high }: Spread, direction: "ltr" | "rtl"): Drawing {
  const at = (number: number): string => px((number * width) / 100);
  const bar = `<rect y="3" width="${width}" height="8" fill="${rule}" opacity="0.6"/><rect y="3" width="${at(value)}" height="8" fill="${inkSecond}"/>`;
  const ends = `M${at(low)},3.5v7M${at(high)},3.5v7`;
  const line =
    low < high
      ? `<path d="M${at(low)},7H${at(high)}" stroke="${paper}" stroke-width="3.5"/><path d="M${at(low)},7H${at(high)}${ends}" stroke="${ink}" stroke-width="1.3" fill="none"/>`
      : "";
  return {
    attributes: {
      viewBox: `0 0 ${width} 14`,
      height: 14,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    content: `<g${mirrored(width, direction)}>${bar}${line}</g>`,
  };
}
