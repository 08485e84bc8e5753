import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import {
  defaultScenario,
  formatsOf,
  outcomeOf,
  presets,
  type ReportContext,
  regionKinds,
  type Scenario,
} from "../../src/index.ts";
import { evaluateFormula } from "../../src/model/formula/evaluateFormula.ts";
import { parseFormula } from "../../src/model/formula/parseFormula.ts";
import { spreadsheetFormula } from "../../src/report/workpaper/spreadsheetFormula.ts";
import { workpaper } from "../../src/report/workpaper/workpaper.ts";
import type { MarkedCell, Workbook } from "../../src/report/xlsx/workbook.ts";
import { arabic } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const context = fixtureContext();

/** Cells that have a name, by it. */
const namedCells = ({ sheets }: Workbook): ReadonlyMap<string, MarkedCell> =>
  new Map(
    sheets
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) =>
        typeof cell === "object" && cell.name !== undefined ? [[cell.name, cell]] : [],
      ),
  );

/** A formula of the chain in the signs of the method, for the reader of formulas. N of a text is nothing. */
const inMethodSigns = (formula: string): string =>
  `y = ${formula
    .replaceAll("*", "·")
    .replaceAll("-", "−")
    .replaceAll("MAX(", "max(")
    .replaceAll("MIN(", "min(")
    .replaceAll("N(", "(")}`;

/** What a spreadsheet would show in a cell when some cells are overwritten. */
function shown(
  name: string,
  cells: ReadonlyMap<string, MarkedCell>,
  overwritten: Readonly<Record<string, number>> = {},
): number {
  const own = overwritten[name];
  if (own !== undefined) return own;
  const cell = cells.get(name);
  if (!cell) throw new Error(`No cell is called ${name}.`);
  const { formula, value } = cell;
  if (formula === undefined || /SUM|IFERROR/.test(formula) || name.startsWith("part_"))
    return typeof value === "number" ? value : Number.NaN;
  const isMissingNothing = formula.includes("N(");
  const numberOf = (symbol: string): number => {
    const found = shown(symbol, cells, overwritten);
    return isMissingNothing && Number.isNaN(found) ? 0 : found;
  };
  const symbols = [...new Set(formula.match(/[a-z]+_[A-Za-z0-9]+/g))];
  return Number(
    evaluateFormula(
      parseFormula(inMethodSigns(formula)),
      Object.fromEntries(symbols.map((symbol) => [symbol, numberOf(symbol)])),
    ),
  );
}

const chainOf = (book: Workbook) => [...namedCells(book)].filter(([name]) => name.startsWith("q_"));

describe.each(presets.map((scenario) => [scenario.preset, scenario] as const))(
  "under %s the formulas compute what the model computed",
  (_, scenario: Scenario) => {
    const given = fixtureContext(scenario);
    test.each(given.world.regions.map(({ id }, place) => [id, place] as const))(
      "in %s",
      (_id, place) => {
        const book = workpaper(given, place);
        const cells = namedCells(book);
        for (const [name, { value, formula }] of chainOf(book))
          if (formula !== undefined && typeof value === "number")
            expect([name, shown(name, cells)]).toEqual([
              name,
              expect.closeTo(value, Math.max(0, 9 - Math.log10(Math.abs(value) + 1))),
            ]);
      },
    );
  },
);

test("most of the chain computes, and whatever does not says why", () => {
  const chain = workpaper(context, 0).sheets[3];
  const live = chain?.rows.filter((row) => row.at(-1) === "Yes.") ?? [];
  expect(live.length).toBeGreaterThan(40);
  for (const row of chain?.rows ?? []) expect(row.at(-1)).toMatch(/\.$/);
});

test("a figure that is changed moves what rests on it, and nothing else", () => {
  const cells = namedCells(workpaper(context, 0));
  const before = Number(cells.get("in_population")?.value);
  const half = { in_population: before / 2 };
  expect(shown("q_carbonPerResident", cells, half)).toBeCloseTo(
    2 * shown("q_carbonPerResident", cells),
    12,
  );
  expect(shown("q_carbon", cells, half)).toBe(shown("q_carbon", cells));
});

test("a parameter that is changed gives what the model computes with it", () => {
  const cells = namedCells(workpaper(context, 0));
  const own = { ...defaultScenario, parameters: { aiShare: 0.3, powerUsageEffectiveness: 1.4 } };
  for (const [name, { value }] of chainOf(workpaper(fixtureContext(own), 0)))
    if (typeof value === "number" && cells.get(name)?.formula !== undefined) {
      const changed = shown(name, cells, {
        par_aiShare: 0.3,
        par_powerUsageEffectiveness: 1.4,
      });
      expect([name, Math.abs(changed - value) <= 1e-9 * Math.abs(value)]).toEqual([name, true]);
    }
});

test("results stand beside those of the assessment and are linked to the chain", () => {
  const book = workpaper(context, 0);
  const cells = namedCells(book);
  const linked = book.sheets[4]?.rows.filter(([, value]) => typeof value === "object") ?? [];
  expect(linked.length).toBeGreaterThan(10);
  for (const [name, value, assessed] of linked) {
    const { formula = "" } = value as MarkedCell;
    const [cell = "", scale = "1"] = formula.split("*");
    const own = shown(cell, cells) * Number(scale);
    expect([name, Math.abs(own - Number(assessed)) <= 1e-9 * Math.abs(own)]).toEqual([name, true]);
  }
  const carbon = linked.find(([name]) => name === "Greenhouse gases per resident");
  expect(carbon?.[2]).toBe(outcomeOf(context.assessment, "carbonPerResident", 0).value);
});

test("an input is not said to be computed over all regions", () => {
  const rows = workpaper(context, 0).sheets[4]?.rows ?? [];
  const remarkOf = (name: string) => String(rows.find(([own]) => own === name)?.at(-1));
  expect(remarkOf("Population")).toMatch(/^A number: an input or a count/);
  expect(remarkOf("Host: share of inference")).toMatch(/^A number: computed over all regions/);
});

test("a gap is a text with its reason, and what needs it says so until it has a figure", () => {
  const gaps = context.world.regions.flatMap((_, place) => {
    const [, inputs, , chain] = workpaper(context, place).sheets;
    const missing = inputs?.rows.filter(
      ([, , cell]) => typeof cell === "object" && cell.value === "no data",
    );
    return [...(missing ?? []).map((row) => row.at(-1)), ...(chain?.rows ?? []).flat()];
  });
  const formulas = gaps.flatMap((cell) =>
    typeof cell === "object" && cell.formula?.startsWith("IFERROR") ? [cell] : [],
  );
  expect(formulas.length).toBeGreaterThan(0);
  for (const { formula, value } of formulas)
    expect([value, formula]).toEqual(["no data", expect.stringMatching(/,"no data"\)$/)]);
  expect(gaps.some((cell) => typeof cell === "string" && cell.includes("no figure"))).toBe(true);
});

describe("formulas", () => {
  const operand = (id: string, unit = "ratio") =>
    ({ kind: "parameter", id, value: 2, unit }) as const;
  const written = (formula: string, symbols: object, unit = "ratio", missingIsZero = false) =>
    spreadsheetFormula({
      ...{
        id: "y",
        isStep: false,
        unit,
        value: 1,
        computed: 1,
        source: "",
        equation: "y",
        reads: [],
      },
      ...{ liveness: "live", formula, missingIsZero, expression: parseFormula(formula) },
      symbols: symbols as never,
    });

  test("have brackets where they are needed, units as factors, and no text counts as nothing", () => {
    const symbols = { a: operand("a"), b: operand("b", "MW"), c: operand("c") };
    expect(written("y = a / (b · c)", symbols)).toBe("par_a/(par_b*1000*par_c)");
    expect(written("y = a − (c − a)", symbols)).toBe("par_a-(par_c-par_a)");
    expect(written("y = (a + c)^2", symbols)).toBe("(par_a+par_c)^2");
    expect(written("y = max(a, c + 1)", symbols)).toBe("MAX(par_a*1,par_c+1)");
    expect(written("y = a + c", symbols, "GW")).toBe("(par_a+par_c)/1000000");
    expect(written("y = a + c", symbols, "ratio", true)).toBe("N(par_a)+N(par_c)");
    expect(written("y = 2^⌈log2(a)⌉", symbols)).toBe("2^ROUNDUP(LOG(par_a*1,2),0)");
  });

  test("write a sum over leaves leaf by leaf", () => {
    const leaf = (id: string) => [{ ...operand(id), kind: "leaf" }];
    const symbols = {
      g: [leaf("coal"), leaf("gas"), leaf("sun")],
      h: [[operand("x")], [operand("y"), operand("z")], []],
    };
    expect(written("y = ∑_f g · h", symbols)).toBe("part_coal*par_x+part_gas*(par_y+par_z)");
  });
});

describe("the file", () => {
  const kind = regionKinds.find(({ id }) => id === "workpaper");
  if (!kind) throw new Error("There is no workpaper.");
  const bytesOf = async (given: ReportContext): Promise<Uint8Array> =>
    (await formatsOf(kind)[0]?.write(given, 0)) as Uint8Array;

  test("has the same bytes twice, names for its cells, and results beside its formulas", async () => {
    const bytes = await bytesOf(context);
    expect(Buffer.from(await bytesOf(fixtureContext())).equals(Buffer.from(bytes))).toBe(true);
    const parts = unzipSync(bytes);
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    expect(book).toMatch(/<definedName name="par_inferenceShare">&#39;Parameters&#39;!\$C\$\d+</);
    const names = [...book.matchAll(/<definedName name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const chain = strFromU8(parts["xl/worksheets/sheet4.xml"] ?? new Uint8Array());
    expect(chain.match(/<f>/g)?.length).toBe(chain.match(/<\/f><v>/g)?.length);
    for (const [, formula = ""] of chain.matchAll(/<f>([^<]*)<\/f>/g))
      for (const name of formula.match(/\b(?:q|in|par|part|all)_\w+/g) ?? [])
        expect(names).toContain(name);
  });

  test("is in the language of the words, from the right where that is read so", async () => {
    const given = fixtureContext(defaultScenario, { words: arabic });
    const bytes = await bytesOf(given);
    const rows = await readSheet(Buffer.from(bytes), 4);
    expect(rows[0]?.[2]).toBe("القيمة");
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet4.xml"] ?? new Uint8Array())).toContain(
      'rightToLeft="1"',
    );
  });
});
