import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../src/index.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burden } from "./burden.ts";

/** Largest page that a slow link takes well, bytes. */
const most = 60_000;

test("burden lite writes light pages without a program in every language, whose links lead somewhere", async () => {
  const made = await burden("lite", "--regions", "IRL,FRA,US-VA", "--out", "lite");
  expect(made.status, made.stderr).toBe(0);
  const folder = join(made.folder, "lite");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  expect(pages).toHaveLength(languages.length * 4);
  for (const path of pages) {
    const file = join(folder, path);
    const html = readFileSync(file, "utf8");
    expect(statSync(file).size, path).toBeLessThanOrEqual(most);
    expect(html, path).not.toMatch(/<script|\son[a-z]+=|https?:\/\/[^"]*\.(js|css|png)"/);
    const links = [...html.matchAll(/href="([^"#]+)"/g)].map(([, url = ""]) => url);
    const [own, atlas] = [true, false].map((isPage) =>
      links.filter((url) => !url.includes("?") === isPage),
    );
    for (const url of own ?? [])
      expect(existsSync(join(dirname(file), url)), `${path}: ${url}`).toBe(true);
    for (const url of atlas ?? [])
      expect(relative(folder, join(dirname(file), url.split("?")[0] ?? ""))).toBe("../index.html");
    expect(atlas?.length, path).toBeGreaterThan(0);
  }
  const arabic = readFileSync(join(folder, "IRL/ar/index.html"), "utf8");
  expect(arabic).toMatch(/<html lang="ar[^"]*" dir="rtl">/);
  expect(arabic).toContain("أيرلندا");
}, 120_000);

test("a light page says the figures of the fact sheet, and the list those of the page", async () => {
  const made = await burden("lite", "--regions", "IRL", "--out", "lite");
  const sheet = await burden("report", "IRL", "--document", "fact-sheet", "--format", "html");
  const page = readFileSync(join(made.folder, "lite/IRL/index.html"), "utf8");
  const fact = readFileSync(join(sheet.folder, "burden-IRL-today-fact-sheet.html"), "utf8");
  const table = (html: string) => /<table class="facts">.*?<\/table>/s.exec(html)?.[0] ?? "";
  expect(table(fact)).toContain("Climate cost per resident");
  expect(table(page)).toBe(table(fact));
  const list = readFileSync(join(made.folder, "lite/index.html"), "utf8");
  const row = /Ireland<\/bdi><\/a><td class="end value">([^<]+)</.exec(list)?.[1] ?? "";
  expect(row).not.toBe("");
  expect(table(fact)).toContain(`>${row}<`);
}, 120_000);

test("two processes write the same pages as one", async () => {
  const words = ["lite", "--regions", "IRL,US-VA", "--draws", "0", "--quiet"];
  const one = await burden(...words, "--out", "lite");
  const shared = temporaryFolder();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["app/burden.js", ...words, "--jobs", "2", "--out", shared],
    { encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  const pagesIn = (folder: string) =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".html"))
        .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
    );
  const pages = pagesIn(join(one.folder, "lite"));
  expect(Object.keys(pages)).toHaveLength(languages.length * 3);
  expect(pagesIn(shared)).toEqual(pages);
}, 120_000);

test("a place that is not there is named", async () => {
  const { status, stderr } = await burden("lite", "--regions", "Atlantis", "--out", "lite");
  expect(status).toBe(1);
  expect(stderr).toContain("Atlantis");
});
