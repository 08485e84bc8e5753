import { countryStrokes, finerBorder } from "./countryStrokes.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import type { MapPaths } from "./mapPaths.ts";
import { fadedOpacity, palette } from "./palette.ts";
import { largestPartBounds, middleOf } from "./pathBounds.ts";
import { patternedPoints } from "./patternedPoints.ts";
import { type FilledShape, patternedShapes } from "./patternedShapes.ts";
import type { Scene, SceneRegion } from "./scene.ts";
import { regionFill } from "./svgPatterns.ts";
import { px, textWidth } from "./svgText.ts";

export interface MapDrawingOptions {
  /** Prefix that makes ids unique when a document has several pictures. */
  readonly prefix: string;
  /** Id of the region drawn with halo, outline and label. */
  readonly selected?: string | undefined;
  /** Further regions drawn like the selected one, each with the edge of its shape. */
  readonly also?: readonly Pick<MapDrawingOptions, "selected" | "outline">[];
  /** Edge of the selected region; by default its shape, which the source cuts at the 180th meridian. */
  readonly outline?: string | undefined;
  /** Radius of the circles of small regions, px. */
  readonly circleRadius?: number;
  /**
   * Names and values under each region's shape. A picture for paper leaves them out and fills no
   * more than one shape with each pattern.
   */
  readonly titles?: boolean;
}

const colours = palette.light;

/** A map without title and legend: sea, land, lines, small regions, selection. Patterns must be defined in the same document. */
export function mapDrawing(scene: Scene, paths: MapPaths, options: MapDrawingOptions): string {
  return [
    `<path d="${paths.sphere}" fill="${colours.sea}"/>`,
    line(paths.graticule, colours.graticule, 0.6),
    paths.land
      ? `<path d="${paths.land}" fill="${colours.paper}" stroke="${colours.coast}" stroke-width="0.4"/>`
      : "",
    shapes(scene, paths, options),
    line(paths.borders, colours.border, paths.countries ? finerBorder : 0.55),
    ...countryStrokes(colours).map(({ colour, width }) => line(paths.countries, colour, width)),
    line(paths.coast, colours.coast, 0.35),
    line(paths.disputed, colours.disputed, 0.9, ` stroke-dasharray="2.4 1.8"`),
    ...[options, ...(options.also ?? [])].map((marked) => selection(scene, paths, marked)),
  ].join("");
}

const line = (d: string, stroke: string, width: number, extra = ""): string =>
  d
    ? `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"${extra}/>`
    : "";

function shapes(
  scene: Scene,
  paths: MapPaths,
  { prefix, circleRadius = 3.1, titles = true }: MapDrawingOptions,
): string {
  const known = new Map(scene.regions.map((region) => [region.id, region]));
  const title = (region: SceneRegion): string =>
    titles ? `<title>${escapeMarkup(regionTitle(region))}</title>` : "";
  const filled = (id: string, draw: (region: SceneRegion, fill: string) => string): string => {
    const region = known.get(id);
    const back = scene.kept?.has(id) === false ? `" fill-opacity="${fadedOpacity}` : "";
    return region ? draw(region, regionFill(scene, region, prefix) + back) : "";
  };
  const land = paths.regions.map(({ id, d }) =>
    filled(id, (region, fill) => `<path d="${d}" fill="${fill}">${title(region)}</path>`),
  );
  const circles = paths.circles.map(({ id, x, y }) =>
    filled(
      id,
      (region, fill) =>
        `<circle cx="${px(x)}" cy="${px(y)}" r="${circleRadius}" fill="${fill}"${titles ? `${circleEdge}>${title(region)}</circle>` : "/>"}`,
    ),
  );
  if (titles) return `<g>${land.join("")}</g><g>${circles.join("")}</g>`;
  const own = { prefix: `${prefix}-r`, patterns: prefix };
  const round = byFill(circles).map(([fill, marks], index) =>
    patternedPoints(
      { id: `${prefix}-c${index}`, points: marks.map(middle), fill },
      { patterns: prefix, radius: circleRadius },
    ),
  );
  return `<g${landEdge}>${patternedShapes(merged(land), paths, own)}</g><g stroke-linecap="round">${round.join("")}</g>`;
}

const landEdge = ` stroke="${colours.coast}" stroke-width="0.4" stroke-linejoin="round"`;
const circleEdge = ` stroke="${colours.inkSecond}" stroke-width="0.7"`;

/** Shapes without names as one path a fill, each with its own edge: borders and coast need no lines of their own. */
const merged = (elements: readonly string[]): readonly FilledShape[] =>
  byFill(elements).map(([fill, own]) => ({ d: own.map(pathOf).join(""), fill }));

const middle = (circle: string): { readonly x: number; readonly y: number } => {
  const [x = 0, y = 0] = [...circle.matchAll(/ c[xy]="([^"]*)"/g)].map(([, at]) => Number(at));
  return { x, y };
};

const pathOf = (element: string): string => / d="([^"]*)"/.exec(element)?.[1] ?? "";

/** Elements by what they are filled with, opacity included. */
function byFill(elements: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const element of elements) {
    const fill = / fill="(.*?)"(?:\/?>)/.exec(element)?.[1];
    if (fill !== undefined) found.set(fill, [...(found.get(fill) ?? []), element]);
  }
  return [...found];
}

/** "Ireland: 72 (61–83)". */
export const regionTitle = ({ name, figure, range }: SceneRegion): string =>
  range ? `${name}: ${figure} (${range})` : `${name}: ${figure}`;

const labelSize = 11.5;
const leaderLength = 34;

function selection(
  scene: Scene,
  paths: MapPaths,
  { selected, outline: edgeLine }: Pick<MapDrawingOptions, "selected" | "outline">,
): string {
  const region = scene.regions.find(({ id }) => id === selected);
  const d = paths.regions.find(({ id }) => id === selected)?.d;
  const circle = paths.circles.find(({ id }) => id === selected);
  const bounds = d ? largestPartBounds(d) : undefined;
  const at = circle ?? (bounds && middleOf(bounds));
  if (!region || !at) return "";
  const outline = d ? outlined(edgeLine || d) : "";
  const ring = circle
    ? `<circle cx="${px(at.x)}" cy="${px(at.y)}" r="6" fill="none" stroke="${colours.ink}" stroke-width="1.8"/>`
    : "";
  const edge = circle || !bounds ? 7 : Math.min(bounds.right - at.x, 60);
  return outline + ring + label(region.name, at, { edge, width: paths.width });
}

const outlined = (d: string): string =>
  `<path d="${d}" fill="none" stroke="${colours.halo}" stroke-width="4.2" stroke-linejoin="round"/>` +
  `<path d="${d}" fill="none" stroke="${colours.ink}" stroke-width="1.8" stroke-linejoin="round"/>`;

/** A leader line towards the side with more room, and the name at its end. */
function label(
  name: string,
  at: { readonly x: number; readonly y: number },
  { edge, width }: { readonly edge: number; readonly width: number },
): string {
  const room = edge + leaderLength + textWidth(name, labelSize);
  const side = at.x - room > 4 ? -1 : 1;
  const from = at.x + side * edge;
  const to = Math.max(2, Math.min(width - 2, from + side * leaderLength));
  return (
    `<path d="M${px(from)},${px(at.y)}H${px(to)}" stroke="${colours.ink}" stroke-width="0.9"/>` +
    `<text direction="ltr" x="${px(to + side * 4)}" y="${px(at.y + 4)}" text-anchor="${side < 0 ? "end" : "start"}" font-size="${labelSize}" font-weight="600" fill="${colours.ink}" stroke="${colours.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeMarkup(name)}</text>`
  );
}
