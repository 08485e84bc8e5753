import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { shapedFiles } from "../../app/cli/shaping/shapedFiles.ts";
import { textPaths } from "../../app/cli/shaping/textPaths.ts";
import { burden } from "./burden.ts";

test("the figures of a document are files of vectors and of points, the same twice, and can be verified", async () => {
  const words = ["report", "IRL", "--draws", "0", "--format", "svg,png", "--out", "."];
  const [one, two] = [await burden(...words), await burden(...words)];
  expect(one).toMatchObject({ status: 0, stderr: "" });
  const names = readdirSync(one.folder);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const bytes = readFileSync(join(one.folder, name));
    expect(readFileSync(join(two.folder, name)).equals(bytes), name).toBe(true);
    if (name.endsWith(".png")) {
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.readUInt32BE(16), "points across").toBeGreaterThan(1000);
    }
  }
  const path = join(one.folder, "burden-IRL-today-figure-2.svg");
  expect(await burden("verify", path)).toMatchObject({ status: 0, stderr: "" });
  writeFileSync(path, readFileSync(path, "utf8").replace("Ireland", "Iceland"));
  expect((await burden("verify", path)).stderr).toContain("is not what its command writes.");
}, 120_000);

test("a document without figures says so, and nothing is written", async () => {
  const words = ["report", "IRL", "--document", "answer-sheet", "--draws", "0", "--out", "."];
  const { folder, status, stderr } = await burden(...words, "--format", "html,svg");
  expect(status).toBe(1);
  expect(stderr).toContain("This document has no figures, of which --format svg makes files.");
  expect(readdirSync(folder)).toEqual([]);
});

const line = (text: string, more = "", direction = "ltr") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="0 0 400 40" direction="${direction}"><text x="200" y="25" font-size="20"${more}>${text}</text></svg>`;

/** Where the ink of a line begins and ends, px. */
function ink(svg: string): readonly [from: number, to: number] {
  const box = new Resvg(textPaths(svg)).getBBox();
  return [box?.x ?? Number.NaN, (box?.x ?? 0) + (box?.width ?? 0)];
}

test("lines of every script become outlines at their anchor, and none is left as text", () => {
  for (const text of ["Ireland", "أيرلندا", "महाराष्ट्र", "١٫٢–٣ &amp; A"]) {
    const svg = line(text);
    expect(textPaths(svg)).not.toContain("<text");
    expect(ink(svg)[0]).toBeGreaterThan(198);
    expect(ink(line(text, "", "rtl"))[1]).toBeLessThan(202);
    expect(ink(line(text, ' text-anchor="end"'))[1]).toBeLessThan(202);
    const [from, to] = ink(line(text, ' text-anchor="middle"', "rtl"));
    expect(Math.abs((from + to) / 2 - 200)).toBeLessThan(2);
  }
});

test("Arabic letters join and Devanagari signs stack: a word is narrower than its letters apart", () => {
  for (const word of ["الهند", "स्थित"]) {
    const [from, to] = ink(line(word));
    const apart = [...word].reduce((sum, sign) => {
      const [start, end] = ink(line(sign));
      return sum + end - start;
    }, 0);
    expect(to - from).toBeLessThan(apart);
  }
});

test("a closing mark stands at the left end of a line that runs from the right", () => {
  const outlines = textPaths(line("المستضاف.", "", "rtl")).match(/<path d="M([\d.]+)/g) ?? [];
  const starts = outlines.map((path) => Number(path.slice('<path d="M'.length)));
  expect(starts[0]).toBeLessThan(Math.min(...starts.slice(1)));
});

test("parts of a line keep their own weight and colour, and what stands between them", () => {
  const svg = line('A <tspan font-weight="600" fill="#111111">12</tspan> b');
  const paths = textPaths(svg).match(/<path[^>]*>/g) ?? [];
  expect(paths.map((path) => path.includes("#111111"))).toEqual([false, true, false]);
  expect(textPaths(svg)).not.toContain("tspan");
  const within = line('<tspan fill="#222222">a<tspan font-family="Noto Sans">b</tspan></tspan>c');
  const fills = [...textPaths(within).matchAll(/<path d="[^"]*"([^>]*)\/>/g)].map(
    ([, fill]) => fill,
  );
  expect(fills).toEqual([' fill="#222222"', ' fill="#222222"', ""]);
});

test("drawings in Hindi are outlines in a PDF too, whose own reader of drawings loses signs", async () => {
  const files = new Map([
    ["hi.svg", line("स्थित")],
    ["ar.svg", line("الهند", "", "rtl")],
  ]);
  const shaped = await shapedFiles(files);
  expect(shaped.get("hi.svg")).toBe(textPaths(line("स्थित")));
  expect(shaped.get("hi.svg")).not.toContain("<text");
  expect(shaped.get("ar.svg")).toBe(files.get("ar.svg"));
});
