import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burden } from "./burden.ts";

/** An office suite computes the formulas as a person's would. Where none is installed these tests are left out, and the run says so. */
const isThere = spawnSync("soffice", ["--version"]).status === 0;
const title = isThere ? "LibreOffice" : "LibreOffice, which is not installed here,";

const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Ireland, a state, and a place with gaps. */
const places = ["IRL", "US-VA", "ESH"];

/** The workpaper of a place, written by the command line. */
async function writtenOf(place: string): Promise<string> {
  const { folder, status, stderr } = await burden(
    ...["report", place, "--document", "workpaper", "--draws", "0", "--format", "xlsx"],
    ...["--out", "."],
  );
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return join(folder, `burden-${place}-today-workpaper.xlsx`);
}

/** What the suite computes, by sheet. */
function computed(book: Uint8Array): (sheet: string) => readonly string[][] {
  const folder = temporaryFolder();
  const copy = join(folder, "book.xlsx");
  writeFileSync(copy, book);
  execFileSync("soffice", ["--headless", "--convert-to", everySheet, "--outdir", folder, copy], {
    env: { ...process.env, HOME: folder },
    stdio: "ignore",
  });
  return (sheet) =>
    Papa.parse<string[]>(readFileSync(join(folder, `book-${sheet}.csv`), "utf8").trim()).data;
}

/** Where formula, assessment and difference stand, from the first column. */
const columns = { Chain: 2, Results: 1 } as const;

/** Rows in which a formula stands beside the value of the assessment. */
const compared = (rows: readonly string[][], column: number) =>
  rows.slice(1).flatMap((row) => {
    const [live = "", assessed = "", difference = ""] = row.slice(column);
    return difference === ""
      ? []
      : [{ name: row[0], live: Number(live), assessed: Number(assessed) }];
  });

test("a workpaper can be verified", async () => {
  const verified = await burden("verify", await writtenOf("IRL"));
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining("byte for byte")]);
});

const partsOf = (file: string) => unzipSync(new Uint8Array(readFileSync(file)));

/** A file without the results beside its formulas: a suite that shows what is written cannot pass. */
function withoutResults(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const bare = Object.entries(parts).map(([name, bytes]) => [
    name,
    name.includes("worksheets/")
      ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(bare));
}

test.skipIf(!isThere).each(places)(
  `${title} computes every formula of %s to the value of the assessment`,
  async (place) => {
    const sheet = computed(withoutResults(partsOf(await writtenOf(place))));
    for (const name of ["Chain", "Results"] as const) {
      const rows = compared(sheet(name), columns[name]);
      expect(rows.length).toBeGreaterThan(place === "ESH" ? 0 : 25);
      for (const { name: of, live, assessed } of rows)
        expect([of, Math.abs(live - assessed) <= 1e-9 * Math.abs(assessed)]).toEqual([of, true]);
    }
    const cells = [...sheet("Chain"), ...sheet("Results")].flat();
    expect(cells.filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  },
  90_000,
);

test.skipIf(!isThere)(
  `${title} moves the results when a figure is changed`,
  async () => {
    const parts = partsOf(await writtenOf("IRL"));
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const [, cell = ""] = /name="in_carbonIntensity">[^<]*!\$C\$(\d+)</.exec(book) ?? [];
    const inputs = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const number = new RegExp(`(<c r="C${cell}"[^>]*><v>)([^<]*)(</v>)`);
    const before = Number(number.exec(inputs)?.[2]);
    expect(before).toBeGreaterThan(0);
    parts["xl/worksheets/sheet2.xml"] = strToU8(inputs.replace(number, `$1${2 * before}$3`));
    const rows = compared(computed(withoutResults(parts))("Results"), columns.Results);
    const carbon = rows.find(({ name }) => name === "Greenhouse gases of the load");
    expect(carbon?.live).toBeCloseTo(2 * (carbon?.assessed ?? 0), 3);
    const bill = rows.find(({ name }) => name === "Electricity bill of the load");
    expect(bill?.live).toBeCloseTo(bill?.assessed ?? 0, 3);
  },
  90_000,
);
