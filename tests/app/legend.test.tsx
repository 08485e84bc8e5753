import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ClassBars } from "../../app/map/legend/ClassBars.tsx";
import { LegendChips } from "../../app/map/legend/LegendChips.tsx";
import { MapSpeech } from "../../app/map/MapSpeech.tsx";
import { legendLayout, palette } from "../../src/index.ts";
import { arabic, english, sceneOf } from "../layer/scenes.ts";

afterEach(cleanup);

const scene = sceneOf([1, 2, 20, 30, 40, 300, "noData", "noData", "noLoad"], {
  limits: [10, 100],
});
const layout = legendLayout(scene, 700);

function bars(theme: "light" | "dark" = "light") {
  const isolate = vi.fn();
  render(<ClassBars {...{ layout, theme, words: english }} onIsolateClass={isolate} />);
  return { isolate, all: screen.getAllByRole("button") };
}

test("each class is a button with its limits and its count", () => {
  const { all } = bars();
  expect(all.map((bar) => bar.textContent)).toEqual(["2", "3", "1"]);
  expect(all.map((bar) => bar.getAttribute("aria-label"))).toEqual([
    "Class 0–10: 2 regions",
    "Class 10–100: 3 regions",
    "Class ≥ 100: 1 region",
  ]);
});

test.each(["light", "dark"] as const)("its count has the ink of its step: %s", (theme) => {
  const { all } = bars(theme);
  const first = all[0];
  expect(first?.style.color).toBe(palette[theme][theme === "light" ? "barInkDark" : "barInkLight"]);
});

test("pointing at a class isolates it, leaving lets all of them back", () => {
  const { isolate, all } = bars();
  fireEvent.pointerEnter(all[1] as HTMLElement);
  expect(isolate).toHaveBeenLastCalledWith(1);
  fireEvent.pointerLeave(all[1] as HTMLElement);
  expect(isolate).toHaveBeenLastCalledWith(undefined);
});

test("a click keeps a class isolated until a second one", () => {
  const { isolate, all } = bars();
  fireEvent.click(all[2] as HTMLElement);
  fireEvent.pointerEnter(all[0] as HTMLElement);
  fireEvent.pointerLeave(all[0] as HTMLElement);
  expect(isolate).toHaveBeenLastCalledWith(2);
  expect(all[2]?.getAttribute("aria-pressed")).toBe("true");
  fireEvent.click(all[2] as HTMLElement);
  expect(isolate).toHaveBeenLastCalledWith(undefined);
});

test("chips name what is not a class, with the count of each", () => {
  render(<LegendChips {...{ scene, words: english }} theme="light" prefix="p" />);
  const texts = screen.getAllByRole("listitem").map((item) => item.textContent?.trim());
  expect(texts).toContain("No data 2");
  expect(texts.some((text) => text?.endsWith("1"))).toBe(true);
  expect(texts.join()).not.toContain("Not applicable");
});

test("a layer on which no region has a figure has no scale and no class of published figures", () => {
  const none = { ...sceneOf(["noData", "noLoad"], { limits: [10, 100] }), byEvidence: true };
  expect(legendLayout(none, 700)).toMatchObject({ bars: [], ticks: [], height: 0 });
  expect(none.legendNote).toBe("");
  render(<LegendChips scene={none} words={english} theme="light" prefix="p" />);
  expect(screen.getByText(/No data/)).toBeTruthy();
  expect(screen.queryByText(/Published figure/)).toBeNull();
});

test("counts stand in the digits of the language", () => {
  const page = render(<LegendChips {...{ scene, words: arabic }} theme="dark" prefix="p" />);
  expect(page.container.textContent).toContain("٢");
});

test("the map says how many regions have a value and which is highest", () => {
  render(<MapSpeech id="map" {...{ scene, words: english }} focused={undefined} />);
  expect(document.getElementById("map")?.textContent).toMatch(
    /^6 regions with a value; highest Region R5 300\./,
  );
});

test("the map says the region that the keyboard has reached, with what is known of it", () => {
  const focused = {
    name: "Ireland",
    figure: "72",
    unit: "of 100",
    lines: [{ label: "Rank", text: "9 of 178" }],
  };
  const page = render(<MapSpeech id="map" {...{ scene, words: english, focused }} />);
  expect(page.container.querySelector("[aria-live]")?.textContent).toMatch(
    /^Ireland: 72\sof 100, Rank 9 of 178$/,
  );
});
