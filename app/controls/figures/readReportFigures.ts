import { dataCentreFiguresShape } from "../../../src/index.ts";
import { referenceReader } from "../../files/referenceReader.ts";

/** Reads published figures for files; apart from the page, whose reader may be at another attempt. */
export const readReportFigures = referenceReader(
  "data-centre-figures",
  dataCentreFiguresShape,
  (rows) => rows,
);
