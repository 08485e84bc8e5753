import { cellInk, type LegendCell, palette } from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { useWords } from "../state/atlas.ts";
import { cellGround } from "./cellColour.ts";

interface CellButtonProps {
  readonly cell: LegendCell;
  readonly pressed: boolean;
  readonly reachable: boolean;
  readonly onPress: () => void;
}

/** A cell of the legend with its number of regions; the number lies on plain ground, so that it can be read. */
export function CellButton({ cell, pressed, reachable, onPress }: CellButtonProps) {
  const words = useWords();
  const theme = useTheme();
  const { place, count, name } = cell;
  const label = words.say("bivariate.cellLabel", { name, count });
  return (
    <button
      type="button"
      className="legend-cell"
      data-cell={place}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      tabIndex={reachable ? 0 : -1}
      style={{ background: cellGround(place, theme) }}
      onClick={onPress}
    >
      <span style={{ background: palette[theme].bivariate[place], color: cellInk(place, theme) }}>
        {words.figure(count, 0)}
      </span>
    </button>
  );
}
