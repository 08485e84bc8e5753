import fc from "fast-check";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { typesetBy } from "../../app/cli/typeset.ts";
import {
  methodFormats,
  type Paper,
  type ReportContext,
  regionReport,
  reportFormats,
  withNotes,
} from "../../src/index.ts";
import { typstString } from "../../src/report/typst/typstText.ts";
import { arabic } from "../layer/scenes.ts";
import { fixtureContext } from "../report/contexts.ts";

const notes: string[] = [];
const typeset = typesetBy({ note: (text) => void notes.push(text) });
const pdf = reportFormats.find(({ id }) => id === "pdf");

const written = async (
  context: ReportContext,
  region = 0,
  paper: Paper = "a4",
): Promise<Uint8Array> => (await pdf?.writeBy({ paper, typeset }, context, region)) as Uint8Array;

/** The reader keeps what it is given; each gets bytes of its own. */
const read = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;

const pagesOf = (file: PDFDocumentProxy) =>
  Promise.all(Array.from({ length: file.numPages }, (_, place) => file.getPage(place + 1)));

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f\u2066-\u2069]+/g, "");

/** All text of a file without its spaces: where lines end is none of the text. */
async function textOf(file: PDFDocumentProxy): Promise<string> {
  const contents = await Promise.all((await pagesOf(file)).map((page) => page.getTextContent()));
  return plain(
    contents.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : ""))).join(""),
  );
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

const tagsWithin = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsWithin)];

async function tagsOf(file: PDFDocumentProxy): Promise<readonly Tag[]> {
  const trees = await Promise.all((await pagesOf(file)).map((page) => page.getStructTree()));
  return trees.flatMap((tree) => tagsWithin(tree as Tag));
}

const context = fixtureContext();
const bytes = await written(context);
const file = await read(bytes);

test("the same report has the same bytes, and pages hold to PDF/UA-1", async () => {
  expect(Buffer.from(await written(context)).equals(Buffer.from(bytes))).toBe(true);
  const meta = await file.getMetadata();
  expect(meta.metadata?.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(meta.info).not.toHaveProperty("CreationDate");
  expect(notes).toEqual([]);
});

test("every figure of the record stands on the pages, and what identifies the report on each", async () => {
  const report = regionReport(context, 0);
  const text = await textOf(file);
  const values = report.findings.filter(({ kind }) => kind === "value");
  expect(values.length).toBeGreaterThan(20);
  for (const { name, figure, range } of values)
    for (const told of [name, figure, range]) expect(text).toContain(plain(told));
  for (const sentence of [...report.headline, ...report.grid, ...report.limitations])
    expect(text).toContain(plain(sentence));
  expect(file.numPages).toBeGreaterThan(2);
  expect(text.split(report.hash).length - 1).toBe(file.numPages + 1);
  expect(text.split(plain(`Page 1 of ${file.numPages}`)).length - 1).toBe(1);
  expect(text).toContain(plain(`Page ${file.numPages} of ${file.numPages}`));
});

test("it is tagged: language, title, headings, tables with heads, words for each drawing", async () => {
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
  const { info } = await file.getMetadata();
  expect(info).toMatchObject({ Title: regionReport(context, 0).title, Language: "en" });
  const tags = await tagsOf(file);
  const count = (wanted: string): number => tags.filter(({ role }) => role === wanted).length;
  expect(count("H1")).toBe(1);
  expect(count("H2")).toBeGreaterThan(8);
  expect(count("Table")).toBeGreaterThan(4);
  expect(count("TH")).toBeGreaterThan(16);
  const figures = tags.filter(({ role }) => role === "Figure");
  expect(figures.length).toBeGreaterThan(2);
  for (const { alt } of figures) expect(alt).toMatch(/\w/);
});

test.each([
  ["a4", [595, 842]],
  ["letter", [612, 792]],
] as const)("pages of %s have its size", async (paper, size) => {
  const [page] = await pagesOf(await read(await written(context, 0, paper)));
  expect(page?.view.slice(2).map(Math.round)).toEqual(size);
});

describe("in Arabic", async () => {
  const turned = fixtureContext(undefined, { words: arabic, names: { AAA: "ألفا" } });
  const own = await read(await written(turned));

  test("pages run from the right in its own digits, and are accessible", async () => {
    expect(notes).toEqual([]);
    expect((await own.getMetadata()).info).toMatchObject({ Language: "ar" });
    expect(await textOf(own)).toMatch(/صفحة١من/);
  });

  test("each range is isolated in what is set", async () => {
    let source = "";
    await pdf?.writeBy(
      {
        paper: "a4",
        typeset: ({ markup }) => {
          source = markup;
          return "";
        },
      },
      turned,
      0,
    );
    const ranges = source.match(/.[−+]?\p{Nd}[\p{Nd}٫٬.,]*–[\p{Nd}٫٬.,]*\p{Nd}./gu) ?? [];
    expect(ranges.length).toBeGreaterThan(10);
    for (const range of ranges) expect(range).toMatch(/^\u2066.*\u2069$/);
  });
});

test("a region with gaps is set with its reasons", async () => {
  const text = await textOf(await read(await written(context, 2)));
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|-9999/);
  expect(text).toContain("Nodata");
});

test("the method is set as well, formulas and all", async () => {
  const format = methodFormats.find(({ id }) => id === "pdf");
  const { words, datasets, release } = context;
  const made = await format?.writeBy(
    { paper: "a4", typeset },
    { words, datasets: withNotes(datasets, {}), release },
  );
  expect((await read(made as Uint8Array)).numPages).toBeGreaterThan(10);
  expect(notes).toEqual([]);
});

describe("text of others", () => {
  test("is text, whatever signs it holds", async () => {
    const nasty = '#panic("x") \\u{41} "]]) $x$ @y <z> *b* `c` //';
    const named = await read(await written({ ...context, names: { AAA: nasty } }));
    expect(await textOf(named)).toContain(plain(nasty));
  });

  test("never leaves its string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typstString(text)).toMatch(/^"(?:[^"\\]|\\["\\])*"$/s);
        expect(typstString(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test("with signs that no font has is set without the promise of PDF/UA, and noted", async () => {
    await written({ ...context, names: { AAA: "\u{13000}" } });
    expect(notes.splice(0).join("")).toMatch(/does not keep to PDF\/UA-1.*could not be displayed/);
  });
});

test("a shell without a compiler says where PDF comes from", () => {
  expect(() => pdf?.write(context, 0)).toThrow(/command line/);
});
