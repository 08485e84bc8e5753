import type { Paper } from "../document/paper.ts";
import type { TypstSource } from "../typst/typstSource.ts";
import type { Written } from "./fileContent.ts";

/** What a shell brings to the writing of files. */
export interface Press {
  readonly paper: Paper;
  /** Draws an SVG as PNG of a width in px. */
  readonly rasterise?: (svg: string, width: number) => Promise<Uint8Array>;
  /** Sets pages from their source; only where a native compiler runs. */
  readonly typeset?: (source: TypstSource) => Written;
}

/** What every shell has. */
export const plainPress: Press = { paper: "a4" };
