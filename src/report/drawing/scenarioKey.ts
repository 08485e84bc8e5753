import type { Words } from "../../language/words.ts";
import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { scenarioLetter } from "../comparing/scenarioLetter.ts";
import type { Drawing } from "../document/drawing.ts";
import { scenarioColours, scenarioMark } from "./scenarioMark.ts";

const width = 680;
const lineHeight = 20;

/** Which mark stands for which scenario, a line each. @param names of the scenarios, the leading one first. */
export function scenarioKey(names: readonly string[], words: Words): Drawing {
  const isRtl = words.direction === "rtl";
  const at = (x: number): number => (isRtl ? width - x : x);
  const lines = names.map((name, place) => {
    const y = place * lineHeight + lineHeight / 2;
    const colour = scenarioColours[place] ?? palette.light.ink;
    return [
      `<path d="M${at(0)},${y}H${at(28)}" stroke="${colour}" stroke-width="4" stroke-opacity="0.4"/>`,
      scenarioMark(place, [at(14), y]),
      `<text x="${at(38)}" y="${y + 4}" font-size="12" fill="${palette.light.ink}">${escapeMarkup(keyOf(name, place))}</text>`,
    ].join("");
  });
  return {
    attributes: {
      viewBox: `0 0 ${width} ${names.length * lineHeight}`,
      direction: words.direction,
      role: "img",
      "aria-label": names.map(keyOf).join("; "),
    },
    content: lines.join(""),
  };
}

const keyOf = (name: string, place: number): string => `${scenarioLetter(place)} ${name}`;
