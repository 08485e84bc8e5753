import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { defaultScenario, presets } from "../../src/index.ts";
import { formulaTree } from "../../src/model/formulaTree.ts";
import { type QuantityId, quantityUnits } from "../../src/model/quantities.ts";
import { type ChainStep, chainOf } from "../../src/report/workpaper/chain.ts";
import { placesOf } from "../../src/report/workpaper/place.ts";
import { factorOf, namesOf } from "../../src/report/workpaper/sheets.ts";
import { spreadsheetFormula } from "../../src/report/workpaper/spreadsheetFormula.ts";
import { workpaper } from "../../src/report/workpaper/workpaper.ts";
import { workbookXlsx } from "../../src/report/xlsx/workbookXlsx.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

test("a formula reads as spreadsheets read it, every operation in brackets", () => {
  const read = (formula: string): string =>
    spreadsheetFormula(formulaTree(formula), (symbol) => `$${symbol}$1`);
  expect(read("y = a + b · c^2 / 4 − 1")).toBe("((($a$1+(($b$1*($c$1^2))/4))-1))".slice(1, -1));
  expect(read("y = −a^2")).toBe("(0-($a$1^2))");
  expect(read("y = ∑_f g · k + max(0, z)")).toBe("(SUMPRODUCT(($g$1*$k$1))+MAX(0,$z$1))");
  expect(read("n = 2^⌈log2(M)⌉")).toBe("(2^ROUNDUP(LOG($M$1,2),0))");
});

const world = builtWorld();
const quantities = Object.keys(quantityUnits) as QuantityId[];

/** Steps that stand before one that they rest on, or have no factor or not as many names as numbers. */
function faultsOf(chain: readonly ChainStep[]): readonly string[] {
  const seen = new Set<string>();
  return chain.flatMap((step) => {
    const rests = Object.values(step.live?.symbols ?? {}).filter((on) => typeof on !== "number");
    const isWhole =
      factorOf(step) > 0 &&
      namesOf(step, english).length === [step.value].flat().length &&
      rests.every(({ key }) => seen.has(key));
    seen.add(step.key);
    return isWhole ? [] : [step.key];
  });
}

test.each(presets.map((scenario) => [scenario.preset, scenario] as const))(
  "every step of %s has a name and a factor, and stands behind those it rests on",
  (_, scenario) => {
    const places = placesOf(world, scenario);
    for (let region = 0; region < world.regions.length; region += 9)
      expect(faultsOf(chainOf({ ...places, region }, quantities))).toEqual([]);
  },
);

test("a workpaper holds inputs with source, formulas and what they give, results; defused and the same twice", async () => {
  const context = fixtureContext(defaultScenario, { world });
  const region = world.regions.findIndex(({ id }) => id === "IRL");
  const { sheets } = workpaper(context, region);
  expect(sheets.map(({ name }) => name)).toEqual([
    ...["Read me", "Inputs", "Parameters", "Chain", "Results"],
  ]);
  const [, inputs, , chain, results] = sheets;
  const demand = inputs?.rows.find(([name]) => name === "Annual electricity demand");
  expect(demand?.slice(4)).toEqual([
    ...["TWh", 1e9, expect.objectContaining({ formula: expect.stringMatching(/^B\d+\*F\d+$/) })],
    ...[expect.any(Number), expect.any(String), expect.any(String)],
  ]);
  const share = chain?.rows.find(([name]) => name === "Share of annual demand");
  expect(share?.[1]).toBe("q = E_fac / D");
  expect(share?.[2]).toMatchObject({
    formula: expect.stringMatching(/^\('Chain'!\$C\$\d+\/'Inputs'!\$G\$\d+\)$/),
  });
  const shown = results?.rows.find(([name]) => name === "Share of annual demand");
  expect(shown?.[2]).toMatchObject({ formula: expect.stringMatching(/^'Chain'!\$E\$\d+\*100$/) });
  const [one, other] = [
    await workbookXlsx({ direction: "ltr", sheets }),
    await workbookXlsx(workpaper(context, region)),
  ];
  expect(one).toEqual(other);
  const text = strFromU8(unzipSync(one)["xl/worksheets/sheet4.xml"] ?? new Uint8Array());
  expect(text.match(/<f>/g)).toHaveLength(text.match(/<\/f><v>/g)?.length ?? 0);
});

test("where there is no number a workpaper has its words and the reason", () => {
  const context = fixtureContext(defaultScenario, { world });
  const region = world.regions.findIndex(({ id }) => id === "ERI");
  const rows = workpaper(context, region).sheets[4]?.rows ?? [];
  const gaps = rows.filter(([, , value]) => typeof value === "string");
  expect(gaps.length).toBeGreaterThan(5);
  for (const gap of gaps)
    expect(String(gap.at(-1) ?? "").length, String(gap[0])).toBeGreaterThan(10);
});
