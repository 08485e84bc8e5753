import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AssessAnswer, createAssessService } from "../../app/assess/service.ts";
import { chooseScenario } from "../../app/cli/chooseScenario.ts";
import { features } from "../../app/page/features.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { assess, parseScenario, presets, rangeOf, type Scenario } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "presets-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const presetOf = (id: string): Scenario => {
  const found = presets.find(({ preset }) => preset === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};

/** The presets, each with the settings that its name promises. */
const wanted: Readonly<Record<string, Partial<Scenario> | ((scenario: Scenario) => unknown)>> = {
  today: { basis: "footprint" },
  "siting-100mw": (scenario) => expect(rangeOf(scenario, "sitingLoad").central).toBe(100),
  "dense-70b": ({ tokens }) => expect(tokens.model).toBe("dense70"),
  "sparse-moe": ({ tokens }) => expect(tokens.model).toBe("sparse22to37"),
  "test-time-scaling-16": (scenario) =>
    expect(rangeOf(scenario, "samplesPerAnswer").central).toBe(16),
  "local-follow-the-sun": ({ tokens }) => expect(tokens.routing).toBe("local"),
  "follow-the-price": ({ tokens }) => expect(tokens.routing).toBe("cheapest"),
  "dry-cooling-everywhere": ({ switches }) => expect(switches.cooling).toBe("dry"),
  "growth-2030": { year: 2030 },
};

describe.each(Object.entries(wanted))("the preset %s", (id, mark) => {
  test("is what its name says", () => {
    const scenario = presetOf(id);
    if (typeof mark === "function") mark(scenario);
    else expect(scenario).toMatchObject(mark);
  });

  test("is the same scenario on the page, on the command line, and from a file of its own", async () => {
    const scenario = presetOf(id);
    const file = join(folder, `${id}.json`);
    writeFileSync(file, JSON.stringify(scenario));
    const path = (name: string) => resolve(folder, name);
    expect(parseAddress(`?preset=${id}`, "en", features)).toMatchObject({
      address: { scenario },
      notices: [],
    });
    expect(parseScenario({ version: 2, preset: id })).toEqual({ scenario, issues: [] });
    const asked = (flags: object) => chooseScenario({ set: [], language: "en", ...flags }, path);
    expect(await asked({ preset: id })).toEqual(scenario);
    expect(await asked({ scenario: `${id}.json` })).toEqual(scenario);
  });

  test("gives the worker the numbers that the model gives", () => {
    const answers: AssessAnswer[] = [];
    const service = createAssessService((answer) => answers.push(answer));
    service({ kind: "world", world });
    service({ kind: "scenario", turn: 1, scenario: presetOf(id) });
    const results = answers.filter(({ kind }) => kind !== "working");
    expect(results).toMatchObject([{ kind: "result", turn: 1 }]);
    const [answer] = results;
    if (answer?.kind !== "result") throw new Error("The worker gave no result.");
    expect(answer.result.assessment.columns).toEqual(assess(world, presetOf(id)).columns);
  });
});

test("a preset that does not exist is answered with the list of those that do", async () => {
  const choices = `choose from ${presets.map(({ preset }) => preset).join(", ")}`;
  const asked = chooseScenario({ preset: "x", set: [], language: "en" }, (path) => path);
  await expect(asked).rejects.toThrow(`There is no preset x; ${choices}.`);
  expect(parseScenario({ version: 2, preset: "x" }).issues).toEqual([
    { kind: "unknownPreset", received: '"x"', known: presets.map(({ preset }) => preset) },
  ]);
});
