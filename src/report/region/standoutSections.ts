import type { Words } from "../../language/words.ts";
import { type Block, columns, note, type Section, section } from "../document/block.ts";
import { cell, valueCell } from "../document/table.ts";
import type { RegionReport, StandoutLine } from "../report.ts";

/** Weaknesses and strengths side by side; no blocks where nothing stands out. */
export const standoutSection = (
  { standouts: { heaviest, lightest } }: RegionReport,
  words: Words,
): Section =>
  section(
    words.say("report.section.standouts"),
    ...(heaviest.length + lightest.length === 0
      ? []
      : [
          columns(
            side(words.say("report.standout.heaviest"), heaviest, words),
            side(words.say("report.standout.lightest"), lightest, words),
          ),
        ]),
  );

const side = (text: string, lines: readonly StandoutLine[], words: Words): readonly Block[] => [
  { kind: "heading", level: 3, text },
  lines.length === 0
    ? note(words.say("report.standout.none"))
    : { kind: "list", items: lines.map((line) => line.words) },
];

/** The weight given to each pillar beside the weight that it has between regions; no blocks where there is no index. */
export const weightSection = ({ weights }: RegionReport, words: Words): Section =>
  section(
    words.say("report.section.weights"),
    ...(weights.length === 0
      ? []
      : ([
          {
            kind: "table",
            columns: [
              { heading: words.say("report.section.pillars") },
              { heading: words.say("report.weight.nominal"), align: "end" },
              { heading: words.say("report.weight.effective"), align: "end" },
            ],
            groups: [
              {
                rows: weights.map(({ name, nominal, effective, nominalWords, effectiveWords }) => ({
                  cells: [
                    cell(name),
                    valueCell(nominalWords, nominal),
                    valueCell(effectiveWords, effective),
                  ],
                })),
              },
            ],
          },
          note(words.say("report.weight.note")),
        ] satisfies readonly Block[])),
  );
