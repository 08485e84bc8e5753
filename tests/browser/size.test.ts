import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";
import { drawn, visit } from "./visit.ts";

/** Most compressed bytes until the map is drawn, and of what loads after it without a request of the reader. */
const limits = { firstMap: 800_000, controls: 50_000, draws: 20_000 };

/** What is fetched once the map has all that it needs: scenario, strip of years, switches of evidence, ways to draw it. */
const isControl = (file: string): boolean =>
  /\/(ScenarioCard|YearStrip|EvidenceSwitches|ViewTools)-/.test(file);

/** What counts draws: it begins with the first answer of the model, which the map shows without it. */
const isOfDraws = (file: string): boolean => /\/(drawService|levelDraws)-/.test(file);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Bytes of each file of the build, by its address below the page. */
const bytesOf = (file: string): number =>
  gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + bytesOf(file), 0);

/** The browser reports the file of the drawing worker late or never. It is part of every map. */
const drawingWorker = (): string =>
  `assets/${readdirSync("dist/assets").find((file) => file.startsWith("mapWorker-"))}`;

test("the map stands within its bytes, and its controls follow within theirs", async () => {
  const { page, loaded, close } = await visit(browser, server.url, "?draws=1024");
  await drawn(page);
  await page.getByRole("slider", { name: "Social cost of carbon" }).waitFor();
  await page.waitForLoadState("networkidle");
  const files = loaded
    .filter((url) => url.startsWith(server.url))
    .map((url) => new URL(url).pathname.slice(1) || "index.html");
  const card = files.findIndex(isControl);
  const draws = new Set(files.filter(isOfDraws));
  const firstMap = new Set([...files.slice(0, card), drawingWorker()]);
  const controls = new Set(files.slice(card).filter((file) => !firstMap.has(file)));
  for (const file of draws) for (const others of [firstMap, controls]) others.delete(file);
  expect(files.findIndex((file) => file.startsWith("countries.topo"))).toBeLessThan(card);
  expect(sum([...firstMap])).toBeLessThan(limits.firstMap);
  expect(sum([...controls])).toBeLessThan(limits.controls);
  expect(draws.size).toBe(2);
  expect(sum([...draws])).toBeLessThan(limits.draws);
  await close();
});

test("the shell whose size is limited is the page, its first script and its style", () => {
  const page = readFileSync("dist/index.html", "utf8");
  const asked = [
    ...page.matchAll(/<(?:script|link rel="stylesheet")[^>]*(?:src|href)="\.\/([^"]+)"/g),
  ].map((match) => match[1]);
  const [{ path }] = JSON.parse(readFileSync("package.json", "utf8"))["size-limit"];
  expect(path).toEqual(["dist/index.html", "dist/assets/shell-*.js", "dist/assets/index-*.css"]);
  expect(asked.map((file) => file?.replace(/-[\w-]{8}\./, "-*.")).toSorted()).toEqual([
    "assets/index-*.css",
    "assets/shell-*.js",
  ]);
});

test("the libraries that are served are served with their licences", () => {
  const text = readFileSync("dist/licences.md", "utf8");
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of ["maplibre-gl", "react", "react-aria-components", "d3-geo", "zustand"])
    expect(text).toContain(`## ${name} - ${dependencies[name]} (`);
  expect(text).toContain("Permission is hereby granted");
});
