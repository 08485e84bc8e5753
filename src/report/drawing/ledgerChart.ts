import type { Words } from "../../language/words.ts";
import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import type { Drawing } from "../document/drawing.ts";
import type { LedgerShare } from "../report.ts";
import { ledgerColours, ledgerMark } from "./ledgerMark.ts";

const { ink, inkThird, rule } = palette.light;

const width = 326;
const plot = { from: 148, to: 250 };
const rowHeight = 30;

/** The three shares on one scale from 0: host as a circle, use as a square, own as a diamond; a hollow mark is zero. */
export function ledgerChart(shares: readonly LedgerShare[], words: Words): Drawing {
  const rtl = words.direction === "rtl";
  const most = Math.max(...shares.map(({ high = 0, value = 0 }) => Math.max(high, value))) || 1;
  const place = (share: number): number => {
    const x = plot.from + ((plot.to - plot.from) * share) / most;
    return rtl ? width - x : x;
  };
  const height = shares.length * rowHeight + 4;
  const axis = `<path d="M${px(place(0))},2V${height - 4}" stroke="${rule}"/>`;
  const rows = shares.map((share, index) => rowOf(share, index * rowHeight, { place, rtl }));
  return {
    attributes: {
      viewBox: `0 0 ${width} ${height}`,
      direction: words.direction,
      role: "img",
      "aria-label": spoken(shares),
    },
    content: axis + rows.join(""),
  };
}

const spoken = (shares: readonly LedgerShare[]): string =>
  shares.map(({ name, of, figure }) => `${name} ${of}: ${figure}`).join("; ");

function rowOf(
  { ledger, name, of, figure, range, value, low = value, high = value }: LedgerShare,
  y: number,
  { place, rtl }: { readonly place: (share: number) => number; readonly rtl: boolean },
): string {
  const text = (x: number, dy: number, style: string, content: string): string =>
    `<text x="${rtl ? width - x : x}" y="${y + dy}" ${style}>${escapeMarkup(content)}</text>`;
  const strong = `font-size="12" font-weight="600" fill="${ink}"`;
  const weak = `font-size="11" fill="${inkThird}"`;
  const known = value !== undefined && low !== undefined && high !== undefined;
  const bar =
    known && low < high
      ? `<path d="M${px(place(low))},${y + 12}H${px(place(high))}" stroke="${ledgerColours[ledger]}" stroke-opacity="0.35" stroke-width="6" stroke-linecap="round"/>`
      : "";
  return [
    text(0, 12, strong, name),
    text(0, 25, weak, of),
    bar,
    known ? ledgerMark(ledger, place(value), y + 12, value === 0) : "",
    text(width, 12, `${strong} text-anchor="end"`, figure),
    range ? text(width, 25, `${weak} text-anchor="end"`, range) : "",
  ].join("");
}
