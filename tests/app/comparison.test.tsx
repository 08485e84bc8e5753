import { act, cleanup, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ComparisonPage } from "../../app/comparison/ComparisonPage.tsx";
import { presetScenario } from "../../app/state/presetScenario.ts";
import { compareWithAnchors, comparisonTable } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const anchor = {
  id: "googleEnergy",
  about: "Energy of a prompt",
  value: 0.24,
  unit: "Wh",
  year: 2025,
  status: "measured",
  tokens: 300,
  source: "Elsworth et al. (2025)",
  url: "https://example.org/prompt",
} as const;

const reference = {
  id: "published-anchors",
  title: "Published figures",
  publisher: "Inference Burden Atlas",
  url: "https://example.org/",
  licence: { name: "CC BY 4.0", url: "https://example.org/licence" },
  attribution: "Inference Burden Atlas",
  vintage: "2026",
  retrieved: "2026-01-01",
  redistributable: true,
  transformations: [],
};

/** Answers of the server, one for each request; the last one repeats. */
const serve = (...answers: readonly Response[]): void => {
  const waiting = [...answers];
  vi.stubGlobal("fetch", () =>
    Promise.resolve((waiting.length > 1 ? waiting.shift() : waiting[0])?.clone()),
  );
};
const good = () => Response.json({ reference, rows: [anchor] });

/** The page requests once for each attempt: tests that need another answer try again. */
const open = async (preset: string) => {
  const atlas = await openFixture({ address: { scenario: presetScenario(preset) } });
  await act(async () => {
    draw(
      atlas,
      <Suspense fallback="waiting">
        <ComparisonPage />
      </Suspense>,
    );
  });
  return atlas;
};

describe("how this compares", () => {
  it("names the file that did not load, and tries again", async () => {
    serve(new Response("", { status: 503 }), good());
    await open("today");
    expect((await screen.findByRole("alert")).textContent).toContain("the server answered 503");
    await act(async () => screen.getByRole("button", { name: "Try again" }).click());
    expect(await screen.findByRole("table", { name: "How this compares" })).toBeTruthy();
  });

  it("shows the rows of the pure function, cell by cell, with notes and a linked source", async () => {
    serve(good());
    const atlas = await open("today");
    if (screen.queryByRole("alert"))
      await act(async () => screen.getByRole("button", { name: "Try again" }).click());
    const { assessment, words } = atlas.getState();
    if (!assessment) throw new Error("The fixture has no assessment.");
    const rows = compareWithAnchors(world, { footprint: assessment }, [anchor]);
    const { rows: lines, notes } = comparisonTable(rows, words);
    const table = await screen.findByRole("table", { name: "How this compares" });
    const [row] = within(table).getAllByRole("row").slice(1);
    const cells = [
      within(row as HTMLElement).getByRole("rowheader"),
      ...within(row as HTMLElement).getAllByRole("cell"),
    ];
    expect(cells.map((cell) => cell.textContent)).toEqual(lines[0]);
    for (const note of notes) expect(screen.getByText(note)).toBeTruthy();
    expect(screen.getByRole("link", { name: anchor.url }).getAttribute("href")).toBe(anchor.url);
  });

  it("says that nobody published what the same load everywhere takes, and offers what compares", async () => {
    serve(good());
    const atlas = await open("siting-100mw");
    if (screen.queryByRole("alert"))
      await act(async () => screen.getByRole("button", { name: "Try again" }).click());
    expect(screen.getByText(/Nobody has published/)).toBeTruthy();
    await act(async () =>
      screen.getByRole("link", { name: "Compare what is hosted today" }).click(),
    );
    expect(atlas.getState().address.scenario.preset).toBe("today");
  });
});
