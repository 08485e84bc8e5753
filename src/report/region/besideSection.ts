import type { Words } from "../../language/words.ts";
import type { Beside } from "../beside.ts";
import { note, paragraph, type Section, section } from "../document/block.ts";
import { isolated, mute } from "../document/run.ts";
import { cell, type Row, toned } from "../document/table.ts";

/** A region below countries beside the one above it and its neighbours, one column each. */
export const besideSection = ({ regions, rows, within }: Beside, words: Words): Section =>
  section(
    {
      heading: words.say("report.section.beside", { parent: regions[1]?.name ?? "" }),
      breaks: true,
    },
    ...(within ? [paragraph("standing", within)] : []),
    {
      kind: "table",
      role: "beside",
      columns: [
        { heading: words.say("report.column.indicator") },
        ...regions.map(({ name }) => ({ heading: name, align: "end" as const })),
      ],
      groups: [{ rows: rows.map(rowOf) }],
    },
    note(words.say("report.beside.note")),
  );

const rowOf = ({ name, unit, figures }: Beside["rows"][number]): Row => ({
  cells: [
    cell(name, " ", mute(unit)),
    ...figures.map((figure, place) => toned(place === 0 ? "value" : "soft", isolated(figure))),
  ],
});
