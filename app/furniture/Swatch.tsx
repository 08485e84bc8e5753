import { type OutcomeKind, palette, stepColour } from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import "./swatch.css";

interface SwatchProps {
  readonly kind: OutcomeKind;
  /** Palette step of the class, for a value. */
  readonly step?: number | undefined;
}

/** The colour of a class, or the pattern of what is no value, as on the map. */
export function Swatch({ kind, step }: SwatchProps) {
  const theme = useTheme();
  const colours = palette[theme];
  if (kind === "value" && step !== undefined)
    return (
      <span className="swatch" style={{ background: stepColour(step, theme) }} aria-hidden="true" />
    );
  if (kind === "noLoad")
    return (
      <span className="swatch special" style={{ background: colours.zero }} aria-hidden="true" />
    );
  const hatch = `repeating-linear-gradient(135deg, ${colours.noDataGround} 0 3px, ${colours.noDataLine} 3px 4px)`;
  const crosses = `radial-gradient(${colours.notApplicableMark} 25%, ${colours.notApplicableGround} 30%) 0 0 / 4px 4px`;
  return (
    <span
      className="swatch special"
      style={{ background: kind === "noData" ? hatch : crosses }}
      aria-hidden="true"
    />
  );
}
