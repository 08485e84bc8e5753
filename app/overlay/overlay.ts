import type { MessageKey } from "../../src/index.ts";
import { lastResult } from "../../src/index.ts";
import type { AddressPart } from "../state/addressPart.ts";
import type { Slice } from "../state/slice.ts";
import type { ReadableLayer } from "./placeLayer.ts";

/** A layer of points or lines as the page lists it. */
export interface Overlay {
  readonly id: string;
  /** Name of its switch. */
  readonly title: MessageKey;
  /** Whether it is shown, in the address. */
  readonly part: AddressPart<Shown>;
  /** Fetches the layer, once for each attempt. */
  readonly load: (attempt: number) => Promise<ReadableLayer>;
}

interface Shown {
  readonly shown: boolean;
}

/**
 * A layer of points or lines that a switch lays over the map. Its code is fetched when it is switched on.
 *
 * @param id key of the address, as in `sites=on`.
 * @param title name of the switch.
 */
export const overlay = (
  id: string,
  title: MessageKey,
  load: () => Promise<ReadableLayer>,
): Overlay => ({
  id,
  title,
  part: {
    id,
    start: { shown: false },
    write: ({ shown }) => ({ [id]: shown ? "on" : undefined }),
    readers: { [id]: (_, text) => (text === "on" ? { shown: true } : undefined) },
  },
  load: lastResult((_attempt: number) => load()),
});

/** How many times the file of each overlay has been asked for again, by id. */
export const attemptSlice: Slice<Readonly<Record<string, number>>> = { id: "overlays", start: {} };
