import {
  dotTile,
  type PatternTile,
  patternTiles,
  rulingTiles,
  type Texture,
  textureTile,
} from "../../src/index.ts";
import type { PatternName, TextureName } from "./regionPaint.ts";

const textureTiles = (["hatched", "crossHatched"] as const satisfies readonly Texture[]).flatMap(
  (texture): readonly (readonly [TextureName, PatternTile])[] => [
    [`${texture}Dark`, textureTile(texture, true)],
    [`${texture}Light`, textureTile(texture, false)],
  ],
);

/** Every pattern by name; a flat one has no path. */
export const patterns: ReadonlyMap<PatternName, PatternTile> = new Map([
  ...(Object.entries({ ...patternTiles, ...rulingTiles }) as [PatternName, PatternTile][]),
  ["dotsDark", dotTile(true)],
  ["dotsLight", dotTile(false)],
  ...textureTiles,
]);
