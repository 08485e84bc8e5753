import type { MessageKey } from "../../language/messages.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { regionDocuments } from "../documentIds.ts";
import { documentContents } from "../format/documentContents.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { answerSheet } from "../site/answerSheet.ts";
import { workpaper } from "../workpaper/workpaper.ts";
import { factSheet } from "./factSheet.ts";
import { type RegionGiven, regionKind } from "./regionKind.ts";

/** Every kind of document on a region; the first is written where none is asked for. Menus and `--document` read this list. */
export const regionKinds: readonly [ReportKind<RegionGiven>, ...ReportKind<RegionGiven>[]] = [
  regionKind,
  kindOf("fact-sheet", "download.factSheet", factSheet),
  kindOf("answer-sheet", "download.answerSheet", answerSheet),
  {
    id: "workpaper",
    fileName: (...given) => [...regionKind.fileName(...given), "workpaper"],
    contents: { workbook: { label: "download.workpaper", make: workpaper } },
  },
];

/** A kind that is a document only. */
function kindOf(
  id: (typeof regionDocuments)[number],
  label: MessageKey,
  make: (...given: RegionGiven) => ReportDocument,
): ReportKind<RegionGiven> {
  return {
    id,
    fileName: (...given) => [...regionKind.fileName(...given), id],
    ...documentContents(label, make),
  };
}

/** The region report in each of its formats. */
export const reportFormats = formatsOf(regionKind);
