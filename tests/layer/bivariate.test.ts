import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  benefitHeadline,
  bivariateCells,
  bivariateLegend,
  bivariateScene,
  cellName,
  cellRuling,
  stepLabels,
} from "../../src/index.ts";
import { cellPlace } from "../../src/layer/bivariateCell.ts";
import { bivariateClass, thirdLimits } from "../../src/layer/bivariateClass.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { type Finding, handmadeAssessment } from "./handmade.ts";
import { arabic, english, fixtureDataset } from "./scenes.ts";

const idOf = (place: number | undefined): string | undefined =>
  place === undefined ? undefined : bivariateCells[place]?.id;

/** A scene of burden (climate cost; water without a price) by ownership, one region a pair. */
function pairs(
  given: readonly (readonly [burden: Finding, own: Finding])[],
  words = english,
  reference = given,
) {
  const ids = given.map((_, index) => `R${index}`);
  const columns = (list: typeof given) => ({
    carbon: list.map(([burden]) => burden),
    ownShare: list.map(([, own]) => own),
    useShare: list.map(([, own]) => own),
  });
  const world = {
    regions: ids.map((id) => ({ ...alpha, id, name: `Region ${id}` })),
    evidence,
  };
  return bivariateScene(
    handmadeAssessment(ids, columns(given)),
    { burden: "carbon", benefit: "own" },
    {
      world,
      words,
      datasets: [fixtureDataset],
      reference: handmadeAssessment(
        reference.map((_, index) => `R${index}`),
        columns(reference),
      ),
    },
  );
}

/** Nine regions, three in each third of either side. */
const nine = [1, 2, 3, 10, 20, 30, 100, 200, 300].map(
  (burden, index) => [burden, [1, 2, 3][index % 3] as number] as const,
);

describe("the sixteen cells", () => {
  test("stand row by row from zero to high, as their colours do", () => {
    expect(bivariateCells).toHaveLength(16);
    expect(bivariateCells[0]?.id).toBe("zero-zero");
    expect(bivariateCells[cellPlace(3, 0)]?.id).toBe("high-zero");
    expect(bivariateCells[cellPlace(0, 3)]?.id).toBe("zero-high");
  });

  test("are ruled upright without benefit, level without burden, and plain elsewhere", () => {
    const ruled = (id: string) => cellRuling(bivariateCells.findIndex((cell) => cell.id === id));
    expect(["low-zero", "middle-zero", "high-zero"].map(ruled)).toEqual(
      Array(3).fill("zeroBenefit"),
    );
    expect(["zero-low", "zero-middle", "zero-high"].map(ruled)).toEqual(
      Array(3).fill("zeroBurden"),
    );
    expect(["zero-zero", "low-low", "high-high", "low-high"].map(ruled)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe("classes", () => {
  test("thirds of what is above zero: zeros and gaps move no limit", () => {
    const values = [1, 2, 3, 10, 20, 30, 100, 200, 300];
    const limits = thirdLimits(values);
    expect(limits).toHaveLength(2);
    expect(values.filter((value) => value < (limits[0] as number))).toEqual([1, 2, 3]);
    expect(values.filter((value) => value >= (limits[1] as number))).toEqual([100, 200, 300]);
    expect(thirdLimits([0, 0, 0, 0, Number.NaN, ...values])).toEqual(limits);
  });

  test("High burden, zero benefit never reads as zero", () => {
    const scene = pairs([...nine, [300, 0], [300, "noData"], [0, 0], ["noLoad", "noLoad"]]);
    const [bearer, unknown, zero, neither] = scene.regions.slice(9);
    expect(idOf(bearer?.classIndex)).toBe("high-zero");
    expect(idOf(zero?.classIndex)).toBe("zero-zero");
    expect(idOf(neither?.classIndex)).toBe("zero-zero");
    expect(bearer?.figure).toBe("300");
    expect(unknown).toMatchObject({ kind: "noData", classIndex: -1 });
    expect(cellName(english, cellPlace(3, 0), "own")).toBe("High burden, zero ownership");
    expect(cellRuling(cellPlace(3, 0))).toBe("zeroBenefit");
    expect(benefitHeadline(scene, english)).toBe(
      "High burden, zero ownership: 1 region, Region R9.",
    );
  });

  test("no data on either side is no cell, and never counts as zero", () => {
    const scene = pairs([...nine, ["noData", 1], [5, "noData"], ["notApplicable", 0]]);
    expect(scene.regions.slice(9).map(({ kind }) => kind)).toEqual([
      "noData",
      "noData",
      "notApplicable",
    ]);
    expect(scene.ranked).toBe(9);
    expect(scene.classes.reduce((sum, { count }) => sum + count, 0)).toBe(9);
    expect(scene.specials.map(({ kind, count }) => [kind, count])).toEqual([
      ["notApplicable", 1],
      ["noData", 2],
    ]);
  });

  test("a value of 0 that may be more is low, not zero", () => {
    const scene = pairs([...nine, [{ value: 0, low: 0, high: 4 }, 3]]);
    expect(idOf(scene.regions[9]?.classIndex)).toBe("low-high");
  });

  test("limits are those of the reference: a scenario moves regions, not limits", () => {
    const tenfold = nine.map(([burden, own]) => [burden * 10, own] as const);
    const scene = pairs(tenfold, english, nine);
    expect(scene.burden.limits).toEqual(pairs(nine).burden.limits);
    expect(scene.regions.map(({ classIndex }) => idOf(classIndex))).toContain("high-low");
    expect(scene.regions.filter(({ classIndex }) => classIndex >= cellPlace(3, 0))).toHaveLength(6);
  });

  test("fewer than three different numbers keep the ends", () => {
    expect(idOf(bivariateClass(7, 7, { burden: [], benefit: [5] }))).toBe("middle-high");
    expect(idOf(bivariateClass(1, 1, { burden: [5], benefit: [5] }))).toBe("low-low");
  });

  test("every pair of numbers has exactly one cell; a gap has none", () => {
    const amount = fc.oneof(
      fc.constant(0),
      fc.constant(Number.NaN),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(amount, amount, (burden, benefit) => {
        const cell = bivariateClass(burden, benefit, { burden: [1, 10], benefit: [0.1, 1] });
        if (Number.isNaN(burden + benefit)) return cell === undefined;
        const { burden: row, benefit: column } = bivariateCells[cell as number] ?? {};
        return (burden === 0) === (row === "zero") && (benefit === 0) === (column === "zero");
      }),
    );
  });
});

describe("the legend", () => {
  test("has a row and a column for zero, apart from low, and counts every region once", () => {
    const scene = pairs([...nine, [300, 0], [0, 3], [0, 0]]);
    const legend = bivariateLegend(scene, english);
    expect(legend.rows.map(({ step }) => step)).toEqual(["high", "middle", "low", "zero"]);
    expect(legend.columns.map(({ step }) => step)).toEqual(["zero", "low", "middle", "high"]);
    expect(legend.rows[3]?.label).toBe("zero");
    expect(legend.rows[0]?.cells[0]).toMatchObject({
      count: 1,
      name: "High burden, zero ownership",
    });
    expect(legend.rows[3]?.cells[3]).toMatchObject({
      count: 1,
      name: "Zero burden, high ownership",
    });
    const counts = legend.rows.flatMap(({ cells }) => cells.map(({ count }) => count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  test("words the limits, with a dash for a class that few numbers do not fill", () => {
    expect(stepLabels({ name: "", unit: "", limits: [30, 50] }, english)).toEqual([
      "zero",
      "< 30",
      "30–50",
      "≥ 50",
    ]);
    expect(stepLabels({ name: "", unit: "", limits: [5] }, english)).toEqual([
      "zero",
      "< 5",
      "–",
      "≥ 5",
    ]);
    expect(stepLabels({ name: "", unit: "", limits: [] }, english)).toEqual([
      "zero",
      "–",
      "above zero",
      "–",
    ]);
  });

  test("speaks Arabic with its own digits", () => {
    const scene = pairs([...nine, [300, 0]], arabic);
    const cell = bivariateLegend(scene, arabic).rows[0]?.cells[0];
    expect(cell?.name).toBe("عبء مرتفع، ملكية صفرية");
    expect(scene.subtitle).not.toMatch(/[0-9]/);
    expect(scene.direction).toBe("rtl");
  });
});
