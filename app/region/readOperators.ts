import { operatorEfficiencyShape } from "../../src/index.ts";
import { referenceReader } from "../files/referenceReader.ts";

/** Reads what operators print of their own facilities. */
export const readOperators = referenceReader(
  "operator-efficiency",
  operatorEfficiencyShape,
  (rows) => rows,
);
