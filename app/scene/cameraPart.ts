import type { MapCamera } from "../map/mapCamera.ts";
import type { AddressPart } from "../state/addressPart.ts";

export interface CameraChoice {
  /** Undefined: the view to begin with. */
  readonly camera?: MapCamera | undefined;
}

/** The nearest that a link may come, times the whole world; the map itself holds back earlier. */
const mostMagnified = 200;

/** A camera as a link writes it: longitude, latitude and magnification, to about a pixel. */
export const cameraText = ({ centre: [longitude, latitude], magnified }: MapCamera): string =>
  [longitude, latitude, magnified].map((number) => Number(number.toFixed(2))).join();

/** Where the map of the world looks. */
export const cameraPart: AddressPart<CameraChoice> = {
  id: "camera",
  start: {},
  write: ({ camera }) => ({ at: camera && cameraText(camera) }),
  readers: {
    at: (_, text) => {
      if (!/^-?\d{1,3}(\.\d{1,2})?,-?\d{1,2}(\.\d{1,2})?,\d{1,3}(\.\d{1,2})?$/.test(text))
        return undefined;
      const [longitude = 0, latitude = 0, magnified = 1] = text.split(",").map(Number);
      const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
      return isOnEarth && magnified >= 1 && magnified <= mostMagnified
        ? { camera: { centre: [longitude, latitude], magnified } }
        : undefined;
    },
  },
};
