import type { Words } from "../../language/words.ts";
import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import type { ComparedRow } from "../comparing/comparedRows.ts";
import { scenarioLetter } from "../comparing/scenarioLetter.ts";
import type { Drawing } from "../document/drawing.ts";
import { dotLine } from "./dotLine.ts";

const { ink, inkThird, rule } = palette.light;
const width = 340;
const plot = { from: 8, to: 184 };
const figureAt = 196;
const [headHeight, nameHeight, lineHeight, gap, axisHeight] = [38, 15, 15, 5, 18];

/** Where things stand in a drawing that may run from the right. */
interface Frame {
  /** Place of a number on the axis, px. */
  readonly at: (value: number) => number;
  readonly aside: (x: number) => number;
}

/**
 * One indicator of some regions on one axis: for each region and scenario a mark at the figure, a bar over its range and both in
 * digits. What has no number has its words.
 *
 * @param names of the regions, in the order of the row.
 */
export function dotPlot(row: ComparedRow, names: readonly string[], words: Words): Drawing {
  const [from, to] = row.axis;
  const aside = (x: number): number => (words.direction === "rtl" ? width - x : x);
  const at = (value: number): number =>
    aside(plot.from + ((plot.to - plot.from) * (value - from)) / (to - from));
  const blockHeight = nameHeight + row.findings.length * lineHeight + gap;
  const foot = headHeight + names.length * blockHeight;
  const ticks = [from, (from + to) / 2, to].map(
    (tick) =>
      `<path d="M${px(at(tick))},${headHeight}V${foot}" stroke="${rule}"/>` +
      `<text x="${px(at(tick))}" y="${foot + 12}" font-size="10" fill="${inkThird}" text-anchor="middle">${escapeMarkup(words.figure(tick))}</text>`,
  );
  return {
    attributes: {
      viewBox: `0 0 ${width} ${foot + axisHeight}`,
      direction: words.direction,
      role: "img",
      "aria-label": spoken(row, names),
    },
    content: [
      `<text x="${aside(0)}" y="14" font-size="13" font-weight="600" fill="${ink}">${escapeMarkup(row.name)}</text>`,
      `<text x="${aside(0)}" y="29" font-size="11" fill="${inkThird}">${escapeMarkup(row.unit)}</text>`,
      ...ticks,
      ...names.map((name, region) =>
        blockOf(row, region, { name, top: headHeight + region * blockHeight }, { at, aside }),
      ),
    ].join(""),
  };
}

const spoken = ({ name, unit, findings }: ComparedRow, names: readonly string[]): string =>
  `${name}, ${unit}: ${names
    .map(
      (region, place) => `${region} ${findings.map((own) => own[place]?.figure ?? "–").join(", ")}`,
    )
    .join("; ")}`;

/** A region: its name, and a line for each scenario. */
function blockOf(
  { findings }: ComparedRow,
  region: number,
  { name, top }: { readonly name: string; readonly top: number },
  { at, aside }: Frame,
): string {
  const lines = findings.map((regions, scenario) =>
    dotLine(regions[region], {
      scenario,
      letter: findings.length > 1 ? scenarioLetter(scenario) : "",
      y: top + nameHeight + (scenario + 0.5) * lineHeight,
      figureAt: aside(figureAt),
      at,
    }),
  );
  return `<text x="${aside(0)}" y="${top + 12}" font-size="11" fill="${ink}">${escapeMarkup(name)}</text>${lines.join("")}`;
}
