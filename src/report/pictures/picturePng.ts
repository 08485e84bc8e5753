import type { Written } from "../format/fileContent.ts";
import type { Press } from "../format/press.ts";

/** Points of a picture per px: sharp on paper and on fine screens. */
const sharpness = 2;

/** A picture of vectors as points. */
export function picturePng(svg: string, { rasterise }: Press): Written {
  if (!rasterise) throw new Error("This shell draws no points.");
  const width = Number(/<svg\b[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? 1000);
  return rasterise(svg, sharpness * width);
}
