import { methodologyHtml } from "./methodologyHtml.ts";
import { type MethodologyContext, writeMethodology } from "./writeMethodology.ts";

/** A format of the method: a pure function from words and datasets to the file's text. */
export interface MethodFormat {
  /** As it stands in commands. */
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (context: MethodologyContext) => string;
}

/** Formats of the method. Menus and commands read this list. */
export const methodFormats: readonly MethodFormat[] = [
  { id: "html", extension: "html", mediaType: "text/html", write: methodologyHtml },
  {
    id: "json",
    extension: "json",
    mediaType: "application/json",
    write: (context) => `${JSON.stringify(writeMethodology(context), undefined, 2)}\n`,
  },
];
