import { describe, expect, test } from "vitest";
import {
  applySettings,
  assess,
  columnOf,
  outcomeOf,
  parametersRead,
  parseScenario,
  presets,
  type Scenario,
  tokenEnergyOf,
  type World,
  workloadChoices,
} from "../../src/index.ts";
import { workloadClassIds } from "../../src/model/tokens/modelClass.ts";
import { modelClasses } from "../../src/model/tokens/modelClasses.ts";
import { workloadClasses } from "../../src/model/tokens/workloadClasses.ts";
import { cells } from "../fixtures/cells.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";

const asked = presets.find(({ preset }) => preset === "tokens-fleet") as Scenario;
const scenarioOf = (...settings: string[]): Scenario => {
  const { scenario, issues } = applySettings(asked, settings);
  expect(issues).toEqual([]);
  return scenario;
};
const figures = (...settings: string[]) => tokenEnergyOf(scenarioOf(...settings));
const kinds = (...settings: string[]) => figures(...settings).warnings.map(({ kind }) => kind);

const world: World = {
  regions: [
    {
      ...alpha,
      cells: { ...alpha.cells, ...cells({ dataCentreElectricity: 1, computeLocatedClusters: 0 }) },
    },
    {
      ...alpha,
      id: "BBB",
      cells: { ...alpha.cells, ...cells({ dataCentreElectricity: 3, computeLocatedClusters: 0 }) },
    },
  ],
  evidence,
};
const under = (...settings: string[]) => assess(world, scenarioOf(...settings));
const worldEnergy = (...settings: string[]): number =>
  columnOf(under(...settings), "facilityEnergy").value.reduce((sum, energy) => sum + energy, 0);

test("a scenario that names no work is what it was: the class of models says its own", () => {
  expect(asked.tokens.workload).toBe("asModel");
  const { scenario, issues } = parseScenario({ version: 2, tokens: { model: "codeSparse3" } });
  expect(issues).toEqual([]);
  expect(scenario.tokens.workload).toBe("asModel");
  expect(tokenEnergyOf({ ...scenario, basis: "tokens" }).measured?.class.id).toBe("codeSparse3");
});

const classes = modelClasses.map(({ id }) => id);

test("all models of a work are declared once", () => {
  expect(workloadClasses.map(({ id }) => id)).toEqual(workloadClassIds);
});

describe.each(workloadChoices)("the work %s", (workload) => {
  const denominator = workload === "image" ? "image" : "outputToken";

  test.each(classes)("of %s has a figure that counts, with boundary and denominator", (id) => {
    const { measured, parametric, used } = figures(`workload=${workload}`, `model=${id}`);
    const stated = { measured: "facility", parametric: "server" } as const;
    for (const [method, energy] of Object.entries({ measured, parametric }))
      if (energy)
        expect(energy).toMatchObject({
          boundary: stated[method as keyof typeof stated],
          denominator,
        });
    expect(used === "measured" ? measured : parametric).toBeDefined();
  });
});

describe("work of models that are not known", () => {
  test.each([
    ["chat", "anyChat"],
    ["reasoning", "anyReasoning"],
    ["code", "anyCode"],
    ["imageChat", "anyImageChat"],
    ["agentic", "anyChat"],
  ])("%s takes all models measured at it", (workload, id) => {
    const { measured, parametric, used } = figures(`workload=${workload}`);
    expect(measured?.class).toMatchObject({ id, status: "measured" });
    expect(parametric).toBeUndefined();
    expect(used).toBe("measured");
    expect(kinds(`workload=${workload}`)).toContain("eachModelOnce");
    expect(kinds(`workload=${workload}`, "model=dense8to14")).not.toContain("eachModelOnce");
  });

  test("has no size for the fit, and says so", () => {
    expect(kinds("workload=code", "energy=parametric")).toEqual(["eachModelOnce", "manySizes"]);
    expect(figures("workload=code", "energy=parametric").used).toBe("measured");
  });
});

describe("work of a model whose size is known", () => {
  test("takes the class that was measured at it, the fit beside it", () => {
    const { measured, parametric } = figures("workload=reasoning", "model=dense8to14");
    expect(measured?.class.id).toBe("reasoningDense8to32");
    expect(parametric?.model).toEqual(figures("model=dense8to14").parametric?.model);
    expect(figures("workload=code", "model=sparse3").measured?.class.id).toBe("codeSparse3");
    expect(figures("workload=chat", "model=codeSparse3").measured?.class.id).toBe("sparse3");
    const own = ["model=custom", "activeParameters=22", "totalParameters=235"];
    expect(figures("workload=reasoning", ...own).measured?.class.id).toBe("reasoningSparse20");
  });

  test("that nobody measured at it falls back on the fit, and says so", () => {
    const { measured, used } = figures("workload=code", "model=dense70");
    expect(measured).toBeUndefined();
    expect(used).toBe("parametric");
    expect(kinds("workload=code", "model=dense70")).toEqual(["workNotMeasured"]);
  });
});

describe("agents", () => {
  test("count like chat with the prompts that they add, and say so", () => {
    expect(kinds("workload=agentic")).toEqual(["agentsAsChat", "eachModelOnce"]);
    expect(worldEnergy("workload=agentic") / worldEnergy("workload=chat")).toBeCloseTo(
      1 + 15 * 0.2,
      9,
    );
  });

  test("add to the prompts that the scenario adds by itself", () => {
    const ratio =
      worldEnergy("workload=agentic", "extraPromptTokens=5") / worldEnergy("workload=chat");
    expect(ratio).toBeCloseTo(1 + 20 * 0.2, 9);
  });

  test("alone read what agents add", () => {
    const read = (workload: string) => parametersRead(scenarioOf(`workload=${workload}`));
    expect(read("agentic")).toContain("agenticPromptTokens");
    expect(read("chat")).not.toContain("agenticPromptTokens");
  });
});

describe("images", () => {
  test("are counted by themselves: no fit, no tokens, another volume", () => {
    expect(kinds("workload=image")).toEqual(["perImage", "eachModelOnce"]);
    expect(kinds("workload=image", "energy=parametric")).toEqual(["perImage", "eachModelOnce"]);
    expect(figures("workload=image", "model=dense70").parametric).toBeUndefined();
    const assessment = under("workload=image");
    expect(outcomeOf(assessment, "tokensServed", 0).kind).toBe("notApplicable");
    const made = columnOf(assessment, "imagesServed").value;
    expect((made[0] as number) + (made[1] as number)).toBeCloseTo(28_000, 6);
    expect(outcomeOf(under(), "imagesServed", 0).kind).toBe("notApplicable");
  });

  test("read nothing of tokens", () => {
    const read = parametersRead(scenarioOf("workload=image", "model=custom"));
    expect(read).toEqual(expect.arrayContaining(["outputImages", "facilityMultiplier"]));
    for (const id of ["outputTokens", "speculativeMultiplier", "promptTokenCost", "batchSize"])
      expect(read).not.toContain(id);
    expect(read).not.toContain("activeParameters");
  });

  test("are shared out like tokens, and twice as many take twice the energy", () => {
    const assessment = under("workload=image");
    const at = (region: number): number =>
      outcomeOf(assessment, "facilityEnergy", region).value as number;
    expect(at(1) / at(0)).toBeCloseTo(3, 9);
    const twice = worldEnergy("workload=image", "outputImages=5.6e10");
    expect(twice / worldEnergy("workload=image")).toBeCloseTo(2, 9);
    expect(worldEnergy("workload=image", "outputTokens=1e17")).toBe(worldEnergy("workload=image"));
  });

  test("stand in the accounts of who hosts and who uses as tokens do", () => {
    const [images, tokens] = [under("workload=image"), under()];
    for (const id of ["hostShare", "useShare", "burdenOverUse"])
      expect(columnOf(images, id).kind).toEqual(columnOf(tokens, id).kind);
  });
});

test("the work changes nothing where demand is not given in tokens", () => {
  const { scenario } = applySettings(presets[0] as Scenario, ["workload=image"]);
  const { columns } = assess(world, scenario);
  expect(columns).toEqual(assess(world, presets[0] as Scenario).columns);
});
