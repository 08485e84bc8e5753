import { exportNumber } from "../exportNumber.ts";
import type { DataTable } from "../format/contents.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import type { ExportFile } from "./exportFile.ts";
import type { MoveCause } from "./moveCauses.ts";
import type { ExportDiff, Move } from "./movesBetween.ts";

const header = [
  ...[
    "region",
    "name",
    "iso3166_2",
    "indicator",
    "kind_before",
    "kind_after",
    "value_before",
    "value_after",
  ],
  ...["class_before", "class_after", "rank_before", "rank_after"],
  ...["cause", "cause_of", "cause_before", "cause_after"],
] as const;

type Cells = readonly (string | number | undefined)[];

const number = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : exportNumber(value);

const moveCells = ({ region, name, code, indicator, before, after }: Move): Cells => [
  ...[region, name, code, indicator, before.kind, after.kind],
  ...[number(before.value), number(after.value)],
  ...[before.class, after.class, before.rank, after.rank],
];

const causeCells = ({ kind, of, before, after }: MoveCause): Cells => [kind, of, before, after];

/** A row for each cause of each move, so that a spreadsheet can filter by either. */
const diffTable = ({ moves }: ExportDiff): DataTable => ({
  header,
  rows: moves.flatMap((move) =>
    move.causes.map((cause) => [...moveCells(move), ...causeCells(cause)]),
  ),
});

const fileOf = ({ file, modelVersion, data, scenario }: ExportFile) => ({
  ...{ file, model_version: modelVersion, data, scenario },
});

const diffKind: ReportKind<readonly [diff: ExportDiff]> = {
  id: "diff",
  fileName: () => ["diff"],
  contents: {
    table: { label: "download.regions", make: diffTable },
    record: {
      label: "download.regions",
      make: ({ pair: [before, after], moves, onlyIn }) => ({
        content: { before: fileOf(before), after: fileOf(after), only_in: onlyIn, moves },
        indent: 1,
      }),
    },
  },
};

/** What differs between two exports, in each format of tables and records. */
export const diffFormats = formatsOf(diffKind);
