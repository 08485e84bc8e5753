import type { Spread } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { legendScale } from "../../layer/legendScale.ts";
import { palette, stepColour } from "../../layer/palette.ts";
import type { Scene } from "../../layer/scene.ts";
import { px } from "../../layer/svgText.ts";
import type { Drawing } from "../document/drawing.ts";

const { ink, inkSecond } = palette.light;
const width = 236;
/** Room at both ends for the figures of the range. */
const margin = 4;

/** The classes of a scene as a ribbon, with a value, its range and the range's figures above. */
export function classRibbon(scene: Scene, { value, low, high }: Spread, words: Words): Drawing {
  const place = legendScale(scene.limits);
  const inner = width - 2 * margin;
  const at = (number: number): number => {
    const share = scene.direction === "rtl" ? 1 - place(number) : place(number);
    return margin + share * inner;
  };
  const bars = scene.classes.map(({ from, to, step }) => {
    const wide = Math.max(0, Math.abs(at(to) - at(from)) - 1);
    return `<rect x="${px(Math.min(at(from), at(to)))}" y="20" width="${px(wide)}" height="8" fill="${stepColour(step, "light")}"/>`;
  });
  const line = `<path d="M${px(at(low))},12H${px(at(high))}M${px(at(low))},8v8M${px(at(high))},8v8" stroke="${ink}" stroke-width="1.5" fill="none"/>`;
  const ends = low < high ? line + endFigures([low, high], at, words) : "";
  return {
    attributes: {
      viewBox: `0 0 ${width} 30`,
      direction: "ltr",
      "aria-hidden": "true",
    },
    content: `${bars.join("")}${ends}<circle cx="${px(at(value))}" cy="12" r="3.6" fill="${ink}"/>`,
  };
}

/** The two figures outside of the line; both on the side with more room where one would leave the picture. */
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
  if (places[1] + room > width) return text(places[0] - gap, "end", `${left}–${right}`);
  if (places[0] < room) return text(places[1] + gap, "start", `${left}–${right}`);
  return text(places[0] - gap, "end", left) + text(places[1] + gap, "start", right);
}
