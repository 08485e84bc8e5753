import type { Messages } from "./en.ts";

/** Arabic. */
export const ar: Messages = {
  // ── masthead and shell (app.*)
  "app.name": "أطلس عبء الاستدلال",
};
