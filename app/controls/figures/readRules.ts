import { siteRulesShape } from "../../../src/index.ts";
import { referenceReader } from "../../files/referenceReader.ts";

/** Reads the rules that large loads meet, for documents. */
export const readRules = referenceReader("rules", siteRulesShape, (rows) => rows);
