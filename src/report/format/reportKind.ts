import type { MessageKey } from "../../language/messages.ts";
import type { Picture } from "../pictures/documentPictures.ts";
import type { Contents } from "./contents.ts";
import type { Written } from "./fileContent.ts";
import type { FileFormat } from "./fileFormat.ts";
import { fileNameOf } from "./fileNameOf.ts";
import type { Format } from "./format.ts";
import { formats } from "./formats.ts";
import { type Press, plainPress } from "./press.ts";

/**
 * A kind of report: what it can be made into. It is offered in every format that is written from one of these.
 *
 * @typeParam Given what it is made of, such as results and a region.
 */
export interface ReportKind<Given extends readonly unknown[]> {
  readonly id: string;
  /** Parts of the name of its files. */
  readonly fileName: (...given: Given) => readonly string[];
  readonly contents: { readonly [Kind in keyof Contents]?: Content<Given, Contents[Kind]> };
  /** What stands in it as pictures; each can be had as a file of its own. */
  readonly pictures?: (...given: Given) => readonly Picture[];
}

interface Content<Given extends readonly unknown[], Made> {
  /** What the file is, as menus name it. */
  readonly label: MessageKey;
  readonly make: (...given: Given) => Made;
}

/** A kind of report in one format. */
export interface ReportFormat<Given extends readonly unknown[]>
  extends FileFormat<Given>,
    Pick<Format, "extension"> {
  /** Id of the kind of report. */
  readonly kind: string;
  readonly label: MessageKey;
  readonly fileName: (...given: Given) => string;
  /** Writes what every shell can write. */
  readonly write: (...given: Given) => Written;
  /** Writes with what a shell brings. */
  readonly writeBy: (press: Press, ...given: Given) => Written;
}

/** The formats of a kind of report, in the order of the list. */
export const formatsOf = <Given extends readonly unknown[]>(
  kind: ReportKind<Given>,
): readonly ReportFormat<Given>[] => formats.flatMap((format) => formatOf(kind, format));

function formatOf<Given extends readonly unknown[], Kind extends keyof Contents>(
  { id: kind, fileName, contents }: ReportKind<Given>,
  format: Format<Kind>,
): readonly ReportFormat<Given>[] {
  const { id, extension, mediaType, madeOf, needs, write } = format;
  const content: Content<Given, Contents[Kind]> | undefined = contents[madeOf];
  if (!content) return [];
  const name = (...given: Given) => fileNameOf(fileName(...given), extension);
  const writeBy = (press: Press, ...given: Given) => write(content.make(...given), press);
  return [
    {
      kind,
      id,
      extension,
      mediaType,
      ...(needs && { needs }),
      label: content.label,
      fileName: name,
      write: (...given) => writeBy(plainPress, ...given),
      writeBy,
      files: (press, ...given) => [
        { name: name(...given), content: () => writeBy(press, ...given) },
      ],
    },
  ];
}
