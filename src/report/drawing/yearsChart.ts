import type { DataCentreYear } from "../../assessment/dataCentreYears.ts";
import type { Words } from "../../language/words.ts";
import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { px } from "../../layer/svgText.ts";
import { yearStatuses } from "../../scenario/scenarioYears.ts";
import type { Drawing } from "../document/drawing.ts";
import { type YearsLayout, yearsLayout } from "../years/yearsLayout.ts";
import { yearsSentence } from "../years/yearsWords.ts";

const { ink, inkThird, rule, paper } = palette.light;

/** Electricity of data centres by year: line and range, projected years dashed and hatched, published years as dots. */
export function yearsChart(years: readonly DataCentreYear[], words: Words): Drawing {
  const layout = yearsLayout(years, words.direction);
  return {
    attributes: {
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      direction: words.direction,
      role: "img",
      "aria-label": yearsSentence(years, words),
    },
    content: [grid(layout, words), lines(layout), marks(layout, words)].join(""),
  };
}

const text = (x: number, y: number, anchor: "middle" | "end", content: string): string =>
  `<text x="${px(x)}" y="${px(y)}" font-size="11" fill="${inkThird}" text-anchor="${anchor}">${escapeMarkup(content)}</text>`;

function grid({ levels, start, end, middles }: YearsLayout, words: Words): string {
  const toText = start < end ? -5 : 5;
  return [
    ...levels.flatMap(({ y, value }) => [
      `<path d="M${px(start)},${px(y)}H${px(end)}" stroke="${rule}"/>`,
      text(start + toText, y + 4, "end", words.figure(value)),
    ]),
    ...yearStatuses.map((status) =>
      text(middles[status], 12, "middle", words.say(`years.${status}`)),
    ),
  ].join("");
}

const lines = ({ bands, lines: line }: YearsLayout): string =>
  [
    `<defs><pattern id="projected" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6" stroke="${inkThird}" stroke-width="2"/></pattern></defs>`,
    `<path d="${bands.modelled}" fill="${inkThird}" fill-opacity="0.25"/>`,
    `<path d="${bands.projected}" fill="url(#projected)" fill-opacity="0.35"/>`,
    `<path d="${line.modelled}" fill="none" stroke="${ink}" stroke-width="2"/>`,
    `<path d="${line.projected}" fill="none" stroke="${ink}" stroke-width="1.6" stroke-dasharray="4 3"/>`,
  ].join("");

const marks = ({ marks: all, bottom }: YearsLayout, words: Words): string =>
  all
    .map(({ x, y, year, published }, place) =>
      [
        `<circle cx="${px(x)}" cy="${px(y)}" r="3" fill="${published ? ink : paper}" stroke="${ink}"/>`,
        place % 2 === 0 ? text(x, bottom + 17, "middle", words.year(year)) : "",
      ].join(""),
    )
    .join("");
