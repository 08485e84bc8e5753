import { palette, type Theme } from "../../../src/index.ts";
import { patterns } from "../patterns.ts";
import type { PatternName } from "../regionPaint.ts";

interface Props {
  /** Begins every pattern's id, so that two pictures on a page keep their own. */
  readonly prefix: string;
  readonly theme: Theme;
  /** Px of the screen per unit of the picture: patterns keep their size while the map is magnified. */
  readonly scale?: number;
}

/** Every pattern of the map as SVG definitions, for `<defs>`. */
export const PatternDefs = ({ prefix, theme, scale = 1 }: Props) =>
  [...patterns].map(([name, tile]) => {
    const { size, ground, stroke, strokeWidth, cap, path } = tile;
    return (
      <pattern
        key={name}
        id={`${prefix}-${name}`}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale})`}
      >
        {ground && <rect width={size} height={size} fill={palette[theme][ground]} />}
        <path
          d={path}
          fill="none"
          stroke={palette[theme][stroke]}
          strokeWidth={strokeWidth}
          strokeLinecap={cap}
        />
      </pattern>
    );
  });

/** The value of a `fill` attribute that paints with a pattern. */
export const patternFill = (prefix: string, name: PatternName): string => `url(#${prefix}-${name})`;
