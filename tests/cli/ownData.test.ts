import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { burden } from "./burden.ts";

/** Each run reads and assesses the whole world. */
const patience = { timeout: 120_000 };

const folder = mkdtempSync(join(tmpdir(), "own-"));

function file(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

const prices = file("prices.csv", "name,price", "Ireland,0.31", "Georgia,0.07", "Atlantis,0.1");

test(
  "what has to be confirmed is asked with the flags that do it, and nothing is computed",
  patience,
  async () => {
    const { status, stdout, stderr } = await burden("assess", "--data", prices, "--draws", "0");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("prices.csv: 1 region matched, 1 name unmatched, 2 questions open");
    expect(stderr).toContain(
      "prices.csv, row 4, column name: “Atlantis” is no region of the atlas",
    );
    expect(stderr).toContain("--map price=priceBusiness");
    expect(stderr).toContain("--confirm region:Georgia=GEO | --confirm region:Georgia=US-GA");
  },
);

test(
  "confirmed figures are among the results, with their status and source; others are as without them",
  patience,
  async () => {
    const flags = ["--map", "price=priceBusiness", "--unit", "price=USD/kWh"];
    const answers = ["--confirm", "region:Georgia=GEO", "--confirm", "year=2025"];
    const ask = (...more: readonly string[]) => burden("assess", "--draws", "0", ...more);
    const plain = (await ask()).stdout.split("\n");
    const own = await ask("--data", prices, ...flags, ...answers);
    expect(own.status).toBe(0);
    const rows = own.stdout.split("\n");
    expect(rows).toHaveLength(plain.length);
    const changed = rows.filter((row, place) => row !== plain[place]);
    expect(new Set(changed.map((row) => row.slice(0, 3)))).toEqual(new Set(["IRL", "GEO"]));
    const price = changed.find((row) => row.startsWith("IRL,priceBusiness,"));
    expect(price).toMatch(/^IRL,priceBusiness,31,31,31,US¢\/kWh,2025,yours,yours-[0-9a-f]{12},/);
  },
);

test("a file that is no table is a sentence and an exit code", patience, async () => {
  const page = file("page.csv", "<!doctype html><html></html>");
  const { status, stderr } = await burden("assess", "--data", page);
  expect([status, stderr.trim()]).toEqual([
    1,
    "page.csv: this is a web page, not a table. Open its address in a browser, download the table there and give that file.",
  ]);
  expect((await burden("assess", "--data", "nothing.csv")).stderr).toContain("cannot be read");
  expect((await burden("assess", "--data", prices, "--map", "price")).stderr).toContain(
    "--map takes a question and its answer, such as --map price=priceBusiness.",
  );
});

test("a workbook is read by its sheet; dates in it are no figures", patience, async () => {
  const path = join(folder, "book.xlsx");
  const table = [
    ["iso3", "price", "year"],
    ["IRL", 0.31, 2024],
    ["FRA", new Date("2024-02-01"), 2024],
  ];
  const cells = table.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: "yyyy-mm-dd" } : { value },
    ),
  );
  const about = [[{ value: "About this book" }]];
  const sheets = [
    { sheet: "About", data: about },
    { sheet: "Data", data: cells },
  ];
  await writeWorkbook(sheets).toFile(path);
  const { status, stderr, stdout } = await burden(
    ...["assess", "--draws", "0", "--data", path, "--sheet", "Data"],
    ...["--map", "price=priceBusiness", "--unit", "price=USD/kWh"],
  );
  expect([status, stderr.split("\n")[0]]).toEqual([
    0,
    "book.xlsx has several sheets: About, Data. Choose one by its name.",
  ]);
  expect(stderr).toContain("book.xlsx, row 3, column price: “2024-02-01” looks like a date");
  expect(stdout).toContain("IRL,priceBusiness,31,");
});

test("sites are told by their regions and change no result", patience, async () => {
  const sites = file(
    "sites.csv",
    "name,lat,lon,mw",
    "North,39.02,-77.46,90",
    "Turned,-77.46,39.02,10",
  );
  const asked = await burden("assess", "--draws", "0", "--data", sites);
  expect(asked.status).toBe(1);
  expect(asked.stderr).toContain("--confirm swapped:3=yes");
  const told = await burden(
    "assess",
    "--draws",
    "0",
    "--data",
    sites,
    "--confirm",
    "swapped:3=yes",
  );
  expect(told.stderr).toMatch(/3 +Turned +US-VA +10/);
  expect(told.stdout).toBe((await burden("assess", "--draws", "0")).stdout);
});

test("states of one's own file are assessed at their level", patience, async () => {
  const states = file("states.csv", "state,price_usd_kwh,year", "VA,0.2,2025", "GA,0.1,2025");
  const { status, stdout } = await burden(
    ...["assess", "--draws", "0", "--level", "admin1", "--indicator", "priceBusiness"],
    ...["--data", states, "--map", "price_usd_kwh=priceBusiness", "--out", "states-out.csv"],
  );
  expect(status).toBe(0);
  const rows = readFileSync(stdout.split("\n")[0] as string, "utf8").split("\n");
  expect(
    rows
      .filter((row) => row.includes("yours"))
      .map((row) => row.split(",").find((cell) => cell.startsWith("USA-")))
      .toSorted(),
  ).toEqual(["USA-3543", "USA-3552"]);
});
