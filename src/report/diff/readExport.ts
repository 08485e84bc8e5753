import { exportOf, type ReadExport } from "./exportFile.ts";

/**
 * Reads a file of results as text, which anybody may have written.
 *
 * @param file its name, for the sentences.
 */
export function readExport(text: string, file: string): ReadExport {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { issues: [{ kind: "notJson" }] };
  }
  try {
    return exportOf(json, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { issues: [{ kind: "tooDeep" }] };
  }
}
