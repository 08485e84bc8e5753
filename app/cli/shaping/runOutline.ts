import { Buffer, Direction, shape } from "harfbuzzjs";
import type { VisualRun } from "./visualRuns.ts";

/** Outlines of a run's letters as the path of an SVG, with what they take of the line. */
export interface Outline {
  readonly width: number;
  /** @param x where it begins, px. @param y the line it stands on. */
  readonly path: (x: number, y: number) => string;
}

const point = /(-?[\d.]+),(-?[\d.]+)/g;
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** The letters of a run as they join, stack and turn in their script. @param size of the type, px. */
export function runOutline({ text, face, isTurned }: VisualRun, size: number): Outline {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isTurned ? Direction.RTL : Direction.LTR);
  shape(face.font, buffer);
  const scale = size / face.unitsPerEm;
  let width = 0;
  const letters = buffer.getGlyphInfosAndPositions().map((glyph) => {
    const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    const place = {
      left: width + xOffset,
      raised: yOffset,
      path: face.font.glyphToPath(codepoint),
    };
    width += xAdvance;
    return place;
  });
  return {
    width: width * scale,
    path: (x, y) =>
      letters
        .map(({ left, raised, path }) =>
          path.replace(
            point,
            (_, across, up) =>
              `${short(x + (left + Number(across)) * scale)},${short(y - (raised + Number(up)) * scale)}`,
          ),
        )
        .join(""),
  };
}
