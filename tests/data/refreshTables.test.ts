import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { english } from "../../data/build/english.ts";
import { emberOverview } from "../../data/ember-overview/dataset.ts";
import { usualManners } from "../../data/refresh/manners.ts";
import { refreshReport } from "../../data/refresh/refreshReport.ts";
import { type RefreshOptions, refreshTables } from "../../data/refresh/refreshTables.ts";
import type { Dataset } from "../../src/index.ts";
import { fixtureDataset, fixtureFile } from "./fixtureDataset.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const prices = "code,price\nKEN,0.20\nIRL,0.30\nZWE,--\n";

const overview = `country_or_region,country_code,year,demand_twh,demand_mwh_per_capita,emissions_intensity_gco2_per_kwh
Ireland,IRL,2022,32.0,6.3,340
Ireland,IRL,2024,35.5,6.6,280
World,,2024,30000,3.7,470
`;

const served: Readonly<Record<string, string | Buffer>> = {
  "/prices.csv": prices,
  "/prices.zip": Buffer.from(
    zipSync({ "Metadata.csv": strToU8("none"), "API_prices_v2.csv": strToU8(prices) }),
  ),
  "/overview.csv": overview,
  "/empty.csv": "",
};

const server = createServer((request, response) => {
  const content = served[request.url ?? ""];
  response.statusCode = content === undefined ? 404 : 200;
  response.end(content);
});
let base = "";

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function refresh(
  datasets: readonly Dataset[],
  { list = false, ...options }: Partial<RefreshOptions> & { list?: boolean } = {},
) {
  const folder = options.folder ?? temporaryFolder();
  const review = await refreshTables(datasets, {
    origin: "upstream",
    manners: { ...usualManners, firstWait: 1 },
    ...options,
    folder,
  });
  return {
    failures: review.failures,
    lines: refreshReport(review, english, list).map(withoutFiles),
    folder,
  };
}

/** The report without the lines on the files, which have tests of their own. */
const withoutFiles = (text: string): string => text.replace(/\n {2}file .*/g, "");

const tableOf = (folder: string, id: string) => readFileSync(join(folder, id, "table.csv"), "utf8");

const table = `region,variable,year,value,low,high,unit,status,printed,note
IRL,priceBusiness,2024,0.3,,,USD/kWh,reported,,
KEN,priceBusiness,2024,0.2,,,USD/kWh,reported,,
`;

test("downloads, compiles, writes the table, and says every issue", async () => {
  const { failures, lines, folder } = await refresh([fixtureDataset("one", `${base}/prices.csv`)]);
  expect(failures).toEqual([]);
  expect(lines).toEqual([
    "one: 2 rows; 2 added, 0 removed, 0 changed; 1 issues\n  ! prices.csv, row 4: no price for ZWE; left out.",
  ]);
  expect(tableOf(folder, "one")).toBe(table);
});

test("takes an entry out of a ZIP archive", async () => {
  const dataset = fixtureDataset("one", `${base}/prices.zip`, "API_prices_*.csv");
  const { failures, folder } = await refresh([dataset]);
  expect(failures).toEqual([]);
  expect(tableOf(folder, "one")).toBe(table);
});

test("a real dataset compiles from a file of its publisher's shape", async () => {
  const [file] = emberOverview.files;
  if (!file) throw new Error("the dataset has a file");
  const dataset = { ...emberOverview, files: [{ ...file, url: `${base}/overview.csv` }] };
  const { failures, folder } = await refresh([dataset]);
  expect(failures).toEqual([]);
  expect(tableOf(folder, emberOverview.id)).toContain(
    "IRL,annualDemand,2024,35.5,,,TWh,reported,,\n",
  );
});

test("finds files below a folder by name, and lists what changed row by row", async () => {
  const from = temporaryFolder({
    [`grid/deep/${fixtureFile}`]: "code,price\nKEN,0.25\nUGA,0.10\n",
  });
  const folder = temporaryFolder({ "one/table.csv": table });
  const { failures, lines } = await refresh([fixtureDataset("one", "https://example.org/x")], {
    origin: { folder: from },
    folder,
    accept: ["one"],
    list: true,
  });
  expect(failures).toEqual([]);
  expect(lines[0]?.split("\n")).toEqual([
    "one: 2 rows; 1 added, 1 removed, 1 changed; 0 issues",
    "  accepted: figures of 1 of 2 places are missing",
    "  + UGA priceBusiness 2024: 0.1 reported",
    "  − IRL priceBusiness 2024: 0.3 reported",
    "  ~ KEN priceBusiness 2024: 0.2 reported → 0.25 reported",
  ]);
});

test("a second run changes nothing", async () => {
  const dataset = fixtureDataset("one", `${base}/prices.csv`);
  const { folder } = await refresh([dataset]);
  const before = tableOf(folder, "one");
  const { lines } = await refresh([dataset], { folder });
  expect(lines[0]).toContain("2 rows; 0 added, 0 removed, 0 changed");
  expect(tableOf(folder, "one")).toBe(before);
});

test("says what is missing in a folder, or stands there twice, and goes on with the next dataset", async () => {
  const from = temporaryFolder({ "a/prices.csv": prices, "b/prices.csv": prices });
  const lost = { ...fixtureDataset("lost", "https://example.org/lost.csv") };
  const datasets = [
    { ...lost, files: [{ name: "lost.csv", url: "https://example.org/lost.csv" }] },
    fixtureDataset("twice", "https://example.org/x"),
    {
      ...fixtureDataset("fine", "https://example.org/x"),
      files: [{ name: "a/prices.csv", url: "" }],
    },
  ];
  const { failures, lines } = await refresh(datasets, {
    origin: { folder: from },
    accept: ["fine"],
  });
  expect(failures).toEqual([
    `lost: ${from}: no file lost.csv in it or below; download it from https://example.org/lost.csv and put it there.`,
    `twice: ${from}: 2 files are named prices.csv (${from}/a/prices.csv, ${from}/b/prices.csv); keep one of them.`,
  ]);
  expect(lines[0]).toContain("fine: ");
});

test.each([
  ["/nowhere.csv", "answered 404; correct the address"],
  ["/empty.csv", "answered with an empty file, 4 times; try again"],
])("says that the publisher does not deliver: %s", async (path, part) => {
  const { failures, lines } = await refresh([fixtureDataset("one", `${base}${path}`)]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain(`one: prices.csv: ${base}${path} ${part}`);
  expect(lines).toEqual([]);
});

test("says that nobody answers", async () => {
  const { failures } = await refresh([fixtureDataset("one", "http://127.0.0.1:1/prices.csv")]);
  expect(failures[0]).toMatch(
    /^one: prices\.csv: http:.* did not answer \(.+\), 4 times; try again/,
  );
});

test("compiles only what is asked for, and says which id is unknown", async () => {
  const datasets = [
    fixtureDataset("one", `${base}/prices.csv`),
    fixtureDataset("two", `${base}/prices.csv`),
  ];
  const { failures, lines } = await refresh(datasets, { only: ["two", "three"] });
  expect(failures).toEqual(["--only three: no such dataset; known are one, two."]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("two: 2 rows");
});

const many = Array.from({ length: 20 }, (_, index) => `${String.fromCharCode(65 + index)}AA`);
const priceFile = (codes: readonly string[], year = "") =>
  `code,price${year}\n${codes.map((code) => `${code},0.2\n`).join("")}`;

test.each([
  [
    "a web page",
    "<!DOCTYPE html><html><body>Sign in</body></html>",
    "prices.csv: this is a web page and not the file; open https://example.org/x in a browser",
  ],
  ["a web page after blanks", "\n  <html lang=en>", "this is a web page"],
  ["nothing", "", "in the new one no row can be read"],
  ["other separators", priceFile(many).replaceAll(",", ";"), "in the new one no row can be read"],
  [
    "a column of another name",
    priceFile(many).replace("price", "cost"),
    "in the new one no row can be read",
  ],
  [
    "a file that ends too early",
    priceFile(many.slice(0, 17)),
    "in the new one figures of 3 of 20 places are missing",
  ],
  [
    "rows that contradict each other",
    priceFile([...many, "AAA"]),
    "in the new one 1 rows cannot be used, the first: ",
  ],
])("%s does not take the place of a good table", async (_, content, sentence) => {
  const { folder } = await refresh([fixtureDataset("one", "https://example.org/x")], {
    origin: { folder: temporaryFolder({ "prices.csv": priceFile(many) }) },
  });
  const before = tableOf(folder, "one");
  const again = { origin: { folder: temporaryFolder({ "prices.csv": content }) }, folder };
  const { failures, lines } = await refresh(
    [fixtureDataset("one", "https://example.org/x")],
    again,
  );
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain(sentence);
  expect(lines).toEqual([]);
  expect(tableOf(folder, "one")).toBe(before);
  expect(readdirSync(join(folder, "one"))).toEqual(["table.csv"]);
});

test("a small loss is a new edition, and a large one may be meant", async () => {
  const datasets = [fixtureDataset("one", "https://example.org/x")];
  const from = (codes: readonly string[]) => ({
    folder: temporaryFolder({ "prices.csv": priceFile(codes) }),
  });
  const { folder } = await refresh(datasets, { origin: from(many) });
  const small = await refresh(datasets, { origin: from(many.slice(0, 18)), folder });
  expect(small.failures).toEqual([]);
  const large = { origin: from(many.slice(0, 9)), folder };
  expect((await refresh(datasets, large)).failures).toHaveLength(1);
  expect((await refresh(datasets, { ...large, accept: ["one"] })).failures).toEqual([]);
  expect(tableOf(folder, "one").split("\n")).toHaveLength(9 + 2);
});
