import type { RegionReport } from "./report.ts";

/** A region report as JSON: the report itself, which its hash is made of. */
export const regionJson = (report: RegionReport): string => `${JSON.stringify(report, null, 2)}\n`;
