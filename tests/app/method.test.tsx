import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { MethodPage } from "../../app/method/MethodPage.tsx";
import { plainFigure } from "../../app/method/plainFigure.ts";
import { wordsOf } from "../../app/shell/language.ts";
import {
  type GateFailure,
  gateSentence,
  indicators,
  isMeasure,
  parameterIds,
  parameters,
  variableIds,
} from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { dataset, draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

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
        world,
        datasets: [{ ...dataset, transformations: ["Rounded."], caveats: ["Invented."] }],
        gateFailures,
        release: { date: "2026-05-03" },
        issues: [],
      },
    },
  });
  draw(atlas, <MethodPage />);
  return atlas;
};

const rowsOf = (table: string): readonly HTMLElement[] =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .slice(1);

describe("method page", () => {
  it("has every parameter with value, range, unit and source", async () => {
    const { words } = (await open()).getState();
    const rows = rowsOf("Parameters");
    expect(rows).toHaveLength(parameterIds.length);
    for (const [place, id] of parameterIds.entries()) {
      const { central, source, min, max } = parameters[id];
      const text = rows[place]?.textContent ?? "";
      expect(text).toContain(words.say(`parameter.${id}`));
      expect(text).toContain(id);
      expect(text).toContain(plainFigure(words, central));
      expect(text).toContain(`${plainFigure(words, min)}–${plainFigure(words, max)}`);
      expect(text).toContain(source);
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
    expect(screen.getByRole("link", { name: "CC0" }).getAttribute("href")).toBe(
      "https://example.org/licence",
    );
    expect(screen.getByText("Rounded.")).toBeTruthy();
    expect(screen.getByText("Invented.")).toBeTruthy();
    const inside = screen
      .getAllByRole("link")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.startsWith("#"));
    expect(inside.length).toBeGreaterThan(5);
    for (const href of inside) expect(document.getElementById(href.slice(1)), href).toBeTruthy();
  });
});

describe("figures as they were declared", () => {
  it.each([
    [1024, "1,024"],
    [0.0016, "0.0016"],
    [2e9, "2 billion"],
    [3.2e15, "3.2 × 10¹⁵"],
    [-100, "−100"],
  ])("%d reads %s", async (value, text) =>
    expect(plainFigure(await wordsOf("en"), value).replaceAll("\u00a0", " ")).toBe(text),
  );
});
