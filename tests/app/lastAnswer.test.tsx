import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AnsweringState, answeringSlice } from "../../app/assess/answering.ts";
import { AnswerBanner } from "../../app/page/AnswerBanner.tsx";
import { followKeyboard } from "../../app/page/keyboard.ts";
import { Masthead } from "../../app/page/Masthead.tsx";
import { RegionPanel } from "../../app/region/RegionPanel.tsx";
import { withSlice } from "../../app/state/atlas.ts";
import { withParameter } from "../../app/state/settings.ts";
import { TablePage } from "../../app/table/TablePage.tsx";
import { assess, defaultScenario } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { draw, openFixture } from "./atlas.tsx";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response("{}"));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const asked = withParameter(defaultScenario, "aiShare", 0.4);

/** A page whose settings ask for another share than its figures answer. */
async function openEarlier(answering: Partial<AnsweringState>) {
  const assessment = assess(world, defaultScenario);
  const atlas = await openFixture({
    address: { scenario: asked, region: "AAA" },
    state: { assessment, reference: assessment },
  });
  atlas.setState((state) => withSlice(state, answeringSlice, answering));
  draw(
    atlas,
    <>
      <Masthead />
      <AnswerBanner />
      <TablePage />
      <RegionPanel region="AAA" />
    </>,
  );
  await screen.findByRole("button", { name: "Download" });
  return atlas;
}

const last = /^Figures of the last answer: scenario “/;
const banner = () => document.querySelector(".banner") as HTMLElement;
const carriers = () =>
  ["Share", "Download", /CSV/].map(
    (name) => screen.getByRole<HTMLButtonElement>("button", { name }).disabled,
  );

describe("figures of an earlier question", () => {
  it.each(["late", "cancelled", "failed"] as const)(
    "are marked and held back, %s",
    async (phase) => {
      await openEarlier({ phase });
      expect(screen.getAllByText(last).length).toBeGreaterThanOrEqual(2);
      expect(carriers()).toEqual([true, true, true]);
    },
  );

  it("flash no mark while the model takes its usual time, and leave the page by no way", async () => {
    const copied = vi.fn();
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: copied } });
    const atlas = await openEarlier({ phase: "asked" });
    expect(screen.queryByText(last)).toBeNull();
    expect(carriers()).toEqual([false, false, false]);
    /** A document of its own: those who listen on the one of all tests take the key first. */
    const page = document.implementation.createHTMLDocument();
    followKeyboard(atlas, page);
    for (const leave of [
      () => page.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true })),
      () => fireEvent.click(screen.getByRole("button", { name: "Share" })),
      () => fireEvent.click(screen.getByRole("button", { name: /CSV/ })),
    ]) {
      atlas.setState({ announcement: undefined });
      leave();
      await expect
        .poll(() => atlas.getState().announcement, { timeout: 10_000 })
        .toContain("wait until figures");
    }
    expect(copied).not.toHaveBeenCalled();
  });

  it("are those of the settings again after the way back, or after another attempt", async () => {
    const again = vi.fn();
    const atlas = await openEarlier({ phase: "cancelled", again });
    fireEvent.click(within(banner()).getByRole("button", { name: "Try again" }));
    expect(again).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText("Back to the settings of these figures"));
    expect(atlas.getState().address.scenario).toEqual(defaultScenario);
    expect(screen.queryByText(last)).toBeNull();
    expect(carriers()).toEqual([false, false, false]);
  });

  it("stay readable where no worker runs, with what to do", async () => {
    await openEarlier({ phase: "failed", failure: { of: "worker", message: "it did not start" } });
    expect(banner().getAttribute("role")).toBe("alert");
    expect(banner().textContent).toContain("(it did not start). Try again");
    expect(screen.getByText("Read the data and their sources")).toBeTruthy();
    expect(screen.getAllByRole("row").length).toBeGreaterThan(3);
  });
});

it("says nothing where figures and settings agree", async () => {
  const atlas = await openFixture({ address: { region: "AAA" } });
  draw(
    atlas,
    <>
      <AnswerBanner />
      <RegionPanel region="AAA" />
    </>,
  );
  await screen.findByRole("button", { name: "Download" });
  expect(screen.queryByText(last)).toBeNull();
  expect(document.querySelector(".banner")).toBeNull();
});
