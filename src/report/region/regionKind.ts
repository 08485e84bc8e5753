import { chosenLayer } from "../chosenLayer.ts";
import { fileKey } from "../fileKey.ts";
import { documentContents } from "../format/documentContents.ts";
import type { ReportKind } from "../format/reportKind.ts";
import { longTableOf } from "../longTableOf.ts";
import { regionReport } from "../regionReport.ts";
import type { ReportContext } from "../reportContext.ts";
import { scenarioName } from "../scenarioName.ts";
import { regionDocument } from "./regionDocument.ts";
import { regionWorkbook } from "./regionWorkbook.ts";

const ofDocument = documentContents("download.report", regionDocument);

/** The report on one region: as a document, as the long table of its figures, and as data. */
export const regionKind: ReportKind<RegionGiven> = {
  id: "report",
  fileName: (context, region) => [
    fileKey(context.world.regions[region] ?? { id: "" }),
    ...scenarioName(context.assessment.scenario),
    ...[chosenLayer(context)?.id ?? []].flat(),
  ],
  contents: {
    ...ofDocument.contents,
    table: {
      label: "download.indicators",
      make: (context, region) => longTableOf(context, [region]),
    },
    workbook: { label: "download.report", make: regionWorkbook },
    record: {
      label: "download.data",
      make: (context, region) => ({ content: regionReport(context, region), indent: 2 }),
    },
  },
  pictures: ofDocument.pictures,
};

/** Results, and the place of the region among them. */
export type RegionGiven = readonly [context: ReportContext, regionIndex: number];
