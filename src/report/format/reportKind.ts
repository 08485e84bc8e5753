import type { MessageKey } from "../../language/messages.ts";
import type { Contents } from "./contents.ts";
import type { Written } from "./fileContent.ts";
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
}

interface Content<Given extends readonly unknown[], Made> {
  /** What the file is, as menus name it. */
  readonly label: MessageKey;
  readonly make: (...given: Given) => Made;
}

/** A kind of report in one format. */
export interface ReportFormat<Given extends readonly unknown[]>
  extends Pick<Format, "id" | "extension" | "mediaType" | "needs"> {
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
  return [
    {
      kind,
      id,
      extension,
      mediaType,
      ...(needs && { needs }),
      label: content.label,
      fileName: (...given) => `${["burden", ...fileName(...given)].join("-")}.${extension}`,
      write: (...given) => write(content.make(...given), plainPress),
      writeBy: (press, ...given) => write(content.make(...given), press),
    },
  ];
}
