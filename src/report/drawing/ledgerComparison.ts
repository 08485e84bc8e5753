import type { Words } from "../../language/words.ts";
import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import type { Drawing } from "../document/drawing.ts";
import type { RegionReport } from "../report.ts";
import { axisEnd } from "./axisEnd.ts";
import { ledgerMark } from "./ledgerMark.ts";

const { ink, inkThird, rule } = palette.light;
const width = 680;
const plot = { from: 130, to: 640 };
const rowHeight = 38;
const axisHeight = 22;

/** What each region hosts, uses and owns, as shares of the world on one axis: circle, square and diamond in a row of its own. */
export function ledgerComparison(reports: readonly RegionReport[], words: Words): Drawing {
  const isRtl = words.direction === "rtl";
  const most = axisEnd(
    Math.max(...reports.flatMap(({ ledgers }) => ledgers.map(({ value = 0 }) => value))),
  );
  const at = (share: number): number => {
    const x = plot.from + ((plot.to - plot.from) * share) / most;
    return isRtl ? width - x : x;
  };
  const height = reports.length * rowHeight + axisHeight;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * most);
  return {
    attributes: {
      viewBox: `0 0 ${width} ${height}`,
      direction: words.direction,
      role: "img",
      "aria-label": spoken(reports),
    },
    content: [
      ...ticks.map((tick) => tickOf(tick, height, { at, words })),
      ...reports.map((report, place) => rowOf(report, place * rowHeight + 20, { at, isRtl })),
    ].join(""),
  };
}

const spoken = (reports: readonly RegionReport[]): string =>
  reports
    .map(
      ({ region, ledgers }) =>
        `${region.name}: ${ledgers.map(({ name, figure }) => `${name} ${figure}`).join(", ")}`,
    )
    .join("; ");

interface Axis {
  readonly at: (share: number) => number;
}

const tickOf = (
  tick: number,
  height: number,
  { at, words }: Axis & { readonly words: Words },
): string =>
  `<path d="M${px(at(tick))},2V${height - axisHeight}" stroke="${rule}"/>` +
  `<text x="${px(at(tick))}" y="${height - 6}" font-size="11" fill="${inkThird}" text-anchor="middle">${escapeMarkup(words.figure(tick))}</text>`;

function rowOf(
  { region, ledgers }: RegionReport,
  y: number,
  { at, isRtl }: Axis & { readonly isRtl: boolean },
): string {
  const known = ledgers.flatMap(({ ledger, value, figure }) =>
    value === undefined ? [] : [{ ledger, value, figure }],
  );
  const places = known.map(({ value }) => at(value));
  const line =
    places.length > 1
      ? `<path d="M${px(Math.min(...places))},${y}H${px(Math.max(...places))}" stroke="${inkThird}" stroke-width="1"/>`
      : "";
  return [
    `<text x="${isRtl ? width : 0}" y="${y + 4}" font-size="12" font-weight="600" fill="${ink}">${escapeMarkup(region.name)}</text>`,
    line,
    ...known.map(({ ledger, value }) => ledgerMark(ledger, at(value), y, value === 0)),
    ...known
      .toSorted((one, other) => one.value - other.value)
      .map(({ value, figure }, place) =>
        figureOf(figure, at(value), y + (offsets[place % 2] ?? 0)),
      ),
  ].join("");
}

/** Figures stand above and below their marks in turn, so that close ones do not meet. */
const offsets = [-9, 17] as const;

const figureOf = (figure: string, x: number, y: number): string =>
  `<text x="${px(x)}" y="${y}" font-size="11" fill="${ink}" text-anchor="middle">${escapeMarkup(figure)}</text>`;
