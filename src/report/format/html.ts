import { documentHtml } from "../html/documentHtml.ts";
import type { Format } from "./format.ts";

/** A page for screen and paper that needs no network. */
export const html: Format<"document"> = {
  id: "html",
  extension: "html",
  mediaType: "text/html",
  madeOf: "document",
  write: documentHtml,
};
