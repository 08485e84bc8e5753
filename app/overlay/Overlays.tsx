import type { ReactNode } from "react";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import type { MapHandle } from "../map/mapHandle.ts";
import type { PointAt } from "../map/mapProps.ts";
import { partOf } from "../state/addressPart.ts";
import { useAtlas, useSetSlice, useSlice } from "../state/atlas.ts";
import { attemptSlice, type Overlay } from "./overlay.ts";
import type { PlaceMarksProps } from "./PlaceMarks.tsx";
import type { PlaceNoteProps } from "./PlaceNote.tsx";
import type { PlaceRegion } from "./placeLayer.ts";

const placeMarks: FetchedPart<PlaceMarksProps> = {
  load: async () => (await import("./PlaceMarks.tsx")).PlaceMarks,
  fewWords: true,
};
const placeNote: FetchedPart<PlaceNoteProps> = {
  load: async () => (await import("./PlaceNote.tsx")).PlaceNote,
};

/** The overlays that are switched on, and how often the file of each has been asked for again. */
function useShown(overlays: readonly Overlay[]) {
  const address = useAtlas((atlas) => atlas.address);
  const attempts = useSlice(attemptSlice, (value) => value);
  const shown = overlays.filter(({ part }) => partOf(address, part).shown);
  return { shown, attempts };
}

/**
 * Draws the marks of the overlays that are switched on; undefined while there is none.
 *
 * @param onPick opens the region of a place.
 */
export function useOverlayMarks(
  overlays: readonly Overlay[],
  onPick: (region: PlaceRegion) => void,
): ((handle: MapHandle, onPoint: PointAt) => ReactNode) | undefined {
  const { shown, attempts } = useShown(overlays);
  if (shown.length === 0) return undefined;
  return (handle, onPoint) =>
    shown.map((overlay) => (
      <LazyPart
        key={`${overlay.id} ${attempts[overlay.id] ?? 0}`}
        part={placeMarks}
        given={{ attempt: attempts[overlay.id] ?? 0, overlay, handle, onPoint, onPick }}
        waiting={null}
        instead={null}
      />
    ));
}

/** Legend and list of each overlay that is switched on. */
export function OverlayNotes({ overlays }: { readonly overlays: readonly Overlay[] }) {
  const { shown, attempts } = useShown(overlays);
  const set = useSetSlice(attemptSlice);
  return shown.map((overlay) => {
    const { id } = overlay;
    const attempt = attempts[id] ?? 0;
    const onRetry = (): void => set({ [id]: attempt + 1 });
    return (
      <LazyPart
        key={id}
        part={placeNote}
        given={{ overlay, attempt, onRetry }}
        waiting={null}
        onRetry={onRetry}
      />
    );
  });
}
