import type { Format } from "./format.ts";

/** Data for programs. */
export const json: Format<"record"> = {
  id: "json",
  extension: "json",
  mediaType: "application/json",
  madeOf: "record",
  write: ({ content, indent }) => `${JSON.stringify(content, null, indent)}\n`,
};
