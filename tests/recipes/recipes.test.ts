import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { MessageKey, ParameterId, Scenario, VariableId, Words } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { catalogueIssues } from "../language/catalogueIssues.ts";
import { fixtureContext } from "../report/contexts.ts";
import { type Recipe, readRecipes } from "./readRecipes.ts";
import { perform, scratchCopy } from "./scratchCopy.ts";

type Core = typeof import("../../src/index.ts");
type Equations = typeof import("../../src/model/equations.ts");
type CommandLine = typeof import("../../app/cli/run.ts");
type Datasets = typeof import("../../data/index.ts");
type Refresh = typeof import("../../data/refresh/refreshTables.ts");
type Overlays = typeof import("../../app/page/overlays.ts");
type Build = typeof import("../../data/build/buildAtlas.ts");

/** Milliseconds for a copy, and for a type check of it on a busy machine. */
const patience = 300_000;
vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const recipes = readRecipes(readFileSync("CONTRIBUTING.md", "utf8"));

/** A copy of the project in which every recipe has been followed. */
let copy = "";
let core: Core;

beforeAll(async () => {
  copy = scratchCopy();
  symlinkSync(resolve("data/built"), join(copy, "data/built"), "junction");
  for (const { steps } of recipes) for (const step of steps) perform(copy, step);
  core = await import(join(copy, "src/index.ts"));
});
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

/** What the command line of the copy prints. */
async function burden(...words: string[]): Promise<string> {
  const { run }: CommandLine = await import(join(copy, "app/cli/run.ts"));
  const said = { print: "", note: "" };
  const status = await run(words, {
    print: (text) => {
      said.print += text;
    },
    note: (text) => {
      said.note += text;
    },
    resolve: (path) => resolve(copy, path),
  });
  expect({ status, ...(status === 0 ? {} : said) }).toEqual({ status: 0 });
  return said.print;
}

const english = () =>
  core.languages[0]?.load().then((messages) => core.createWords("en", "ltr", messages));

/**
 * What a recipe touches: new files and their folders, lists with a new entry, messages. Those of a new language are files.
 */
function placesOf({ steps }: Recipe) {
  const made = steps.filter(({ beside }) => !beside).map(({ path }) => path);
  const changed = steps.filter(({ beside }) => beside);
  const words = changed.filter(({ path }) => path.endsWith(".json"));
  const lists = changed.filter((step) => !words.includes(step)).map(({ path }) => path);
  return {
    folders: new Set(made.map((path) => dirname(path))).size,
    files: made.length,
    lists: new Set(lists).size,
    words: words.flatMap(({ text }) => text.trim().split("\n")).length,
  };
}

test("a recipe is one place, with one entry in a list and its words", () => {
  const places = Object.fromEntries(recipes.map((recipe) => [recipe.title, placesOf(recipe)]));
  expect(places).toEqual({
    "A dataset": { folders: 1, files: 1, lists: 2, words: 1 },
    "A parameter": { folders: 0, files: 0, lists: 1, words: 1 },
    "A computed indicator": { folders: 1, files: 1, lists: 2, words: 2 },
    "A layer of points or lines": { folders: 1, files: 1, lists: 1, words: 6 },
    "A report format": { folders: 1, files: 1, lists: 1, words: 1 },
    "A document": { folders: 1, files: 1, lists: 1, words: 1 },
    "A preset": { folders: 0, files: 0, lists: 1, words: 1 },
    "A language": { folders: 1, files: 2, lists: 1, words: 0 },
  });
});

test("what the recipes have one write is sound TypeScript, in the form of this project", async () => {
  const written = recipes.flatMap(({ steps }) =>
    steps.flatMap(({ path }) => (path.endsWith(".ts") || path.endsWith(".tsx") ? [path] : [])),
  );
  const [types, form] = await Promise.all([
    tool("typescript/lib/tsc.js"),
    tool("@biomejs/biome/bin/biome", "check", "--vcs-enabled=false", ...new Set(written)),
  ]);
  expect(types).toEqual({ status: 0, said: "" });
  expect(form).toMatchObject({ status: 0 });
});

test("a dataset is compiled from its publisher's file, built and read with its new variable", async () => {
  const source = mkdtempSync(join(tmpdir(), "wells-"));
  writeFileSync(join(source, "wells.csv"), "country,depth\nNOR,12\nESP,deep\n");
  const { datasets }: Datasets = await import(join(copy, "data/index.ts"));
  const { refreshTables }: Refresh = await import(join(copy, "data/refresh/refreshTables.ts"));
  const { buildAtlas }: Build = await import(join(copy, "data/build/buildAtlas.ts"));
  const only = datasets.filter(({ id }) => id === "well-depths");
  const { failures, tables } = await refreshTables(only, {
    origin: { folder: source },
    folder: join(copy, "data"),
  });
  rmSync(source, { recursive: true });
  expect(failures).toEqual([]);
  expect(tables[0]?.issues.join("\n")).toContain("wells.csv, row 3, column depth");
  const { files, issues } = buildAtlas(only, join(copy, "data"));
  expect(issues).toEqual([]);
  const json = (name: string): unknown => JSON.parse(String(files.get(name)?.content));
  const { world: built } = core.parseWorld(json("atlas.json"), { water: json("water.json") });
  const norway = built.regions.find(({ id }) => id === "NOR");
  expect(norway?.cells["groundwaterDepth" as VariableId]).toMatchObject({
    value: 12,
    unit: "m",
    year: 2024,
    status: "measured",
    source: "well-depths",
  });
});

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

/** A report's context whose words and results are those of the copy. */
async function copiedContext() {
  const words = await english();
  if (!words) throw new Error("There are no words.");
  const context = fixtureContext();
  return { ...context, words, assessment: core.assess(world, context.assessment.scenario) };
}

test("a format is offered by every report that it suits, with its words", async () => {
  const context = await copiedContext();
  expect(core.formatWords(context.words, "outline")).toBe("Headings alone");
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(core.reportFormats)).toContain("outline");
  expect(ids(core.methodFormats)).toContain("outline");
  expect(ids(core.assessmentFormats)).not.toContain("outline");
  const outline = core.reportFormats.find(({ id }) => id === "outline");
  const lines = String(await outline?.write(context, 0)).split("\n");
  expect(lines[0]).toBe("Alphaland");
  expect(lines).toContain("Limitations and appropriate use");
});

test("a kind of document has its name and is written in every format of documents", async () => {
  const kind = core.regionKinds.find(({ id }) => id === "headline");
  if (!kind) throw new Error("The document is not in the list.");
  expect((await english())?.say("document.headline" as MessageKey)).toBe("Headline alone");
  const context = await copiedContext();
  const own = core.formatsOf(kind);
  expect(own.map(({ id }) => id)).toEqual(
    core.formats.filter(({ madeOf }) => madeOf === "document").map(({ id }) => id),
  );
  const html = own.find(({ id }) => id === "html");
  expect(html?.fileName(context, 0)).toBe("burden-AAA-today-headline.html");
  for (const sentence of core.regionReport(context, 0).headline)
    expect(String(await html?.write(context, 0)).replace(/<\/?b>/g, "")).toContain(sentence);
});

test("a computed indicator has its value with a range, its equation, and a name in the list of layers", async () => {
  const assessment = core.assess(world, core.defaultScenario);
  const water = core.outcomeOf(assessment, "waterDirect", 0);
  const tankers = core.outcomeOf(assessment, "tankersOfWater", 0);
  expect(tankers.value).toBeCloseTo(((water.value as number) * 1000) / 20, 9);
  expect(tankers.low).toBeCloseTo(((water.low as number) * 1000) / 30, 9);
  expect(tankers.high).toBeCloseTo(((water.high as number) * 1000) / 10, 9);
  const { equations }: Equations = await import(join(copy, "src/model/equations.ts"));
  expect(equations.find(({ id }) => id === "tankersOfWater")?.formula).toBe("N = W_on / V");
  const table = await burden("assess", "--format", "csv", "--set", "tankerVolume=25");
  const { data } = Papa.parse<Record<string, string>>(table, { header: true });
  const norwegian = (id: string): number =>
    Number(data.find(({ region, indicator }) => region === "NOR" && indicator === id)?.value);
  expect(norwegian("tankersOfWater") / norwegian("waterDirect")).toBeCloseTo(1000 / 25, 0);
  expect(await burden("layers")).toMatch(
    /^tankersOfWater +tankers\/yr +Water .* Tankers of water$/m,
  );
});

test("a layer of lines has its switch, its marks and its sentences", async () => {
  const { overlays }: Overlays = await import(join(copy, "app/page/overlays.ts"));
  const overlay = overlays.find(({ id }) => id === "interconnectors");
  if (!overlay) throw new Error("The layer is not in the list.");
  const words = (await english()) as Words;
  expect(words.say(overlay.title)).toBe("Interconnectors");
  expect(overlay.part.write({ shown: true })).toEqual({ interconnectors: "on" });
  const layer = await overlay.load(0);
  const ends = { west: 6, south: 58, east: 9, north: 54 };
  const row = { name: "North", country: "NOR", capacity: 900, ...ends };
  const path = [
    [6, 58],
    [9, 54],
  ];
  expect(layer.mark(row)).toEqual({ kind: "line", path, width: 2 });
  expect(layer.regionOf(row)).toEqual({ country: "NOR" });
  expect(layer.sentences([row], words).summary).toBe("1 line between grids: show the list");
});

test("a language that begins with three words says them, and is told what it lacks", async () => {
  const language = core.languages.find(({ code }) => code === "eo");
  const messages = await language?.load();
  expect(messages && core.createWords("eo", "ltr", messages).say("app.map")).toBe("Mapo");
  const catalogues = (code: string) => ({
    map: JSON.parse(readFileSync(join(copy, `src/language/${code}/map.json`), "utf8")),
    pages: JSON.parse(readFileSync(join(copy, `src/language/${code}/pages.json`), "utf8")),
  });
  const wanted = catalogues("en");
  const missing = catalogueIssues({ code: "eo", tag: "eo" }, catalogues("eo"), wanted);
  const messagesOf = (part: object): number => Object.keys(part).length;
  expect(missing).toHaveLength(messagesOf(wanted.map) + messagesOf(wanted.pages) - 3);
  expect(missing[0]).toMatch(/^src\/language\/eo\/map\.json: add "app\.views" \(English: "Views"/);
});
