import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MapCamera } from "../../app/map/mapCamera.ts";
import type { MapHandle } from "../../app/map/mapHandle.ts";
import { features } from "../../app/page/features.ts";
import { cameraPart } from "../../app/scene/cameraPart.ts";
import { useCameraLink } from "../../app/scene/useCameraLink.ts";
import { partOf, withPart } from "../../app/state/addressPart.ts";
import { AtlasContext } from "../../app/state/atlas.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { openFixture } from "./atlas.tsx";

const read = (query: string) => parseAddress(query, "en", features);

const handleAt = (camera: MapCamera | undefined, look = vi.fn()): MapHandle => ({
  size: () => ({ width: 600, height: 300 }),
  project: () => undefined,
  isWhole: () => camera === undefined,
  span: () => ({ width: 600, whole: 600 }),
  camera: () => camera,
  look,
  show: () => undefined,
  zoomBy: () => undefined,
  showWorld: () => undefined,
  panBy: () => undefined,
});

describe("where the map looks", () => {
  it("stands in the link to two decimals, and is read back", () => {
    const { address } = read("");
    const camera = { centre: [-77.43219, 38.9], magnified: 12.3456 } as const;
    const query = formatAddress(
      { ...address, ...withPart(address, cameraPart, { camera }) },
      features,
    );
    expect(decodeURIComponent(query)).toContain("at=-77.43,38.9,12.35");
    expect(partOf(read(query).address, cameraPart)).toEqual({
      camera: { centre: [-77.43, 38.9], magnified: 12.35 },
    });
  });

  it.each([
    ...["1,2", "1,2,3,4", "a,b,c", "181,0,2", "0,91,2", "0,0,0.5", "0,0,999", "NaN,0,1"],
    ...["1e1,0,2", "0x1,0,2", " 1,2,3", "1.23456,0,2", "Infinity,0,1", ",,"],
  ])("is refused where it is none: %s", (at) => {
    const { address, notices } = read(`?at=${encodeURIComponent(at)}`);
    expect(partOf(address, cameraPart)).toEqual({});
    expect(notices).toEqual([{ kind: "unknownValue", key: "at", value: expect.any(String) }]);
  });
});

describe("the camera in the address", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const near: MapCamera = { centre: [10, 50], magnified: 4 };
  const open = async () => {
    const atlas = await openFixture();
    const { result } = renderHook(() => useCameraLink(), {
      wrapper: ({ children }) => <AtlasContext value={atlas}>{children}</AtlasContext>,
    });
    return { atlas, follow: result.current };
  };

  it("is that of a map at rest, and no step of the history", async () => {
    const { atlas, follow } = await open();
    const camera = () => partOf(atlas.getState().address, cameraPart).camera;
    act(() => follow(handleAt({ ...near, magnified: 2 })));
    act(() => follow(handleAt(near)));
    expect(camera()).toBeUndefined();
    act(() => void vi.runAllTimers());
    expect(camera()).toEqual(near);
    expect(atlas.getState().step).toBe("replace");
  });

  it("leads the map where Back leads, and lets it stand where it looks there already", async () => {
    const { atlas, follow } = await open();
    const look = vi.fn();
    act(() => follow(handleAt(near, look)));
    const go = (camera: MapCamera | undefined) =>
      act(() => atlas.getState().go(withPart(atlas.getState().address, cameraPart, { camera })));
    go(near);
    expect(look).not.toHaveBeenCalled();
    go(undefined);
    expect(look).toHaveBeenCalledWith(undefined);
  });
});
