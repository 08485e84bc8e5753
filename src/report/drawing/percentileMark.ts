import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import type { Drawing } from "../document/drawing.ts";

const { ink, inkThird } = palette.light;

/** Whole px from the start of the line: nobody sees more. */
const along = (of: number): number => Math.round(0.44 * of);

/** Where a region stands on a line from 0 to 100, the middle marked. @param of out of a hundred. */
export const percentileMark = (of: number, direction: "ltr" | "rtl"): Drawing => ({
  attributes: { width: 52, height: 11, "aria-hidden": "true" },
  content: `<path d="M4,5.5H48M26,2.5V8.5" stroke="${inkThird}" opacity="0.4"/><circle cx="${px(direction === "rtl" ? 48 - along(of) : 4 + along(of))}" cy="5.5" r="3.4" fill="${ink}"/>`,
});
