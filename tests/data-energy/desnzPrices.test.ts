import { expect, test } from "vitest";
import { compileIeaPrices, domesticFile, industryFile } from "../../data/desnz-prices/compile.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

const prices = (kind: string, ...rows: readonly (readonly (string | number | null)[])[]) => [
  [`${kind} electricity prices in the IEA including taxes`],
  ["In pence per kWh"],
  ["Year", "United Kingdom", "Korea", "Norway", "USA", "IEA median"],
  ...rows,
];

const rates = [
  ["Annual Average Exchange Rates"],
  ["Year", "United Kingdom", "USA"],
  [2023, 1, 1.24],
  [2024, 1, 1.25],
];

const files = (rateRows: readonly (readonly (string | number | null)[])[] = rates) =>
  filesOf({
    [industryFile]: workbookOf({
      "5.3.1 (inc. taxes)": prices(
        "Industrial",
        [2023, 20, 9, 8, 7, 9],
        [2024, 26.63, "11 r", null, null, 16],
      ),
      "Exchange rates": rateRows,
    }),
    [domesticFile]: workbookOf({
      "5.5.1 (inc. taxes)": prices("Domestic", ["2024 r", 30.4, "..", 9.5, 12.8, 20]),
    }),
  });

test("converts the pence of the year by the workbook's own rate", async () => {
  const { rows, issues } = await compileIeaPrices(files());
  expect(shortRows(rows)).toEqual([
    "GBR priceBusiness 2024 0.332875",
    "GBR priceHousehold 2024 0.38",
    "GBR priceLargestBand 2024 0.332875",
    "KOR priceBusiness 2024 0.1375",
    "KOR priceLargestBand 2024 0.1375",
    "NOR priceHousehold 2024 0.11875",
    "USA priceHousehold 2024 0.16",
  ]);
  expect(rows[0]).toMatchObject({ status: "reported", note: expect.stringContaining("taxes") });
  expect(issues).toEqual([
    expect.stringContaining('5.3.1 (inc. taxes)", row 2024, column Norway: no figure'),
    expect.stringContaining("column USA: no figure"),
    expect.stringContaining("column IEA median: not a country"),
    expect.stringContaining('5.5.1 (inc. taxes)", row 2024, column Korea: no figure'),
    expect.stringContaining("column IEA median: not a country"),
  ]);
});

test("without a rate there is no price", async () => {
  const { rows, issues } = await compileIeaPrices(files(rates.slice(0, 3)));
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining('sheet "Exchange rates": no row that begins with 2024'),
    expect.stringContaining("no USD to the pound"),
  ]);
});
