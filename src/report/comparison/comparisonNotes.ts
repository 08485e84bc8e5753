import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { baseYear } from "../../model/evidence/evidenceRule.ts";
import type { Comparison, ComparisonRow } from "./comparison.ts";

/** What of a comparison notes are made from. */
type Noted = Pick<ComparisonRow, "comparison" | "anchor" | "scenario">;

/** What has to be known to read a comparison, its kind first, a sentence each. */
export const comparisonNotes = (row: Noted, words: Words): readonly string[] => [
  ...relationNotes(row.comparison, words),
  ...differences(row, words),
];

/** Why a figure is no test of the atlas; empty where it is one. */
export const relationNotes = ({ relation }: Comparison, words: Words): readonly string[] =>
  relation === "independent" ? [] : [words.say(relationKeys[relation])];

const relationKeys = {
  input: "comparison.note.input",
  calibrated: "comparison.note.calibrated",
  among: "comparison.note.among",
} as const;

/**
 * In what a published figure and that of the atlas differ: year, boundary, definition.
 *
 * @param except notes that are not meant.
 */
export const differences = (
  { comparison, anchor, scenario }: Noted,
  words: Words,
  except: readonly MessageKey[] = [],
): readonly string[] =>
  comparison.notes
    .filter((key) => key !== otherYear || anchor.year !== baseYear)
    .filter((key) => !except.includes(key))
    .map((key) =>
      words.say(key, { year: words.year(baseYear), model: modelWords(scenario, words) }),
    );

/** The model that a figure was computed for, with its workload where the scenario sets one. */
function modelWords(scenario: ComparisonRow["scenario"], words: Words): string {
  const { model, workload } = scenario?.tokens ?? { model: "fleet", workload: "asModel" };
  const name = words.say(`modelClass.${model}`);
  return workload === "asModel"
    ? name
    : `${words.say(`workload.${workload}`)}${words.say("list.comma")}${name}`;
}

const otherYear: MessageKey = "comparison.note.otherYear";
