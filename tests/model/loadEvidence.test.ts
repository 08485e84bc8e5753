import { describe, expect, test } from "vitest";
import { defaultScenario, type Scenario } from "../../src/index.ts";
import { evidenceKeyCoverage } from "../../src/model/evidence/fitEvidenceKey.ts";
import { evidenceClasses } from "../../src/model/evidence.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { oracleLoads, oracleStates, oracleYear } from "../oracle/loadEvidence.ts";
import { expectNear } from "../worked/near.ts";

/**
 * The load of countries and US states as the kernel computes it from the built atlas, held against a second way over the
 * committed tables and against the method's own figures.
 */
const world = builtWorld();
const countries = prepare(world);
const states = prepare(builtWorld("admin1"));

const inYear = (year: number): Scenario => ({ ...defaultScenario, year });

/** What the kernel computes for a year, by region. */
function computed(prepared: typeof countries, year: number) {
  const question = questionOf(prepared, inYear(year));
  const { regions } = prepared;
  const output = runKernel(kernelInput(prepared, question), kernelOutput(regions.length));
  const place = new Map(regions.map(({ id }, index) => [id, index]));
  const at = (column: Float64Array, id: string) => column[place.get(id) ?? -1] ?? Number.NaN;
  return {
    output,
    centres: question.centres,
    ids: regions.map(({ id }) => id),
    base: (id: string) => at(question.centres.value, id),
    dataCentres: (id: string) => at(output.dataCentreElectricityOfYear, id),
    ai: (id: string) => at(output.aiElectricity, id),
    evidence: (id: string) =>
      evidenceClasses[question.centres.evidence[place.get(id) ?? -1] ?? 255],
  };
}

const base = computed(countries, 2024);
const ieaRegions = new Map(world.regions.map(({ id, ieaRegion }) => [id, ieaRegion]));
const oracle = oracleLoads(ieaRegions);

describe("loads of 2024", () => {
  test("are those of the second way, country by country", () => {
    const known = base.ids.filter((id) => !Number.isNaN(base.base(id)));
    expect(known.toSorted()).toEqual([...oracle.loads.keys()].toSorted());
    for (const [id, { electricity, evidence }] of oracle.loads) {
      expectNear(base.base(id), electricity, id);
      expect(base.evidence(id), id).toBe(evidence);
    }
  });

  test.each([
    ["NOR", 2.1, 1],
    ["GBR", 7.9, 1],
    ["IRL", 6.973, 3],
    ["HKG", 2.2, 1],
    ["MYS", 4.7, 1],
    ["SGP", 5.6, 1],
    ["IND", 13, 1],
    ["BRA", 11.3, 1],
  ])("of %s are near %d TWh", (id, expected, digits) => {
    expect(base.base(id)).toBeCloseTo(expected, digits);
  });

  test("have a range around them", () => {
    const { value, low, high } = base.centres;
    for (const [place, load] of value.entries())
      if (!Number.isNaN(load))
        expect([low[place], load, high[place]]).toEqual(
          [low[place], load, high[place]].toSorted((a, b) => (a as number) - (b as number)),
        );
    /** ICIS stands alone for Sweden: half at the low end. */
    expectNear(low[base.ids.indexOf("SWE")], 2.9 / 2);
  });

  test("are published, located or from the key only", () => {
    const count = (evidence: string) =>
      base.ids.filter((id) => base.evidence(id) === evidence).length;
    expect([count("published"), count("located"), count("keyOnly")]).toEqual([43, 13, 143]);
    expect(base.evidence("CYP")).toBe("keyOnly");
    expect(base.evidence("CHL")).toBe("published");
    expect(base.evidence("PRK")).toBeUndefined();
  });
});

describe("the key", () => {
  const key = world.evidence?.key;
  const leftOut = evidenceKeyCoverage(world);

  test("is that of the second way", () => {
    const [constant, slope, regionsSlope] = oracle.key.coefficients;
    expectNear(key?.constant, constant);
    expectNear(key?.gdp, slope);
    expectNear(key?.cloudRegions, regionsSlope);
    expectNear(key?.deviation, oracle.key.deviation);
  });

  test("is the method's", () => {
    expect(key?.count).toBe(40);
    expect(key?.constant).toBeCloseTo(-16.97, 3);
    expect(key?.gdp).toBeCloseTo(0.646, 3);
    expect(key?.cloudRegions).toBeCloseTo(0.436, 3);
    expect(key?.deviation).toBeCloseTo(0.65, 3);
  });

  test("covers countries that are left out, fewer of them once λ is below 1", () => {
    const count = (held: "inFifty" | "inNinety" | "inNinetyOfLocated") =>
      leftOut.filter((country) => country[held]).length;
    expect([count("inFifty"), count("inNinety"), count("inNinetyOfLocated")]).toEqual([24, 36, 31]);
  });
});

describe("years", () => {
  test.each([2022, 2024, 2025, 2026, 2030])("%d is that of the second way", (year) => {
    const ours = computed(countries, year);
    const theirs = oracleYear(ieaRegions, year);
    for (const id of theirs.dataCentres.keys()) {
      expectNear(ours.dataCentres(id), theirs.dataCentres.get(id) as number, id);
      expectNear(ours.ai(id), theirs.ai.get(id) as number, id);
    }
  });

  test.each([
    [2022, 368, 5.3],
    [2025, 547, 7.7],
    [2030, 1073, 10.9],
  ])("%d: %d TWh in the world, %d in Ireland", (year, all, ireland) => {
    const loads = computed(countries, year);
    const sum = loads.ids.reduce((total, id) => total + (loads.dataCentres(id) || 0), 0);
    expect(Math.round(sum)).toBe(all);
    expect(loads.dataCentres("IRL")).toBeCloseTo(ireland, 1);
  });

  test("located compute explains half of the AI in the United States and little elsewhere", () => {
    const { centres, ids } = computed(countries, 2025);
    /** By hand: MW × 8,760 h × .6 × 1.2, of .15 × 1.5 of the data centres there. */
    const covered = ["USA", "CHN", "IND", "DEU", "BRA"].map((id) => {
      const place = ids.indexOf(id);
      const located = (centres.computeAround[place] as number) * 0.00876 * 0.6 * 1.2;
      return (located / (0.15 * 1.5 * (centres.around[place] as number))).toFixed(2);
    });
    expect(covered).toEqual(["0.54", "0.09", "0.07", "0.05", "0.03"]);
  });
});

describe("US states", () => {
  test.each([2022, 2024, 2025, 2026, 2030])("in %d are those of the second way", (year) => {
    const loads = computed(states, year);
    /** A printed 0 is no figure. */
    for (const [id, expected] of oracleStates(year))
      expectNear(loads.centres.ofYear[loads.ids.indexOf(id)], expected || Number.NaN, id);
  });

  test.each([
    [2022, 29.4],
    [2025, 43.5],
    [2030, 56],
  ])("%d: %d TWh in Virginia", (year, expected) => {
    expect(computed(states, year).dataCentres("USA-3552")).toBeCloseTo(expected, 1);
  });

  test("leave a part of the nation unallocated", () => {
    const rest = computed(states, 2024).centres.unallocated?.find(({ parent }) => parent === "USA");
    expect(rest?.value).toBeCloseTo(11.6, 1);
  });

  test.each([
    ["Indiana", "USA-3547", 2.5],
    ["Mississippi", "USA-3544", 1.8],
    ["Ohio", "USA-3550", 3.4],
    ["Tennessee", "USA-3551", 1.8],
  ])("%s stands at the floor of its sites in 2025", (_, id, expected) => {
    expect(Math.abs(computed(states, 2025).ai(id) - expected)).toBeLessThanOrEqual(0.05);
  });
});
