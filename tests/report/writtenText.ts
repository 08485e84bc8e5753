import type { ReportFormat } from "../../src/index.ts";

/** A report in the format of that id, which has to be text. */
export function writtenText<Given extends readonly unknown[]>(
  formats: readonly ReportFormat<Given>[],
  wanted: string,
  ...given: Given
): string {
  const format = formats.find(({ id }) => id === wanted);
  const written = format?.write(...given);
  if (typeof written === "string") return written;
  throw new Error(`There is no format ${wanted} that is text.`);
}
