import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sortPart } from "../../app/furniture/sortPart.ts";
import { partOf, withPart } from "../../app/state/addressPart.ts";
import { TablePage } from "../../app/table/TablePage.tsx";
import { draw, openFixture } from "./atlas.tsx";

/** Only visible rows are drawn: without a layout engine the frame needs a height. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const names = (): (string | null)[] =>
  screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

describe("table twin", () => {
  it("ranks from the heaviest burden and puts what has no value last, with its reason", async () => {
    const atlas = await openFixture({ address: { layer: "carbonIntensity", view: "table" } });
    draw(atlas, <TablePage />);
    const rows = screen.getAllByRole("row").slice(1);
    expect(names().at(-1)).toBe("Gammaland");
    const gap = rows.find(({ textContent }) => textContent?.includes("Gammaland"));
    expect(gap?.textContent).toContain("No data");
    expect(gap?.textContent).toContain("outside the possible range");
  });

  it("High burden, zero benefit never reads as zero: table twin", async () => {
    const atlas = await openFixture({ address: { layer: "burdenOverOwnership", view: "table" } });
    draw(atlas, <TablePage />);
    const row = screen
      .getAllByRole("row")
      .find(({ textContent }) => textContent?.includes("Betaland"));
    expect(row?.textContent).toContain("Burden without benefit");
    expect(row?.textContent).toContain("this is not a zero");
    const cells = [...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent);
    expect(cells.filter((text) => text?.trim() === "0")).toEqual([]);
  });

  it("sorts by a column, turns on the second press, and keeps gaps last either way", async () => {
    const atlas = await openFixture({ address: { layer: "carbonIntensity", view: "table" } });
    draw(atlas, <TablePage />);
    const before = names();
    const header = screen.getByRole("button", { name: /Carbon intensity/ });
    fireEvent.click(header);
    expect(partOf(atlas.getState().address, sortPart)).toEqual({
      column: "value",
      descending: false,
    });
    expect(names()).toEqual([before[1], before[0], "Gammaland"]);
    expect(header.parentElement?.getAttribute("aria-sort")).toBe("ascending");
    fireEvent.click(screen.getByRole("button", { name: "Region" }));
    expect(names()).toEqual(["Alphaland", "Betaland", "Gammaland"]);
  });

  it("filters by name, by code and by class, and says how to come back", async () => {
    const atlas = await openFixture({ address: { layer: "carbonIntensity", view: "table" } });
    draw(atlas, <TablePage />);
    const field = screen.getByRole("searchbox", { name: "Filter by name or code" });
    fireEvent.change(field, { target: { value: "bbb" } });
    expect(names()).toEqual(["Betaland"]);
    fireEvent.change(field, { target: { value: "nowhere" } });
    expect(screen.getByText("No region matches.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Drop the filters" }));
    expect(names()).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: /No data/ }));
    expect(names()).toEqual(["Gammaland"]);
  });

  it("has one tab stop among its rows, walked by the arrows; a press opens the region on the map", async () => {
    const atlas = await openFixture({
      address: {
        layer: "carbonIntensity",
        view: "table",
        ...withPart({ parts: {} }, sortPart, { column: "name", descending: false }),
      },
    });
    draw(atlas, <TablePage />);
    const stops = (): string[] =>
      screen
        .getAllByRole("rowheader")
        .flatMap((header) => [...header.querySelectorAll("button")])
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent ?? "");
    expect(stops()).toEqual(["Alphaland"]);
    const first = screen.getByRole("button", { name: "Alphaland" });
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(stops()).toEqual(["Betaland"]);
    expect(document.activeElement?.textContent).toBe("Betaland");
    fireEvent.keyDown(document.activeElement ?? first, { key: "End" });
    expect(document.activeElement?.textContent).toBe("Gammaland");
    fireEvent.click(screen.getByRole("button", { name: "Gammaland" }));
    expect(atlas.getState().address).toMatchObject({ region: "CCC", view: "map" });
  });
});
