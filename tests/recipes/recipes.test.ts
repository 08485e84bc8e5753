import { spawn } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MessageKey, ParameterId, Scenario } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { fixtureContext } from "../report/contexts.ts";
import { type Recipe, readRecipes } from "./readRecipes.ts";
import { perform, scratchCopy } from "./scratchCopy.ts";

type Core = typeof import("../../src/index.ts");

/** Milliseconds for a copy, and for a type check of it on a busy machine. */
const patience = 180_000;

const recipes = readRecipes(readFileSync("CONTRIBUTING.md", "utf8"));

/** A copy of the project in which every recipe has been followed. */
let copy = "";
let core: Core;

beforeAll(async () => {
  copy = scratchCopy();
  symlinkSync(resolve("data/built"), join(copy, "data/built"), "junction");
  for (const { steps } of recipes) for (const step of steps) perform(copy, step);
  core = await import(join(copy, "src/index.ts"));
}, patience);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a tool says in the copy, and whether it is content. */
const tool = (name: string, ...words: string[]): Promise<{ status: number | null; said: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join("node_modules", name), ...words], { cwd: copy });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => {
        said += text.toString();
      });
    child.on("close", (status) => done({ status, said }));
  });

const english = () =>
  core.languages[0]?.load().then((messages) => core.createWords("en", "ltr", messages));

/** Places that a recipe touches: folders with new files, lists with a new entry, messages in a catalogue. */
function placesOf({ steps }: Recipe) {
  const words = steps.filter(({ path }) => path.startsWith("src/language/"));
  const rest = steps.filter((step) => !words.includes(step));
  const distinct = (paths: readonly string[]): number => new Set(paths).size;
  return {
    folders: distinct(rest.flatMap(({ path, beside }) => (beside ? [] : [dirname(path)]))),
    lists: distinct(rest.flatMap(({ path, beside }) => (beside ? [path] : []))),
    words: words.reduce((sum, { text }) => sum + text.trim().split("\n").length, 0),
  };
}

test("a recipe is one place, with one entry in a list and its words", () => {
  const places = Object.fromEntries(recipes.map((recipe) => [recipe.title, placesOf(recipe)]));
  expect(places).toEqual({
    "A report format": { folders: 1, lists: 1, words: 1 },
    "A document": { folders: 1, lists: 1, words: 1 },
    "A preset": { folders: 0, lists: 1, words: 1 },
    "A parameter": { folders: 0, lists: 1, words: 1 },
  });
});

test(
  "what the recipes have one write is sound TypeScript, in the form of this project",
  async () => {
    const written = recipes.flatMap(({ steps }) =>
      steps.flatMap(({ path }) => (path.endsWith(".ts") || path.endsWith(".tsx") ? [path] : [])),
    );
    const [types, form] = await Promise.all([
      tool("typescript/lib/tsc.js"),
      tool("@biomejs/biome/bin/biome", "check", "--vcs-enabled=false", ...new Set(written)),
    ]);
    expect(types).toEqual({ status: 0, said: "" });
    expect(form).toMatchObject({ status: 0 });
  },
  patience,
);

test("a preset is in the list under its name, and computes", async () => {
  const [today] = core.presets;
  const preset = core.presets.find((scenario) => scenario.preset === "hybrid-cooling");
  if (!today || !preset) throw new Error("The preset is not in the list.");
  expect((await english())?.say("preset.hybrid-cooling" as MessageKey)).toBe(
    "Hosted today, half cooled by water",
  );
  const energy = (scenario: Scenario) =>
    core.outcomeOf(core.assess(world, scenario), "facilityEnergy", 0).value as number;
  /** The fleet's PUE of 1.2 and the 0.05 that hybrid cooling adds. */
  expect(energy(preset) / energy(today)).toBeCloseTo(1.25 / 1.2, 12);
});

test("a parameter has its name, its range and its bounds", async () => {
  const set = (value: number) =>
    core.applySettings(core.defaultScenario, [`tankerVolume=${value}`]);
  expect(core.rangeOf(set(25).scenario, "tankerVolume" as ParameterId)).toEqual({
    low: 10,
    central: 25,
    high: 30,
  });
  expect(set(25).issues).toEqual([]);
  expect(set(100).issues).toHaveLength(1);
  const words = await english();
  expect(words?.say("parameter.tankerVolume" as MessageKey)).toBe("Load of a water tanker");
});

test("a format is offered by every report that it suits, with its words", async () => {
  const words = await english();
  if (!words) throw new Error("There are no words.");
  expect(core.formatWords(words, "outline")).toBe("Headings alone");
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(core.reportFormats)).toContain("outline");
  expect(ids(core.methodFormats)).toContain("outline");
  expect(ids(core.assessmentFormats)).not.toContain("outline");
  const outline = core.reportFormats.find(({ id }) => id === "outline");
  const lines = outline?.write(fixtureContext(), 0).split("\n") ?? [];
  expect(lines[0]).toBe("Alphaland");
  expect(lines).toContain("Limitations and appropriate use");
});

test("a kind of document has its name and is written in every format of documents", async () => {
  const kind = core.regionKinds.find(({ id }) => id === "headline");
  if (!kind) throw new Error("The document is not in the list.");
  expect((await english())?.say("document.headline" as MessageKey)).toBe("Headline alone");
  const context = fixtureContext();
  const [html, outline, ...others] = core.formatsOf(kind);
  expect([html?.id, outline?.id, others]).toEqual(["html", "outline", []]);
  expect(html?.fileName(context, 0)).toBe("burden-AAA-today-headline.html");
  for (const sentence of core.regionReport(context, 0).headline)
    expect(html?.write(context, 0).replace(/<\/?b>/g, "")).toContain(sentence);
});
