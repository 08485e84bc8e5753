import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** The pipeline, in order. A stage may import itself and the stages before it; nothing else. */
const stages = [
  "units",
  "language",
  "statistics",
  "geometry",
  "dataset",
  "region",
  "own",
  "scenario",
  "model",
  "indicator",
  "assessment",
  "ensemble",
  "sensitivity",
  "layer",
  "report",
];

/** The floors of `app`, lowest first. A folder may import itself and the floors below it; nothing else. */
const floors = [
  "style",
  "work",
  "files",
  "state",
  "level",
  "assess",
  "furniture",
  "map",
  "scene",
  "controls",
  "overlay",
  "features",
  "page",
];

/** Folders outside the floors, with the floors that each may use. */
const shells: Readonly<Record<string, readonly string[]>> = {
  offline: ["files"],
  cli: ["work", "files"],
};

/** Packages that the pure core may use: none of them touches a file, the network or a screen. */
const corePackages = [
  "papaparse",
  "@turf/area",
  "read-excel-file/universal",
  "@turf/bbox",
  "@turf/distance",
  "@turf/helpers",
  "@turf/meta",
  "@turf/point-to-polygon-distance",
  "@turf/rhumb-bearing",
  "clipper2-ts",
  "geojson",
  "d3-geo",
  "polyclip-ts",
  "topojson-client",
  "topojson-specification",
  "intl-messageformat",
  "hyparquet-writer",
  "simple-statistics",
  "zod/mini",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
  "docx",
  "fflate",
  "write-excel-file/universal",
];

const sources = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, file));

const imports = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\b[^";]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map((match) => ((match[1] ?? match[2] ?? match[3]) as string).replace(/\?.*/, ""));

const resolveFrom = (file: string, specifier: string): string =>
  specifier.startsWith(".") ? relative(".", join(dirname(file), specifier)) : specifier;

const rank = (file: string): number =>
  stages.indexOf((file.split("/")[1] ?? "").replace(/\.ts$/, ""));

const core = sources("src").filter((file) => file !== "src/index.ts");

test("the import scanner sees what it has to see", () => {
  expect(imports("src/index.ts").length).toBeGreaterThan(10);
  expect(core.flatMap(imports).length).toBeGreaterThan(core.length / 2);
});

test.each(core)("%s imports only leftwards", (file) => {
  expect(rank(file), "a stage of the pipeline").toBeGreaterThanOrEqual(0);
  const wrong = imports(file)
    .map((specifier) => resolveFrom(file, specifier))
    .filter(
      (target) =>
        !corePackages.includes(target) &&
        !(target.startsWith("src/") && rank(target) >= 0 && rank(target) <= rank(file)),
    );
  expect(wrong).toEqual([]);
});

test.each([...sources("app"), ...sources("data").filter((file) => !file.includes("/built/"))])(
  "%s reaches the core through its front door",
  (file) => {
    const own = file.split("/")[0] as string;
    const wrong = imports(file)
      .map((specifier) => resolveFrom(file, specifier))
      .filter((target) => /^(src|data|app|tests)\//.test(target))
      .filter((target) => target !== "src/index.ts" && !target.startsWith(`${own}/`));
    expect(wrong).toEqual([]);
  },
);

test.each([...sources("src/ensemble"), ...sources("src/statistics")])(
  "%s uses no function that engines round differently",
  (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/Math\.(exp|log|pow|sin|cos|tan)\(/);
  },
);

/** The names in braces of the imports or exports that a pattern finds, without `type` and the name that they get. */
const namesIn = (text: string, statement: RegExp): string[] =>
  [...text.matchAll(statement)].flatMap((match) =>
    (match[1] as string)
      .split(",")
      .map((name) =>
        name
          .trim()
          .replace(/^type /, "")
          .replace(/ as .*/, ""),
      )
      .filter((name) => name !== ""),
  );

test("the front door exports by name what app and data use, and nothing else", () => {
  const door = readFileSync("src/index.ts", "utf8");
  const exported = namesIn(door, /^export (?:type )?\{([^}]*)\}/gm);
  const used = [...sources("app"), ...sources("data")].flatMap((file) =>
    namesIn(readFileSync(file, "utf8"), /\{([^{}]*)\} from "[^"]*src\/index\.ts"/g),
  );
  expect(door).not.toMatch(/^export \*/m);
  expect(exported).toEqual([...new Set(exported)]);
  expect(exported.toSorted()).toEqual([...new Set(used)].toSorted());
});

const folderOf = (file: string): string => file.split("/")[1] ?? "";
const isInFolder = (file: string): boolean => file.split("/").length > 2;

/** Every folder of `app` that is no floor and no shell is a feature. */
const floorOf = (folder: string): string => (floors.includes(folder) ? folder : "features");
const isBelow = (one: string, other: string): boolean =>
  floors.indexOf(floorOf(one)) < floors.indexOf(floorOf(other));

const isAllowed = (from: string, to: string): boolean => {
  if (from === to) return true;
  if (to in shells) return false;
  return shells[from]?.includes(to) ?? isBelow(to, from);
};

const appFiles = sources("app").filter(isInFolder);

test.each(appFiles)("%s imports only from floors below", (file) => {
  const wrong = imports(file)
    .map((specifier) => resolveFrom(file, specifier))
    .filter((target) => target.startsWith("app/"))
    .filter((target) => !isInFolder(target) || !isAllowed(folderOf(file), folderOf(target)));
  expect(wrong).toEqual([]);
});

test("a feature and a floor are told apart, and neither may import upwards", () => {
  expect(isAllowed("region", "table")).toBe(false);
  expect(isAllowed("state", "region")).toBe(false);
  expect(isAllowed("region", "state")).toBe(true);
  expect(isAllowed("cli", "state")).toBe(false);
  expect(isAllowed("page", "cli")).toBe(false);
  expect(appFiles.filter((file) => folderOf(file) === "sites")).not.toEqual([]);
});

/** The nodes from which a way leads back to themselves. */
const circles = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...edges.keys()].filter((start) => {
    const reached = new Set(edges.get(start));
    // A set that grows while it is walked is walked to its end.
    for (const node of reached) for (const next of edges.get(node) ?? []) reached.add(next);
    return reached.has(start);
  });

/** The graph of imports, those of types included, by file or by what a file belongs to. */
function graphOf(
  files: readonly string[],
  nodeOf: (file: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map(files.map((file) => [nodeOf(file), new Set<string>()]));
  for (const file of files)
    for (const target of imports(file).map((specifier) => resolveFrom(file, specifier)))
      if (files.includes(target) && nodeOf(target) !== nodeOf(file))
        edges.get(nodeOf(file))?.add(nodeOf(target));
  return edges;
}

test("circles are found", () => {
  const edges = { a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: [], f: ["a"] };
  const graph = new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
  expect(circles(graph)).toEqual(["a", "b", "c"]);
});

test.each(["src", "app"])(
  "no files of %s import each other in a circle, types included",
  (root) => {
    expect(circles(graphOf(sources(root), (file) => file))).toEqual([]);
  },
);

test("no folders of app import each other in a circle, types included", () => {
  expect(circles(graphOf(appFiles, folderOf))).toEqual([]);
});

test("ARCHITECTURE.md names exactly these floors, in this order", () => {
  const [, rest = ""] = readFileSync("ARCHITECTURE.md", "utf8").split("## Floors of `app`\n");
  const [section = ""] = rest.split("\n## ");
  const listed = [...section.matchAll(/^- [`*]([a-z]+)[`*] /gm)].map((match) => match[1]);
  expect(listed).toEqual(floors);
});

test("ARCHITECTURE.md names exactly these stages, in this order", () => {
  const listed = [...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\d+\. `([a-z]+)`/gm)].map(
    (match) => match[1],
  );
  expect(listed).toEqual(stages);
  const folders = readdirSync("src")
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => name !== "index");
  expect([...folders].sort()).toEqual([...stages].sort());
});
