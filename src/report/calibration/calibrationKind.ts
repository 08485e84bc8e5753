import type { MessageKey } from "../../language/messages.ts";
import { relationNotes } from "../comparison/comparisonNotes.ts";
import { comparisonOf } from "../comparison/comparisons.ts";
import { exportNumber } from "../exportNumber.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import type { CalibratedAnchor } from "./anchorCalibration.ts";
import type { Calibration } from "./calibration.ts";
import {
  type CalibrationContext,
  calibrationGroups,
  type NamedFigure,
} from "./calibrationGroups.ts";
import { type Coverage, coverageOf } from "./heldFigure.ts";

/** A calibration, and what its names and reasons are said with. */
type Given = readonly [calibration: Calibration, context: CalibrationContext];

const columns = [
  ...["group", "id", "name", "unit", "published", "p5", "p25", "p50", "p75", "p95"],
  ...["published_over_p50", "inside_50", "inside_90", "side", "miss_factor", "left_out", "reason"],
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | undefined>>>;

const testedRow = (
  group: string,
  { id, name, unit, held, leftOut, reasons }: NamedFigure,
): Row => ({
  ...{ group, id, name, unit },
  published: exportNumber(held.published),
  p5: exportNumber(held.ninety[0]),
  p25: exportNumber(held.fifty[0]),
  p50: exportNumber(held.median),
  p75: exportNumber(held.fifty[1]),
  p95: exportNumber(held.ninety[1]),
  published_over_p50: exportNumber(held.published / held.median),
  inside_50: String(held.inFifty),
  inside_90: String(held.inNinety),
  side: held.side,
  miss_factor: exportNumber(held.missFactor),
  left_out: leftOut.join("; "),
  reason: held.inNinety ? "" : reasons.join(" "),
});

/** A figure that cannot be tested has no interval; its reason says why. */
const untestedRow = (
  { anchor: { id, unit, value } }: CalibratedAnchor,
  { words }: CalibrationContext,
): Row => ({
  ...{ group: "anchors", id, unit, side: "untested" },
  name: words.say(`anchor.${id}` as MessageKey),
  published: exportNumber(value),
  reason: relationNotes(comparisonOf(id), words).join(" "),
});

const rowsOf = (...[calibration, context]: Given): readonly Row[] => [
  ...calibrationGroups(calibration, context).flatMap(({ id, figures }) =>
    figures.map((figure) => testedRow(id, figure)),
  ),
  ...calibration.anchors.filter(({ held }) => !held).map((anchor) => untestedRow(anchor, context)),
];

const countsOf = ({ counted, inFifty, inNinety }: Coverage) => ({
  counted,
  inside_50: inFifty,
  inside_90: inNinety,
});

const calibrationKind: ReportKind<Given> = {
  id: "calibration",
  fileName: () => ["calibration"],
  contents: {
    table: {
      label: "download.regions",
      make: (...given) => ({
        header: columns,
        rows: rowsOf(...given).map((row) => columns.map((column) => row[column])),
      }),
    },
    record: {
      label: "download.regions",
      make: (...given) => {
        const [{ seed, draws, national, anchors }] = given;
        return {
          content: {
            ...{ seed, draws },
            national: countsOf(coverageOf(national)),
            anchors: countsOf(coverageOf(anchors.flatMap(({ held }) => held ?? []))),
            figures: rowsOf(...given),
          },
          indent: 1,
        };
      },
    },
  },
};

/** The calibration in each format of tables and records. */
export const calibrationFormats = formatsOf(calibrationKind);
