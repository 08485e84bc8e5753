import type { Page } from "playwright-core";
import { wholeWorld } from "../../app/map/gl/planarView.ts";
import { firstCamera, onScreen } from "../../app/map/svg/camera.ts";
import { mapProjection, worldExtent, worldPicture } from "../../src/index.ts";
import { region } from "../boundaries/committed.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map's frame on the page, px. */
export async function mapFrame(page: Page) {
  const frame = await page.locator(".map-stage").boundingBox();
  if (!frame) throw new Error("The page shows no map.");
  return frame;
}

/** Position of a region's label on the page, from the atlas's projection and first view. */
export async function inEqualEarth(page: Page, id: string): Promise<Point> {
  const frame = await mapFrame(page);
  const [lng, lat] = labelOf(id);
  const [x = 0, y = 0] = mapProjection(worldExtent, worldPicture)([lng, lat]) ?? [];
  const at = onScreen(firstCamera(worldPicture, frame), { x, y }, frame);
  return { x: frame.x + at.x, y: frame.y + at.y };
}

/** The same in Mercator, by its textbook formula. */
export async function inMercator(page: Page, id: string): Promise<Point> {
  const frame = await mapFrame(page);
  const { center, zoom } = wholeWorld("mercator", frame);
  const edge = 512 * 2 ** zoom;
  const [x, y] = mercator(labelOf(id));
  const [centreX, centreY] = mercator(center);
  return {
    x: frame.x + frame.width / 2 + (x - centreX) * edge,
    y: frame.y + frame.height / 2 + (y - centreY) * edge,
  };
}

/** The colours in a square of so many pixels round a point of the page, `#rrggbb`, the most frequent first. */
export async function coloursAt(page: Page, { x, y }: Point, size: number): Promise<string[]> {
  const clip = { x: x - (size - 1) / 2, y: y - (size - 1) / 2, width: size, height: size };
  const picture = await page.screenshot({ clip });
  return page.evaluate(
    async ([data, side]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, side, side).data ?? new Uint8ClampedArray();
      const counts = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const channels = [...pixels.subarray(at, at + 3)];
        const colour = `#${channels.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    },
    [picture.toString("base64"), size] as const,
  );
}

/** The colour that most pixels have in a small square round a point of the page, `#rrggbb`. */
export const colourAt = async (page: Page, at: Point): Promise<string> =>
  (await coloursAt(page, at, 5))[0] ?? "";

/** The greatest difference between two colours in any channel, 0–255. */
export function difference(a: string, b: string): number {
  const channels = (colour: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const other = channels(b);
  return Math.max(...channels(a).map((part, index) => Math.abs(part - (other[index] ?? 0))));
}

const labelOf = (id: string): [number, number] => [...region(id).label];

function mercator([lng, lat]: readonly [number, number]): [number, number] {
  const phi = (lat * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
  return [lng / 360, -y];
}
