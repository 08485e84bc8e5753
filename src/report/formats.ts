import { assessmentCsv, regionCsv } from "./assessmentCsv.ts";
import { assessmentGeoJson } from "./assessmentGeoJson.ts";
import { assessmentJson } from "./assessmentJson.ts";
import { regionHtml } from "./html/regionHtml.ts";
import { regionJson } from "./regionJson.ts";
import { regionReport } from "./regionReport.ts";
import type { ReportContext } from "./reportContext.ts";

interface Format {
  /** As it stands in commands; the name in menus is `format.<id>`. */
  readonly id: string;
  /** Ending of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
}

/** A format of the report on one region: a pure function from what is known to the file's text. */
export interface ReportFormat extends Format {
  readonly write: (context: ReportContext, regionIndex: number) => string;
}

/** A format of the results for all regions. */
export interface AssessmentFormat extends Format {
  readonly write: (context: ReportContext) => string;
}

/** Formats of the region report. Menus and commands read this list. */
export const reportFormats: readonly ReportFormat[] = [
  {
    id: "html",
    extension: "html",
    mediaType: "text/html",
    write: (context, region) => regionHtml(context, regionReport(context, region), region),
  },
  { id: "csv", extension: "csv", mediaType: "text/csv", write: regionCsv },
  {
    id: "json",
    extension: "json",
    mediaType: "application/json",
    write: (context, region) => regionJson(regionReport(context, region)),
  },
];

/** Formats of the results for all regions. */
export const assessmentFormats: readonly AssessmentFormat[] = [
  { id: "csv", extension: "csv", mediaType: "text/csv", write: assessmentCsv },
  { id: "json", extension: "json", mediaType: "application/json", write: assessmentJson },
  {
    id: "geojson",
    extension: "geojson",
    mediaType: "application/geo+json",
    write: assessmentGeoJson,
  },
];
