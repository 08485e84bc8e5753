import type { RegionFeature } from "../topology.ts";
import {
  areaSquareKilometres,
  boxesMeet,
  boxOf,
  type FixedBox,
  type FixedRings,
  fixedRings,
  mended,
  shared,
} from "./fixedPoint.ts";
import type { OwnShape } from "./ownShape.ts";

/** What a region of the atlas and a shape have in common. */
export interface SharedGround {
  /** Id of the region of the atlas. */
  readonly region: string;
  readonly areaSquareKilometres: number;
  /** Part of the region's own ground, 0–1. */
  readonly ofRegion: number;
  /** Part of the shape's ground, 0–1. */
  readonly ofShape: number;
}

/** A shape with the ground that it shares with regions of the atlas, the largest part first. */
export interface JoinedShape {
  readonly shape: OwnShape;
  readonly parts: readonly SharedGround[];
  /** Part of the shape that lies in no region: the sea, or a coast that is drawn otherwise. */
  readonly outside: number;
}

/** Outlines are simplified: a smaller part of a shape is a border that two maps draw differently. */
const sliver = 0.01;

interface Piece {
  readonly id: string;
  readonly rings: FixedRings;
  readonly box: FixedBox;
  area?: number;
}

/** Cuts every shape with the regions of the atlas that it touches. Slivers are left out. */
export function joinShapes(
  shapes: readonly OwnShape[],
  features: readonly RegionFeature[],
): readonly JoinedShape[] {
  const pieces = features.map(pieceOf);
  return shapes.map((shape) => {
    const box = boxOf(shape.rings);
    const near = pieces.filter((piece) => boxesMeet(piece.box, box));
    const all = near.map((piece) => groundOf(shape, piece));
    const parts = all
      .filter(({ ofShape, ofRegion }) => ofShape >= sliver || ofRegion > 1 - sliver)
      .sort((one, other) => other.areaSquareKilometres - one.areaSquareKilometres);
    const inside = all.reduce((sum, { ofShape }) => sum + ofShape, 0);
    return { shape, parts, outside: Math.max(0, 1 - inside) };
  });
}

function pieceOf({ id, geometry }: RegionFeature): Piece {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = mended(
    polygons.flatMap((polygon) => fixedRings(polygon)),
    "odd",
  );
  return { id, rings, box: boxOf(rings) };
}

function groundOf(shape: OwnShape, piece: Piece): SharedGround {
  piece.area ??= areaSquareKilometres(piece.rings);
  const area = areaSquareKilometres(shared(shape.rings, piece.rings));
  return {
    region: piece.id,
    areaSquareKilometres: area,
    ofRegion: Math.min(1, area / piece.area),
    ofShape: Math.min(1, area / shape.areaSquareKilometres),
  };
}
