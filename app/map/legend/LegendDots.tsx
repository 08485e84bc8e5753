import { type LegendLayout, stepColour, type Theme } from "../../../src/index.ts";

/** Opacity of a region that is mostly estimated. */
const faintOpacity = 0.42;

/** One dot per region at its value. */
export const LegendDots = ({ layout, theme }: { layout: LegendLayout; theme: Theme }) =>
  layout.dots.map(({ id, x, y, step, faint }) => (
    <circle
      key={id}
      cx={x}
      cy={y}
      r={layout.dotRadius}
      fill={stepColour(step, theme)}
      fillOpacity={faint ? faintOpacity : undefined}
    />
  ));
