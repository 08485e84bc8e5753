import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { features } from "../../app/page/features.ts";
import { EmptyPanel } from "../../app/region/EmptyPanel.tsx";
import { RegionPanel } from "../../app/region/RegionPanel.tsx";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { headroomClassOf, indicators, outcomeOf, valueAndRange } from "../../src/index.ts";
import { dataset, draw, openFixture } from "./atlas.tsx";

/** Files that the panel asks for do not arrive, unless a test serves them. */
beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 503 })));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const rowOf = (name: string): HTMLElement => {
  const header = screen
    .getAllByRole("rowheader")
    .find((candidate) => candidate.firstChild?.textContent === name);
  if (!header?.parentElement) throw new Error(`There is no row ${name}.`);
  return header.parentElement;
};

describe("region panel", () => {
  it("names the region with its codes and how its load is known", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="AAA" />);
    expect(screen.getByRole("heading", { name: "Alphaland" })).toBeTruthy();
    expect(screen.getByText("AAA AA")).toBeTruthy();
    expect(screen.getByText(/published figure/)).toBeTruthy();
  });

  it("shows every indicator of the basis with the model's own figures", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="AAA" />);
    const { assessment, words } = atlas.getState();
    if (!assessment) throw new Error("The fixture has no assessment.");
    const shown = indicators.filter(({ bases }) => bases.includes("footprint"));
    expect(screen.getAllByRole("rowheader")).toHaveLength(shown.length);
    const { value = 0, low = 0, high = 0, kind } = outcomeOf(assessment, "demandShare", 0);
    expect(kind).toBe("value");
    const { figure, range } = valueAndRange(words, { value, low, high });
    const row = rowOf("Share of annual demand");
    expect(row.textContent).toContain(figure);
    expect(row.textContent).toContain(range);
    expect(row.textContent).toContain("assumed");
    expect(row.textContent).toContain("2022");
  });

  it("draws the region's data centres by year, with a table of the same", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="AAA" />);
    const chart = screen.getByRole("img", { name: /^Electricity of data centres: .* in 2022/ });
    expect(chart.querySelectorAll("circle")).toHaveLength(9);
    expect(chart.querySelector(".chosen text")?.textContent).toBe("2025");
    const table = within(chart.parentElement as HTMLElement);
    fireEvent.click(table.getByText("As table"));
    await vi.waitFor(() => expect(table.getAllByRole("rowheader")).toHaveLength(9));
    expect(table.getAllByRole("row").at(-1)?.textContent).toMatch(/^2030.*projected$/);
  });

  it("says in the row why a value is missing, and keeps zero and no data apart", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="CCC" />);
    const carbon = rowOf("Carbon intensity of electricity");
    expect(carbon.textContent).toContain("No data");
    expect(within(carbon).getByText("why is this empty?")).toBeTruthy();
    expect(carbon.textContent).toContain("1,310");
    expect(carbon.textContent).toContain("Fixture Office");
    const stress = rowOf("Baseline water stress");
    expect(stress.textContent).toContain("water.json");
    const capacity = rowOf("Installed capacity");
    expect(capacity.textContent).toContain("(s)");
    expect(document.body.textContent).not.toContain("NaN");
    expect(document.body.textContent).not.toContain("Infinity");
  });

  it("lists each source once, with its licence", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="AAA" />);
    expect(screen.getAllByRole("link", { name: "Fixture Office, Round numbers" })).toHaveLength(1);
    expect(screen.getByRole("link", { name: "CC0" }).getAttribute("href")).toBe(
      "https://example.org/licence",
    );
  });

  it("sets each part of the external cost beside the bill, and says why one is missing", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="AAA" />);
    const section = screen.getByText("External cost, beside the bill").closest("section");
    const { assessment, words } = atlas.getState();
    if (!section || !assessment) throw new Error("The panel has no costs.");
    for (const id of ["bill", "climateCost", "externalCost"]) {
      const { value = 0, low = 0, high = 0, kind } = outcomeOf(assessment, id, 0);
      expect(kind).toBe("value");
      const { figure, range } = valueAndRange(words, { value, low, high });
      const line = section.querySelector(`[data-line="${id}"]`);
      expect(line?.textContent).toContain(figure);
      expect(line?.textContent).toContain(range);
    }
    expect(section.textContent).not.toContain("a part of the sum is not known");
    const isUnknown = outcomeOf(assessment, "healthCost", 0).value === undefined;
    expect(section.querySelector('[data-line="healthCost"] details') !== null).toBe(isUnknown);
  });

  it("names what weighs heaviest and lightest with the words of its percentile", async () => {
    const atlas = await openFixture();
    draw(atlas, <RegionPanel region="AAA" />);
    const section = screen.getByText("Weaknesses and strengths").closest("section");
    expect(section?.textContent).toContain("Heaviest burden");
    for (const item of section?.querySelectorAll("li") ?? [])
      expect(item.textContent).toMatch(
        /At or above the burden of \d+ of 100 regions \(n = \d countries with comparable figures\)/,
      );
    expect(section?.querySelectorAll("li").length).toBeGreaterThan(0);
  });

  it("begins with the chosen layer", async () => {
    const atlas = await openFixture({ address: { layer: "waterDirect", region: "AAA" } });
    draw(atlas, <RegionPanel region="AAA" />);
    const headlineText = document.querySelector(".headline")?.textContent;
    expect(headlineText).toMatch(/^Water consumed on site in Alphaland: .* AI inference takes/);
  });

  it("gives the region back when it is closed", async () => {
    const atlas = await openFixture({ address: { region: "AAA" } });
    draw(atlas, <RegionPanel region="AAA" />);
    screen.getByRole("button", { name: "Close the region" }).click();
    expect(atlas.getState().address.region).toBeUndefined();
  });
});

describe("published figures of the region", () => {
  it("names the file that did not arrive, then lists who says what and which is used", async () => {
    const row = {
      ...{ id: "aaa-1", region: "AAA", level: "country", place: "Alphaland", kind: "energy" },
      ...{ role: "comparison", value: 4, unit: "TWh", year: 2023, status: "measured" },
      ...{ coversAll: "yes", covers: "all data centres", publisher: "Fixture Office" },
      ...{ source: "Yearbook", url: "https://example.org/loads", address: "document" },
      ...{ confidence: "high", why: "A later edition stands above." },
    };
    const atlas = await openFixture();
    await act(async () => {
      draw(atlas, <RegionPanel region="AAA" />);
    });
    expect((await screen.findByRole("alert")).textContent).toContain("data-centre-figures.json");
    const answer = Response.json({ reference: dataset, rows: [row] });
    vi.stubGlobal("fetch", () => Promise.resolve(answer));
    await act(async () => screen.getByRole("button", { name: "Try again" }).click());
    const table = await screen.findByRole("table", {
      name: "1 figure of its data centres is published",
    });
    const [line] = within(table).getAllByRole("row").slice(1);
    for (const text of ["all data centres", "4\u00a0TWh", "measured", "2023", "Not used."])
      expect(line?.textContent).toContain(text);
    expect(within(table).getByRole("link", { name: "Fixture Office" }).getAttribute("href")).toBe(
      row.url,
    );
  });
});

describe("empty panel", () => {
  it("asks questions that are addresses, with the number of regions counted", async () => {
    const atlas = await openFixture();
    draw(atlas, <EmptyPanel />);
    const link = screen.getByRole("link", { name: "Where is headroom gone or not certain?" });
    expect(link.getAttribute("href")).toContain("layer=headroom");
    const { assessment } = atlas.getState();
    if (!assessment) throw new Error("The fixture has no assessment.");
    const count = [0, 1, 2].filter((index) =>
      ["none", "uncertain"].includes(headroomClassOf(assessment, index) ?? ""),
    ).length;
    expect(count).toBe(1);
    expect(link.parentElement?.textContent).toContain("1 region");
    await act(async () => link.click());
    expect(atlas.getState().address.layer).toBe("headroom");
    expect(formatAddress(atlas.getState().address, features)).toContain("question=headroom");
    const list = screen.getByRole("link", { name: link.textContent ?? "" }).parentElement;
    expect(within(list as HTMLElement).getAllByRole("link")).toHaveLength(1 + count);
  });
});
