import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";

const { ink, paper } = palette.light;

/** Scenarios differ in colour and in shape, so that they can be told apart without colour. */
export const scenarioColours = [ink, "#0b5c92", "#b2491c"] as const;

/** The first scenario as a full circle, the second as a diamond, the third as a square. */
export function scenarioMark(
  place: number,
  [x, y]: readonly [number, number],
  colour: string = scenarioColours[place] ?? ink,
): string {
  const hollow = `fill="${paper}" stroke="${colour}" stroke-width="1.8"`;
  if (place === 0) return `<circle cx="${px(x)}" cy="${y}" r="4.5" fill="${colour}"/>`;
  if (place === 1) return `<path d="M${px(x)},${y - 5.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5z" ${hollow}/>`;
  return `<rect x="${px(x - 4)}" y="${y - 4}" width="8" height="8" ${hollow}/>`;
}
