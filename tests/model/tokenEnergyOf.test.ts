import { describe, expect, test } from "vitest";
import { applySettings, presets, type Scenario, tokenEnergyOf } from "../../src/index.ts";
import { parametricTokenEnergy } from "../../src/model/tokens/ecologits.ts";
import { modelClasses } from "../../src/model/tokens/modelClasses.ts";
import { modelClassIds } from "../../src/scenario/tokenChoice.ts";

const asked = presets.find(({ preset }) => preset === "tokens-fleet") as Scenario;
const figures = (...settings: string[]) => {
  const { scenario, issues } = applySettings(asked, settings);
  expect(issues).toEqual([]);
  return tokenEnergyOf(scenario);
};
const kinds = (...settings: string[]) => figures(...settings).warnings.map(({ kind }) => kind);

test("every class is declared once, and every figure states boundary and denominator", () => {
  expect(modelClasses.map(({ id }) => id)).toEqual(modelClassIds);
  for (const id of modelClassIds) {
    const { measured, parametric } = figures(`model=${id}`);
    expect(measured).toMatchObject({ boundary: "facility", denominator: "outputToken" });
    if (id === "fleet") expect(parametric).toBeUndefined();
    else expect(parametric).toMatchObject({ boundary: "server", denominator: "outputToken" });
  }
});

describe("the measured class", () => {
  test("counts where one is chosen, in Wh per 1,000 output tokens at the facility", () => {
    const { used, measured, parametric, warnings } = figures("model=dense70");
    expect(used).toBe("measured");
    expect(measured?.central).toBeCloseTo((0.747 / 3.6) * 1.72, 12);
    expect(parametric?.central).toBeCloseTo(
      1e6 * parametricTokenEnergy({ activeParameters: 70, totalParameters: 70 }),
      12,
    );
    expect(warnings).toEqual([]);
  });

  test("holds a model of one's own where its size and build are those of the class", () => {
    const dense = figures("model=custom", "activeParameters=70", "totalParameters=70");
    expect(dense.measured?.class.id).toBe("dense70");
    const sparse = figures("model=custom", "activeParameters=3", "totalParameters=30");
    expect(sparse.measured?.class.id).toBe("sparse3");
    expect(sparse.used).toBe("measured");
  });

  test("is missing for another size: the fit stands in, and says so", () => {
    const { measured, used, warnings } = figures("model=custom", "activeParameters=50");
    expect(measured).toBeUndefined();
    expect(used).toBe("parametric");
    expect(warnings).toEqual([{ kind: "notMeasured", activeParameters: 50 }]);
  });
});

describe("the parametric fit", () => {
  test("counts where it is chosen, without a range of its own", () => {
    const { used, parametric } = figures("model=dense70", "energy=parametric");
    expect(used).toBe("parametric");
    expect(parametric?.low).toBe(parametric?.high);
  });

  test("warns outside of what it was made for, and of sparse models", () => {
    expect(kinds("model=dense405", "energy=parametric")).toEqual(["largerThanFitted"]);
    expect(kinds("model=sparse3", "energy=parametric")).toEqual(["sparseByFit"]);
    expect(kinds("model=sparse22to37", "energy=parametric")).toEqual([
      "largerThanFitted",
      "sparseByFit",
    ]);
    expect(kinds("model=dense70", "energy=parametric")).toEqual([]);
  });

  test("has nothing to say of a fleet: what is assumed for it counts, and says so", () => {
    expect(figures("energy=parametric").used).toBe("measured");
    expect(kinds("energy=parametric")).toEqual(["sizeNotKnown"]);
  });

  test("never holds fewer parameters in memory than work on a token", () => {
    const { parametric } = figures("model=custom", "activeParameters=120", "totalParameters=8");
    expect(parametric?.model.totalParameters).toBe(120);
  });
});
