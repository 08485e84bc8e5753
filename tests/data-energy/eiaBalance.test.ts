import { expect, test } from "vitest";
import { balanceFile, compileBalance } from "../../data/eia-balance/compile.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

/** The four rows of a country in 2020 and 2021; the file has a byte-order mark and stray blanks. */
const country = (name: string, generation: string, imports: string, losses: string) => [
  `${name},net generation,Region,1,${generation}`,
  `${name},net consumption,Region,1,${generation}`,
  `${name},net imports ,Region,1,${imports}`,
  `${name},distribution losses ,Region,1,${losses}`,
];

const compile = (...countries: readonly (readonly string[])[]) =>
  compileBalance(
    filesOf({
      [balanceFile]: ["\uFEFFCountry,Features,Region,2020,2021", ...countries.flat()].join("\n"),
    }),
  );

test("takes net imports and losses of 2021, negative where a country exports", () => {
  const { rows, issues } = compile(country("France", "530.4", "-44.8369104", "38.13"));
  expect(shortRows(rows)).toEqual(["FRA gridLosses 2021 38.13", "FRA netImports 2021 -44.8369104"]);
  expect(issues).toEqual([]);
});

test("joins damaged and short names", () => {
  const { rows, issues } = compile(
    country("S0rra Leone", "0.2", "0", "0.1"),
    country("V0tnam", "240", "1", "15"),
    country("Saint P0rre and Miquelon", "0.05", "0", "0.001"),
    country("Dem. Rep. Congo", "11", "0.2", "2.3"),
    country("Congo", "4", "0.002", "1.8"),
    country("W. Sahara", "0.1", "0", "0.01"),
  );
  expect([...new Set(rows.map(({ region }) => region))].sort()).toEqual(
    ["COD", "COG", "ESH", "SLE", "SPM", "VNM"].sort(),
  );
  expect(issues).toEqual([]);
});

test("zeros in every row stand for a missing figure, a single zero does not", () => {
  const { rows, issues } = compile(
    country("Guadeloupe", "0", "", "0"),
    country("Gibraltar", "0.2", "0", "0.007"),
  );
  expect(shortRows(rows)).toEqual(["GIB gridLosses 2021 0.007", "GIB netImports 2021 0"]);
  expect(issues).toEqual([expect.stringContaining('"Guadeloupe" has 0 or nothing')]);
});

test("a mark leaves the one figure out, an unknown name the country", () => {
  const { rows, issues } = compile(
    country("Kenya", "12", "--", "2.9"),
    country("Wake Island", "0", "0", "0"),
  );
  expect(shortRows(rows)).toEqual(["KEN gridLosses 2021 2.9"]);
  expect(issues).toEqual([
    expect.stringContaining("no figure for net imports"),
    expect.stringContaining('received "Wake Island"'),
  ]);
});
