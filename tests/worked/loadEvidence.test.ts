import { describe, expect, test } from "vitest";
import { chooseFigure, marketNeed } from "../../src/model/evidence/chooseFigure.ts";
import { figureEnergy, type PublishedFigure } from "../../src/model/evidence/figureEnergy.ts";
import { keyedLoad } from "../../src/model/evidence/keyedLoad.ts";
import { fitLevelKey, keyLevel } from "../../src/model/evidence/levelKey.ts";
import { carried, yearlyGrowth } from "../../src/model/evidence/regionalPath.ts";
import { expectNear } from "./near.ts";

/**
 * Published figures, the key, and the load of regions without a figure (method, edition 0.3, §1), evaluated independently
 * of this code. Yearly growth of the IEA's regions: Energy and AI (2025), base case, 2024 to 2030.
 */
const path = (from: number, to: number) => ({
  from: { year: 2024, value: from },
  to: { year: 2030, value: to },
});
const asiaPacific = yearlyGrowth(path(48, 101));
const europe = yearlyGrowth(path(68, 113));

const figure = (changes: Partial<PublishedFigure>): PublishedFigure => ({
  kind: "energy",
  role: "level",
  value: 1,
  year: 2024,
  status: "reported",
  publisher: "a ministry",
  ...changes,
});
const context = { demand: Number.NaN, utilisation: { low: 0.35, central: 0.5, high: 0.7 } };

/** A figure as it stands in 2024, where growth is Europe's. */
const inBaseYear = (changes: Partial<PublishedFigure>) => {
  const published = figure(changes);
  const energy = figureEnergy(published, context);
  const at = (end: keyof typeof energy) =>
    carried(energy[end], europe, { from: published.year, to: 2024 });
  return { figure: published, value: at("value"), low: at("low"), high: at("high") };
};

describe("a figure of another year", () => {
  test("is carried by the growth of its IEA region", () => {
    expectNear(carried(3.4, asiaPacific, { from: 2020, to: 2024 }), 5.582974890976261);
  });

  test("is carried from contracted power in the part that is drawn", () => {
    const { value } = figureEnergy(figure({ kind: "capacity", value: 1916, year: 2023 }), context);
    expectNear(carried(value, asiaPacific, { from: 2023, to: 2024 }), 9.49984030304347);
  });
});

describe("electricity of a figure", () => {
  test.each([
    ["a share of demand", figure({ kind: "share", value: 2.5 }), 314.5, 7.8625],
    [
      "a share of one utility's sales",
      figure({ kind: "share", value: 5.6, partOfDemand: 0.8 }),
      50,
      2.24,
    ],
    ["a load", figure({ kind: "load", value: 100 }), Number.NaN, 0.876],
    ["a share without a demand", figure({ kind: "share", value: 3 }), Number.NaN, Number.NaN],
    ["power asked for", figure({ kind: "requested", value: 3 }), 100, Number.NaN],
  ])("of %s", (_, published, demand, expected) => {
    expectNear(figureEnergy(published, { ...context, demand }).value, expected);
  });

  test("keeps the ends of a published range, and those of what is drawn", () => {
    const range = figureEnergy(
      figure({ kind: "capacity", value: 775, low: 750, high: 800 }),
      context,
    );
    expectNear(range.low, (750 * 8.76 * 0.35) / 1000);
    expectNear(range.high, (800 * 8.76 * 0.7) / 1000);
  });
});

describe("among several figures", () => {
  const chosen = chooseFigure(
    [
      inBaseYear({ value: 5, year: 2023 }),
      inBaseYear({ value: 12.6, status: "modelled", publisher: "ICIS" }),
      inBaseYear({ value: 7.863 }),
    ],
    2024,
  );

  test("the best status counts, then the year nearest 2024; the others are the ends", () => {
    expectNear(chosen?.value, 7.863);
    expectNear(chosen?.low, 5.441662376072477);
    expectNear(chosen?.high, 12.6);
  });

  test.each([
    ["a metered figure", { status: "measured" }, 1 / 1.05, 1.05],
    ["any other", {}, 1 / 1.33, 1.33],
    ["ICIS alone", { status: "modelled", publisher: "ICIS" }, 1 / 2, 1.33],
  ] as const)("the least range of %s stands around it", (_, changes, low, high) => {
    const alone = chooseFigure([inBaseYear({ ...changes, value: 1 })], 2024);
    expectNear(alone?.low, low);
    expectNear(alone?.high, high);
  });

  test("of two years equally near the newer counts", () => {
    const both = [2023, 2025].map((year) => inBaseYear({ year }));
    expect(chooseFigure(both, 2024)?.used.figure.year).toBe(2025);
  });

  test("partial cover widens the range and sets no value", () => {
    const partial = inBaseYear({ role: "range", value: 3, status: "measured" });
    expect(chooseFigure([partial], 2024)).toBeUndefined();
    const widened = chooseFigure([inBaseYear({ value: 1 }), partial], 2024);
    expectNear(widened?.value, 1);
    expectNear(widened?.high, 3);
  });

  test("a count of a market is a need, no level", () => {
    const count = inBaseYear({ kind: "count", role: "need", value: 1000 });
    expect(chooseFigure([count], 2024)).toBeUndefined();
    expectNear(marketNeed([count]).value, 4.38);
    expect(marketNeed([]).value).toBe(0);
  });
});

describe("the key", () => {
  test("gives the level of a country", () => {
    const key = {
      count: 40,
      constant: -16.969506353232585,
      gdp: 0.6464338120116377,
      cloudRegions: 0.43590960445164517,
      deviation: 0.6501796629497133,
    };
    expectNear(keyLevel(key, { gdp: 1.789114434843e12, cloudRegions: 3 }), 6.5042964893263635);
    expect(keyLevel(key, { gdp: Number.NaN, cloudRegions: 3 })).toBeNaN();
  });

  test("is fitted by least squares, its residuals on n − 3", () => {
    const logElectricity = [0.2, 0.9, 1.1, 2.3, 2.2];
    const key = fitLevelKey(
      [0, 1, 0, 2, 1].map((cloudRegions, place) => ({
        id: String(place),
        gdp: Math.exp(place + 1),
        cloudRegions,
        electricity: Math.exp(logElectricity[place] as number),
      })),
    );
    expectNear(key?.constant, -0.2549350711687655);
    expectNear(key?.gdp, 0.4292375134609332);
    expectNear(key?.cloudRegions, 0.6181772076072068);
    expectNear(key?.deviation, 0.1763249306636272);
  });

  test("is not fitted to three countries, nor to countries that are all alike", () => {
    const alike = Array.from({ length: 6 }, (_, place) => ({
      id: String(place),
      gdp: 1e12,
      cloudRegions: 2,
      electricity: place + 1,
    }));
    expect(fitLevelKey(alike)).toBeUndefined();
    expect(fitLevelKey(alike.slice(0, 3))).toBeUndefined();
  });
});

test("a located region has a part of its level, with bounds, and never less than its count", () => {
  const need = { low: 0.69, value: 0.98, high: 1.37 };
  const share = { low: 0.25, central: 0.5, high: 1 };
  const key = { deviation: 0.6501796629497133 };
  const load = keyedLoad({ level: 6.5, need }, share, key);
  expectNear(load.value, 3.25);
  expectNear(load.low, 0.69);
  expectNear(load.high, 18.939554269704985);
  expectNear(keyedLoad({ level: 1, need }, share, key).value, 0.98);
  expect(keyedLoad({ level: Number.NaN, need }, share, key).value).toBeNaN();
});
