import { dataCentreFiguresShape } from "../../../src/index.ts";
import { referenceReader } from "../../files/referenceReader.ts";

/** Reads what others published of the electricity of data centres. */
export const readFigures = referenceReader(
  "data-centre-figures",
  dataCentreFiguresShape,
  (rows) => rows,
);
