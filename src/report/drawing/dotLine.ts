import { isolatedRanges } from "../../language/rangesApart.ts";
import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import { isComparable } from "../comparing/standing.ts";
import type { ReportFinding } from "../report.ts";
import { spreadOf } from "../spreadOf.ts";
import { scenarioColours, scenarioMark } from "./scenarioMark.ts";

const { ink, inkSecond, inkThird } = palette.light;

/** Where a line stands. */
export interface DotLine {
  /** Which scenario it is of. */
  readonly scenario: number;
  /** Letter of the scenario, or nothing where there is one. */
  readonly letter: string;
  readonly y: number;
  /** Where its digits begin, px. */
  readonly figureAt: number;
  /** Place of a number on the axis, px. */
  readonly at: (value: number) => number;
}

/**
 * A figure as a mark with a bar over its range, and in digits; what has no number as its words. One that is not to be compared
 * is grey.
 */
export function dotLine(
  finding: ReportFinding | undefined,
  { scenario, letter, y, figureAt, at }: DotLine,
): string {
  const spread = finding && spreadOf(finding);
  const isOwn = finding !== undefined && isComparable(finding);
  const colour = isOwn ? (scenarioColours[scenario] ?? ink) : inkThird;
  const range = finding?.range ? ` ${isolatedRanges(finding.range)}` : "";
  const words =
    `<text x="${figureAt}" y="${y + 4}" font-size="11" fill="${inkSecond}">${letter && `${letter} `}` +
    `<tspan font-weight="${isOwn ? 600 : 400}" fill="${colour}">${escapeMarkup(finding?.figure ?? "–")}</tspan>${escapeMarkup(range)}</text>`;
  if (!spread) return words;
  const bar =
    spread.high > spread.low
      ? `<path d="M${px(at(spread.low))},${y}H${px(at(spread.high))}" stroke="${colour}" stroke-width="4" stroke-opacity="0.4"/>`
      : "";
  return `${bar}${scenarioMark(scenario, [at(spread.value), y], colour)}${words}`;
}
