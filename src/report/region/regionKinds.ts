import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { type RegionGiven, regionKind } from "./regionKind.ts";

/** Every kind of document on a region; the first is written where none is asked for. Menus and `--document` read this list. */
export const regionKinds: readonly [ReportKind<RegionGiven>, ...ReportKind<RegionGiven>[]] = [
  regionKind,
];

/** The region report in each of its formats. */
export const reportFormats = formatsOf(regionKind);
