import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** What became of an objection: not decided, the other figure was right, or this one stands. */
export const contestStates = ["open", "accepted", "declined"] as const;

/** Figures of the atlas that somebody contests, each beside the other figure and its evidence. */
export const contestedFiguresShape = {
  key: ["id"],
  columns: {
    id: required(text("Name of the objection in the atlas")),
    region: required(text("ISO 3166-1 alpha-3, or the id of a region below countries")),
    indicator: required(text("Id of the indicator that shows the figure")),
    year: yearColumn,
    value: required(
      number("as in the column unit", "The figure of the atlas when it was contested", {
        min: -Number.MAX_VALUE,
      }),
    ),
    otherValue: required(
      number("as in the column unit", "The figure that is put against it", {
        min: -Number.MAX_VALUE,
      }),
    ),
    unit: required(text("Unit of both, that of the indicator")),
    row: required(text("Id of the row of a source that the atlas reads, as in source_rows")),
    otherRow: text("Id of the row that holds the other figure, where a table of the atlas has it"),
    state: required(
      oneOf(
        contestStates,
        "open: not decided; accepted: the other figure is right, a release will take it; declined: the figure stands, the column note says why",
      ),
    ),
    by: required(text("Who contests it")),
    since: required(text("Day on which it was contested, YYYY-MM-DD")),
    ...citationColumns,
    note: text("What the two figures may differ by, or why it was decided so"),
  },
} as const satisfies ReferenceShape;

/** One objection to one figure. */
export type ContestedFigure = RowOf<typeof contestedFiguresShape>;
