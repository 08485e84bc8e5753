import type { CompassDirection } from "../../src/index.ts";

/** What a key does on the map. */
export type MapKeyAction =
  | { readonly does: "step"; readonly direction: CompassDirection }
  | { readonly does: "pan"; readonly x: number; readonly y: number }
  | { readonly does: "zoom"; readonly steps: number }
  | { readonly does: "showWorld" | "open" | "release" };

const arrows: Readonly<Record<string, { direction: CompassDirection; x: number; y: number }>> = {
  ArrowUp: { direction: "north", x: 0, y: -1 },
  ArrowRight: { direction: "east", x: 1, y: 0 },
  ArrowDown: { direction: "south", x: 0, y: 1 },
  ArrowLeft: { direction: "west", x: -1, y: 0 },
};

const others: Readonly<Record<string, MapKeyAction>> = {
  "+": { does: "zoom", steps: 1 },
  "=": { does: "zoom", steps: 1 },
  "-": { does: "zoom", steps: -1 },
  "−": { does: "zoom", steps: -1 },
  "0": { does: "showWorld" },
  Enter: { does: "open" },
  " ": { does: "open" },
  Escape: { does: "release" },
};

/** One press of Shift and an arrow moves the window by this much, px. */
const panStep = 80;

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The meaning of a key press; undefined where it is none of the map's. The map is not mirrored, so neither are its arrows. */
export function mapKeyAction(press: KeyPress): MapKeyAction | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const arrow = arrows[press.key];
  if (!arrow) return others[press.key];
  if (!press.shiftKey) return { does: "step", direction: arrow.direction };
  return { does: "pan", x: arrow.x * panStep, y: arrow.y * panStep };
}
