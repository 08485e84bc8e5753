import type { DataCentreYear } from "../../assessment/dataCentreYears.ts";
import type { Words } from "../../language/words.ts";
import { type Columns, columns, figure, note, section } from "../document/block.ts";
import { isolated } from "../document/run.ts";
import { cell, toned, valueCell } from "../document/table.ts";
import { yearsChart } from "../drawing/yearsChart.ts";
import { yearsWords } from "../years/yearsWords.ts";

/** Electricity of the region's data centres by year: a chart and the same as a table. */
export const yearsSection = (years: readonly DataCentreYear[], words: Words): Columns =>
  columns(
    [
      section(
        { heading: words.say("years.title"), note: words.say("years.unit") },
        figure("chart", () => yearsChart(years, words)),
        note(words.say("years.about")),
      ),
    ],
    [
      {
        kind: "table",
        columns: [{}, { align: "end" }, { align: "end" }, {}],
        groups: [
          {
            rows: yearsWords(years, words).map((told, place) => ({
              cells: [
                cell(told.year),
                valueCell(told.figure, years[place]?.value),
                toned("soft", isolated(told.range)),
                toned("soft", told.status),
              ],
            })),
          },
        ],
      },
    ],
  );
