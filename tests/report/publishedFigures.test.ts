import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  conflictTable,
  dataCentreFiguresShape,
  defaultScenario,
  levelKeyTables,
  publishedConflicts,
  publishedFigures,
  readReference,
  totalsBeside,
} from "../../src/index.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { world as fixture } from "../fixtures/world.ts";
import { arabic, english } from "../layer/scenes.ts";

const world = builtWorld();
const { rows, issues } = readReference(
  JSON.parse(readFileSync("data/built/data-centre-figures.json", "utf8")),
  "data-centre-figures.json",
  dataCentreFiguresShape,
);
const given = { world, scenario: defaultScenario, words: english };
const of = (id: string) => publishedFigures(id, rows, given);

describe("published figures of a region", () => {
  test("Ireland: the meter goes before the model, series are one line each", () => {
    expect(issues).toEqual([]);
    const { title, lines, result } = of("IRL");
    expect(
      lines.map(({ publisher, figure, years, status, use }) => [
        publisher,
        figure,
        years,
        status,
        use,
      ]),
    ).toEqual([
      ["Central Statistics Office Ireland", "6.97\u00a0TWh", "2024", "measured", "used"],
      ["ICIS", "6.8\u00a0TWh", "2024", "modelled", "weakerStatus"],
      [
        "Central Statistics Office Ireland",
        "1.24–7.66\u00a0TWh",
        "2015–2025",
        "measured",
        "series",
      ],
      ["ICIS", "7.5–10.7\u00a0TWh", "2025–2030", "modelled", "series"],
      ["Central Statistics Office Ireland", "6.97\u00a0TWh", "2024", "measured", "comparison"],
      [
        "Joint Research Centre of the European Commission",
        "18\u202f%",
        "2022",
        "modelled",
        "comparison",
      ],
      ["Central Statistics Office Ireland", "22\u202f%", "2024", "measured", "comparison"],
    ]);
    expect(title).toBe("7 figures of its data centres are published");
    expect(result).toContain("6.97");
    expect(lines.at(-1)?.useWords).toContain("The share that goes with the metered electricity.");
    for (const { url } of lines) expect(url).toMatch(/^https?:/);
  });

  test("one figure at most sets the load, and it is named first", () => {
    const ids = new Set(rows.map(({ region }) => region));
    for (const id of ids) {
      const uses = of(id).lines.map(({ use }) => use);
      expect(uses.filter((use) => use === "used").length).toBeLessThanOrEqual(1);
      expect(uses.indexOf("used")).toBeLessThanOrEqual(0);
      expect(of(id).result === undefined).toBe(!uses.includes("used"));
    }
  });

  test("a capacity is weaker than energy that was reported in an earlier year", () => {
    const uses = Object.fromEntries(of("SGP").lines.map(({ id, use }) => [id, use]));
    expect(uses["sgp-energy-2020-ministry-of-trade-and-industry"]).toBe("used");
    expect(uses["sgp-capacity-2024-imda"]).toBe("weakerStatus");
  });

  test("a region that nobody has a figure of says so", () => {
    expect(of("KGZ")).toEqual({ title: "No figure of its data centres is published", lines: [] });
  });
});

describe("the key in words", () => {
  const nameOf = (id: string) => id;

  test("prints the fit of the build, each country once, the widest miss first", () => {
    const key = levelKeyTables(world, nameOf, english);
    expect(key?.formula).toContain("−16.970 + 0.646 · ln GDP + 0.436");
    expect(key?.formula).toContain("s = 0.650, n = 40");
    expect(key?.coverage).toContain("36 of 40");
    const residuals = key?.leftOut.rows.map((row) => Math.abs(Number(row[3]?.replace("−", "-"))));
    expect(residuals).toHaveLength(40);
    expect(residuals).toEqual(residuals?.toSorted((one, other) => other - one));
  });

  test("is absent without a fit, and its words stand in Arabic too", () => {
    expect(levelKeyTables({ regions: [] }, nameOf, english)).toBeUndefined();
    expect(levelKeyTables(fixture, nameOf, arabic)?.formula).toContain("ln Q");
  });

  test("published figures alone exceed four of the five totals of the IEA", () => {
    const { head, rows: totals } = totalsBeside(world, defaultScenario, english);
    const numbers = totals.map((row) => row.slice(1, 4).map((cell) => Number.parseFloat(cell)));
    expect(numbers.map(([total]) => total)).toEqual([183, 102, 68, 48, 15]);
    expect(numbers.filter(([total = 0, published = 0]) => published > total)).toHaveLength(4);
    for (const [, published = 0, all = 0] of numbers) expect(all).toBeGreaterThanOrEqual(published);
    for (const row of totals) expect(row).toHaveLength(head.length);
  });
});

describe("figures that disagree", () => {
  const conflicts = publishedConflicts(world, defaultScenario);

  test("are those of one region a third or more apart, the widest first", () => {
    const widths = conflicts.map(({ ratio }) => Math.abs(Math.log(ratio)));
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    expect(widths.at(-1)).toBeGreaterThanOrEqual(Math.log(1.33));
    for (const { used, other } of conflicts) expect(other.figure.region).toBe(used.figure.region);
  });

  test("hold Norway's 2.1 TWh against the 3.9 of a model", () => {
    const norway = conflicts.filter(({ region }) => region === "NOR");
    const { rows: lines, head } = conflictTable(norway, () => "Norway", english);
    expect(
      lines.some(([, used, other]) => used?.startsWith("2.1") && other?.startsWith("3.9")),
    ).toBe(true);
    for (const line of lines) expect(line).toHaveLength(head.length);
  });
});
