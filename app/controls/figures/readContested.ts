import { contestedFiguresShape } from "../../../src/index.ts";
import { referenceReader } from "../../files/referenceReader.ts";

/** Reads the figures that somebody contests. */
export const readContested = referenceReader("contested", contestedFiguresShape, (rows) => rows);
