import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";
import { drawn, visit } from "./visit.ts";

interface SizeLimit {
  readonly name: string;
  readonly path: readonly string[];
}

const limits: readonly SizeLimit[] = JSON.parse(readFileSync("package.json", "utf8"))["size-limit"];

/** A glob as far as the limits use them: `*` within a folder, `{one,other}`. */
const pattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+]/g, "\\$&")
      .replaceAll("*", "[^/]*")
      .replaceAll("{", "(?:")
      .replaceAll("}", ")")
      .replaceAll(",", "|")}$`,
  );

const built = (): string[] =>
  readdirSync("dist", { recursive: true, encoding: "utf8" }).map((file) => `dist/${file}`);

/** The files of a limit, as addresses below the page. */
function filesOf(name: string): string[] {
  const { path } = limits.find((limit) => limit.name.startsWith(name)) as SizeLimit;
  const wanted = path.filter((glob) => !glob.startsWith("!")).map(pattern);
  const left = path.filter((glob) => glob.startsWith("!")).map((glob) => pattern(glob.slice(1)));
  return built()
    .filter((file) => wanted.some((glob) => glob.test(file)))
    .filter((file) => !left.some((glob) => glob.test(file)))
    .map((file) => file.replace("dist/", ""))
    .toSorted();
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("the landing view loads exactly the files whose size is limited, the map before its controls", async () => {
  const { page, loaded, close } = await visit(browser, server.url);
  await drawn(page);
  const controls = filesOf("controls");
  const landed = (): string[] =>
    unique(loaded.map((url) => new URL(url).pathname.slice(1) || "index.html"));
  await expect
    .poll(landed, { timeout: 20_000 })
    .toEqual(unique([...filesOf("first map"), ...controls]));
  await page.waitForLoadState("networkidle");
  expect(landed()).toEqual(unique([...filesOf("first map"), ...controls]));
  expect(position(loaded, "/ScenarioCard-")).toBeGreaterThan(position(loaded, "/countries.topo"));
  await close();
});

const position = (urls: readonly string[], part: string): number =>
  urls.findIndex((url) => url.includes(part));

const unique = (files: readonly string[]): string[] => [...new Set(files)].toSorted();

test("the shell is the page, its first script and its style", async () => {
  const page = readFileSync("dist/index.html", "utf8");
  const asked = [
    ...page.matchAll(/<(?:script|link rel="stylesheet")[^>]*(?:src|href)="\.\/([^"]+)"/g),
  ];
  expect(["index.html", ...asked.map((match) => match[1])].toSorted()).toEqual(filesOf("shell"));
});
