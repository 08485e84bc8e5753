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
  "scenario",
  "model",
  "indicator",
  "assessment",
  "layer",
  "report",
];

/** Packages that the pure core may use: none of them touches a file, the network or a screen. */
const corePackages = [
  "papaparse",
  "@turf/bbox",
  "@turf/distance",
  "@turf/helpers",
  "@turf/meta",
  "@turf/point-to-polygon-distance",
  "@turf/rhumb-bearing",
  "geojson",
  "d3-array",
  "d3-geo",
  "topojson-client",
  "topojson-specification",
  "intl-messageformat",
  "simple-statistics",
  "zod/mini",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
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
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);

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
