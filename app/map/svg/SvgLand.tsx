import { memo } from "react";
import {
  countryStrokes,
  fadedOpacity,
  finerBorder,
  type MapPaths,
  palette,
  type Theme,
} from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { codeColours, isSpecialCode, type RegionPaint, textureOver } from "../regionPaint.ts";
import { patternFill } from "./PatternDefs.tsx";

/** The circles of special kinds step back behind those of the classes. */
const isSpecial = (paint: RegionPaint | undefined): boolean =>
  paint === undefined || isSpecialCode(paint.code);

interface Props {
  readonly paths: MapPaths;
  readonly paints: ReadonlyMap<string, RegionPaint>;
  /** Borders between patterned regions. */
  readonly paleBorders: string;
  readonly theme: Theme;
  readonly prefix: string;
  /** Px of the screen per unit of the picture: circles keep their size. */
  readonly scale: number;
  readonly touch: boolean;
}

/** The map itself, from the sea up: shapes, dots, borders, coast, disputed lines, circles of small regions. */
export const SvgLand = memo(
  ({ paths, paints, paleBorders, theme, prefix, scale, touch }: Props) => {
    const colours = palette[theme];
    const radius = (touch ? circleRadius.touch : circleRadius.mouse) / scale;
    const fills = codeColours(theme);
    const opacityOf = (id: string) => (paints.get(id)?.faded ? fadedOpacity : undefined);
    const fillOf = (id: string) => fills.get(paints.get(id)?.code ?? 0);
    return (
      <>
        <path d={paths.sphere} fill={colours.sea} />
        <path
          className="map-line"
          d={paths.graticule}
          stroke={colours.graticule}
          strokeWidth={0.6}
        />
        {paths.regions.map(({ id, d }) => (
          <path key={id} data-region={id} d={d} fill={fillOf(id)} opacity={opacityOf(id)} />
        ))}
        <g className="map-over">
          {paths.regions.map(({ id, d }) => {
            const pattern = paints.get(id)?.pattern;
            return (
              pattern && (
                <path key={id} d={d} fill={patternFill(prefix, pattern)} opacity={opacityOf(id)} />
              )
            );
          })}
        </g>
        <path
          className="map-line"
          d={paths.borders}
          stroke={colours.border}
          strokeWidth={paths.countries ? finerBorder : 0.55}
        />
        <path className="map-line" d={paleBorders} stroke={colours.coast} strokeWidth={0.45} />
        {paths.countries &&
          countryStrokes(colours).map(({ colour, width }) => (
            <path
              key={width}
              className="map-line"
              d={paths.countries}
              stroke={colour}
              strokeWidth={width}
            />
          ))}
        <path className="map-line" d={paths.coast} stroke={colours.coast} strokeWidth={0.35} />
        <path
          className="map-line"
          d={paths.disputed}
          stroke={colours.disputed}
          strokeWidth={0.9}
          strokeDasharray="2.4 1.8"
        />
        <Circles {...{ paths, paints, theme, prefix, radius, fillOf, opacityOf }} />
      </>
    );
  },
);

interface CirclesProps extends Pick<Props, "paths" | "paints" | "theme" | "prefix"> {
  readonly radius: number;
  readonly fillOf: (id: string) => string | undefined;
  readonly opacityOf: (id: string) => number | undefined;
}

/** Small regions, with the lines of doubt over those whose class is not sure. */
function Circles({ paths, paints, theme, prefix, radius, fillOf, opacityOf }: CirclesProps) {
  const colours = palette[theme];
  return (
    <>
      {paths.circles.map(({ id, x, y }) => (
        <circle
          key={id}
          data-region={id}
          cx={x}
          cy={y}
          r={radius}
          fill={fillOf(id)}
          opacity={opacityOf(id)}
          stroke={isSpecial(paints.get(id)) ? colours.inkThird : colours.inkSecond}
          strokeWidth={0.7}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <g className="map-over">
        {paths.circles.map(({ id, x, y }) => {
          const texture = textureOver(paints.get(id));
          return (
            texture && (
              <circle
                key={id}
                cx={x}
                cy={y}
                r={radius}
                fill={patternFill(prefix, texture)}
                opacity={opacityOf(id)}
              />
            )
          );
        })}
      </g>
    </>
  );
}
