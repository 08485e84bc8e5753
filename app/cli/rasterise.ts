import { createRequire } from "node:module";
import type { Press } from "../../src/index.ts";
import { fontFolders } from "./fontFolders.ts";

const load = createRequire(import.meta.url);

/** Draws an SVG as PNG, with the fonts of pages. */
export const rasterise: NonNullable<Press["rasterise"]> = (svg, width) => {
  const { Resvg } = load("@resvg/resvg-js") as typeof import("@resvg/resvg-js");
  const drawn = new Resvg(svg, {
    fitTo: { mode: "width", value: Math.ceil(width) },
    font: { fontDirs: fontFolders(), loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
  });
  return Uint8Array.from(drawn.render().asPng());
};
