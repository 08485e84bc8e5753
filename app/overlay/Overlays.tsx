import { lazy, type ReactNode, Suspense } from "react";
import type { MapHandle } from "../map/mapHandle.ts";
import type { PointAt } from "../map/mapProps.ts";
import { partOf } from "../state/addressPart.ts";
import { useAtlas, useSetSlice, useSlice } from "../state/atlas.ts";
import { attemptSlice, type Overlay } from "./overlay.ts";
import type { PlaceRegion } from "./placeLayer.ts";

const PlaceMarks = lazy(async () => ({
  default: (await import("./PlaceMarks.tsx")).PlaceMarks,
}));
const PlaceNote = lazy(async () => ({ default: (await import("./PlaceNote.tsx")).PlaceNote }));

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
      <Suspense key={overlay.id} fallback={null}>
        <PlaceMarks attempt={attempts[overlay.id] ?? 0} {...{ overlay, handle, onPoint, onPick }} />
      </Suspense>
    ));
}

/** Legend and list of each overlay that is switched on. */
export function OverlayNotes({ overlays }: { readonly overlays: readonly Overlay[] }) {
  const { shown, attempts } = useShown(overlays);
  const set = useSetSlice(attemptSlice);
  return shown.map((overlay) => {
    const { id } = overlay;
    const attempt = attempts[id] ?? 0;
    return (
      <Suspense key={id} fallback={null}>
        <PlaceNote {...{ overlay, attempt }} onRetry={() => set({ [id]: attempt + 1 })} />
      </Suspense>
    );
  });
}
