import type { DataCentreFigure } from "../../dataset/references/dataCentreFigures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import { differences } from "../comparison/comparisonNotes.ts";
import { comparisonOf } from "../comparison/comparisons.ts";
import type { CalibratedAnchor } from "./anchorCalibration.ts";
import type { Calibration } from "./calibration.ts";
import type { HeldFigure } from "./heldFigure.ts";
import type { NationalFigure } from "./nationalCalibration.ts";

/** A published figure with the words for it. */
export interface NamedFigure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly held: HeldFigure;
  /** What of the world was left out to test it. */
  readonly leftOut: readonly string[];
  /** Why it may lie outside; empty where no reason is known. */
  readonly reasons: readonly string[];
}

/** Figures that are counted together. */
export interface CalibrationGroup {
  readonly id: "national" | "anchors";
  readonly figures: readonly NamedFigure[];
}

/** What names and reasons are said with. */
export interface CalibrationContext {
  readonly words: Words;
  /** Name of a region. */
  readonly nameOf: (id: string) => string;
}

/** The figures of a calibration in words, in two groups: they ask the ranges different things. */
export const calibrationGroups = (
  { national, anchors }: Calibration,
  context: CalibrationContext,
): readonly CalibrationGroup[] => [
  { id: "national", figures: national.map((figure) => nationalFigure(figure, context)) },
  { id: "anchors", figures: anchors.flatMap((anchor) => testedFigure(anchor, context) ?? []) },
];

function nationalFigure(
  { id, record, ...held }: NationalFigure,
  { words, nameOf }: CalibrationContext,
): NamedFigure {
  const { miss, covers = "", note = "" } = record ?? {};
  return {
    ...{ id, name: nameOf(id), unit: "TWh/yr", held },
    leftOut: [nameOf(id)],
    reasons: miss ? [words.say(recordReasons[miss], { covers, note })] : [],
  };
}

const recordReasons = {
  definition: "calibration.reason.definition",
  boundary: "calibration.reason.boundary",
  providers: "calibration.reason.providers",
} as const satisfies Record<NonNullable<DataCentreFigure["miss"]>, MessageKey>;

function testedFigure(
  { anchor, held }: CalibratedAnchor,
  { words, nameOf }: CalibrationContext,
): NamedFigure | undefined {
  if (!held) return undefined;
  const comparison = comparisonOf(anchor.id);
  return {
    ...{ id: anchor.id, name: words.say(`anchor.${anchor.id}` as MessageKey), held },
    unit: comparison.unit,
    leftOut: (comparison.leavesOut ?? []).map(
      ({ publisher, region }) => `${publisher}${words.say("list.comma")}${nameOf(region)}`,
    ),
    reasons: [
      ...differences({ comparison, anchor, scenario: defaultScenario }, words, ofBounds),
      ...(comparison.missedBy ?? []).map((key) => words.say(key)),
    ],
  };
}

/** Notes on the worst and the best case, which draws do not have. */
const ofBounds: readonly MessageKey[] = ["comparison.note.eachAtItsEnd"];
