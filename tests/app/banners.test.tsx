import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FinerLevel } from "../../app/level/finerLevel.ts";
import { levelSlice } from "../../app/level/levelState.ts";
import { Banners } from "../../app/page/Banners.tsx";
import { features } from "../../app/page/features.ts";
import { mapSlice } from "../../app/scene/mapSlice.ts";
import { withSlice } from "../../app/state/atlas.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { assess, defaultScenario, layerSays } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

describe("banners", () => {
  it("name the file, what was received and what still works, and try again", async () => {
    const retry = vi.fn();
    const priceless = { ...world, unread: [{ part: "price", file: "price.json" }] } as const;
    const atlas = await openFixture({
      state: {
        failures: [{ file: "price.json", kind: "broken", received: 214_300 }],
        assessment: assess(priceless, defaultScenario),
      },
    });
    atlas.setState({ retry });
    draw(atlas, <Banners />);
    const banner = screen.getByRole("alert");
    expect(banner.textContent).toContain("Electricity prices did not load.");
    expect(banner.textContent).toContain("price.json: 215 kB arrived");
    expect(banner.textContent).toMatch(/\d+ layers do without them/);
    screen.getByRole("button", { name: "Try again" }).click();
    expect(retry).toHaveBeenCalledOnce();
  });

  it.each([
    [{ file: "water.json", kind: "status", status: 404 } as const, "the server answered 404"],
    [
      { file: "energy.json", kind: "connection", received: 2000 } as const,
      "the connection closed after 2 kB",
    ],
    [
      { file: "energy.json", kind: "silent", received: 2000 } as const,
      "energy.json: nothing came for 20 s after 2 kB",
    ],
    [
      { file: "countries.topo.json", kind: "status", status: 500 } as const,
      "The table and the panel work.",
    ],
  ])("say of %j: %s", async (failure, sentence) => {
    const atlas = await openFixture({ state: { failures: [failure] } });
    draw(atlas, <Banners />);
    expect(screen.getByRole("alert").textContent).toContain(sentence);
  });

  it("count the layers that do without the files that failed: those that show anything and rest on none", async () => {
    const blind = { ...world, unread: [{ part: "people", file: "people.json" }] } as const;
    const assessment = assess(blind, defaultScenario);
    const failures = [{ file: "people.json", kind: "status", status: 500 }] as const;
    draw(await openFixture({ state: { failures, assessment } }), <Banners />);
    const layers = Object.values(assessment.columns).filter(
      (column) => layerSays(column) !== "empty",
    );
    expect(screen.getByRole("alert").textContent).toContain(
      `What needs them shows no data; ${layers.length} layers do without them.`,
    );
  });

  it("name the evidence for what it is", async () => {
    const failures = [{ file: "evidence.json", kind: "status", status: 500 }] as const;
    draw(await openFixture({ state: { failures } }), <Banners />);
    expect(screen.getByRole("alert").textContent).toContain("Published figures");
  });

  it("say what of the data files could not be read, in the sentences of the command line", async () => {
    const atlas = await openFixture();
    const { loaded } = atlas.getState();
    const issue =
      'energy.json, values.saidi.AAA: received ["x"]; write the file again with npm run data.';
    if (loaded) atlas.setState({ loaded: { ...loaded, issues: [issue] } });
    draw(atlas, <Banners />);
    const banner = screen.getByRole("alert");
    expect(banner.textContent).toContain("1 entry of the data files could not be read");
    expect(banner.textContent).toContain(issue);
  });

  it("say that the connection is gone, with the day of the data", async () => {
    const atlas = await openFixture({ state: { online: false } });
    draw(atlas, <Banners />);
    expect(screen.getByRole("status").textContent).toBe(
      "You are offline. Showing the data of the release of May 3, 2026.",
    );
  });

  it("say that states are of another release than the countries in memory", async () => {
    const atlas = await openFixture();
    const { loaded } = atlas.getState();
    const releaseOf = (date: string) => ({
      finer: { level: "admin1", whole: { ...loaded, release: { date } } } as FinerLevel,
    });
    atlas.setState((state) => withSlice(state, levelSlice, releaseOf("2026-05-03")));
    draw(atlas, <Banners />);
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => atlas.setState((state) => withSlice(state, levelSlice, releaseOf("2026-06-01"))));
    expect(screen.getByRole("alert").textContent).toContain(
      "States and provinces are of the release of 2026-06-01, countries of that of 2026-05-03",
    );
    expect(screen.getByRole("button", { name: "Reload" })).toBeTruthy();
  });

  it("say that the map is simple, with the way to the table", async () => {
    const atlas = await openFixture({
      state: withSlice({ slices: {} }, mapSlice, { failed: true }),
    });
    draw(atlas, <Banners />);
    expect(screen.getByRole("link", { name: "Open the table" }).getAttribute("href")).toContain(
      "view=table",
    );
  });

  it("tell what of an address was left out, and go when dismissed", async () => {
    const atlas = await openFixture({
      state: { notices: [{ kind: "outOfRange", key: "aiShare", value: "7", min: 0, max: 1 }] },
    });
    draw(atlas, <Banners />);
    expect(screen.getByRole("status").textContent).toContain(
      "7 for “aiShare” in the address is outside 0–1",
    );
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("name ten parts of an address and count the others", async () => {
    const query = Array.from({ length: 10_000 }, (_, index) => `x${index}=1`).join("&");
    const { notices } = parseAddress(`?${query}`, "en", features);
    const atlas = await openFixture({ state: { notices } });
    draw(atlas, <Banners />);
    const said = screen.getByRole("status").textContent ?? "";
    expect(said).toContain("“x9”");
    expect(said).not.toContain("“x10”");
    expect(said).toContain("9,990 other parts of the address were left out.");
  });
});
