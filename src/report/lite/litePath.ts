/** The page that a folder is answered with. Links name it, so that they work from a disk, too. */
const page = "index.html";

/** Which page: of one region, or the list of all; in a language, or in the first one. */
export interface LitePage {
  /** Code of the region. */
  readonly region?: string;
  /** Code of the language; absent for the first. */
  readonly language?: string | undefined;
}

/** Path of a page below the folder of all light pages: `IRL/index.html`, `IRL/fr/index.html`. */
export const litePath = ({ region, language }: LitePage): string =>
  [region, language, page].filter((part) => part !== undefined).join("/");

/** The way from one page up to the folder of all light pages. */
export const upFrom = (from: LitePage): string =>
  "../".repeat(litePath(from).split("/").length - 1);
