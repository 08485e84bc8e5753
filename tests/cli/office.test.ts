import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { rasteriseBy } from "../../app/cli/rasterise.ts";
import { regionReport, reportFormats } from "../../src/index.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { fixtureContext } from "../report/contexts.ts";
import { writtenText } from "../report/writtenText.ts";

/** An office suite reads the files as a person's would. Where none is installed these tests are left out, and the run says so. */
const isThere = spawnSync("soffice", ["--version"]).status === 0;
const title = isThere ? "LibreOffice" : "LibreOffice, which is not installed here,";

const context = fixtureContext();
/** The folder of what the suite makes of a report in a format. */
async function converted(id: string, to: string): Promise<string> {
  const folder = temporaryFolder();
  const format = reportFormats.find((each) => each.id === id);
  const bytes = await format?.writeBy(
    { paper: "a4", rasterise: rasteriseBy({ note: () => undefined }) },
    context,
    0,
  );
  writeFileSync(join(folder, `report.${id}`), bytes as Uint8Array);
  execFileSync(
    "soffice",
    ["--headless", "--convert-to", to, "--outdir", folder, join(folder, `report.${id}`)],
    { env: { ...process.env, HOME: folder }, stdio: "ignore" },
  );
  return folder;
}

test.skipIf(!isThere)(
  `${title} shows every figure of the DOCX`,
  async () => {
    const folder = await converted("docx", "pdf");
    const data = Uint8Array.from(readFileSync(join(folder, "report.pdf")));
    const file = await getDocument({ data, verbosity: 0 }).promise;
    let text = "";
    for (let page = 1; page <= file.numPages; page += 1) {
      const { items } = await (await file.getPage(page)).getTextContent();
      text += items.map((item) => ("str" in item ? item.str : "")).join("");
    }
    const plain = (told: string): string => told.replace(/\s+/g, "");
    const shown = plain(text);
    const values = regionReport(context, 0).findings.filter(({ kind }) => kind === "value");
    for (const { name, figure, range } of values)
      for (const told of [name, figure, range]) expect(shown).toContain(plain(told));
  },
  90_000,
);

test.skipIf(!isThere)(
  `${title} reads the numbers of the XLSX as those of the CSV`,
  async () => {
    const everySheet =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const folder = await converted("xlsx", everySheet);
    const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true }).data;
    const read = rowsOf(readFileSync(join(folder, "report-Indicators.csv"), "utf8"));
    const known = rowsOf(writtenText(reportFormats, "csv", context, 0));
    const numbers = (rows: readonly Record<string, string>[]) =>
      rows
        .filter(({ indicator }) => indicator)
        .map(({ value = "" }) => (value === "" ? "" : Number(value)));
    expect(numbers(known).filter((value) => value !== "").length).toBeGreaterThan(20);
    expect(numbers(read)).toEqual(numbers(known));
  },
  90_000,
);
