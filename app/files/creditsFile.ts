import { type CreditsContext, creditsFileName, creditsText } from "../../src/index.ts";
import type { FileOffer } from "./fileOffers.ts";

/** Who is to be named where figures of a table are used: tables have no place for it. */
export const creditsFile = (context: CreditsContext): FileOffer => ({
  id: "credits",
  format: "credits",
  extension: "txt",
  mediaType: "text/plain",
  label: "download.credits",
  name: creditsFileName,
  content: () => creditsText(context),
});
