import { createRequire } from "node:module";
import type { Press } from "../../src/index.ts";

const load = createRequire(import.meta.url);

/** Draws an SVG as PNG. Its texts become outlines of the fonts of pages, so that points are the same on every machine. */
export const rasterise: NonNullable<Press["rasterise"]> = async (svg, width) => {
  const { textPaths } = await import("./shaping/textPaths.ts");
  const { Resvg } = load("@resvg/resvg-js") as typeof import("@resvg/resvg-js");
  const drawn = new Resvg(textPaths(svg), {
    fitTo: { mode: "width", value: Math.ceil(width) },
    font: { loadSystemFonts: false },
  });
  return Uint8Array.from(drawn.render().asPng());
};
