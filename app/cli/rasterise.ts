import { createRequire } from "node:module";
import type { Press } from "../../src/index.ts";
import { noteMissing } from "./noteMissing.ts";
import type { Shell } from "./shell.ts";

const load = createRequire(import.meta.url);

/** Draws an SVG as PNG. Its texts become outlines of the fonts of pages, so that points are the same on every machine. */
export const rasteriseBy = (shell: Pick<Shell, "note">): NonNullable<Press["rasterise"]> => {
  /** What was said already: the title of a document stands in each of its figures. */
  const said = new Set<string>();
  const once = {
    note: (text: string): void => {
      if (!said.has(text)) shell.note(text);
      said.add(text);
    },
  };
  return async (svg, width) => {
    await noteMissing(svg.replace(/<[^>]*>/g, ""), "PNG", once);
    return points(svg, width);
  };
};

async function points(svg: string, width: number): Promise<Uint8Array> {
  const { textPaths } = await import("./shaping/textPaths.ts");
  const { Resvg } = load("@resvg/resvg-js") as typeof import("@resvg/resvg-js");
  const drawn = new Resvg(textPaths(svg), {
    fitTo: { mode: "width", value: Math.ceil(width) },
    font: { loadSystemFonts: false },
  });
  return Uint8Array.from(drawn.render().asPng());
}
