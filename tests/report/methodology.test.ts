import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { statuses } from "../../src/dataset/status.ts";
import {
  bases,
  createWords,
  formulaParts,
  indicators,
  languages,
  methodFormats,
  parameters,
  parseDatasetNotes,
  parseWorld,
  variableIds,
  type Words,
  withNotes,
  writeMethodology,
} from "../../src/index.ts";
import { symbolsIn } from "../../src/model/equation.ts";
import { equations } from "../../src/model/equations.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { quantityName } from "../../src/report/methodology/symbolWords.ts";
import type { MethodologyContext } from "../../src/report/methodology/writeMethodology.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { writtenText } from "./writtenText.ts";

const { datasets: sources, release = { date: "" } } = parseWorld(
  JSON.parse(readFileSync("data/built/admin1/atlas.json", "utf8")),
  {},
);
const datasets = withNotes(
  sources,
  parseDatasetNotes(JSON.parse(readFileSync("data/built/dataset-notes.json", "utf8"))) ?? {},
);
const { datasets: ofCountries } = parseWorld(
  JSON.parse(readFileSync("data/built/atlas.json", "utf8")),
  {},
);
const countryDatasets = ofCountries.map(({ id }) => id);

const htmlOf = (context: MethodologyContext): string => writtenText(methodFormats, "html", context);

const wordsOf = async (code: string): Promise<Words> => {
  const language = languages.find((entry) => entry.code === code);
  if (!language) throw new Error(code);
  return createWords(language.tag, language.direction, await language.load());
};

describe.each(languages.map(({ code }) => code))("in %s", async (code) => {
  const words = await wordsOf(code);
  const context = { words, datasets, release };
  const method = writeMethodology(context);
  const html = htmlOf(context);

  test("every equation, parameter, indicator, variable and dataset appears, in data and on the page", () => {
    const ids = <T extends { readonly id: string }>(list: readonly T[]) => list.map(({ id }) => id);
    expect(method.sections.flatMap((section) => ids(section.equations))).toEqual(ids(equations));
    expect(ids(method.parameters)).toEqual(parameterIds);
    expect(ids(method.indicators)).toEqual(ids(indicators));
    expect(ids(method.variables)).toEqual(variableIds);
    expect(ids(method.datasets)).toEqual(ids(datasets));
    for (const id of ids(equations)) expect(html).toContain(`id="equation-${id}"`);
    for (const id of parameterIds) expect(html).toContain(`id="parameter-${id}"`);
    for (const id of ids(indicators)) expect(html).toContain(`id="indicator-${id}"`);
    for (const id of variableIds) expect(html).toContain(`id="variable-${id}"`);
    for (const id of ids(datasets)) expect(html).toContain(`id="data-${id}"`);
  });

  test("every symbol has a name, and a unit unless it may be anything", () => {
    for (const { equations: list } of method.sections)
      for (const { id, formula, symbols } of list) {
        expect([id, symbols.map(({ symbol }) => symbol)]).toEqual([id, symbolsIn(formula)]);
        for (const { symbol, name } of symbols) expect([id, symbol, name]).not.toContain("");
      }
  });

  test("every parameter is assumed, has its source and stands in an equation", () => {
    for (const { id, status, source, equations: list, figure, unitName } of method.parameters) {
      expect([id, status, source]).toEqual([id, "assumed", parameters[id].source]);
      expect([id, list.length > 0, figure !== "", unitName !== ""]).toEqual([id, true, true, true]);
    }
  });

  test("every indicator says what it is and rests on data; one that is computed has its equation", () => {
    for (const { id, about, sources, equations: list, direction } of method.indicators) {
      const { variable } = indicators.find((entry) => entry.id === id) ?? {};
      expect([id, about !== "", sources.length > 0, direction !== ""]).toEqual([
        id,
        true,
        true,
        true,
      ]);
      expect([id, list.length > 0 || variable !== undefined]).toEqual([id, true]);
    }
    for (const { id, sources } of method.variables) expect([id, sources]).not.toEqual([id, []]);
  });

  test("among the datasets of countries, a variable of regions below them says so in place of a hole", () => {
    const below = words.say("methodology.belowCountries");
    expect(
      htmlOf({ words, datasets: withNotes(ofCountries, {}), release }).split(below),
    ).toHaveLength(3);
    expect(html).not.toContain(below);
  });

  test("nothing reads as a hole", () => {
    expect(html).not.toMatch(/NaN|undefined|null|Infinity|-9999|\{[a-z]+\}/);
    for (const id of quantityIds) expect(quantityName(words, id)).not.toBe("");
  });

  test("it runs nothing and loads nothing; its links stay on the page or lead to publishers", () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|\son[a-z]+=|javascript:/i);
    expect(html).toContain("default-src &#39;none&#39;");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, link = ""] of html.matchAll(/href="([^"]+)"/g))
      expect(link.startsWith("https://") || ids.includes(link.slice(1))).toBe(true);
  });

  test("every element that is opened is closed", () => {
    /** Without an end tag, or, as HTML allows, with one that is left out. */
    const endless = ["meta", "path", "circle", "br", "col", "use", "td", "tr"];
    const open: string[] = [];
    const tags = [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?>/g)].filter(
      ([, , name = ""]) => !endless.includes(name),
    );
    for (const [, slash, name = ""] of tags)
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    expect(open).toEqual([]);
  });

  test("the same bytes twice", () => {
    expect(htmlOf(context)).toBe(html);
  });
});

test("Arabic runs from the right, formulas from the left, figures in its own digits", async () => {
  const words = await wordsOf("ar");
  const html = htmlOf({ words, datasets, release });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<p class="formula" dir="ltr">');
  const { parameters: list } = writeMethodology({ words, datasets, release });
  for (const { id, figure, range, bounds } of list)
    expect([id, /[0-9]/.test(figure + range + bounds)]).toEqual([id, false]);
});

test("a parameter in words: value, range, bounds to the last digit, large numbers by name", async () => {
  const words = await wordsOf("en");
  const { parameters: list } = writeMethodology({ words, datasets, release });
  const at = (id: string) => {
    const { figure, range, bounds, unitName } =
      list.find((entry) => entry.id === id) ?? list[0] ?? {};
    return { figure, range, bounds, unitName };
  };
  expect(at("aiShare")).toEqual({
    figure: "0.150",
    range: "0.100–0.350",
    bounds: "0–1",
    unitName: "ratio",
  });
  expect(at("samplesPerAnswer")).toMatchObject({ figure: "1", range: "", bounds: "1–1,024" });
  expect(at("outputTokens")).toMatchObject({
    figure: "10,000 trillion",
    range: "1000 trillion–100,000 trillion",
  });
});

test("the dictionary tells sources and bases apart", async () => {
  const words = await wordsOf("en");
  const { indicators: list, variables: inputs } = writeMethodology({ words, datasets, release });
  const indicator = (id: string) => list.find((entry) => entry.id === id);
  const amongCountries = (sources: readonly string[] = []) =>
    sources.filter((id) => countryDatasets.includes(id));
  expect(amongCountries(indicator("scarcityFactor")?.sources)).toEqual(["aware-2"]);
  expect(indicator("demandShare")?.equations).toEqual(["demandShare"]);
  expect(indicator("demandShare")?.sources).toContain("ember-overview");
  expect(indicator("burdenIndex")?.equations).toEqual(["burdenIndex", "burdenIndexGeometric"]);
  expect(indicator("carbonIntensity")?.bases.split(", ")).toHaveLength(bases.length);
  expect(amongCountries(inputs.find(({ id }) => id === "computeLocated")?.sources)).toEqual([
    "epoch-gpu-clusters",
    "epoch-ai-sites",
  ]);
});

test("statuses and classes that are no number are explained", async () => {
  const words = await wordsOf("en");
  const method = writeMethodology({ words, datasets, release });
  expect(method.statuses.map(({ id }) => id)).toEqual(statuses);
  for (const { about } of [...method.statuses, ...method.kinds]) expect(about).not.toBe("");
  expect(method.limits.length).toBeGreaterThan(12);
});

test("formulas in pieces: indices low, exponents high, functions and numbers as text", () => {
  expect(formulaParts("E_fac = DC · g^(y − 2024)")).toEqual([
    { symbol: "E_fac", base: "E", below: "fac" },
    { text: " = " },
    { symbol: "DC", base: "DC" },
    { text: " · " },
    { symbol: "g", base: "g" },
    { above: [{ symbol: "y", base: "y" }, { text: " − 2024" }] },
  ]);
  expect(formulaParts("n = 2^⌈log2(⌈M / 80⌉)⌉")).toEqual([
    { symbol: "n", base: "n" },
    { text: " = 2" },
    { above: [{ text: "⌈log2(⌈" }, { symbol: "M", base: "M" }, { text: " / 80⌉)⌉" }] },
  ]);
  expect(formulaParts("x = ∑_f g · T^2 + max(0, I)").map((part) => Object.keys(part)[0])).toContain(
    "above",
  );
});

test("a formula put together again from its pieces is the formula", () => {
  const text = (parts: ReturnType<typeof formulaParts>): string =>
    parts
      .map((part) => {
        if ("text" in part) return part.text;
        return "above" in part ? text(part.above) : part.symbol;
      })
      .join("");
  const plain = (formula: string): string => formula.replace(/[\^()]/g, "");
  for (const { id, formula } of equations)
    expect([id, plain(text(formulaParts(formula)))]).toEqual([id, plain(formula)]);
});
