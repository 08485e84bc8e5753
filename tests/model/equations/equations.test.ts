import { expect, test } from "vitest";
import {
  bases,
  type Parameter,
  parameters,
  presets,
  type Scenario,
  variables,
} from "../../../src/index.ts";
import { equationConditions } from "../../../src/model/conditions.ts";
import { equationSections, symbolsIn } from "../../../src/model/equation.ts";
import {
  type Equation,
  equations,
  givenBy,
  type SymbolMeaning,
} from "../../../src/model/equations.ts";
import { quantityIds } from "../../../src/model/quantities.ts";
import { terms } from "../../../src/model/terms.ts";
import { parameterIds } from "../../../src/scenario/parameters.ts";

const [today] = presets as readonly [Scenario];

test("every symbol of a formula is named, and nothing else is", () => {
  for (const { id, formula, symbols } of equations)
    expect([id, [...symbolsIn(formula)].sort()]).toEqual([id, Object.keys(symbols).sort()]);
});

test("the reader of formulas sees what it has to see", () => {
  expect(symbolsIn("W_eq = ∑_f G · z + max(0, I_2) / (LF_s · 8760) − ΔK^2")).toEqual([
    "W_eq",
    "G",
    "z",
    "I_2",
    "LF_s",
    "ΔK",
  ]);
});

const known: Readonly<Record<string, (id: string) => boolean>> = {
  parameter: (id) => id in parameters,
  variable: (id) => id in variables,
  quantity: (id) => (quantityIds as readonly string[]).includes(id),
  term: (id) => id in terms,
};

const symbolsOfAll = equations.flatMap(({ id, symbols }) =>
  Object.entries(symbols).map(([symbol, meaning]) => ({ place: `${id} ${symbol}`, meaning })),
);

test("every symbol resolves to a parameter, a variable, a quantity or a term that exists", () => {
  const lost = symbolsOfAll.filter(({ meaning }) => {
    const [kind, name] = Object.entries(meaning)[0] as [string, string];
    return !known[kind]?.(name);
  });
  expect(lost).toEqual([]);
  for (const { meaning } of symbolsOfAll) {
    if (!("term" in meaning)) continue;
    for (const id of meaning.parameters ?? []) expect(parameters).toHaveProperty(id);
    for (const id of meaning.variables ?? []) expect(variables).toHaveProperty(id);
  }
});

test("ids, sections and conditions are in order, and each has its use", () => {
  const ids = equations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(equations.map(({ section }) => section))]).toEqual([...equationSections]);
  const conditions = equations.flatMap(({ when }) => when ?? []);
  expect([...new Set(conditions)].sort()).toEqual([...equationConditions].sort());
  for (const { source } of equations) expect(source).not.toBe("");
  const used = new Set<string>(
    symbolsOfAll.flatMap(({ meaning }) => ("term" in meaning ? [meaning.term] : [])),
  );
  expect(Object.keys(terms).filter((id) => !used.has(id))).toEqual([]);
});

const gives =
  (meaning: SymbolMeaning) =>
  (equation: Equation): boolean =>
    JSON.stringify(namedOf(givenBy(equation))) === JSON.stringify(namedOf(meaning));

const namedOf = (meaning: SymbolMeaning): unknown =>
  "term" in meaning ? { term: meaning.term } : meaning;

const holdsIn =
  ({ basis }: Scenario) =>
  (equation: Equation): boolean =>
    equation.bases?.includes(basis) ?? true;

test.each(bases)("every quantity has its equation in the basis %s", (basis) => {
  const scenario = { ...today, basis };
  const missing = quantityIds
    .filter((id) => basis === "tokens" || !["hostedTokens", "hostedImages"].includes(id))
    .filter((quantity) => !equations.filter(holdsIn(scenario)).some(gives({ quantity })));
  expect(missing).toEqual([]);
});

test("every parameter stands in an equation", () => {
  const named = new Set(
    symbolsOfAll.flatMap(({ meaning }) => {
      if ("parameter" in meaning) return [meaning.parameter];
      return "term" in meaning ? (meaning.parameters ?? []) : [];
    }),
  );
  expect(parameterIds.filter((id) => !named.has(id))).toEqual([]);
});

test("a parameter is an assumption with a source and a range that holds its value", () => {
  for (const id of parameterIds) {
    const { source, low, central, high, min, max }: Parameter = parameters[id];
    expect([id, source.trim() !== ""]).toEqual([id, true]);
    expect([id, min <= low && low <= central && central <= high && high <= max]).toEqual([
      id,
      true,
    ]);
  }
});
