import { type CutShape, cutAtSeam } from "./cutAtSeam.ts";
import {
  areaSquareKilometres,
  type FixedRings,
  flatArea,
  mended,
  polygonsOf,
} from "./fixedPoint.ts";
import { nameOfFeature } from "./nameOfFeature.ts";
import { overlapsAmong } from "./overlapsAmong.ts";
import type { OwnShape, OwnShapes } from "./ownShape.ts";
import { type RawFeature, rawFeatures } from "./rawFeatures.ts";
import { soundPolygons } from "./soundPolygons.ts";

/** How a file of shapes is read. */
export interface ShapeReading {
  /** Its name, for the sentences. */
  readonly file: string;
  /** Whether outlines that cross themselves are taken as what they enclose. */
  readonly repair?: boolean;
  /** Name of the object of a TopoJSON file; needed where it has several. */
  readonly object?: string;
}

/** An outline may cross itself in so small a part that mending it changes nothing that is shown. */
const mendedUnasked = 0.001;

/** Below that the two areas differ by the grid alone. */
const leastDifference = 1e-6;

/**
 * Reads regions of one's own from GeoJSON or TopoJSON that nobody has checked. Rings are closed and wound, shapes across the
 * 180th meridian cut; an outline that crosses itself is mended where the reader asks for it, and otherwise left out.
 */
export function parseOwnShapes(json: unknown, reading: ShapeReading): OwnShapes {
  const { features, issues } = rawFeatures(json, reading.file, reading.object);
  const said = [...issues];
  const shapes = features.flatMap((feature) => {
    const shape = shapeOf(feature, reading, said);
    return shape ? [shape] : [];
  });
  const overlaps = overlapsAmong(shapes, reading.file);
  return { shapes: overlaps.shapes, issues: [...said, ...overlaps.issues] };
}

function shapeOf(
  { number, properties, geometry }: RawFeature,
  { file, repair = false }: ShapeReading,
  issues: string[],
): OwnShape | undefined {
  const name = nameOfFeature(properties, number);
  const tell = (what: string): undefined => {
    issues.push(`${file}, feature ${number} (${name}): ${what}.`);
    return undefined;
  };
  const polygons = soundPolygons(geometry);
  if (typeof polygons === "string") return tell(`${polygons}; left out`);
  const cut = polygons.flatMap((polygon) => cutAtSeam(polygon) ?? []);
  if (cut.length < polygons.length)
    return tell("its outline goes around a pole; cut it at the 180th meridian; left out");
  const rings = mended(
    cut.flatMap((part) => part.rings),
    "any",
  );
  if (flatArea(rings) <= 0) return tell("encloses no area; left out");
  const off = differenceOf(cut, rings);
  if (off > mendedUnasked && !repair)
    return tell(
      `its outline crosses or overlaps itself (${percent(off)} of its ground); mend it, or say that what it encloses is meant (--repair); left out`,
    );
  if (off > leastDifference)
    tell(
      `its outline crosses or overlaps itself; what it encloses is taken (${percent(off)} of its ground differs)`,
    );
  if (cut.some(({ isCut }) => isCut)) tell("crosses the 180th meridian; cut there");
  return {
    ...{ number, name, properties, rings, polygons: polygonsOf(rings) },
    areaSquareKilometres: areaSquareKilometres(rings),
  };
}

/** How far what outlines and holes enclose one by one is from what the mended shape encloses, as a part of the latter. */
function differenceOf(parts: readonly CutShape[], whole: FixedRings): number {
  const area = flatArea(whole);
  const plain = parts.reduce((sum, part) => sum + part.plainArea, 0);
  return Math.abs(plain - area) / area;
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;
