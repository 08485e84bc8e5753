import type { Format } from "./format.ts";

/** A drawing that can be enlarged without loss. */
export const svg: Format<"picture"> = {
  id: "svg",
  extension: "svg",
  mediaType: "image/svg+xml",
  madeOf: "picture",
  write: (picture) => picture,
};
