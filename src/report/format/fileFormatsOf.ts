import type { FileFormat, ReportFile } from "./fileFormat.ts";
import { fileNameOf } from "./fileNameOf.ts";
import type { Format } from "./format.ts";
import { formats } from "./formats.ts";
import type { Press } from "./press.ts";
import { formatsOf, type ReportKind } from "./reportKind.ts";

/** Every format in which a kind can be had: those of the whole, then those of the pictures that stand in it. */
export const fileFormatsOf = <Given extends readonly unknown[]>(
  kind: ReportKind<Given>,
): readonly FileFormat<Given>[] => [
  ...formatsOf(kind),
  ...(kind.pictures
    ? formats.flatMap((format) => (format.madeOf === "picture" ? pictureFormat(kind, format) : []))
    : []),
];

function pictureFormat<Given extends readonly unknown[]>(
  { fileName, pictures = () => [] }: ReportKind<Given>,
  { id, extension, mediaType, needs, write }: Format<"picture">,
): FileFormat<Given> {
  const files = (press: Press, ...given: Given): readonly ReportFile[] =>
    pictures(...given).map(({ name, svg }) => ({
      name: fileNameOf([...fileName(...given), name], extension),
      content: () => write(svg(), press),
    }));
  return { id, mediaType, ...(needs && { needs }), files };
}
