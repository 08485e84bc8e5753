import { contentHash } from "../contentHash.ts";
import type { Drawing } from "../document/drawing.ts";
import { drawingSvg } from "./drawingSvg.ts";

/** Keeps drawings as files beside the markup, each once. */
export interface DrawingFiles {
  /** Keeps a drawing. @returns the name of its file. */
  readonly keep: (drawing: Drawing) => string;
  readonly files: ReadonlyMap<string, string>;
}

/** Digits of a content hash that tell the drawings of a document apart. */
const digits = 16;

/** Files are named by their content, so that a mark that stands in every row is one file. */
export function drawingFiles(): DrawingFiles {
  const files = new Map<string, string>();
  return {
    files,
    keep: (drawing) => {
      const svg = drawingSvg(drawing);
      const name = `${contentHash(svg).slice(0, digits)}.svg`;
      files.set(name, svg);
      return name;
    },
  };
}
