import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { candidate, matchRegions } from "../../app/search/matchRegions.ts";
import { SearchBox } from "../../app/search/SearchBox.tsx";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

const candidates = [
  candidate({ id: "CIV", name: "Côte d’Ivoire" }, ["Ivory Coast", "CIV", "CI"]),
  candidate({ id: "GIN", name: "Guinea" }, ["GIN", "GN"]),
  candidate({ id: "GNQ", name: "Equatorial Guinea" }, ["GNQ", "GQ"]),
  candidate({ id: "IRL", name: "أيرلندا" }, ["Ireland", "IRL", "IE"]),
  candidate({ id: "TUR", name: "Türkiye" }, ["TUR", "TR"]),
];
const found = (typed: string): string[] => matchRegions(candidates, typed).map(({ id }) => id);

/** The list is imported when somebody turns to it, which takes as long as the machine takes. */
const isFetched = () =>
  expect.poll(() => document.querySelector("[data-rac]"), { timeout: 15_000 }).not.toBeNull();

describe("search for a region", () => {
  it.each([
    ["cote d'ivoire", ["CIV"]],
    ["COTE", ["CIV"]],
    ["turkiye", ["TUR"]],
    ["ie", ["IRL"]],
    ["irl", ["IRL"]],
    ["ايرلندا", ["IRL"]],
    ["ireland", ["IRL"]],
    ["guinea", ["GIN", "GNQ"]],
    ["irelnd", ["IRL"]],
    ["ireeland", ["IRL"]],
    ["irleand", ["IRL"]],
    ["urkiye", ["TUR"]],
    ["equatoral", ["GNQ"]],
    ["ivery coast", ["CIV"]],
    ["iriland x", []],
    ["atlantis", []],
    ["  ", []],
  ])("“%s” finds %j", (typed, ids) => {
    if (typed === "ie") expect(found(typed)[0]).toBe("IRL");
    else expect(found(typed)).toEqual(ids);
  });

  it("fetches its list when somebody turns to it, keeps what was typed, and opens the region", async () => {
    const atlas = await openFixture();
    draw(atlas, <SearchBox />);
    const bare = screen.getByRole("combobox", { name: "Find a region" });
    fireEvent.change(bare, { target: { value: "bet" } });
    fireEvent.focus(bare);
    const field = await screen.findByDisplayValue("bet");
    await isFetched();
    const full = screen.getByRole("combobox", { name: "Find a region" });
    full.focus();
    fireEvent.change(full, { target: { value: "beta" } });
    const option = await screen.findByRole("option", { name: /Betaland/ });
    fireEvent.click(option);
    expect(atlas.getState().address.region).toBe("BBB");
    expect(field).toBeTruthy();
  });

  it("opens the first hit by Enter alone", async () => {
    const atlas = await openFixture();
    draw(atlas, <SearchBox />);
    fireEvent.focus(screen.getByRole("combobox", { name: "Find a region" }));
    await isFetched();
    const field = screen.getByRole("combobox", { name: "Find a region" });
    field.focus();
    fireEvent.change(field, { target: { value: "gam" } });
    await screen.findByRole("option", { name: /Gamma/ });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(atlas.getState().address.region).toBe("CCC");
  });

  it("offers the regions chosen lately before anything is typed, and Enter alone opens none of them", async () => {
    localStorage.setItem("inference-burden-atlas.recent", '["CCC", "<b>", 7, "BBB"]');
    const atlas = await openFixture();
    draw(atlas, <SearchBox />);
    fireEvent.focus(screen.getByRole("combobox", { name: "Find a region" }));
    await isFetched();
    const field = screen.getByRole("combobox", { name: "Find a region" });
    field.focus();
    fireEvent.keyDown(field, { key: "ArrowDown" });
    const options = await screen.findAllByRole("option");
    expect(options.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(["Gamma", "Betal"]);
    fireEvent.click(options[1] as HTMLElement);
    expect(atlas.getState().address.region).toBe("BBB");
    expect(localStorage.getItem("inference-burden-atlas.recent")).toBe('["BBB","CCC"]');
    localStorage.clear();
  });
});
