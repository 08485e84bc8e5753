import type { Words } from "../language/words.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import type { LegendBar, LegendDot, LegendInterval, LegendLayout } from "./legendLayout.ts";
import { barInk, palette, stepColour } from "./palette.ts";
import { px } from "./svgText.ts";

const colours = palette.light;
const tickLength = 5;

/** The legend as SVG: dots, interval of the selected region, class bars with counts, ticks with limits. */
export const legendDrawing = (layout: LegendLayout, words: Words): string =>
  [
    ...layout.dots.map((dot) => dotOf(dot, layout.dotRadius)),
    ...layout.bars.map((bar) => barOf(bar, layout.barHeight, words)),
    ...layout.ticks.map((tick) => tickOf(layout, tick)),
    layout.selected ? intervalOf(layout.selected, words) : "",
  ].join("");

const dotOf = ({ x, y, step, faint }: LegendDot, radius: number): string =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" fill="${stepColour(step, "light")}"${faint ? ` opacity="0.45"` : ""}/>`;

/** Narrower bars do not show their count; the list of classes does. */
const leastWidthForCount = 14;

function barOf({ x, y, width, step, count }: LegendBar, height: number, words: Words): string {
  const ink = barInk(step, "light");
  const bar = `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width - 1))}" height="${height}" fill="${stepColour(step, "light")}"/>`;
  const text = `<text x="${px(x + width / 2)}" y="${px(y + height / 2 + 4)}" text-anchor="middle" font-size="11" font-weight="600" fill="${ink}">${words.figure(count, 0)}</text>`;
  return width < leastWidthForCount ? bar : bar + text;
}

function tickOf(
  { tickY: below }: LegendLayout,
  { x, label, anchor }: { x: number; label: string; anchor: string },
): string {
  const mark = `<path d="M${px(x)},${px(below)}v${tickLength}" stroke="${colours.inkThird}" stroke-width="0.8"/>`;
  return label
    ? `${mark}<text x="${px(x)}" y="${px(below + 17)}" text-anchor="${anchor}" font-size="11" fill="${colours.inkSecond}">${escapeMarkup(label)}</text>`
    : mark;
}

function intervalOf(interval: LegendInterval, words: Words): string {
  const { from, to, x, y, dotX, dotY, labelX } = interval;
  const end = (at: number): string => `M${px(at)},${px(y - 4)}v8`;
  return (
    `<path d="M${px(from)},${px(y)}H${px(to)}${end(from)}${end(to)}M${px(x)},${px(y)}L${px(dotX)},${px(dotY)}" fill="none" stroke="${colours.ink}" stroke-width="1.2"/>` +
    `<circle cx="${px(x)}" cy="${px(y)}" r="3.6" fill="${colours.ink}"/>` +
    `<circle cx="${px(dotX)}" cy="${px(dotY)}" r="3.6" fill="none" stroke="${colours.ink}" stroke-width="1.2"/>` +
    `<text x="${px(labelX)}" y="${px(y - 9)}" text-anchor="middle" font-size="11" font-weight="600" fill="${colours.ink}">${escapeMarkup(intervalWords(interval, words))}</text>`
  );
}

/** "Ireland 72, range 61–83". */
export const intervalWords = ({ name, figure, range }: LegendInterval, words: Words): string =>
  range
    ? words.say("layer.interval", { name, figure, range })
    : words.say("layer.single", { name, figure });
