import type { Press } from "../format/press.ts";

/** Points of a picture of vectors, for programs that know no vectors. @param width in points. */
export type DrawPoints = (svg: string, width: number) => Uint8Array;

/** A picture of one clear point, where nothing draws points. */
const clearPoint: DrawPoints = () =>
  Uint8Array.from(
    atob(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
    ),
    (sign) => sign.charCodeAt(0),
  );

/**
 * Has the points of all pictures drawn before a document is written, which cannot wait: it is written twice, the first time only to
 * ask which pictures it holds.
 *
 * @param write the document by what draws points.
 */
export async function withDrawnPoints<Made>(
  rasterise: Press["rasterise"],
  write: (draw: DrawPoints) => Made,
): Promise<Made> {
  if (!rasterise) return write(clearPoint);
  const wanted = new Map<string, readonly [svg: string, width: number]>();
  const keyOf = (svg: string, width: number): string => `${width} ${svg}`;
  write((svg, width) => {
    wanted.set(keyOf(svg, width), [svg, width]);
    return clearPoint(svg, width);
  });
  const drawn = new Map<string, Uint8Array>();
  for (const [key, [svg, width]] of wanted) drawn.set(key, await rasterise(svg, width));
  return write((svg, width) => drawn.get(keyOf(svg, width)) ?? clearPoint(svg, width));
}
