import type { Words } from "../../language/words.ts";
import { legendScale } from "../../layer/legendScale.ts";
import { palette, stepColour } from "../../layer/palette.ts";
import type { Scene } from "../../layer/scene.ts";
import { px } from "../../layer/svgText.ts";
import type { ReportFigure } from "../report.ts";
import { type Markup, raw } from "./markup.ts";

const { ink, inkSecond, rule, paper } = palette.light;
const fromThird = palette.light.inkThird;

/** Turns a drawing round where the page runs from the right. */
const turned = (width: number, rtl: boolean): string =>
  rtl ? ` transform="translate(${width},0) scale(-1,1)"` : "";

/** Where a region stands on a line from 0 to 100, the middle marked. @param of out of a hundred. */
export function percentileMark(of: number, rtl: boolean): Markup {
  const x = px(4 + 0.44 * of);
  return raw(
    `<svg width="52" height="11" viewBox="0 0 52 11" aria-hidden="true"><g${turned(52, rtl)}><path d="M4,5.5H48" stroke="${rule}"/><path d="M26,2.5V8.5" stroke="${fromThird}" opacity="0.6"/><circle cx="${x}" cy="5.5" r="3.4" fill="${ink}"/></g></svg>`,
  );
}

const barWidth = 220;

/** A bar from 0 to 100 with its range as a line with ends. */
export function pillarBar(
  { value, low = value, high = value }: ReportFigure,
  rtl: boolean,
): Markup {
  if (value === undefined || low === undefined || high === undefined) return raw("");
  const at = (number: number): string => px((number * barWidth) / 100);
  const bar = `<rect y="3" width="${barWidth}" height="8" fill="${rule}" opacity="0.6"/><rect y="3" width="${at(value)}" height="8" fill="${inkSecond}"/>`;
  const ends = `M${at(low)},3.5v7M${at(high)},3.5v7`;
  const line =
    low < high
      ? `<path d="M${at(low)},7H${at(high)}" stroke="${paper}" stroke-width="3.5"/><path d="M${at(low)},7H${at(high)}${ends}" stroke="${ink}" stroke-width="1.3" fill="none"/>`
      : "";
  return raw(
    `<svg class="bar" viewBox="0 0 ${barWidth} 14" height="14" preserveAspectRatio="none" aria-hidden="true"><g${turned(barWidth, rtl)}>${bar}${line}</g></svg>`,
  );
}

const ribbonWidth = 236;
/** Room at both ends for the figures of the range. */
const ribbonMargin = 4;

/** The classes of a scene as a ribbon, with a value, its range and the range's figures above. */
export function classRibbon(
  scene: Scene,
  { value, low = value, high = value }: ReportFigure,
  words: Words,
): Markup {
  const place = legendScale(scene.limits);
  const inner = ribbonWidth - 2 * ribbonMargin;
  const at = (number: number): number => {
    const share = scene.direction === "rtl" ? 1 - place(number) : place(number);
    return ribbonMargin + share * inner;
  };
  const bars = scene.classes.map(({ from, to, step }) => {
    const width = Math.max(0, Math.abs(at(to) - at(from)) - 1);
    return `<rect x="${px(Math.min(at(from), at(to)))}" y="20" width="${px(width)}" height="8" fill="${stepColour(step, "light")}"/>`;
  });
  if (value === undefined || low === undefined || high === undefined) return raw("");
  const line = `<path d="M${px(at(low))},12H${px(at(high))}M${px(at(low))},8v8M${px(at(high))},8v8" stroke="${ink}" stroke-width="1.5" fill="none"/>`;
  const ends = low < high ? line + endFigures([low, high], at, words) : "";
  return raw(
    `<svg class="ribbon" viewBox="0 0 ${ribbonWidth} 30" direction="ltr" aria-hidden="true">${bars.join("")}${ends}<circle cx="${px(at(value))}" cy="12" r="3.6" fill="${ink}"/></svg>`,
  );
}

/** The two figures outside the line; both on the roomier side where one would leave the picture. */
function endFigures(
  [low, high]: readonly [number, number],
  at: (number: number) => number,
  words: Words,
): string {
  const figures = [low, high].map((number) => words.figure(number, 0));
  const places = [at(low), at(high)].toSorted((a, b) => a - b) as [number, number];
  const [left, right] = at(low) <= at(high) ? figures : figures.toReversed();
  const gap = 8;
  const text = (x: number, anchor: string, content: string | undefined): string =>
    `<text x="${px(x)}" y="16" font-size="11" fill="${inkSecond}" text-anchor="${anchor}">${content}</text>`;
  const room = 22;
  if (places[1] + room > ribbonWidth) return text(places[0] - gap, "end", `${left}–${right}`);
  if (places[0] < room) return text(places[1] + gap, "start", `${left}–${right}`);
  return text(places[0] - gap, "end", left) + text(places[1] + gap, "start", right);
}
