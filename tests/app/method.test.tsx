import { act, cleanup, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MethodPage } from "../../app/method/MethodPage.tsx";
import type { AtlasStore } from "../../app/state/atlas.ts";
import {
  type GateFailure,
  gateSentence,
  indicators,
  isMeasure,
  parameters,
  variableIds,
  withColumns,
  withNotes,
  writeMethodology,
} from "../../src/index.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { world } from "../fixtures/world.ts";
import { dataset, draw, openFixture } from "./atlas.tsx";

/** The page has thousands of cells: a busy machine takes seconds to draw them. */
vi.setConfig({ testTimeout: 20_000 });

const notes = { [dataset.id]: { transformations: ["Rounded."], caveats: ["Invented."] } };

/** The server has the notes on datasets and no other file. */
beforeEach(() => {
  vi.stubGlobal("fetch", async (address: string) =>
    address.endsWith("dataset-notes.json")
      ? Response.json(notes)
      : new Response("", { status: 404 }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const failure: GateFailure = {
  rule: "range",
  region: "CCC",
  variable: "carbonIntensity",
  year: 2022,
  source: "fixture",
  value: 1310,
  min: 5,
  max: 1200,
  kept: false,
};

const open = async (gateFailures: readonly GateFailure[] = []) => {
  const atlas = await openFixture({
    state: {
      loaded: {
        ...withColumns(world),
        datasets: [dataset],
        gateFailures,
        release: { date: "2026-05-03" },
        issues: [],
      },
    },
  });
  await act(async () => {
    draw(
      atlas,
      <Suspense fallback="waiting">
        <MethodPage />
      </Suspense>,
    );
  });
  return atlas;
};

const methodOf = (atlas: AtlasStore) => {
  const { words, loaded } = atlas.getState();
  if (!loaded?.release) throw new Error("The fixture has no release.");
  return writeMethodology({
    words,
    datasets: withNotes(loaded.datasets, notes),
    release: loaded.release,
  });
};

/** A formula without superscript and subscript marks, and without the brackets around an exponent. */
const signs = (formula: string): string => formula.replace(/[_^()\s]/g, "");

/** Read from the document: looking up the roles of thousands of cells is slow. */
const rowsOf = (table: string): readonly Element[] => [
  ...document.querySelectorAll(`table[aria-label="${table}"] > tbody > tr`),
];

describe("method page", () => {
  it("has every parameter with value, range, bounds and source", async () => {
    const method = methodOf(await open());
    const rows = rowsOf("Parameters");
    expect(rows).toHaveLength(parameterIds.length);
    for (const [place, { id, name, figure, range, bounds, source }] of method.parameters.entries())
      for (const part of [name, id, figure, range, bounds, source, parameters[id].source])
        expect(rows[place]?.textContent).toContain(part);
  });

  it("has every equation with its symbols, units and source", async () => {
    const method = methodOf(await open());
    const equations = method.sections.flatMap((section) => section.equations);
    expect(equations.length).toBeGreaterThan(20);
    for (const { id, name, formula, symbols, source, holds } of equations) {
      const entry = document.getElementById(`equation-${id}`);
      expect(entry?.textContent).toContain(name);
      expect(entry?.textContent).toContain(source);
      expect(entry?.textContent).toContain(holds);
      expect(signs(entry?.querySelector(".display")?.textContent ?? "")).toBe(signs(formula));
      for (const symbol of symbols) {
        expect(entry?.textContent).toContain(symbol.name);
        expect(entry?.textContent).toContain(symbol.unit);
      }
    }
  });

  it("has every variable with its coverage and who supplies it", async () => {
    await open();
    const rows = rowsOf("Data dictionary and coverage");
    expect(rows).toHaveLength(variableIds.length);
    for (const [place, id] of variableIds.entries()) {
      const covered = world.regions.filter(({ cells }) => {
        const cell = cells[id];
        return cell && isMeasure(cell);
      });
      expect(rows[place]?.textContent).toContain(`${covered.length} of ${world.regions.length}`);
      expect(rows[place]?.textContent).toContain("Fixture Office");
    }
  });

  it("says what each indicator means", async () => {
    await open();
    expect(rowsOf("Indicators")).toHaveLength(indicators.length);
    expect(document.body.textContent).toContain("a lighter burden");
  });

  it("tells each failed check in its own sentence", async () => {
    const { words } = (await open([failure])).getState();
    const [row, ...others] = rowsOf("Failed checks of the data");
    expect(others).toEqual([]);
    expect(row?.textContent).toContain("Gammaland");
    expect(row?.textContent).toContain(gateSentence(failure, words));
  });

  it("says so where nothing failed", async () => {
    await open();
    expect(screen.getByText("Every figure lies within what it can be.")).toBeTruthy();
  });

  it("names each dataset with licence, changes and caveats, and every link inside the page ends somewhere", async () => {
    await open();
    const addresses = [...document.querySelectorAll("a")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    expect(addresses).toContain("https://example.org/licence");
    expect(screen.getByText("Rounded.")).toBeTruthy();
    expect(screen.getByText("Invented.")).toBeTruthy();
    const inside = addresses.filter((href) => href.startsWith("#"));
    expect(inside.length).toBeGreaterThan(5);
    for (const href of inside) expect(document.getElementById(href.slice(1)), href).toBeTruthy();
  });
});
