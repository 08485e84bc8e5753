import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LayerList } from "../../app/layer/LayerList.tsx";
import type { MapHandle } from "../../app/map/mapHandle.ts";
import { OverlayNotes } from "../../app/overlay/Overlays.tsx";
import { attemptSlice, type Overlay } from "../../app/overlay/overlay.ts";
import { PlaceMarks } from "../../app/overlay/PlaceMarks.tsx";
import { overlays } from "../../app/page/overlays.ts";
import { siteRadius } from "../../app/sites/sites.tsx";
import { withSlice } from "../../app/state/atlas.ts";
import { draw, openFixture } from "./atlas.tsx";

const site = {
  id: "one",
  name: "Campus One",
  owner: "Owner Ltd",
  users: "User Ltd",
  status: "operating",
  power: 400,
  accelerators: 1000,
  country: "AAA",
  region: "AAA-1",
  place: "Town, Norland",
  longitude: 10,
  latitude: 20,
  precision: "site",
  source: "Fixture Office",
  url: "https://example.org/one",
};
const sites = [
  { ...site, id: "none", name: "Campus None", status: "announced", power: 0, latitude: 30 },
  site,
];
const reference = {
  id: "sites",
  title: "Sites",
  publisher: "Fixture Office",
  url: "https://example.org/",
  licence: { name: "CC0", url: "https://example.org/licence" },
  attribution: "Fixture Office, Sites",
  vintage: "2026",
  retrieved: "2026-01-01",
  redistributable: true,
  transformations: [],
};

/** Each test makes a new request: the page reads an attempt only once. */
let attempt = 100;
const open = async (json: unknown, address = {}) => {
  vi.stubGlobal("fetch", async () =>
    json ? new Response(JSON.stringify(json)) : new Response("", { status: 503 }),
  );
  attempt += 1;
  return openFixture({
    address: { parts: { sites: { shown: true } }, ...address },
    state: withSlice({ slices: {} }, attemptSlice, { sites: attempt }),
  });
};

const handle: MapHandle = {
  size: () => ({ width: 600, height: 300 }),
  project: ([lng, lat]) => ({ x: 10 * lng, y: 5 * lat }),
  isWhole: () => true,
  span: () => ({ width: 600, whole: 600 }),
  camera: () => undefined,
  look: () => undefined,
  show: () => undefined,
  zoomBy: () => undefined,
  showWorld: () => undefined,
  panBy: () => undefined,
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("named AI sites", () => {
  it("are laid over the map by a switch that stands in the address", async () => {
    const atlas = await openFixture();
    draw(atlas, <LayerList overlays={overlays} />);
    fireEvent.click(screen.getByRole("checkbox", { name: "Named AI sites" }));
    expect(atlas.getState().address.parts).toEqual({ sites: { shown: true } });
  });

  it("have circles whose area is their power; without power yet a small ring", () => {
    expect(siteRadius(400) / siteRadius(100)).toBeCloseTo(2, 10);
    expect(siteRadius(0)).toBe(3);
    expect(siteRadius(0.1)).toBeGreaterThan(0);
  });

  it("say name, power, owner and state where they are pointed at, and open their region", async () => {
    const atlas = await open({ reference, rows: sites });
    const [point, pick] = [vi.fn(), vi.fn()];
    const [overlay] = overlays as [Overlay];
    await act(async () => {
      draw(
        atlas,
        <Suspense fallback={null}>
          <PlaceMarks {...{ overlay, attempt, handle }} onPoint={point} onPick={pick} />
        </Suspense>,
      );
    });
    const circle = document.querySelector('circle[data-place="one"]');
    expect(circle?.getAttribute("cx")).toBe("100");
    expect(document.querySelector('[data-place="none"]')?.getAttribute("class")).toBe("filled");
    fireEvent.pointerMove(circle as Element);
    const tooltip = JSON.stringify(point.mock.calls.at(-1)?.[0]);
    for (const part of [
      "Campus One",
      "400",
      "MW of IT power",
      "Owner Ltd",
      "operating",
      "Town, Norland",
    ])
      expect(tooltip).toContain(part);
    fireEvent.pointerUp(circle as Element);
    expect(pick.mock.calls[0]?.[0]).toEqual({ country: "AAA", region: "AAA-1" });
    fireEvent.pointerOut(circle as Element);
    expect(point.mock.calls.at(-1)).toEqual([undefined]);
  });

  it("stand below the map as a list, the largest first, with their source", async () => {
    const atlas = await open({ reference, rows: sites });
    await act(async () => {
      draw(atlas, <OverlayNotes overlays={overlays} />);
    });
    expect(await screen.findByText(/1 named site draws 0.4 GW of IT power/)).toBeTruthy();
    expect(screen.getByText(/announced, no power yet/, { selector: "li" }).textContent).toContain(
      "1",
    );
    const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", {
      hidden: true,
    });
    expect(rows[1]?.textContent).toContain("Campus One");
    expect(rows[2]?.textContent).toContain("Campus None");
    expect(screen.getByRole("link", { name: "Fixture Office, Sites" })).toBeTruthy();
    const place = within(rows[1] as HTMLElement).getByRole("link", {
      name: "Town, Norland",
      hidden: true,
    });
    fireEvent.click(place);
    expect(atlas.getState().address.region).toBe("AAA-1");
  });

  it("that do not come are said not to have come, and asked for again", async () => {
    const atlas = await open(undefined);
    await act(async () => {
      draw(atlas, <OverlayNotes overlays={overlays} />);
    });
    expect((await screen.findByRole("alert")).textContent).toContain(
      "sites.json: the server answered 503.",
    );
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ reference, rows: sites })));
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Try again" })));
    await screen.findByText(/1 named site draws/);
  });
});
