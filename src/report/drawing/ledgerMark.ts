import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import type { Ledger } from "../report.ts";

/** Ledgers differ in colour and in shape, so that they can be told apart without colour. */
export const ledgerColours: Readonly<Record<Ledger, string>> = {
  host: "#b2491c",
  use: "#3f8fc9",
  own: "#3b2f66",
};

/** Host as a circle, use as a square, own as a diamond; a hollow mark is zero. */
export function ledgerMark(ledger: Ledger, x: number, y: number, isHollow: boolean): string {
  const colour = ledgerColours[ledger];
  const paint = isHollow
    ? `fill="${palette.light.paper}" stroke="${colour}" stroke-width="1.8"`
    : `fill="${colour}"`;
  if (ledger === "host") return `<circle cx="${px(x)}" cy="${y}" r="5" ${paint}/>`;
  if (ledger === "use")
    return `<rect x="${px(x - 4.5)}" y="${y - 4.5}" width="9" height="9" ${paint}/>`;
  return `<path d="M${px(x)},${y - 6}l6,6l-6,6l-6,-6z" ${paint}/>`;
}
