import { palette, type Words } from "../../src/index.ts";
import { insetFrame } from "./insetPlace.ts";
import type { MapHandle } from "./mapHandle.ts";
import type { ScreenBox } from "./regionBox.ts";
import type { SurfaceProps } from "./surface.ts";
import { EuropeInset } from "./svg/EuropeInset.tsx";

type Props = Omit<SurfaceProps, "onView" | "onFailed" | "projection" | "start"> & {
  readonly handle: MapHandle;
  readonly place: ScreenBox;
  readonly words: Words;
};

/** Europe's inset and its frame on the map. */
export const MapInset = ({ handle, place, ...inset }: Props) => {
  const frame = insetFrame(handle.project);
  return (
    <>
      {frame && (
        <svg className="map-label" aria-hidden="true">
          <rect
            x={frame.left}
            y={frame.top}
            width={frame.right - frame.left}
            height={frame.bottom - frame.top}
            fill="none"
            stroke={palette[inset.theme].inkThird}
            strokeWidth={0.7}
          />
        </svg>
      )}
      <EuropeInset {...inset} width={place.right - place.left} height={place.bottom - place.top} />
    </>
  );
};
