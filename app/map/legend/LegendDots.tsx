import { memo, useDeferredValue } from "react";
import { type LegendLayout, stepColour, type Theme } from "../../../src/index.ts";

/** Opacity of a region that is mostly estimated. */
const faintOpacity = 0.42;

interface Props {
  readonly layout: LegendLayout;
  readonly theme: Theme;
}

/** One dot per region at its value. There may be thousands: they come after the rest of the page, and others are built beside them. */
export const LegendDots = ({ layout, theme }: Props) => {
  const shown = useDeferredValue(layout);
  return <Dots key={shown.dots.length} layout={shown} theme={theme} />;
};

const Dots = memo(({ layout, theme }: Props) =>
  layout.dots.map(({ id, x, y, step, faint }) => (
    <circle
      key={id}
      cx={x}
      cy={y}
      r={layout.dotRadius}
      fill={stepColour(step, theme)}
      fillOpacity={faint ? faintOpacity : undefined}
    />
  )),
);
