import { useCallback, useMemo, useState } from "react";
import { type MapSize, mapProjection, worldExtent, worldPicture } from "../../../src/index.ts";
import type { SurfaceProps } from "../surface.ts";
import { type Camera, cameraAt, firstCamera, wholeCamera } from "./camera.ts";
import { svgCamera } from "./svgHandle.ts";

/** Equal Earth in the units of the picture. */
export const pictureProjection = mapProjection(worldExtent, worldPicture);

/** A camera that has been moved, and the frame that it was moved in. */
interface Moved {
  readonly camera: Camera;
  readonly frame: MapSize;
}

/**
 * The camera of the SVG map and what moves it. In a frame of another size, as on paper, it shows the same part of the world.
 * Under a pointer that stands still another region comes to lie: nobody points at the one before.
 */
export function useSvgCamera(
  frame: MapSize,
  { start, touch, onHover }: Pick<SurfaceProps, "start" | "touch" | "onHover">,
) {
  const [moved, setMoved] = useState<Moved | undefined>(() => {
    const given = { projection: pictureProjection, picture: worldPicture };
    const camera = svgCamera(start(), frame, given);
    return camera && { camera, frame };
  });
  const camera = useMemo(
    () => (moved ? inFrame(moved, frame) : firstCamera(worldPicture, frame)),
    [moved, frame],
  );
  const move = useCallback(
    (next: Camera) => {
      setMoved({ camera: next, frame });
      if (!touch) onHover(undefined);
    },
    [frame, touch, onHover],
  );
  return { camera, move };
}

function inFrame({ camera, frame: before }: Moved, frame: MapSize): Camera {
  const magnified = camera.scale / wholeCamera(worldPicture, before).scale;
  return cameraAt(camera, magnified, { picture: worldPicture, frame });
}
