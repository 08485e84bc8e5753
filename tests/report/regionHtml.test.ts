import { expect, test } from "vitest";
import { type ReportContext, regionReport, reportFormats } from "../../src/index.ts";
import { cssString } from "../../src/report/html/pageBoxes.ts";
import { citedNumbers } from "../../src/report/region/findingsSections.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";
import { writtenText } from "./writtenText.ts";

const write = (context: ReportContext, region = 0): string =>
  writtenText(reportFormats, "html", context, region);

const context = fixtureContext();
const html = write(context);
const text = html
  .replace(/<style>.*?<\/style>/s, "")
  .replace(/<\/?(?:b|bdi|code)>/g, "")
  .replace(/<[^>]+>/g, " ")
  .replaceAll("&#39;", "'")
  .replace(/[ \n]+/g, " ");

test("it runs nothing and loads nothing", () => {
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|\son[a-z]+=|javascript:/i);
  expect(html).toContain("default-src &#39;none&#39;");
  const loaded = [...html.matchAll(/(?:src|srcset|poster|data)="([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(loaded).toEqual([]);
  expect([...html.matchAll(/url\(([^)]+)\)/g)].every((match) => match[1]?.startsWith("#"))).toBe(
    true,
  );
  const links = [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
  expect(links.every((link) => /^(?:https:\/\/|#[a-z](?:\d+|-[a-z]+\d+)$)/.test(link ?? ""))).toBe(
    true,
  );
});

test("what it shows is what the report says", () => {
  const report = regionReport(context, 0);
  for (const sentence of [
    ...report.headline,
    ...report.grid,
    ...report.limitations,
    report.citation,
  ])
    expect(text).toContain(sentence);
  const shown = report.findings.filter(({ kind }) => kind === "value");
  expect(shown.length).toBeGreaterThan(20);
  for (const { name, figure, range } of shown) {
    expect(text).toContain(name);
    expect(text).toContain(figure);
    expect(text).toContain(range);
  }
  for (const { attribution } of report.sources) expect(text).toContain(attribution);
  expect(text).toContain(report.hash);
  expect(text).toContain(report.command);
});

test("it prints on A4 with head, foot and page numbers on every page", () => {
  expect(html).toContain("@page{size:A4;");
  expect(html).toContain("counter(page,decimal)");
  expect(html).toContain("counter(pages,decimal)");
  expect(html).toContain("break-inside:avoid");
  expect(html).toContain("display:table-header-group");
});

test("maps are inline vectors with their own patterns", () => {
  expect(html.match(/<svg class="map"/g)).toHaveLength(2);
  const used = new Set([...html.matchAll(/="url\(#([^)]+)\)/g)].map((match) => match[1]));
  for (const id of used) expect(html).toMatch(new RegExp(`<(?:pattern|clipPath) id="${id}"`));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("no pattern of a map fills more than one shape: a printed page holds a picture of points for each", () => {
  const fills = [...html.matchAll(/fill="(url\(#[lw]-[^)]+\))/g)].map((match) => match[1]);
  expect(fills.length).toBeGreaterThan(0);
  expect(new Set(fills).size).toBe(fills.length);
});

test("a region with gaps is reported with its reasons", () => {
  const gaps = write(context, 2);
  expect(gaps).toContain("prints “(s)” in its place.");
  expect(gaps).not.toMatch(/NaN|undefined|null|Infinity|-9999/);
});

test("no name can break out of text, attribute or style", () => {
  const nasty = `</style><b x="1">'&\\`;
  const broken = write({ ...context, names: { AAA: nasty } });
  expect(broken).not.toContain("<b x");
  expect(broken.match(/<\/style>/g)).toHaveLength(1);
  expect(broken).toContain("&lt;/style&gt;&lt;b x=&quot;1&quot;&gt;&#39;&amp;\\");
  expect(cssString('a"b\\c</style>\n')).toBe('"a\\22 b\\5c c\\3c /style\\3e \\a "');
});

test("Arabic runs from the right, in its own digits to the page number", () => {
  const turned = write(fixtureContext(undefined, { words: arabic, names: { AAA: "ألفا" } }));
  expect(turned).toContain('<html lang="ar" dir="rtl">');
  expect(turned).toContain("<h1>ألفا</h1>");
  expect(turned).toContain("counter(page,arabic-indic)");
  expect(turned).toContain("@top-right{content:");
  const figures =
    turned.replace(/<svg.*?<\/svg>/gs, "").match(/<td class="end value">[^<]*/g) ?? [];
  expect(figures.length).toBeGreaterThan(10);
  expect(figures.filter((figure) => /[0-9]/.test(figure))).toEqual([]);
});

test("source numbers in a row are drawn together", () => {
  expect(citedNumbers([1, 8, 9, 10], english)).toBe("1, 8–10");
  expect(citedNumbers([1, 2, 5], english)).toBe("1, 2, 5");
  expect(citedNumbers([], english)).toBe("");
});

test("Arabic keeps the ends of a range in their places, on the page and in drawings", () => {
  const turned = write(fixtureContext(undefined, { words: arabic }));
  const body = turned.slice(turned.indexOf("<body>"));
  const range = /[^\p{Nd}٫٬.,−+](?:[−+]?\p{Nd}[\p{Nd}٫٬.,]*–)+[\p{Nd}٫٬.,]*\p{Nd}./gu;
  const drawn = [...body.matchAll(/<svg.*?<\/svg>/gs)].flatMap(([svg]) => svg.match(range) ?? []);
  expect(drawn.length).toBeGreaterThan(1);
  for (const found of drawn) expect(found).toMatch(/^\u2066.*\u2069$/);
  const told = body.replace(/<svg.*?<\/svg>/gs, "");
  const ranges = told.match(range) ?? [];
  expect(ranges.length).toBeGreaterThan(10);
  expect(told.match(/<bdi[^>]*>(?:[−+]?\p{Nd}[\p{Nd}٫٬.,]*–)+/gu)).toHaveLength(ranges.length);
  expect(html).not.toContain('<bdi dir="ltr">');
});
