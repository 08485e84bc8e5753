import { useTheme } from "../furniture/useTheme.ts";
import { cellGround } from "./cellColour.ts";

/** The colour and ruling of a cell, as on the map. */
export function CellSwatch({ place }: { readonly place: number }) {
  const theme = useTheme();
  return (
    <span
      className="swatch special cell-swatch"
      style={{ background: cellGround(place, theme) }}
      aria-hidden="true"
    />
  );
}
