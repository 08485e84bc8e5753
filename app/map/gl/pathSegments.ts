/** A straight line: from x and y to x and y. */
export type Segment = readonly [number, number, number, number];

/**
 * The straight lines of SVG path data.
 *
 * @throws where the path has another command than M, L, H, V, Z, l, h and v.
 */
export function segmentsOf(path: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", numbers = ""] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const [first = 0, second = 0] = numbers.split(",").map(Number);
    const [toX, toY] = pointAfter(command, { x, y, startX, startY, first, second });
    if (command === "M") [startX, startY] = [toX, toY];
    else segments.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return segments;
}

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly startX: number;
  readonly startY: number;
  readonly first: number;
  readonly second: number;
}

function pointAfter(command: string, pen: Pen): readonly [number, number] {
  const { x, y, startX, startY, first, second } = pen;
  switch (command) {
    case "M":
    case "L":
      return [first, second];
    case "l":
      return [x + first, y + second];
    case "H":
      return [first, y];
    case "h":
      return [x + first, y];
    case "V":
      return [x, first];
    case "v":
      return [x, y + first];
    case "Z":
      return [startX, startY];
    default:
      throw new Error(`A pattern is drawn with ${command}: use M, L, H, V, Z, l, h or v.`);
  }
}
