import type { Written } from "./fileContent.ts";
import type { Format } from "./format.ts";
import type { Press } from "./press.ts";

/** A file of a report; its content is made when it is asked for. */
export interface ReportFile {
  readonly name: string;
  readonly content: () => Written;
}

/** A kind of report in one format, as the files that hold it: one, or one for each of its pictures. */
export interface FileFormat<Given extends readonly unknown[]>
  extends Pick<Format, "id" | "mediaType" | "needs"> {
  readonly files: (press: Press, ...given: Given) => readonly ReportFile[];
}
