import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Paper, type ReportContext, regionReport, reportFormats } from "../../src/index.ts";
import { arabic } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const docx = reportFormats.find(({ id }) => id === "docx");

const written = async (context: ReportContext, paper: Paper = "a4"): Promise<Uint8Array> =>
  (await docx?.writeBy({ paper }, context, 0)) as Uint8Array;

/** The entries of a file that are XML. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

const plain = (xml: string): string =>
  xml
    .replace(/<w:br\/>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

const context = fixtureContext();
const bytes = await written(context);
const parts = partsOf(bytes);
const body = parts["word/document.xml"] ?? "";

test("the same report has the same bytes", async () => {
  expect(Buffer.from(await written(context)).equals(Buffer.from(bytes))).toBe(true);
  expect(parts["docProps/core.xml"]).not.toMatch(/20[2-9]\d-/);
});

test("it says what the report says, in real tables whose rows fill their columns", () => {
  const report = regionReport(context, 0);
  const text = plain(body);
  for (const sentence of [...report.grid, ...report.limitations, report.citation])
    expect(text).toContain(sentence);
  const values = report.findings.filter(({ kind }) => kind === "value");
  expect(values.length).toBeGreaterThan(20);
  for (const { name, figure, range } of values)
    for (const told of [name, figure, range]) expect(text).toContain(told);
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables.length).toBeGreaterThan(4);
  for (const table of tables) {
    expect(table).toContain('<w:tblStyle w:val="ReportTable"/>');
    const columns = table.match(/<w:gridCol /g)?.length;
    for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
      const spans = cells.map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
    }
  }
  expect(body).toContain("<w:tblHeader/>");
});

test("headings, small print and captions are styles that can be changed in one place", () => {
  const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style));
  for (const style of ["Heading1", "Heading2", "Heading3", "Lede", "Note"])
    expect(used).toContain(style);
  const styles = parts["word/styles.xml"] ?? "";
  for (const style of [...used, "Normal", "Caption", "ReportTable"])
    expect(styles).toMatch(new RegExp(`w:styleId="${style}"`));
});

test("each drawing is a picture of vectors with words, where it has some to say", () => {
  const pictures = Object.keys(parts).filter((name) => name.endsWith(".svg"));
  expect(pictures.length).toBeGreaterThan(4);
  expect(body).toContain('descr="Map: Alphaland and its surroundings"');
});

test("each page names the report and counts pages", () => {
  const report = regionReport(context, 0);
  const [head = "", foot = ""] = ["header", "footer"].map((kind) =>
    Object.entries(parts)
      .filter(([name]) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .map(([, xml]) => xml)
      .join(""),
  );
  expect(plain(head)).toContain("Inference Burden Atlas");
  for (const told of [report.hash, report.command, "CC BY 4.0"])
    expect(plain(foot)).toContain(told);
  expect(foot).toMatch(/PAGE.*NUMPAGES/s);
});

test("paper has the size that is asked for", async () => {
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
  const letter = partsOf(await written(context, "letter"))["word/document.xml"];
  expect(letter).toContain('<w:pgSz w:w="12240" w:h="15840"');
});

test("no name of a region is taken for markup", async () => {
  const nasty = `</w:t><b x="1">'&\u0000`;
  const own = partsOf(await written({ ...context, names: { AAA: nasty } }))["word/document.xml"];
  expect(own).not.toContain("<b x");
  expect(plain(own ?? "")).toContain(`</w:t><b x="1">'& `);
});

describe("in Arabic", async () => {
  const own = partsOf(await written(fixtureContext(undefined, { words: arabic })));
  const turned = own["word/document.xml"] ?? "";

  test("paragraphs, runs and tables run from the right", () => {
    const paragraphs = turned.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const words = paragraphs.filter((paragraph) => /[\u0600-\u06ff]/.test(plain(paragraph)));
    expect(words.length).toBeGreaterThan(50);
    for (const paragraph of words) expect(paragraph).toContain("<w:bidi/>");
    expect(turned.match(/<w:tbl>/g)?.length).toBe(turned.match(/<w:bidiVisual\/>/g)?.length);
    expect(turned).toContain("<w:rtl/>");
  });

  test("each range is isolated", () => {
    const ranges = plain(turned).match(/.[−+]?\p{Nd}[\p{Nd}٫٬.,]*–[\p{Nd}٫٬.,]*\p{Nd}./gu) ?? [];
    expect(ranges.length).toBeGreaterThan(10);
    for (const range of ranges) expect(range).toMatch(/^\u2066.*\u2069$/);
  });
});
