import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LifeCyclePage } from "../../app/lifecycle/LifeCyclePage.tsx";
import { lifePart } from "../../app/lifecycle/lifePart.ts";
import { features } from "../../app/page/features.ts";
import { landing } from "../../app/state/address.ts";
import { partOf, withPart } from "../../app/state/addressPart.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { presets, type Scenario } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

/** Two models of a list: a dense one whose training energy is on record, and one whose figures contradict each other. */
const list = {
  reference: {
    id: "epoch-notable-models",
    title: "Models",
    publisher: "Fixture Office",
    url: "https://example.org/models",
    licence: { name: "CC0", url: "https://example.org/licence" },
    attribution: "Fixture Office, CC0",
    vintage: "2025",
    retrieved: "2026-01-01",
    redistributable: true,
    transformations: [],
  },
  rows: [
    {
      model: "Round 70B",
      organisation: "Fixture Office",
      published: "2024-07-01",
      domain: "Language",
      parameters: 70e9,
      trainingOperations: 4.2e24,
      trainingData: 10e12,
      trainingEnergy: 12,
      operationsRatio: 1,
      confidence: "Confident",
    },
    {
      model: "Adapted 70B",
      published: "2024-08-01",
      domain: "Language",
      parameters: 70e9,
      trainingOperations: 4.2e24,
      trainingData: 1e9,
      operationsRatio: 10000,
    },
  ],
};

let answer = (): Response => Response.json(list);

beforeEach(() => {
  history.replaceState(null, "", "/");
  answer = () => Response.json(list);
  vi.stubGlobal("fetch", async () => answer());
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const today = landing("en").scenario;
const withParameters = (parameters: Scenario["parameters"]): Scenario => ({ ...today, parameters });

async function open(address: Parameters<typeof openFixture>[0] = {}) {
  const atlas = await openFixture({
    ...address,
    address: { view: "life-cycle", ...address.address },
  });
  await act(async () => {
    draw(atlas, <LifeCyclePage />);
  });
  return atlas;
}

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";
/** All text, with plain spaces before units. */
const text = (): string => (document.body.textContent ?? "").replaceAll("\u00a0", " ");

describe("the page of the life cycle", () => {
  it("says the day of the energy crossover, that of computation, and what is hidden after three years", async () => {
    await open();
    expect(title()).toBe("After 75 days of use, answering has taken more energy than training");
    expect(text()).toContain("Day 75: inference passes training");
    expect(text()).toContain("in computation: day 150");
    // 1 − 75/(75 + 1095)
    expect(text()).toContain(
      "Counting training alone misses 94\u202f% (84–99) of this model’s electricity over 3 years.",
    );
  });

  it("counts operations instead, with a day of its own and no range", async () => {
    const atlas = await open();
    fireEvent.click(screen.getByRole("radio", { name: "Operations" }));
    expect(partOf(atlas.getState().address, lifePart).ledger).toBe("operations");
    expect(title()).toBe(
      "After 150 days of use, answering has taken more computation than training",
    );
    // 6 · 70e9 · 15e12 and 2 · 70e9 · 3e11 · 1095
    expect(text()).toContain("6.30 × 10²⁴ FLOP");
    expect(text()).toContain("4.60 × 10²⁵ FLOP");
  });

  it("moves with the model's use: samples, growth, runs", async () => {
    await open({
      address: { scenario: withParameters({ samplesPerAnswer: 10, trainingRuns: 2 }) },
    });
    expect(title()).toContain("After 15 days");
  });

  it("says that shrinking use never catches up, and draws the lines all the same", async () => {
    await open({ address: { scenario: withParameters({ usageGrowth: -0.5 }) } });
    expect(title()).toBe(
      "With use that shrinks so fast, answering never takes as much energy as training",
    );
    expect(document.querySelectorAll(".life-line")).toHaveLength(2);
    expect(document.querySelector(".life-crossover")).toBeNull();
  });

  it("has a table twin whose crossover row is half hidden", async () => {
    await open();
    const table = screen.getByText("The chart as a table").closest("details");
    const row = table?.querySelector("[data-crossover]");
    expect(row?.querySelector("th")?.textContent).toContain("75");
    const [training, inference, hidden] = [...(row?.querySelectorAll("td") ?? [])].map(
      (cell) => cell.firstChild?.textContent,
    );
    expect(training).toBe(inference);
    expect(hidden).toBe("50\u202f%");
  });

  it("reads both lines on a day", async () => {
    await open();
    const slider = screen.getByRole("slider", { name: "Read the chart on a day" });
    fireEvent.change(slider, { target: { value: "100" } });
    // half way: 547.5 days, of which 75 are training
    expect(slider.getAttribute("aria-valuetext")?.replaceAll("\u00a0", " ")).toBe(
      "By day 548: training 8.84 GWh, inference 64.5 GWh; 88\u202f% hidden.",
    );
    expect(document.querySelector(".life-reading-line")).not.toBeNull();
  });

  it("draws a logarithmic chart from the first day", async () => {
    await open({ address: withPart({ parts: {} }, lifePart, { axis: "log", years: "1" }) });
    const labels = [...document.querySelectorAll(".life-grid text")].map(
      (tick) => tick.textContent,
    );
    expect(labels).toContain("1");
    expect(labels).toContain("365");
    expect(labels).not.toContain("release");
  });
});

describe("regions of the life cycle", () => {
  const table = () => screen.getByRole("table", { name: /Hidden share of the model/ });

  it("hides all where no compute is on record and less where training is put", async () => {
    await open({ address: { region: "CCC" } });
    const figure = (name: string): string =>
      within(table()).getByRole("link", { name }).closest("tr")?.querySelector("b:not([style])")
        ?.textContent ?? "";
    expect(figure("Gammaland")).toBe("100\u202f%");
    expect(figure("Alphaland")).not.toBe("100\u202f%");
    expect(text()).toMatch(/It misses all of it in 1 region of \d that answer/);
    expect(text()).toContain("the scale begins at 50\u202f%");
    expect(text()).not.toContain("NaN");
    expect(text()).toContain(
      "Gammaland: counting training alone hides all of the burden of this model",
    );
  });

  it("says why siting cannot tell, and leads to load as hosted", async () => {
    const siting = presets.find(({ basis }) => basis === "siting") as Scenario;
    const atlas = await open({ address: { scenario: siting } });
    expect(screen.queryByRole("table", { name: /Hidden share/ })).toBeNull();
    fireEvent.click(screen.getByRole("link", { name: "Take load as hosted today" }));
    expect(atlas.getState().address.scenario.basis).toBe("footprint");
  });

  it("lists every region with its amounts when asked to", async () => {
    await open();
    const details = screen
      .getByText(/regions, with amounts/)
      .closest("details") as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    expect(within(details).getAllByRole("rowheader").length).toBeGreaterThanOrEqual(3);
  });
});

describe("models of the list", () => {
  it("fills in a model, with the ratio that meets its training energy", async () => {
    const atlas = await open();
    const field = await screen.findByRole("combobox", { name: "Model" });
    expect(within(field).getAllByRole("option")).toHaveLength(2);
    fireEvent.change(field, { target: { value: "Round 70B" } });
    const { parameters } = atlas.getState().address.scenario;
    expect(parameters).toMatchObject({ activeParameters: 70, trainingTokens: 1e13 });
    expect(text()).toContain("On record for its training: 12.0 GWh. In the ledger: 12.0 GWh.");
    expect(screen.queryByText(/Adapted/)).toBeNull();
  });

  it("says that the list did not load, and works without it", async () => {
    answer = () => new Response("gone", { status: 404 });
    const { readModels } = await import("../../app/lifecycle/readModels.ts");
    expect((await readModels(99)).failure).toMatchObject({ kind: "status", status: 404 });
  });
});

describe("what explains the life", () => {
  it("shows embodied carbon only when switched on", async () => {
    await open();
    expect(text()).not.toContain("t CO₂e for the hours of training");
    fireEvent.click(screen.getByRole("switch", { name: "Show embodied carbon" }));
    expect(text()).toContain("t CO₂e for the hours of training");
    expect(text()).toContain("added to no region");
  });

  it("states the budget with its samples", async () => {
    await open({ address: { scenario: withParameters({ samplesPerAnswer: 4 }) } });
    expect(text()).toContain("Over 3 years it answers 329 trillion tokens, each drawn 4 times");
  });

  it("shows both energies of a sparse model, and never the fit alone", async () => {
    await open({
      address: { scenario: withParameters({ activeParameters: 22, totalParameters: 235 }) },
    });
    expect(text()).toContain(
      "22 billion of 235 billion parameters work on each token: 10.7 times fewer",
    );
    expect(text()).toContain("compare no dense and sparse models by it alone");
  });
});

describe("the address of a life", () => {
  it("restores how it is shown, and leaves out what is usual", async () => {
    const address = {
      ...landing("en"),
      view: "life-cycle",
      scenario: withParameters({ usageGrowth: -0.05, tokensPerDay: 1e12 }),
      ...withPart({ parts: {} }, lifePart, { ledger: "operations", axis: "log", years: "10" }),
    };
    const query = formatAddress(address, features, { language: "en" });
    expect(query).toContain("view=life-cycle");
    expect(query).toContain("ledger=operations&axis=log&years=10");
    const { address: again, notices } = parseAddress(query, "en", features);
    expect(notices).toEqual([]);
    expect(again.parts).toEqual(address.parts);
    expect(again.scenario.parameters).toEqual(address.scenario.parameters);
    expect(
      formatAddress({ ...landing("en"), view: "life-cycle" }, features, { language: "en" }),
    ).toBe("?v=2&view=life-cycle");
  });

  it("refuses what it does not know and says so", () => {
    const { address, notices } = parseAddress(
      "?v=2&view=life-cycle&ledger=<b>&axis=__proto__&years=4&set=usageGrowth:9",
      "en",
      features,
    );
    expect(address.parts).toEqual({});
    expect(notices.map(({ kind }) => kind)).toEqual([
      "outOfRange",
      "unknownValue",
      "unknownValue",
      "unknownValue",
    ]);
  });
});

describe("the life cycle in Arabic", () => {
  it("speaks with its own digits, chart included", async () => {
    await open({ address: { language: "ar" } });
    expect(title()).toMatch(/[٠-٩]/);
    const labels = [...document.querySelectorAll(".life-chart text")];
    expect(labels.length).toBeGreaterThan(10);
    for (const { textContent } of labels) expect(textContent).not.toMatch(/[0-9]/);
  });
});
