import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { rasterise } from "../../app/cli/rasterise.ts";
import {
  defaultScenario,
  formatsOf,
  type ReportContext,
  regionKinds,
  regionReport,
  reportFormats,
  type Scenario,
} from "../../src/index.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
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
  const bytes = await format?.writeBy({ paper: "a4", rasterise }, context, 0);
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

/** Everything that stands before a formula's answer is taken away, so that the office program has to compute it. */
function unanswered(bytes: Uint8Array, change: (sheet: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, content];
    return [name, strToU8(change(strFromU8(content)).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"))];
  });
  return zipSync(Object.fromEntries(parts));
}

const workpaperFormat = formatsOf(
  regionKinds.find(({ id }) => id === "workpaper") ?? regionKinds[0],
)[0];

/** The results of a workpaper as the office program computes them, by name. */
async function recomputed(change: (sheet: string) => string) {
  const folder = temporaryFolder();
  const bytes = (await workpaperFormat?.write(built, ireland)) as Uint8Array;
  writeFileSync(join(folder, "paper.xlsx"), unanswered(bytes, change));
  const everySheet =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  execFileSync(
    "soffice",
    ["--headless", "--convert-to", everySheet, "--outdir", folder, join(folder, "paper.xlsx")],
    { env: { ...process.env, HOME: folder }, stdio: "ignore" },
  );
  const rowsOf = (sheet: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(folder, `paper-${sheet}.csv`), "utf8"), {
      header: true,
    }).data.filter(({ Name }) => Name);
  return { chain: rowsOf("Chain"), results: rowsOf("Results") };
}

const world = builtWorld();
const ireland = world.regions.findIndex(({ id }) => id === "IRL");
const contextIn = (scenario: Scenario): ReportContext => fixtureContext(scenario, { world });
const built = contextIn(defaultScenario);

test.skipIf(!isThere)(
  `${title} computes a workpaper as the atlas does, and follows an input that is changed`,
  async () => {
    const { chain, results } = await recomputed((sheet) => sheet);
    const compared = chain.filter((row) => row["By the atlas"] !== "");
    expect(compared.length).toBeGreaterThan(30);
    const far = compared.filter((row) => {
      const [here, atlas] = [Number(row["Computed here"]), Number(row["By the atlas"])];
      return !(Math.abs(here - atlas) <= 1e-9 * Math.abs(atlas));
    });
    expect(far).toEqual([]);
    const own = { ...defaultScenario, parameters: { aiShare: 0.3 } };
    const changed = await recomputed((sheet) => sheet.replace("<v>0.15</v>", "<v>0.3</v>"));
    const expected = new Map(
      regionReport(contextIn(own), ireland).findings.map(({ name, value }) => [name, value]),
    );
    const energy = "Electricity of AI inference";
    const valueIn = (rows: readonly Record<string, string>[]): number =>
      Number(rows.find(({ Name }) => Name === energy)?.Value);
    expect(valueIn(changed.results)).not.toBe(valueIn(results));
    expect(valueIn(changed.results) / Number(expected.get(energy))).toBeCloseTo(1, 5);
  },
  180_000,
);
