/** Squares of one degree, row by row from the south-west corner of the world. */
const columns = 360;
const rows = 180;

/** Which polygons a square of the world touches: `polygons` from `starts[square]` up to `starts[square + 1]`. */
export interface PolygonGrid {
  readonly starts: Uint32Array;
  readonly polygons: Uint32Array;
}

/** The square a place lies in; longitudes from -180 to 180, latitudes from -90 to 90 degrees. */
export function squareOf(longitude: number, latitude: number): number {
  return rowOf(latitude) * columns + columnOf(longitude);
}

/** Sorts polygons into the squares that their boxes (west, south, east, north, degrees) touch, keeping their order. */
export function polygonGrid(boxes: Float64Array): PolygonGrid {
  const starts = new Uint32Array(rows * columns + 1);
  eachSquare(boxes, (square) => {
    starts[square + 1] = (starts[square + 1] as number) + 1;
  });
  for (let square = 0; square < rows * columns; square += 1)
    starts[square + 1] = (starts[square + 1] as number) + (starts[square] as number);
  const polygons = new Uint32Array(starts[rows * columns] as number);
  const next = starts.slice();
  eachSquare(boxes, (square, polygon) => {
    const place = next[square] as number;
    polygons[place] = polygon;
    next[square] = place + 1;
  });
  return { starts, polygons };
}

function eachSquare(boxes: Float64Array, visit: (square: number, polygon: number) => void): void {
  for (let polygon = 0; 4 * polygon < boxes.length; polygon += 1) {
    const [west, south, east, north] = boxes.subarray(4 * polygon, 4 * polygon + 4);
    const [left, right] = [columnOf(west as number), columnOf(east as number)];
    for (let row = rowOf(south as number); row <= rowOf(north as number); row += 1)
      for (let column = left; column <= right; column += 1) visit(row * columns + column, polygon);
  }
}

/** The pole and the 180th meridian belong to the last row and column. */
const rowOf = (latitude: number): number => Math.min(rows - 1, Math.floor(latitude + 90));
const columnOf = (longitude: number): number => Math.min(columns - 1, Math.floor(longitude + 180));
