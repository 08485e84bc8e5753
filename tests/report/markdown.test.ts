import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { regionReport, reportFormats } from "../../src/index.ts";
import {
  codeBlock,
  codeSpan,
  markdownLink,
  markdownText,
} from "../../src/report/markdown/markdownText.ts";
import { arabic } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";
import { writtenText } from "./writtenText.ts";

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const shown = (markdown: string): string => textOf(parse(markdown), { includeHtml: true });

const lineEnds = /[\p{Cc}\u2028\u2029]+/gu;

/** White space at the ends of a line is none of the text. */
const onOneLine = (text: string): string => text.replace(lineEnds, " ").trim();

const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."#*_`~|<>[]()!\\&;-+=1. \n\t$:@^{}") }),
);

describe("text", () => {
  test("is shown as it is, whatever signs it holds", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const paragraph = `Before ${markdownText(text)} after`;
        const [only, ...others] = parse(paragraph).children;
        expect(others).toEqual([]);
        expect(only?.type).toBe("paragraph");
        expect(textOf(only)).toBe(`Before ${text.replace(lineEnds, " ")} after`);
      }),
      { numRuns: 500, examples: [["a | b"], ["<b>x</b>"], ["[x](javascript:y)"], ["&lt;"]] },
    );
  });

  test("opens no heading, list, rule or table at the start of a line", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [only, ...others] = parse(markdownText(onOneLine(text))).children;
        expect(others).toEqual([]);
        expect(only?.type ?? "paragraph").toBe("paragraph");
      }),
      { numRuns: 500, examples: [["# x"], ["- x"], ["1. x"], ["---"], ["==="], ["    x"]] },
    );
  });

  test("for machines keeps every sign", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [block] = parse(codeBlock(text)).children;
        expect(block).toMatchObject({ type: "code", lang: "text" });
        const line = onOneLine(text);
        if (line !== "") expect(shown(codeSpan(line))).toBe(line);
      }),
    );
  });

  test("leads to pages of the web alone", () => {
    expect(parse(markdownLink("https://example.org/a>b c", "x")).children[0]).toMatchObject({
      children: [{ type: "link", url: "https://example.org/a%3Eb%20c" }],
    });
    expect(markdownLink("javascript:alert(1)", "x")).toBe("x");
  });
});

const context = fixtureContext();
const markdown = writtenText(reportFormats, "md", context, 0);

test("a report shows what it says, figure by figure, in tables with as many cells as columns", () => {
  const report = regionReport(context, 0);
  const text = shown(markdown);
  for (const sentence of [...report.grid, ...report.limitations, report.citation])
    expect(text).toContain(sentence);
  const values = report.findings.filter(({ kind }) => kind === "value");
  expect(values.length).toBeGreaterThan(20);
  for (const { name, figure, range } of values)
    for (const told of [name, figure, range]) expect(text).toContain(told);
  const tables = parse(markdown).children.filter((node) => node.type === "table");
  expect(tables.length).toBeGreaterThan(4);
  for (const {
    children: [head, ...rows],
  } of tables)
    for (const row of rows) expect(row.children).toHaveLength(head?.children.length ?? 0);
});

test("it holds no HTML and one title", () => {
  const nodes = parse(markdown).children;
  expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
  const titles = nodes.filter((node) => node.type === "heading" && node.depth === 1);
  expect(titles.map((node) => textOf(node))).toEqual(["Alphaland"]);
});

test("no name of a region is taken for a mark", () => {
  const nasty = "# <b>|x|</b> [y](javascript:z) `";
  const [, title] = parse(
    writtenText(reportFormats, "md", { ...context, names: { AAA: nasty } }, 0),
  ).children;
  expect(title).toMatchObject({ type: "heading", depth: 1 });
  expect(textOf(title)).toBe(nasty);
});

test("a figure says in words what it shows", () => {
  const quotes = parse(markdown).children.filter(({ type }) => type === "blockquote");
  expect(quotes.map((quote) => textOf(quote))).toContain("Map: Alphaland and its surroundings");
});

test("Arabic keeps the ends of a range in their places", () => {
  const turned = writtenText(reportFormats, "md", fixtureContext(undefined, { words: arabic }), 0);
  const ranges = turned.match(/.[−+]?\p{Nd}[\p{Nd}٫٬.,]*–[\p{Nd}٫٬.,]*\p{Nd}./gu) ?? [];
  expect(ranges.length).toBeGreaterThan(10);
  for (const range of ranges) expect(range).toMatch(/^\u2066.*\u2069$/);
  expect(markdown).not.toMatch(/[\u2066-\u2069]/);
});
