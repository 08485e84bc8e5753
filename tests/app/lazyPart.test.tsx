import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type FetchedPart, LazyPart } from "../../app/furniture/LazyPart.tsx";
import { OverlayNotes } from "../../app/overlay/Overlays.tsx";
import { overlay } from "../../app/overlay/overlay.ts";
import { withPart } from "../../app/state/addressPart.ts";
import { draw, openFixture } from "./atlas.tsx";

// React reports each error that a boundary catches.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Whole = () => <p>All of it</p>;
const retry = () => fireEvent.click(screen.getByRole("button", { name: "Try again" }));

/** Fails so often before it loads. */
function failing(times: number): FetchedPart<object> {
  let left = times;
  return {
    load: async () => {
      left -= 1;
      if (left >= 0) throw new TypeError("Failed to fetch dynamically imported module");
      return Whole;
    },
  };
}

describe("a part of the page", () => {
  it("that does not arrive is missing in its own place, and arrives when asked for again", async () => {
    draw(
      await openFixture(),
      <>
        <p>The rest</p>
        <LazyPart part={failing(2)} given={{}} waiting={<p>Waiting</p>} />
      </>,
    );
    for (let attempt = 0; attempt < 2; attempt++) {
      const said = await screen.findByRole("alert");
      expect(said.textContent).toContain("did not load");
      expect(screen.getByText("The rest")).toBeTruthy();
      retry();
    }
    await screen.findByText("All of it");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that does not arrive is asked for again when the connection is back", async () => {
    const atlas = await openFixture({ state: { online: false } });
    draw(atlas, <LazyPart part={failing(1)} given={{}} waiting={null} />);
    await screen.findByRole("alert");
    act(() => atlas.setState({ online: true }));
    await screen.findByText("All of it");
  });

  it("that never ends to load is missing after a while, and shown where it comes after all", async () => {
    let arrive: (part: ComponentType) => void = () => undefined;
    const part: FetchedPart<object> = { load: () => new Promise((resolve) => (arrive = resolve)) };
    const atlas = await openFixture();
    vi.useFakeTimers();
    draw(atlas, <LazyPart part={part} given={{}} waiting={null} />);
    act(() => vi.advanceTimersByTime(30_000));
    expect(screen.getByRole("alert").textContent).toContain("did not load");
    vi.useRealTimers();
    arrive(Whole);
    await waitFor(() => expect(part.arrived).toBe(Whole));
    retry();
    await screen.findByText("All of it");
  });

  it("that fails while it is drawn leaves the rest, says what failed, and can be drawn again", async () => {
    let isBroken = true;
    const part: FetchedPart<object> = {
      load: async () => () => {
        if (isBroken) throw new Error("no such column");
        return <Whole />;
      },
    };
    const onMissing = vi.fn();
    draw(
      await openFixture(),
      <>
        <p>The rest</p>
        <LazyPart part={part} given={{}} waiting={null} onMissing={onMissing} />
      </>,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("no such column");
    expect(onMissing).toHaveBeenCalledOnce();
    expect(screen.getByText("The rest")).toBeTruthy();
    isBroken = false;
    retry();
    await screen.findByText("All of it");
  });

  it("that has something to stand in for it says nothing", async () => {
    const onMissing = vi.fn();
    const given = { part: failing(1), given: {}, waiting: null, onMissing };
    draw(await openFixture(), <LazyPart {...given} instead={<p>A simple one</p>} />);
    await screen.findByText("A simple one");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it("of an overlay asks for its layer again", async () => {
    const load = vi.fn(async () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    const places = overlay("places", "sites.title", load);
    const atlas = await openFixture();
    const { address, go } = atlas.getState();
    go(withPart(address, places.part, { shown: true }));
    await act(async () => void draw(atlas, <OverlayNotes overlays={[places]} />));
    await screen.findByRole("alert");
    expect(load).toHaveBeenCalledTimes(1);
    await act(async () => retry());
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await screen.findByRole("alert");
  });
});
