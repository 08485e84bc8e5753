import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LayerList } from "../../app/layer/LayerList.tsx";
import { Announcement } from "../../app/page/Announcement.tsx";
import { followAppearance } from "../../app/page/followAppearance.ts";
import { followKeyboard } from "../../app/page/keyboard.ts";
import { Masthead } from "../../app/page/Masthead.tsx";
import { overlays } from "../../app/page/overlays.ts";
import { pageSlice } from "../../app/page/pageSlice.ts";
import { RegionPanel } from "../../app/region/RegionPanel.tsx";
import { picturePart } from "../../app/scene/picturePart.ts";
import { partOf } from "../../app/state/addressPart.ts";
import { sliceOf } from "../../app/state/atlas.ts";
import { followAddress, settling } from "../../app/state/followAddress.ts";
import { indicators } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

beforeEach(() => {
  history.replaceState(null, "", "/");
  vi.stubGlobal("fetch", async () => new Response("{}"));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("Arabic", () => {
  it("turns the document and speaks with its own digits, codes kept whole", async () => {
    const atlas = await openFixture({ address: { language: "ar" } });
    followAppearance(atlas);
    expect(document.documentElement.dir).toBe("rtl");
    expect(document.documentElement.lang).toBe("ar-u-nu-arab");
    draw(atlas, <RegionPanel region="AAA" />);
    expect(document.body.textContent).toMatch(/[٠-٩]/);
    const figures = [...document.querySelectorAll(".indicator-table .figure")];
    expect(figures.length).toBeGreaterThan(10);
    for (const { textContent } of figures) expect(textContent).not.toMatch(/[0-9]/);
    expect(screen.getByText("AAA AA").tagName).toBe("BDI");
  });

  it("loads its words when chosen, and takes the document back with English", async () => {
    const atlas = await openFixture();
    followAppearance(atlas);
    draw(atlas, <Masthead />);
    fireEvent.change(screen.getByRole("combobox", { name: "Language" }), {
      target: { value: "ar" },
    });
    await expect.poll(() => document.documentElement.dir).toBe("rtl");
    expect(screen.getByText("أطلس عبء الاستدلال")).toBeTruthy();
    atlas.getState().go({ language: "en" });
    await expect.poll(() => document.documentElement.dir).toBe("ltr");
  });
});

describe("theme", () => {
  it("stands on the document, chosen or the system's", async () => {
    const atlas = await openFixture();
    followAppearance(atlas);
    expect(document.documentElement.dataset.theme).toBe("light");
    atlas.getState().go({ theme: "dark" });
    expect(document.documentElement.dataset.theme).toBe("dark");
  });
});

describe("address bar", () => {
  it("follows every step, and Back undoes it", async () => {
    const atlas = await openFixture();
    followAddress(atlas, "en");
    atlas.getState().go({ region: "AAA" });
    expect(location.search).toBe("?v=2&region=AAA");
    atlas.getState().go({ view: "table" });
    expect(location.search).toBe("?v=2&view=table&region=AAA");
    history.replaceState(null, "", "/?v=2&region=AAA");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(atlas.getState().address).toMatchObject({ view: "map", region: "AAA" });
  });

  it("waits while a slider is dragged", async () => {
    const atlas = await openFixture();
    followAddress(atlas, "en");
    const { address, go } = atlas.getState();
    const scenario = { ...address.scenario, parameters: { aiShare: 0.2 } };
    go({ scenario }, "hold");
    expect(location.search).toBe("");
    go({ scenario }, "push");
    expect(location.search).toBe("?v=2&set=aiShare:0.2");
  });

  describe("with a slider that is moved by a key that is held", () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    /** Three presses, as a slider reports each. */
    const press = async () => {
      const atlas = await openFixture();
      followAddress(atlas, "en");
      const pushed = vi.spyOn(history, "pushState");
      for (const aiShare of [0.16, 0.17, 0.18]) {
        atlas.getState().ask((scenario) => ({ ...scenario, parameters: { aiShare } }), "hold");
        atlas.getState().ask((scenario) => ({ ...scenario, parameters: { aiShare } }), "settle");
      }
      return { atlas, pushed };
    };

    it("makes one entry once it has settled", async () => {
      const { pushed } = await press();
      expect(pushed).not.toHaveBeenCalled();
      vi.advanceTimersByTime(settling);
      expect(pushed).toHaveBeenCalledTimes(1);
      expect(location.search).toBe("?v=2&set=aiShare:0.18");
    });

    it("makes its entry before that of the next step, and before the page is left", async () => {
      const { atlas, pushed } = await press();
      atlas.getState().go({ region: "AAA" });
      expect(pushed.mock.calls.map(([, , url]) => String(url).replace(/.*\?/, ""))).toEqual([
        "v=2&set=aiShare:0.18",
        "v=2&set=aiShare:0.18&region=AAA",
      ]);
      atlas.getState().ask((scenario) => ({ ...scenario, parameters: {} }), "settle");
      dispatchEvent(new Event("pagehide"));
      expect(location.search).toBe("?v=2&region=AAA");
    });

    it("writes again what the browser refused at its limit", async () => {
      const { pushed } = await press();
      pushed.mockImplementationOnce(() => {
        throw new DOMException("Attempt to use history.pushState() too often", "SecurityError");
      });
      vi.advanceTimersByTime(settling);
      expect(location.search).toBe("");
      vi.advanceTimersByTime(2000);
      expect(location.search).toBe("?v=2&set=aiShare:0.18");
    });
  });
});

it("says what was done, and stops saying it", async () => {
  const atlas = await openFixture({ state: { announcement: "Copied." } });
  vi.useFakeTimers();
  draw(atlas, <Announcement />);
  expect(screen.getByRole("status").textContent).toBe("Copied.");
  act(() => vi.advanceTimersByTime(6000));
  expect(screen.getByRole("status").textContent).toBe("");
  vi.useRealTimers();
});

describe("keys", () => {
  it("work while no field has the focus, and not while one has", async () => {
    const atlas = await openFixture({ address: { region: "AAA" } });
    followKeyboard(atlas, document);
    const field = document.body.appendChild(document.createElement("input"));
    fireEvent.keyDown(field, { key: "t" });
    expect(atlas.getState().address.view).toBe("map");
    fireEvent.keyDown(document.body, { key: "t" });
    expect(atlas.getState().address.view).toBe("table");
    fireEvent.keyDown(document.body, { key: "m" });
    expect(atlas.getState().address.view).toBe("map");
    fireEvent.keyDown(document.body, { key: "?" });
    expect(sliceOf(atlas.getState(), pageSlice).helpOpen).toBe(true);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(atlas.getState().address.region).toBeUndefined();
    fireEvent.keyDown(document.body, { key: "t", ctrlKey: true });
    expect(atlas.getState().address.view).toBe("map");
    field.remove();
  });
});

describe("layer list", () => {
  it("holds every indicator of the basis once, and one is chosen", async () => {
    const atlas = await openFixture();
    draw(atlas, <LayerList overlays={overlays} />);
    const radios = screen.getAllByRole("radio", { hidden: true });
    expect(radios).toHaveLength(
      indicators.filter(({ bases }) => bases.includes("footprint")).length,
    );
    expect(radios.filter((radio) => (radio as HTMLInputElement).checked)).toHaveLength(1);
    const index = screen.getByRole("radio", { name: /Burden index/, hidden: true });
    fireEvent.click(index);
    expect(atlas.getState().address.layer).toBe("burdenIndex");
  });

  it("draws dots over estimated regions or leaves them out", async () => {
    const atlas = await openFixture();
    draw(atlas, <LayerList overlays={overlays} />);
    fireEvent.click(screen.getByRole("checkbox", { name: "Dot estimated regions" }));
    expect(partOf(atlas.getState().address, picturePart).dotted).toBe(false);
  });
});
